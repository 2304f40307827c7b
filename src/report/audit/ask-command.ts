import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import { pasted } from '../wording/wording.ts'

/** What needs no quotes in a shell. All that ECR takes for a name, a region and a digest is made of it. */
const PLAIN = /^[\w./:-]+$/

/** Lines to be pasted; none of a repository whose name no shell should see, whoever told of it. */
export function shellLines(
  repository: EcrRepository,
  lines: (repository: EcrRepository) => readonly string[],
): string[] {
  const { name, region, account } = repository
  return [name, region, account ?? ''].every((word) => word === '' || PLAIN.test(word)) ? pasted(lines(repository)) : []
}

/** One question to ECR about the repository: `get-lifecycle-policy`. */
export function askEcr({ name, region, account }: EcrRepository, operation: string, ...options: string[]): string[] {
  const registry = account === null ? '' : ` --registry-id ${account}`
  return [
    `aws ecr ${operation} --region ${region}${registry} \\`,
    `  ${[`--repository-name ${name}`, ...options].join(' ')}`,
  ]
}

/** The option that names an image; none for what is no digest. */
export function imageOption(digest: string): string[] {
  return PLAIN.test(digest) ? [`--image-ids imageDigest=${digest}`] : []
}
