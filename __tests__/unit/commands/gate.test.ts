import { describe, expect, it } from '@jest/globals'
import type { GateInputs } from '../../../src/commands/gate.ts'
import type { CodedError } from '../../../src/domain/errors.ts'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import type { Registry } from '../../../src/ports.ts'
import { gateOutputs } from '../../../src/report/outputs.ts'
import {
  annotatedTagPush,
  HEAD,
  issueComment,
  MERGE,
  OTHER,
  pullRequest,
  runFacts,
  TIP,
} from '../../fixtures/events/payloads.ts'
import { aCheckout, visit, type World } from '../../support/gate-world.ts'
import { aFault, builtFrom, judged, present } from '../../support/targets.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const APP = `${HOST}/team/app`
const WORKER = `${HOST}/team/worker`
const TAG = `sha-${TIP}`
const NONE = { kind: 'none' } as const
const FORK = runFacts('pull_request', pullRequest({ headRepository: 'stranger/octo-repo' }), {
  sha: MERGE,
  ref: 'refs/pull/7/merge',
})
const RELEASE = runFacts('push', annotatedTagPush, { ref: 'refs/tags/v1.2.3' })

/** Each target with its verdict and its reason, and the gate's own. */
function essence({ targets, admission, registryCheck }: GateResult) {
  return {
    targets: targets.map(({ reference, outcome }) => `${reference} ${outcome.verdict} ${outcome.reason.code}`),
    verdict: `${admission?.verdict} ${admission?.reason.code}`,
    admitted: admission?.admitted,
    registryCheck,
  }
}

type Row = [string, Partial<GateInputs>, Partial<World>, ReturnType<typeof essence>]

