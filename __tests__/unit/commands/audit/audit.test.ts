import { describe, expect, it } from '@jest/globals'
import { audit, type AuditInputs, type AuditPorts } from '../../../../src/commands/audit/audit.ts'
import { NOT_ASKED } from '../../../../src/domain/audit/reading.ts'
import type { RegistryRecord, RepositoryRecord } from '../../../../src/domain/audit/repository-record.ts'
import type { SurveyRequest } from '../../../../src/ports.ts'
import { auditJson } from '../../../../src/report/audit/json.ts'
import {
  auditedRepository,
  auditReport,
  COMMIT_TAG,
  DENIED,
  DIGEST,
  ecrRepository,
  protectedRepository,
} from '../../../support/audit-report.ts'
import { rejectionOf } from '../../../support/coded-error.ts'

const NOW = '2026-11-23T12:00:00Z'
const POLICY = '.github/immutable-tag.yml'

const INPUTS: AuditInputs = {
  source: 'ecr',
  regions: ['eu-west-1'],
  accounts: [],
  policy: { path: POLICY, required: false },
  activeDays: 90,
  ownerKeys: ['team'],
  images: true,
  lifecycle: true,
  since: null,
}

/** Has an image of a commit, tagged so and as told. */
function record(
  name: string,
  tags: readonly string[] = [],
  overrides: Partial<RepositoryRecord> = {},
): RepositoryRecord {
  const image = {
    digest: DIGEST,
    tags: [...tags, COMMIT_TAG].toSorted(),
    pushedAt: '2026-11-20T12:00:00Z',
    lastPulledAt: null,
    mediaType: null,
    artifactType: null,
    archived: false,
  }
  return {
    repository: ecrRepository({ name }),
    setting: { state: 'read', value: { mode: 'MUTABLE', filters: [] } },
    images: { state: 'read', value: [image] },
    lifecycle: NOT_ASKED,
    resourceTags: { state: 'read', value: new Map([['Team', 'payments']]) },
    finding: null,
    ...overrides,
  }
}

function registry(overrides: Partial<RegistryRecord> = {}): RegistryRecord {
  return {
    account: '123456789012',
    region: 'eu-west-1',
    repositories: 1,
    failure: null,
    templates: NOT_ASKED,
    cacheRules: NOT_ASKED,
    ...overrides,
  }
}

interface World {
  readonly records?: readonly RepositoryRecord[]
  readonly registries?: readonly RegistryRecord[]
  readonly cacheRules?: RegistryRecord['cacheRules']
  readonly files?: ReadonlyMap<string, string>
  readonly asked?: (request: SurveyRequest) => void
}

function ports({ records = [], registries = [registry()], cacheRules = NOT_ASKED, files = new Map(), asked }: World) {
  const list = async () => ({ list: async () => [] })
  const held = { read: async (path: string) => files.get(path) ?? null }
  return {
    survey: {
      async read(request, visit) {
        asked?.(request)
        for (const each of records) visit(each, cacheRules)
        return registries
      },
    },
    lists: { config: list, securityHub: list },
    files: held,
    documents: held,
    now: NOW,
    progress: () => {},
  } satisfies AuditPorts
}

/** What is asked of the survey. */
async function requestOf(inputs: Partial<AuditInputs>, files?: ReadonlyMap<string, string>): Promise<SurveyRequest> {
  const requests: SurveyRequest[] = []
  await audit({ ...INPUTS, ...inputs }, ports({ ...(files && { files }), asked: (request) => requests.push(request) }))
  return requests[0]!
}

describe('what is asked', () => {
  it.each<[string, Partial<AuditInputs>, Partial<SurveyRequest>]>([
    ['everything', {}, { images: true, resourceTags: true }],
    ['settings alone', { images: false }, { images: false, resourceTags: true }],
    ['no owners', { ownerKeys: [] }, { images: true, resourceTags: false }],
    [
      'every region of every account',
      { accounts: ['123456789012'], regions: ['eu-west-1', 'us-east-1'] },
      {
        places: [
          { account: '123456789012', region: 'eu-west-1', repositories: null },
          { account: '123456789012', region: 'us-east-1', repositories: null },
        ],
      },
    ],
  ])('%s', async (_, inputs, expected) => {
    expect(await requestOf(inputs)).toMatchObject(expected)
  })

  it.each([
    ['where a tag moves whose image has a pin', true, ['latest'], true],
    ['not where no tag moves', true, [], false],
    ['not if it is not wanted', false, ['latest'], false],
  ])('lifecycle policies %s', async (_, lifecycle, tags, expected) => {
    const { wantsLifecycle } = await requestOf({ lifecycle })

    expect(wantsLifecycle(record('a', tags))).toBe(expected)
  })
})

