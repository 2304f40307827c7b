import { parseRepository, type EcrRepository } from '../../src/domain/ecr/ecr-registry.ts'
import type { RepositoryAnswer, RepositoryQuestion } from '../../src/ports.ts'

export const ACCOUNT = '123456789012'
export const REGION = 'eu-west-1'

/** A repository as a user writes it: a name in the caller's own account, or a whole URI. */
export function repository(text: string): EcrRepository {
  const parsed = parseRepository(text, { region: REGION, account: null })
  if ('kind' in parsed) throw new Error(parsed.fault)
  return parsed
}

export function uri(name: string, region: string = REGION, account: string = ACCOUNT): string {
  return `${account}.dkr.ecr.${region}.amazonaws.com/${name}`
}

export function question(text: string, tags: readonly string[] = ['1.2.3'], lookUp = false): RepositoryQuestion {
  return { repository: repository(text), tags, lookUp }
}

/** What decides for a tag, as its reason's code; and the verdict before it. */
export function verdicts(answers: readonly RepositoryAnswer[]): string[] {
  return answers.flatMap(({ protection }) =>
    [...protection.values()].map(({ verdict, reason }) => `${verdict} ${reason.code}`),
  )
}

export function existences(answers: readonly RepositoryAnswer[]): string[] {
  return answers.flatMap(({ existence }) =>
    [...existence.values()].map((each) => (each.state === 'unknown' ? `unknown ${each.fault.code}` : each.state)),
  )
}