describe('a run of the gate', () => {
  it.each<Row>([
    [
      'a push, its commit checked out',
      {},
      {},
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'a version tag',
      {},
      { facts: RELEASE },
      {
        targets: [`${APP}:1.2.3 immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'a pull request whose head is checked out',
      {},
      {
        facts: runFacts('pull_request', pullRequest(), { sha: MERGE, ref: 'refs/pull/7/merge' }),
        checkout: aCheckout({ head: HEAD }),
      },
      {
        targets: [`${APP}:sha-${HEAD} immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'latest beside the derived tag',
      { tags: ['latest'] },
      {},
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`, `${APP}:latest mutable TAG_MOVES`],
        verdict: 'mutable TAG_MOVES',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'latest alone, as a template',
      { tag: 'latest' },
      {},
      {
        targets: [`${APP}:latest mutable TAG_MOVES`],
        verdict: 'mutable TAG_MOVES',
        admitted: false,
        registryCheck: 'needless',
      },
    ],
    [
      'the branch of the event as a tag',
      { tags: ['main'] },
      {},
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`, `${APP}:main mutable TAG_MOVES`],
        verdict: 'mutable TAG_MOVES',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'another commit as a tag',
      { tags: [`sha-${OTHER}`] },
      {},
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`, `${APP}:sha-${OTHER} unknown TAG_OTHER_COMMIT`],
        verdict: 'unknown TAG_OTHER_COMMIT',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'a mutable repository beside an immutable one',
      { repositories: [APP, WORKER] },
      {
        protection: ({ name }) =>
          name === 'team/app'
            ? judged('immutable', { code: 'ECR_IMMUTABLE' })
            : judged('mutable', { code: 'ECR_MUTABLE' }),
      },
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`, `${WORKER}:${TAG} mutable ECR_MUTABLE`],
        verdict: 'mutable ECR_MUTABLE',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'a registry that denies',
      {},
      { protection: () => judged('unknown', aFault()), existence: () => ({ state: 'unknown', fault: aFault() }) },
      {
        targets: [`${APP}:${TAG} unknown ECR_ACCESS_DENIED`],
        verdict: 'unknown ECR_ACCESS_DENIED',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'a re-run: this commit’s image is there',
      {},
      { existence: () => present({ revision: builtFrom(TIP) }) },
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'another commit’s image is there',
      {},
      { existence: () => present({ revision: builtFrom(OTHER) }) },
      {
        targets: [`${APP}:${TAG} mutable TAG_BURNED`],
        verdict: 'mutable TAG_BURNED',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'an image of no commit, which the policy takes by its tag',
      {},
      { existence: () => present({ revision: { state: 'none' } }), policy: 'existing:\n  require-revision: false\n' },
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'a tag that the policy denies',
      { tags: ['1.2.3-rc.1'] },
      { policy: 'tags:\n  deny: ["*-rc.*"]\n' },
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`, `${APP}:1.2.3-rc.1 mutable TAG_DENIED`],
        verdict: 'mutable TAG_DENIED',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'a tag that the policy allows, in a mutable repository',
      { tags: ['base-7'] },
      {
        policy: 'tags:\n  allow: ["base-*"]\n',
        protection: (_, tag) =>
          tag === 'base-7'
            ? judged('mutable', { code: 'ECR_MUTABLE' })
            : judged('immutable', { code: 'ECR_IMMUTABLE' }),
      },
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`, `${APP}:base-7 mutable ECR_MUTABLE`],
        verdict: 'mutable ECR_MUTABLE',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'names alone',
      { registryCheck: 'off', repositories: [], tags: ['1.2.3'] },
      {},
      {
        targets: [`${TAG} not-checked TAG_COMMIT`, '1.2.3 not-checked TAG_VERSION'],
        verdict: 'not-checked TAG_COMMIT',
        admitted: true,
        registryCheck: 'off',
      },
    ],
    [
      'names alone, one of which moves',
      { registryCheck: 'off', repositories: [], tags: ['v1'] },
      {},
      {
        targets: [`${TAG} not-checked TAG_COMMIT`, 'v1 mutable TAG_MOVES'],
        verdict: 'mutable TAG_MOVES',
        admitted: false,
        registryCheck: 'off',
      },
    ],
    [
      'names alone, where one place is known to protect none',
      {
        registryCheck: 'off',
        repositories: [],
        tags: ['public.ecr.aws/octo/app:1.2.3', 'ghcr.io/octo/app:1.2.3'],
      },
      {},
      {
        targets: ['public.ecr.aws/octo/app:1.2.3 mutable ECR_PUBLIC', 'ghcr.io/octo/app:1.2.3 not-checked TAG_VERSION'],
        verdict: 'mutable ECR_PUBLIC',
        admitted: false,
        registryCheck: 'off',
      },
    ],
    [
      'a fork, auto',
      { registryCheck: 'auto' },
      { facts: FORK, checkout: aCheckout({ head: MERGE }) },
      {
        targets: [`${APP}:sha-${MERGE} not-checked TAG_COMMIT`],
        verdict: 'not-checked TAG_COMMIT',
        admitted: true,
        registryCheck: 'skipped',
      },
    ],
    [
      'a fork, required all the same',
      {},
      { facts: FORK, checkout: aCheckout({ head: MERGE }) },
      {
        targets: [`${APP}:sha-${MERGE} immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'no fork, auto',
      { registryCheck: 'auto' },
      {},
      {
        targets: [`${APP}:${TAG} immutable ECR_IMMUTABLE`],
        verdict: 'immutable ECR_IMMUTABLE',
        admitted: true,
        registryCheck: 'done',
      },
    ],
    [
      'ECR Public and a stranger’s registry',
      { repositories: [], tags: ['public.ecr.aws/octo/app:1.2.3', 'ghcr.io/octo/app:1.2.3'] },
      {},
      {
        targets: [
          'public.ecr.aws/octo/app:1.2.3 mutable ECR_PUBLIC',
          'ghcr.io/octo/app:1.2.3 unknown REGISTRY_UNSUPPORTED',
        ],
        verdict: 'mutable ECR_PUBLIC',
        admitted: false,
        registryCheck: 'done',
      },
    ],
    [
      'entries that are no references and no tags',
      { tags: ['a b', `${APP}@sha256:${'0'.repeat(64)}`, 'https://x/y:1'] },
      {},
      {
        targets: [
          `${APP}:${TAG} immutable ECR_IMMUTABLE`,
          `${APP}:a b unknown TAG_MALFORMED`,
          `${APP}@sha256:${'0'.repeat(64)} unknown REFERENCE_HAS_DIGEST`,
          'https://x/y:1 unknown REFERENCE_MALFORMED',
        ],
        verdict: 'unknown TAG_MALFORMED',
        admitted: false,
        registryCheck: 'done',
      },
    ],
  ])('%s', async (_, inputs, world, expected) => {
    const { result } = await visit(inputs, world)

    expect(essence(result)).toEqual(expected)
    expect(result.refusal).toBeNull()
  })
})

describe('the registry', () => {
  it('is asked once, each repository with its tags grouped, and never about a refused name', async () => {
    const { asked } = await visit({
      repositories: [APP, WORKER],
      tags: ['1.2.3', 'latest', `${APP}:1.2.4`, `${APP}:edge`, 'a b', 'ghcr.io/octo/app:1.2.3'],
    })
    const [questions, ...more] = asked

    expect(more).toEqual([])
    expect(questions?.map(({ repository, tags, lookUp }) => [repository.name, tags, lookUp])).toEqual([
      ['team/app', [TAG, '1.2.3', '1.2.4'], true],
      ['team/worker', [TAG, '1.2.3'], true],
    ])
  })

  it.each<[string, Partial<GateInputs>, Partial<World>]>([
    ['every name is refused', { tag: 'latest' }, {}],
    ['the check is off', { registryCheck: 'off' }, {}],
    ['a fork has no credentials', { registryCheck: 'auto' }, { facts: FORK, checkout: aCheckout({ head: MERGE }) }],
    ['only others’ registries are left', { repositories: ['public.ecr.aws/octo/app'] }, {}],
    ['no truthful tag can be derived', {}, { checkout: aCheckout({ head: OTHER }) }],
  ])('is not asked where %s', async (_, inputs, world) => {
    const { asked } = await visit(inputs, world)

    expect(asked).toEqual([])
  })

  it('is not asked to look where what is there is ignored', async () => {
    const { asked, result } = await visit({ existing: 'ignore' }, { existence: () => present() })

    expect(asked[0]?.map(({ lookUp }) => lookUp)).toEqual([false])
    expect(result.admission?.verdict).toBe('immutable')
    expect(result.targets[0]?.registry?.existence).toBeNull()
  })

  it('tells the account of a bare name, which then shows in the reference', async () => {
    const { result, asked } = await visit(
      { repositories: ['team/app'], region: 'eu-west-1' },
      { account: '210987654321' },
    )

    expect(asked[0]?.[0]?.repository).toMatchObject({ account: null, host: null, region: 'eu-west-1' })
    expect(result.targets.map(({ reference }) => reference)).toEqual([
      `210987654321.dkr.ecr.eu-west-1.amazonaws.com/team/app:${TAG}`,
    ])
    expect(result.targets[0]?.place).toMatchObject({ repository: { account: '210987654321' } })
  })

  it('that gives no answer for a tag lets nothing pass', async () => {
    const silent: Registry = {
      replicas: async () => [],
      ask: async (questions) =>
        questions.map(({ repository }) => ({
          repository,
          mode: null,
          filters: [],
          protection: new Map(),
          existence: new Map(),
        })),
    }

    await expect(visit({}, {}, { registry: silent })).rejects.toThrow(`the registry gave no answer for the tag ${TAG}`)
  })
})

describe('GitHub’s API', () => {
  const COMMENT = runFacts('issue_comment', issueComment({ number: 7, pull_request: {} }))

  it.each<[string, Partial<GateInputs>, Partial<World>, string[]]>([
    ['a commit tag', {}, {}, []],
    ['a commit tag without a checkout', {}, { checkout: NONE }, []],
    ['a release without a checkout', {}, { facts: RELEASE, checkout: NONE }, []],
    ['a tag with the commit’s time, checked out', { tag: '{sha:12}-{commit-time}' }, {}, []],
    [
      'a tag with the commit’s time, which no checkout tells',
      { tag: '{sha:12}-{commit-time}' },
      { facts: RELEASE, checkout: NONE },
      [`commitTime ${TIP}`],
    ],
    ['a tag with a date', { tag: '{date}-{sha:12}' }, { checkout: NONE }, [`commitTime ${TIP}`]],
    ['a comment on a pull request', {}, { facts: COMMENT }, ['pullRequest 7']],
    ['a comment, with the commit named', { revision: TIP }, { facts: COMMENT }, []],
  ])('%s', async (_, inputs, world, calls) => {
    const { github, result } = await visit(inputs, world)

    expect(github).toEqual(calls)
    expect(result.derivation).not.toBeNull()
  })
})

describe('the commit’s own time', () => {
  it.each<[string, Partial<GateInputs>, Partial<World>, string | null]>([
    ['is the checkout’s', {}, { facts: RELEASE }, '2026-03-01T10:00:00Z'],
    ['is the event’s where nothing is checked out', {}, { facts: RELEASE, checkout: NONE }, '2026-03-01T10:00:00Z'],
    [
      'is GitHub’s where the tag shows it',
      { tag: '{sha:12}-{commit-time}' },
      { facts: RELEASE, checkout: NONE },
      '2026-02-01T00:00:00Z',
    ],
    ['is left out where nobody tells it', {}, { checkout: NONE }, null],
  ])('%s', async (_, inputs, world, created) => {
    const { result } = await visit(inputs, world)

    expect(result.derivation?.created).toBe(created)
  })
})

describe('a run that cannot name its commit', () => {
  it.each<[string, Partial<GateInputs>, Partial<World>, string]>([
    ['another commit is checked out', {}, { checkout: aCheckout({ head: OTHER }) }, 'COMMIT_MISMATCH'],
    [
      'git does not trust the checkout',
      {},
      { checkout: { kind: 'refused', why: 'safe-directory', directory: '/src', detail: '' } },
      'CHECKOUT_UNREADABLE',
    ],
    ['a branch was deleted', {}, { facts: runFacts('delete', {}) }, 'EVENT_REFUSED'],
    ['a release is asked for and there is none', { tag: 'release' }, {}, 'RELEASE_MISSING'],
    [
      'a stranger’s pull request that is not checked out',
      {},
      { facts: runFacts('pull_request_target', pullRequest()), checkout: NONE },
      'COMMIT_UNKNOWN',
    ],
  ])('is refused, as a result: %s', async (_, inputs, world, code) => {
    const { result } = await visit(inputs, world)

    expect(result.refusal).toMatchObject({ code, kind: 'refusal' })
    expect({ ...result, refusal: null }).toEqual({
      derivation: null,
      refusal: null,
      targets: [],
      admission: null,
      registryCheck: 'needless',
      existing: 'reuse',
      notes: [],
      accountIds: 'full',
      requireRevision: true,
      source: 'https://github.com/octo-org/octo-repo',
    })
  })

  it('keeps the policy’s wish for short account ids', async () => {
    const { result } = await visit(
      {},
      { checkout: aCheckout({ head: OTHER }), policy: 'summary:\n  account-ids: short\n' },
    )

    expect(result.accountIds).toBe('short')
  })
})

describe('what cannot be carried out as written rejects', () => {
  const CUSTOM = { path: 'ops/tags.yml', required: true }

  it.each<[string, Partial<GateInputs>, Partial<World>, string, string]>([
    [
      'no repository to check against',
      { repositories: [] },
      {},
      'REPOSITORY_MISSING',
      `repository: no repository was given, so there is nothing to check the tag \`${TAG}\` against.`,
    ],
    [
      'a bare tag beside full references, and no repository',
      { repositories: [], tags: [`${APP}:1.2.3`, '1.2.3'] },
      {},
      'REPOSITORY_MISSING',
      'repository: no repository was given, so there is nothing to check the tag `1.2.3` against.',
    ],
    [
      'a tag of one’s own words that would pass unjudged beside full references',
      { repositories: [], tag: 'latest', tags: [`${APP}:1.2.3`] },
      {},
      'REPOSITORY_MISSING',
      'repository: none was given, so nothing is pushed under `tag: latest`; and by its name that tag does not stay.',
    ],
    [
      'the same where the registry is not asked',
      { repositories: [], tag: 'latest', tags: [`${APP}:1.2.3`], registryCheck: 'off' },
      {},
      'REPOSITORY_MISSING',
      'repository: none was given, so nothing is pushed under `tag: latest`; and by its name that tag does not stay.',
    ],
    [
      'a fork does not excuse a missing repository where the check is required',
      { repositories: [] },
      { facts: FORK, checkout: aCheckout({ head: MERGE }) },
      'REPOSITORY_MISSING',
      `repository: no repository was given, so there is nothing to check the tag \`sha-${MERGE}\` against.`,
    ],
    [
      'a bare name without a region',
      { repositories: ['team/app'] },
      {},
      'REGION_MISSING',
      "repository: `team/app` cannot be used: a repository's bare name does not tell the region.",
    ],
    [
      'a policy that is not where the input says',
      { policy: CUSTOM },
      {},
      'POLICY_MISSING',
      'policy: there is no file `ops/tags.yml` in the workspace.',
    ],
    [
      'a template in which nothing pins the identity',
      { tag: '{branch}' },
      {},
      'TEMPLATE_UNPINNED',
      expect.stringContaining('{branch}') as unknown as string,
    ],
  ])('%s', async (_, inputs, world, code, message) => {
    await expect(visit(inputs, world)).rejects.toMatchObject({ code, kind: 'usage', message })
  })

  it('a policy with errors, each with its line', async () => {
    const rejected = (await visit({}, { policy: 'tags:\n  alow: []\n' }).catch((error: unknown) => error)) as CodedError

    expect(rejected.code).toBe('POLICY_INVALID')
    expect(rejected.message).toMatch(
      /^policy: \.github\/immutable-tag\.yml has an error\.\n {2}\.github\/immutable-tag\.yml:2:3 /,
    )
  })

  it('an empty policy at a path of one’s own is fine', async () => {
    const { result, read } = await visit({ policy: CUSTOM }, { policy: '' })

    expect(result.admission?.admitted).toBe(true)
    expect(read).toEqual(['ops/tags.yml'])
  })

  it('what a port throws unforeseen is not swallowed', async () => {
    const broken = visit(
      {},
      {
        protection: () => {
          throw new Error('boom')
        },
      },
    )

    await expect(broken).rejects.toThrow('boom')
  })
})

describe('an exception of the policy', () => {
  const exception = (expires: string, tag = 'latest', repository = 'team/app') =>
    `exceptions:\n  - { tag: "${tag}", repository: "${repository}", owner: "@octo-org/payments", reason: "App Runner", expires: ${expires} }\n`

  it.each<[string, string, string, boolean, string[]]>([
    ['in force', exception('2027-03-31'), 'mutable TAG_MOVES', true, ['EXCEPTION_USED']],
    ['near its end', exception('2026-12-01'), 'mutable TAG_MOVES', true, ['EXCEPTION_EXPIRING']],
    ['on its last day', exception('2026-11-23'), 'mutable TAG_MOVES', true, ['EXCEPTION_EXPIRING']],
    ['that ran out yesterday', exception('2026-11-22'), 'mutable EXCEPTION_EXPIRED', false, []],
    ['for another repository', exception('2027-03-31', 'latest', 'team/worker'), 'mutable TAG_MOVES', false, []],
    ['for another tag', exception('2027-03-31', 'edge'), 'mutable TAG_MOVES', false, []],
  ])('%s', async (_, policy, verdict, admitted, notes) => {
    const { result } = await visit({ tags: ['latest'] }, { policy })
    const latest = result.targets[1]

    expect(`${latest?.outcome.verdict} ${latest?.outcome.reason.code}`).toBe(verdict)
    expect(result.admission?.admitted).toBe(admitted)
    expect(result.notes.map(({ code }) => code)).toEqual(notes)
  })

  it('makes no tag of what is none', async () => {
    const { result } = await visit({ tags: ['a b'] }, { policy: exception('2027-03-31', '*', '*') })

    expect(result.targets[1]?.outcome).toMatchObject({
      reason: { code: 'TAG_MALFORMED' },
      admitted: false,
      excepted: false,
    })
  })

  it('does not weigh in the verdict on the push', async () => {
    const { result } = await visit({ tags: ['latest'] }, { policy: exception('2027-03-31') })

    expect(result.admission).toEqual({ verdict: 'immutable', reason: { code: 'ECR_IMMUTABLE' }, admitted: true })
  })
})

describe('what is worth knowing of a run', () => {
  it.each<[string, Partial<GateInputs>, Partial<World>, object[]]>([
    ['nothing', {}, {}, []],
    ['no checkout', {}, { checkout: NONE }, [{ code: 'COMMIT_NOT_VERIFIED', field: 'GITHUB_SHA' }]],
    [
      'a dirty tree',
      {},
      { checkout: aCheckout({ dirty: ['a.txt'], dirtyCount: 1 }) },
      [{ code: 'DIRTY_TREE', count: 1, paths: ['a.txt'] }],
    ],
    ['a tree too large to tell', {}, { checkout: aCheckout({ dirtyCount: null }) }, [{ code: 'DIRTY_UNKNOWN' }]],
    [
      'a check that was skipped',
      { registryCheck: 'auto' },
      { facts: FORK, checkout: aCheckout({ head: MERGE }) },
      [{ code: 'REGISTRY_CHECK_SKIPPED' }],
    ],
    ['a short commit', { tag: '{sha:8}-x' }, {}, [{ code: 'SHA_SHORT', length: 8, template: '{sha:8}-x' }]],
  ])('%s', async (_, inputs, world, notes) => {
    const { result } = await visit(inputs, world)

    expect(result.notes).toEqual(notes)
  })
})

describe('what must move', () => {
  const policy = 'tags:\n  moving: [buildcache, "sha256-*"]\n'
  const CACHE = `type=registry,ref=${APP}:buildcache,mode=max`
  const EXCLUDING = {
    setting: { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['buildcache'] },
    protection: () => judged('immutable', { code: 'ECR_NOT_EXCLUDED', filters: ['buildcache'] }),
  }

  it('and cannot is said of each repository once', async () => {
    const { result } = await visit({ repositories: [APP, WORKER], tags: ['1.2.3'] }, { policy })

    expect(result.admission?.admitted).toBe(true)
    expect(result.notes).toMatchObject([
      { code: 'MUST_MOVE_BLOCKED', uri: APP, tags: ['buildcache', 'sha256-*'], mode: 'IMMUTABLE' },
      { code: 'MUST_MOVE_BLOCKED', uri: WORKER, tags: ['buildcache', 'sha256-*'], mode: 'IMMUTABLE' },
    ])
  })

  it.each<[string, Partial<GateInputs>, Partial<World>, object[]]>([
    [
      'in part',
      {},
      { policy, ...EXCLUDING },
      [{ code: 'MUST_MOVE_BLOCKED', tags: ['sha256-*'], advice: { filters: ['buildcache', 'sha256-*'], fits: true } }],
    ],
    ['and can', {}, { policy: 'tags:\n  moving: [buildcache]\n', ...EXCLUDING }, []],
    ['where the registry is not asked', { registryCheck: 'off' }, { policy }, []],
    ['where it does not answer', {}, { policy, protection: () => judged('unknown', aFault()) }, []],
    ['and is not said to', {}, {}, []],
    [
      'and writes no tag',
      { tags: ['type=gha,mode=max'] },
      {},
      [{ code: 'CACHE_WITHOUT_TAG', entry: 'type=gha,mode=max' }],
    ],
  ])('%s', async (_, inputs, world, notes) => {
    const { result } = await visit(inputs, world)

    expect(result.targets).toHaveLength(1)
    expect(result.notes).toHaveLength(notes.length)
    expect(result.notes).toMatchObject(notes)
  })

  it.each([
    ['main-{sha:12}', 'main-*', `main-${TIP.slice(0, 12)}`],
    ['main-{sha:12}', 'MAIN-*', `main-${TIP.slice(0, 12)}`],
    ['app-main-{sha:12}', 'main-*', `app-main-${TIP.slice(0, 12)}`],
  ])('is not what the run pushes: %s and %s', async (tag, entry, derived) => {
    await expect(visit({ tag }, { policy: `tags:\n  moving: ["${entry}"]\n` })).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      kind: 'usage',
      message: `policy: tags.moving of .github/immutable-tag.yml may let \`${derived}\` move.`,
    })
  })

  it('is no image: a cache among the tags', async () => {
    const { result } = await visit({ tags: [CACHE, `${APP}:${TAG}`] }, EXCLUDING)

    expect(essence(result)).toEqual({
      targets: [`${APP}:${TAG} immutable ECR_NOT_EXCLUDED`, `${CACHE} mutable TAG_MOVES`],
      verdict: 'mutable TAG_MOVES',
      admitted: false,
      registryCheck: 'done',
    })
    expect(result.targets[1]).toMatchObject({ tag: 'buildcache', registry: null, setting: EXCLUDING.setting })
    expect(gateOutputs(result).tags).toBe(`${APP}:${TAG}`)
  })

  it('is no image, under whichever tag', async () => {
    const { result } = await visit({ tags: [`type=registry,ref=${APP}:1.2.3`, `${APP}:1.2.3`] })

    expect(essence(result).targets).toEqual([
      `${APP}:${TAG} immutable ECR_IMMUTABLE`,
      `type=registry,ref=${APP}:1.2.3 mutable TAG_MOVES`,
      `${APP}:1.2.3 immutable ECR_IMMUTABLE`,
    ])
  })

  it.each([
    ['type=registry', 'a cache export of type registry says where it goes: "ref=host/name:tag"'],
    ['type=registry,ref=https://x/y:1', 'leave out "https://"'],
  ])('is not guessed at: %s', async (entry, fault) => {
    const { result } = await visit({ tags: [entry] })

    expect(result.targets[1]?.outcome.reason).toMatchObject({ code: 'REFERENCE_MALFORMED', fault })
  })
})
