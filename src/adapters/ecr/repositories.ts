import type { Repository } from '@aws-sdk/client-ecr'
import { ecrHost, type EcrRepository, isAccountId, parseEcrHost, repositoryArn } from '../../domain/ecr/ecr-registry.ts'
import { textAt } from '../../domain/json-member.ts'
import type { FaultCode } from '../../domain/verdict/verdict.ts'
import type { EcrCalls } from './client.ts'
import { badAnswer, type Explain, type Failure } from './faults.ts'
import type { Limit } from './limit.ts'
import { registryIdOf } from './registry-id.ts'
import { recordsOf } from './records.ts'

export type Described =
  | { readonly described: true; readonly repository: EcrRepository; readonly setting: Repository }
  | { readonly described: false; readonly failure: Failure }

interface Describing {
  readonly calls: Pick<EcrCalls, 'describeRepositories'>
  readonly explain: Explain
  readonly limit: Limit
}

export type Describe = (repository: EcrRepository) => Promise<Described>

/** `repositoryNames` of `DescribeRepositories` takes this many. */
export const BATCH_SIZE = 100

/** What one name of many can bring upon the whole call. */
export const ONE_NAMES_FAULTS: ReadonlySet<FaultCode> = new Set([
  'ECR_REPOSITORY_NOT_FOUND',
  'ECR_ACCESS_DENIED',
  'ECR_REQUEST_REJECTED',
])

/** Starts describing repositories of one account and region; what it returns waits for one of them. */
export function describing(repositories: readonly EcrRepository[], context: Describing): Describe {
  const distinct = [...new Map(repositories.map((repository) => [repository.name, repository])).values()]
  const batches = new Map<string, Promise<Describe>>()
  for (let start = 0; start < distinct.length; start += BATCH_SIZE) {
    const batch = distinct.slice(start, start + BATCH_SIZE)
    const described = describeTogether(batch, context)
    for (const { name } of batch) batches.set(name, described)
  }
  return async (repository) => {
    const describe = await (batches.get(repository.name) ?? describeTogether([repository], context))
    return describe(repository)
  }
}

async function describeTogether(batch: readonly EcrRepository[], context: Describing): Promise<Describe> {
  try {
    const answer = await ask(batch, context)
    return async (repository) => match(repository, answer, batch)
  } catch (error) {
    const failure = context.explain('DescribeRepositories', error)
    if (batch.length === 1 || !ONE_NAMES_FAULTS.has(failure.code)) return async () => ({ described: false, failure })
    return (repository) => context.limit(() => describeAlone(repository, context))
  }
}

async function describeAlone(repository: EcrRepository, context: Describing): Promise<Described> {
  const describeIt = await describeTogether([repository], context)
  return describeIt(repository)
}

async function ask(batch: readonly EcrRepository[], { calls }: Describing): Promise<readonly Repository[]> {
  const repositoryNames = batch.map(({ name }) => name)
  const answer = await calls.describeRepositories({ repositoryNames, ...registryIdOf(batch[0]?.account ?? null) })
  return recordsOf(answer.repositories, 'repositories')
}

function match(repository: EcrRepository, answer: readonly Repository[], batch: readonly EcrRepository[]): Described {
  const others = new Set(batch.filter(({ name }) => name !== repository.name).map(({ name }) => name))
  const [setting, ...more] = answer.filter(({ repositoryName }) => !others.has(repositoryName ?? ''))
  if (setting === undefined) {
    return bad('ECR_EMPTY_ANSWER', `the answer does not contain ${repository.name}`)
  }
  if (more.length > 0 || setting.repositoryName !== repository.name || !isAsked(setting.registryId, repository)) {
    return bad(
      'ECR_ANSWER_MISMATCH',
      `asked for ${repository.account ?? 'the own account'}/${repository.name}, ` +
        `answered ${[setting, ...more].map((each) => `${textAt(each, 'registryId')}/${textAt(each, 'repositoryName')}`).join(', ')}`,
    )
  }
  const account = textAt(setting, 'registryId') ?? ''
  if (!isAccountId(account)) {
    return bad('ECR_UNEXPECTED_ANSWER', `registryId is no account: ${account}`)
  }
  const arn = setting.repositoryArn
  if (arn !== undefined && arn !== repositoryArn({ ...repository, account })) {
    return bad(
      'ECR_ANSWER_MISMATCH',
      `asked for ${repository.name} in ${account} and ${repository.region}, answered ${textAt(setting, 'repositoryArn')}`,
    )
  }
  const host = repository.host ?? hostOf(textAt(setting, 'repositoryUri') ?? '', account, repository.region)
  return { described: true, repository: { ...repository, account, host }, setting }
}

function isAsked(registryId: string | undefined, { account }: EcrRepository): boolean {
  return account === null || registryId === account
}

/** The host that the registry gives, if it is ECR's for this account and region; emulators give what they like. */
function hostOf(uri: string, account: string, region: string): string {
  const host = parseEcrHost(uri.split('/', 1)[0] ?? '')
  const own = host.kind === 'private' && host.account === account && host.region === region
  return own ? host.host : ecrHost(account, region)
}

function bad(code: 'ECR_EMPTY_ANSWER' | 'ECR_ANSWER_MISMATCH' | 'ECR_UNEXPECTED_ANSWER', detail: string): Described {
  return { described: false, failure: badAnswer('DescribeRepositories', code, detail) }
}
