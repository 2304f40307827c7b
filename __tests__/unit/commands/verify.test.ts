import { describe, expect, it } from '@jest/globals'
import { verify, type VerifyInputs, type VerifyPorts } from '../../../src/commands/verify.ts'
import type { CheckoutAnswer } from '../../../src/domain/commit/checkout.ts'
import type { Existence } from '../../../src/domain/verdict/existence.ts'
import type { Judgement } from '../../../src/domain/verdict/verdict.ts'
import { issueComment, OTHER, runFacts, TIP } from '../../fixtures/events/payloads.ts'
import { aCheckout } from '../../support/gate-world.ts'
import { builtFrom, DIGEST, judged, present } from '../../support/targets.ts'

const APP = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'

interface World {
  readonly checkout: CheckoutAnswer
  readonly policy: string | null
  readonly protection: Judgement
  readonly existence: Existence
  readonly facts: ReturnType<typeof runFacts>
}

/** `called` is every port that was asked, in order, and is kept where the run is refused. */
async function visit(inputs: Partial<VerifyInputs> = {}, overrides: Partial<World> = {}, called: string[] = []) {
  const world: World = {
    checkout: aCheckout(),
    policy: null,
    protection: judged('immutable', { code: 'ECR_IMMUTABLE' }),
    existence: present({ revision: builtFrom(TIP) }),
    facts: runFacts('push', { head_commit: { id: TIP } }),
    ...overrides,
  }
  const answered =
    <T>(name: string, value: T) =>
    async (): Promise<T> => {
      called.push(name)
      return value
    }
  const ports: VerifyPorts = {
    runner: { facts: answered('runner', world.facts) },
    git: { checkout: answered('git', world.checkout) },
    files: { read: answered('files', world.policy) },
    registry: {
      ask: async (questions) => {
        called.push('registry')
        return questions.map(({ repository, tags }) => ({
          repository,
          mode: 'IMMUTABLE',
          filters: [],
          protection: new Map(tags.map((tag) => [tag, world.protection])),
          existence: new Map(tags.map((tag) => [tag, world.existence])),
        }))
      },
      replicas: async () => [],
    },
  }
  const given: VerifyInputs = {
    images: [`${APP}:1.2.3`],
    digest: null,
    revision: { kind: 'this-run' },
    policy: { path: '.github/immutable-tag.yml', required: false },
    ...inputs,
  }
  const { targets, accountIds } = await verify(given, ports)
  return {
    outcomes: targets.map(({ outcome, judgement }) => `${outcome} ${judgement.reason.code}`),
    accountIds,
    called,
  }
}

const UNLABELLED: Partial<World> = { existence: present({ revision: { state: 'none' } }) }

describe('a run of verify', () => {
  it.each<[string, Partial<VerifyInputs>, Partial<World>, string]>([
    ["this run's commit", {}, {}, 'held PROOF_HELD'],
    ["another's", {}, { existence: present({ revision: builtFrom(OTHER) }) }, 'failed REVISION_MISMATCH'],
    [
      'a commit that is named',
      { revision: { kind: 'commit', sha: OTHER } },
      { existence: present({ revision: builtFrom(OTHER) }) },
      'held PROOF_HELD',
    ],
    ['any', { revision: { kind: 'any' } }, UNLABELLED, 'held PROOF_HELD'],
    ['none', {}, UNLABELLED, 'failed REVISION_UNPROVEN'],
    [
      'none, which the policy accepts',
      {},
      { ...UNLABELLED, policy: 'existing:\n  require-revision: false\n' },
      'held PROOF_HELD',
    ],
    ['another digest', { digest: DIGEST.replace('ab', 'ba') }, {}, 'failed DIGEST_MISMATCH'],
    ['nothing', {}, { existence: { state: 'absent' } }, 'failed TAG_NOT_PUSHED'],
    ['what may be overwritten', {}, { protection: judged('mutable', { code: 'ECR_MUTABLE' }) }, 'failed ECR_MUTABLE'],
  ])('that finds %s', async (_, inputs, world, outcome) => {
    expect((await visit(inputs, world)).outcomes).toEqual([outcome])
  })

  it.each<[string, VerifyInputs['revision'], string[]]>([
    ["this run's commit", { kind: 'this-run' }, ['files', 'git', 'registry', 'runner']],
    ['a commit that is named', { kind: 'commit', sha: OTHER }, ['files', 'registry']],
    ['any commit', { kind: 'any' }, ['files', 'registry']],
  ])('asks only whom it needs for %s', async (_, revision, asked) => {
    const { called } = await visit({ revision })

    expect(called.toSorted()).toEqual(asked)
  })

  it('keeps the policy’s wish for short account ids', async () => {
    expect((await visit({}, { policy: 'summary:\n  account-ids: short\n' })).accountIds).toBe('short')
  })

  it.each<[string, Partial<VerifyInputs>, Partial<World>, string]>([
    ['no image', { images: [] }, {}, 'INPUT_INVALID'],
    ['an image elsewhere', { images: ['ghcr.io/octo/app:1'] }, {}, 'INPUT_INVALID'],
    ['a checkout of another commit', {}, { checkout: aCheckout({ head: OTHER }) }, 'COMMIT_MISMATCH'],
    [
      'an event that names no commit',
      {},
      { facts: runFacts('issue_comment', issueComment({ number: 7, pull_request: {} })), checkout: { kind: 'none' } },
      'COMMIT_UNKNOWN',
    ],
    ['a policy that is not there', { policy: { path: 'nowhere.yml', required: true } }, {}, 'POLICY_MISSING'],
    ['a policy that is none', {}, { policy: 'tags: 1\n' }, 'POLICY_INVALID'],
  ])('does not ask the registry for %s', async (_, inputs, world, code) => {
    const called: string[] = []

    await expect(visit(inputs, world, called)).rejects.toMatchObject({ code })
    expect(called).not.toContain('registry')
  })
})
