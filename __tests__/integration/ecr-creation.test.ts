import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import type { CreationCause, Fault } from '../../src/domain/verdict/verdict.ts'
import type { TemplateSeed } from '../../src/emulator/seeding.ts'
import type { RepositoryAnswer } from '../../src/ports.ts'
import { ACCOUNT, existences, question, REGION, uri, verdicts } from '../support/ecr-questions.ts'
import { serve, stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

const OTHER = '210987654321'
const TEMPLATES = 'DescribeRepositoryCreationTemplates'
const RULES = 'DescribePullThroughCacheRules'

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
})

afterEach(async () => {
  await world.ecr.close()
  await stopServers()
})

function make(prefix: string, overrides: Partial<TemplateSeed> = {}, account: string = ACCOUNT): void {
  const registry = world.ecr.registry(account, REGION)
  registry.putTemplate({ prefix, appliedFor: ['CREATE_ON_PUSH'], imageTagMutability: 'IMMUTABLE', ...overrides })
}

async function askAbout(text: string, madeBy?: CreationCause): Promise<RepositoryAnswer> {
  const [answer] = await world.registry.ask([
    { ...question(text, ['1.2.3'], true), ...(madeBy === undefined ? {} : { madeBy }) },
  ])
  return answer!
}

function reasonOf({ protection }: RepositoryAnswer): unknown {
  return protection.get('1.2.3')?.reason
}

