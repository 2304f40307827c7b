import { repositoryArn } from '../domain/ecr/ecr-registry.ts'
import type { Fault } from '../domain/verdict/verdict.ts'

type Denied = Pick<Fault, 'action' | 'repository'>

/** What a registry is asked as a whole names no repository, and IAM grants it on `*`. */
const REGISTRY_ACTIONS: ReadonlySet<string> = new Set([
  'ecr:DescribeRegistry',
  'ecr:DescribeRepositoryCreationTemplates',
])

/** The resource that a statement for the action names. */
export function resourceOf({ action, repository }: Denied): string {
  return REGISTRY_ACTIONS.has(action) ? '*' : repositoryArn(repository)
}

/** The statement of an IAM policy that allows what was denied. */
export function iamStatement(denied: Denied): string[] {
  return ['{', '  "Effect": "Allow",', `  "Action": "${denied.action}",`, `  "Resource": "${resourceOf(denied)}"`, '}']
}