describe('what is told', () => {
  it('is each repository with its verdict, in order', async () => {
    const other = { account: '012345678901', region: 'us-east-1' }
    const immutable = { state: 'read', value: { mode: 'IMMUTABLE', filters: [] } } as const
    const records = [
      record('b', ['latest']),
      record('a/b'),
      record('a', [], { setting: immutable, images: NOT_ASKED }),
      record('z', ['cache'], { repository: ecrRepository({ name: 'z', ...other }) }),
      record('c', [], { images: { state: 'unread', failure: DENIED } }),
    ]

    const { repositories, ...rest } = await audit(INPUTS, ports({ records, registries: [registry(), registry(other)] }))

    expect(repositories.map(({ repository, verdict }) => [repository.account, repository.name, verdict])).toEqual([
      ['012345678901', 'z', 'ready-with-filters'],
      ['123456789012', 'a', 'protected'],
      ['123456789012', 'a/b', 'ready'],
      ['123456789012', 'b', 'not-yet'],
      ['123456789012', 'c', 'unknown'],
    ])
    expect(new Set(repositories.map(({ owner }) => owner))).toEqual(new Set(['payments']))
    expect(rest).toEqual({
      asOf: NOW,
      source: 'ecr',
      activeDays: 90,
      registries: [other, { account: '123456789012', region: 'eu-west-1' }].map((place) => ({
        ...place,
        repositories: 1,
        failure: null,
        templates: [],
        templatesUnread: null,
        ownersUnread: null,
      })),
      complete: true,
      changes: null,
      accountIds: 'full',
    })
  })

  it('is what the policy says', async () => {
    const files = new Map([[POLICY, "tags: { allow: ['demo-*'] }\nsummary: { account-ids: short }\n"]])
    const records = [record('a', ['demo-x']), record('b', ['nightly'])]

    const report = await audit(INPUTS, ports({ records, files }))

    expect(report.repositories.map(({ verdict }) => verdict)).toEqual(['ready', 'not-yet'])
    expect(report.accountIds).toBe('short')
  })

  it('is what a pull-through cache moves', async () => {
    const rule = { prefix: 'hub', upstream: 'registry-1.docker.io' }
    const cacheRules = { state: 'read', value: [rule] } as const

    const report = await audit(INPUTS, ports({ records: [record('hub/nginx')], cacheRules }))

    expect(report.repositories[0]?.obstacles).toEqual([{ kind: 'pull-through-cache', ...rule }])
  })

  it('is that resource tags could not be read, once a registry', async () => {
    const unread: Partial<RepositoryRecord> = { resourceTags: { state: 'unread', failure: DENIED } }
    const elsewhere = { ...record('c'), repository: ecrRepository({ name: 'c', region: 'us-east-1' }) }
    const records = [record('a', [], unread), record('b', [], unread), elsewhere]
    const report = await audit(INPUTS, ports({ records, registries: [registry(), registry({ region: 'us-east-1' })] }))

    expect(report.registries.map(({ ownersUnread }) => ownersUnread)).toEqual([DENIED, null])
    expect(report.repositories.flatMap(({ notes }) => notes)).toEqual([])
  })

  it.each<[string, Partial<RegistryRecord>, object, boolean]>([
    ['was listed', {}, {}, true],
    ['could not be listed', { failure: DENIED }, { failure: DENIED }, false],
    [
      'has templates that could not be read',
      { templates: { state: 'unread', failure: DENIED } },
      { templatesUnread: DENIED },
      true,
    ],
    [
      'has a template that exposes',
      {
        templates: {
          state: 'read',
          value: [
            { prefix: 'ROOT', appliedFor: ['CREATE_ON_PUSH'], setting: { mode: 'MUTABLE', filters: [] } },
            { prefix: 'team/', appliedFor: ['CREATE_ON_PUSH'], setting: { mode: 'IMMUTABLE', filters: [] } },
          ],
        },
      },
      { templates: [{ prefix: 'ROOT', mode: 'MUTABLE' }] },
      true,
    ],
  ])('is whether a registry %s', async (_, overrides, expected, complete) => {
    const report = await audit(INPUTS, ports({ registries: [registry(overrides)] }))

    expect(report.registries).toMatchObject([expected])
    expect(report.complete).toBe(complete)
  })
})

describe('since an audit before', () => {
  const named = (name: string) => ({ repository: ecrRepository({ name }) })
  const uri = (name: string) => `123456789012.dkr.ecr.eu-west-1.amazonaws.com/${name}`
  const before = auditReport({
    asOf: '2026-11-01T00:00:00Z',
    repositories: [auditedRepository(named('a')), protectedRepository(named('b')), auditedRepository(named('gone'))],
  })
  const files = new Map([['old.json', auditJson(before)]])
  const records = [record('a', ['latest']), record('b'), record('new')]

  it.each<[string, Partial<RegistryRecord>, readonly string[]]>([
    ['what moved', {}, [uri('gone')]],
    ['nothing is gone that may only be unlisted', { failure: DENIED }, []],
  ])('%s', async (_, overrides, gone) => {
    const { changes } = await audit(
      { ...INPUTS, since: 'old.json' },
      ports({ records, files, registries: [registry(overrides)] }),
    )

    expect(changes).toEqual({
      since: '2026-11-01T00:00:00Z',
      appeared: [uri('new')],
      gone,
      moved: [
        { uri: uri('a'), from: 'ready', to: 'not-yet' },
        { uri: uri('b'), from: 'protected', to: 'ready' },
      ],
      switched: [{ uri: uri('b'), from: 'IMMUTABLE', to: 'MUTABLE' }],
    })
  })
})

describe('what cannot be carried out is told before anything is read', () => {
  it.each<[string, Partial<AuditInputs>, ReadonlyMap<string, string>, string, RegExp]>([
    ['no policy', { policy: { path: 'p', required: true } }, new Map(), 'POLICY_MISSING', /^policy: /],
    ['a policy that is none', {}, new Map([[POLICY, 'tags: 1']]), 'POLICY_INVALID', /\.github/],
    ['no audit before', { since: 'old.json' }, new Map(), 'INPUT_INVALID', /^since: there is no file `old\.json`\.$/],
    ['an audit that is none', { since: 'o' }, new Map([['o', '']]), 'INPUT_INVALID', /^since: `o` is not the JSON/],
    ['a source that lists nothing', { source: 'config' }, new Map(), 'SOURCE_UNREADABLE', /^AWS Config/],
  ])('%s', async (_, inputs, files, code, message) => {
    const never = () => {
      throw new Error('read')
    }

    const error = await rejectionOf(audit({ ...INPUTS, ...inputs }, ports({ files, asked: never })))

    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
  })
})