describe('a repository that a push makes', () => {
  it.each<[string, Partial<TemplateSeed>, string]>([
    ['IMMUTABLE', {}, 'immutable ECR_TEMPLATE_PROTECTS'],
    ['MUTABLE', { imageTagMutability: 'MUTABLE' }, 'mutable ECR_TEMPLATE_EXPOSES'],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: ['1.*'] },
      'mutable ECR_TEMPLATE_EXPOSES',
    ],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: ['2'] },
      'unknown ECR_TEMPLATE_UNCERTAIN',
    ],
  ])('by a template that is %s %j is judged by it', async (mode, overrides, verdict) => {
    make('team', overrides)
    const answer = await askAbout(uri('team/app'))
    expect(verdicts([answer])).toEqual([verdict])
    expect(existences([answer])).toEqual(['absent'])
    expect(answer).toMatchObject({ mode, filters: overrides.imageTagMutabilityExclusionFilters ?? [] })
  })

  it('is completed from the answer', async () => {
    make('ROOT')
    const { repository } = await askAbout('team/app')
    expect(repository).toMatchObject({ account: ACCOUNT, host: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com` })
  })

  it('is judged for each tag', async () => {
    make('team', { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION', imageTagMutabilityExclusionFilters: ['cache-*'] })
    const answers = await world.registry.ask([question(uri('team/app'), ['1.2.3', 'cache-1'])])
    expect(verdicts(answers)).toEqual(['immutable ECR_TEMPLATE_PROTECTS', 'mutable ECR_TEMPLATE_EXPOSES'])
  })

  it('is found on a later page of the templates', async () => {
    for (let index = 0; index < 1000; index += 1) make(`a${index}`)
    make('team')
    expect(verdicts([await askAbout(uri('team/app'))])).toEqual(['immutable ECR_TEMPLATE_PROTECTS'])
    expect(world.calls().filter((call) => call === TEMPLATES)).toHaveLength(2)
  })

  it('keeps what the look-up could not tell', async () => {
    make('team')
    world.ecr.fail({ fault: 'throttle', operation: 'DescribeImages' })
    expect(existences([await askAbout(uri('team/app'))])).toEqual(['unknown ECR_THROTTLED'])
  })

  it('is not one that was made by another template’s words', async () => {
    make('team', { appliedFor: ['REPLICATION', 'PULL_THROUGH_CACHE'] })
    const answer = await askAbout(uri('team/app'))
    expect(verdicts([answer])).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
    expect(existences([answer])).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
    expect(reasonOf(answer)).toMatchObject({
      untemplated: { kind: 'idle', template: { prefix: 'team', appliedFor: ['REPLICATION', 'PULL_THROUGH_CACHE'] } },
    })
  })

  it('is none without a template', async () => {
    const answer = await askAbout(uri('team/app'))
    expect(verdicts([answer])).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
    expect(existences([answer])).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
    expect(reasonOf(answer)).not.toHaveProperty('untemplated')
  })

  it('goes by the registry that the push goes to', async () => {
    make('team', {}, OTHER)
    expect(verdicts([await askAbout(uri('team/app'))])).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
  })
})

describe('templates that cannot be read', () => {
  it.each([
    ['deny', 'ECR_ACCESS_DENIED'],
    ['throttle', 'ECR_THROTTLED'],
    ['server-error', 'ECR_SERVER_ERROR'],
    ['reset', 'NETWORK_RESET'],
    ['html-200', 'NETWORK_NOT_AWS'],
    ['empty', 'ECR_UNEXPECTED_ANSWER'],
    ['missing-field', 'ECR_UNEXPECTED_ANSWER'],
  ] as const)('(%s) are never none', async (fault, code) => {
    make('team')
    world.ecr.fail({ fault, operation: TEMPLATES })
    for (const madeBy of ['CREATE_ON_PUSH', 'REPLICATION'] as const) {
      const answer = await askAbout(uri('team/app'), madeBy)
      const failure = { code, action: `ecr:${TEMPLATES}`, detail: expect.any(String) }
      expect(verdicts([answer])).toEqual([
        madeBy === 'REPLICATION' ? 'unknown ECR_REPLICA_UNKNOWN' : 'unknown ECR_REPOSITORY_NOT_FOUND',
      ])
      expect(reasonOf(answer)).toMatchObject(
        madeBy === 'REPLICATION' ? { templates: failure } : { untemplated: { kind: 'unread', failure } },
      )
    }
  })

  it('since they hang do not outlast the deadline', async () => {
    make('team')
    world.ecr.fail({ fault: 'hang-before-headers', operation: TEMPLATES })
    const registry = world.client({ deadlineMs: 1000 })
    const answers = await registry.ask([question(uri('team/app'), ['1.2.3'], true)])
    expect(reasonOf(answers[0]!)).toMatchObject({
      code: 'ECR_REPOSITORY_NOT_FOUND',
      untemplated: { failure: { code: 'NETWORK_TIMEOUT' } },
    })
  })

  it('since they are another account’s are never those of one’s own', async () => {
    make('team')
    const answer = await askAbout(uri('team/app', REGION, OTHER))
    expect(reasonOf(answer)).toMatchObject({
      code: 'ECR_REPOSITORY_NOT_FOUND',
      untemplated: { failure: { code: 'ECR_OTHER_ACCOUNT', detail: expect.stringContaining(OTHER) } },
    })
  })

  it('are not asked about a setting of a kind that nobody knows', async () => {
    make('team')
    world.ecr.fail({ fault: 'unknown-enum', operation: TEMPLATES })
    expect(verdicts([await askAbout(uri('team/app'))])).toEqual(['unknown ECR_REPOSITORY_NOT_FOUND'])
  })
})

describe('an answer on templates', () => {
  const all = (...repositoryCreationTemplates: readonly unknown[]): object => ({
    registryId: ACCOUNT,
    repositoryCreationTemplates,
  })
  const setting = { imageTagMutability: 'IMMUTABLE' }

  it.each<[string, object, string | undefined]>([
    ['without the list', { registryId: ACCOUNT }, 'ECR_UNEXPECTED_ANSWER'],
    ['without an account', { repositoryCreationTemplates: [] }, 'ECR_UNEXPECTED_ANSWER'],
    ['of no account', { ...all(), registryId: 'me' }, 'ECR_UNEXPECTED_ANSWER'],
    ['that is no list', { registryId: ACCOUNT, repositoryCreationTemplates: {} }, 'ECR_UNEXPECTED_ANSWER'],
    ['with what is no template', all('team'), 'ECR_UNEXPECTED_ANSWER'],
    ['without a prefix', all({ ...setting, appliedFor: ['CREATE_ON_PUSH'] }), 'ECR_UNEXPECTED_ANSWER'],
    ['without causes', all({ ...setting, prefix: 'team' }), 'ECR_UNEXPECTED_ANSWER'],
    ['with a cause that is none', all({ ...setting, prefix: 'team', appliedFor: ['a b'] }), 'ECR_UNEXPECTED_ANSWER'],
    ['that does not end', { ...all(), nextToken: 'again' }, 'ECR_UNEXPECTED_ANSWER'],
    ['that is empty', all(), undefined],
  ])('%s', async (_what, templates, code) => {
    const url = await serve(200, 'application/x-amz-json-1.1', ({ headers }) =>
      String(headers['x-amz-target']).endsWith(TEMPLATES)
        ? { status: 200, body: JSON.stringify(templates) }
        : { status: 400, body: JSON.stringify({ __type: 'RepositoryNotFoundException', message: 'none' }) },
    )
    const registry = createRegistry({ version: '1.2.3', env: { AWS_ENDPOINT_URL_ECR: url } })
    const [answer] = await registry.ask([question(uri('team/app'))])
    const { code: reason, untemplated } = reasonOf(answer!) as Fault
    expect(reason).toBe('ECR_REPOSITORY_NOT_FOUND')
    expect(untemplated?.kind === 'unread' ? untemplated.failure.code : untemplated).toBe(code)
  })
})

describe('a replica that is missing', () => {
  it.each<[string, string, TemplateSeed['appliedFor'], string]>([
    ['by its template', 'team', ['REPLICATION'], 'immutable ECR_TEMPLATE_PROTECTS'],
    ['by ROOT', 'ROOT', ['REPLICATION'], 'immutable ECR_TEMPLATE_PROTECTS'],
    ['by no template for a push', 'team', ['CREATE_ON_PUSH'], 'mutable ECR_REPLICA_EXPOSED'],
    ['by no template for others', 'prod', ['REPLICATION'], 'mutable ECR_REPLICA_EXPOSED'],
  ])('is judged %s', async (_how, prefix, appliedFor, verdict) => {
    make(prefix, { appliedFor })
    const answer = await askAbout(uri('team/app'), 'REPLICATION')
    expect(verdicts([answer])).toEqual([verdict])
    expect(existences([answer])).toEqual(['absent'])
  })

  it('in another account is unknown', async () => {
    const answer = await askAbout(uri('team/app', REGION, OTHER), 'REPLICATION')
    expect(reasonOf(answer)).toMatchObject({ code: 'ECR_REPLICA_UNKNOWN', templates: { code: 'ECR_OTHER_ACCOUNT' } })
  })

  it('that is there is judged by its own setting', async () => {
    world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    expect(verdicts([await askAbout(uri('team/app'), 'REPLICATION')])).toEqual(['immutable ECR_IMMUTABLE'])
  })
})

describe('a pull-through cache', () => {
  beforeEach(() => {
    world.ecr.registry(ACCOUNT, REGION).putCacheRule('hub', 'registry-1.docker.io')
  })

  it.each(['MUTABLE', 'missing'])('explains a repository that is %s', async (what) => {
    if (what === 'MUTABLE') world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'hub/library/nginx' })
    const answer = await askAbout(uri('hub/library/nginx'))
    expect(verdicts([answer])).toEqual(['mutable ECR_PULL_THROUGH_CACHE'])
    expect(reasonOf(answer)).toEqual({
      code: 'ECR_PULL_THROUGH_CACHE',
      prefix: 'hub',
      upstream: 'registry-1.docker.io',
    })
    expect(answer.mode).toBe(what === 'MUTABLE' ? 'MUTABLE' : null)
  })

  it('takes nothing from a template by which a push would make an immutable repository', async () => {
    make('hub')
    expect(verdicts([await askAbout(uri('hub/library/nginx'))])).toEqual(['immutable ECR_TEMPLATE_PROTECTS'])
    expect(world.calls()).not.toContain(RULES)
  })

  it('does not stain a repository that keeps its tags', async () => {
    const setting = { imageTagMutability: 'IMMUTABLE' } as const
    world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'hub/library/nginx', ...setting })
    expect(verdicts([await askAbout(uri('hub/library/nginx'))])).toEqual(['immutable ECR_IMMUTABLE'])
    expect(world.calls()).not.toContain(RULES)
  })

  it.each(['team/app', 'hub', 'hubs/nginx'])('is not %s', async (name) => {
    world.ecr.registry(ACCOUNT, REGION).createRepository({ name })
    expect(verdicts([await askAbout(uri(name))])).toEqual(['mutable ECR_MUTABLE'])
  })

  it.each(['deny', 'server-error', 'empty', 'missing-field', 'html-503', 'reset'] as const)(
    'whose rules cannot be read (%s) explains nothing, and changes nothing',
    async (fault) => {
      world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'hub/library/nginx' })
      world.ecr.fail({ fault, operation: RULES })
      const [verdict] = verdicts([await askAbout(uri('hub/library/nginx'))])
      expect(verdict).toBe(fault === 'missing-field' ? 'mutable ECR_PULL_THROUGH_CACHE' : 'mutable ECR_MUTABLE')
    },
  )
})

describe('calls', () => {
  it('for what is missing or mutable are made once for all repositories of a registry', async () => {
    const registry = world.ecr.registry(ACCOUNT, REGION)
    for (const name of ['aa', 'bb']) registry.createRepository({ name })
    await world.registry.ask(['aa', 'bb', 'cc', 'dd'].map((name) => question(uri(name))))
    const calls = world.calls().filter((call) => call !== 'DescribeRepositories')
    expect(calls.toSorted()).toEqual([RULES, TEMPLATES])
  })

  it('name the action in the fault alone, and the registry where they may', async () => {
    await askAbout(uri('team/app', REGION, OTHER))
    const inputs = world.ecr.requests
      .filter(({ operation }) => operation === TEMPLATES || operation === RULES)
      .map(({ operation, input }) => [operation, input])
    expect(Object.fromEntries(inputs)).toEqual({
      [TEMPLATES]: { maxResults: 1000 },
      [RULES]: { maxResults: 1000, registryId: OTHER },
    })
  })
})

it('a missing repository of which nothing decides has a fault that is told apart', async () => {
  const fault = reasonOf(await askAbout(uri('team/app'))) as Fault
  expect(fault).toEqual({
    code: 'ECR_REPOSITORY_NOT_FOUND',
    action: 'ecr:DescribeRepositories',
    detail: expect.stringContaining('does not exist in the registry'),
    repository: expect.objectContaining({ name: 'team/app', account: ACCOUNT }),
  })
})
