import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import { isAccountId, repositoryNameFault } from '../../../domain/ecr/ecr-registry.ts'
import { answerError } from '../faults.ts'

/** Where a repository is, and what it is called. */
export interface Located {
  readonly account: string
  readonly region: string
  readonly name: string
}

const ARN = /^arn:([^:]*):ecr:([^:]*):([^:]*):repository\/([^:]*)$/

/** Throws an AnswerError for what is no ARN of a repository; whether there can be such a one is for `checked` to say. */
export function parseRepositoryArn(arn: string): Located {
  const [, partition, region = '', account = '', name = ''] = ARN.exec(arn) ?? []
  const meant = partitionOf(region)?.name ?? partition
  if (partition === undefined || partition !== meant) throw answerError(`no ARN of a repository: ${arn}`)
  return { account, region, name }
}

/** The same. Throws an AnswerError for an account, region or name that none can have. */
export function checked<T extends Located>(located: T): T {
  const { account, region, name } = located
  if (!isAccountId(account)) throw answerError(`no account of AWS: ${account}`)
  if (partitionOf(region) === null) throw answerError(`no AWS partition has a region "${region}"`)
  const fault = repositoryNameFault(name)
  if (fault !== null) throw answerError(`no repository's name: ${name} (${fault})`)
  return located
}
