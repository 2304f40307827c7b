import { gate, type GateInputs, type GatePorts } from '../../src/commands/gate.ts'
import type { CheckoutAnswer } from '../../src/domain/commit/checkout.ts'
import type { ResolvedPullRequest } from '../../src/domain/commit/commit-claims.ts'
import type { EcrRepository } from '../../src/domain/ecr/ecr-registry.ts'
import type { RepositorySetting } from '../../src/domain/ecr/exclusion-filters.ts'
import type { Existence } from '../../src/domain/verdict/existence.ts'
import type { GateResult } from '../../src/domain/verdict/gate-result.ts'
import type { RunFacts } from '../../src/domain/commit/git-event.ts'
import type { ReplicaAnswer, RepositoryAnswer, RepositoryQuestion } from '../../src/ports.ts'
import type { Judgement } from '../../src/domain/verdict/verdict.ts'
import { runFacts, TIP } from '../fixtures/events/payloads.ts'

/** A run and all it meets, in memory: the event, the checkout, the policy, and what registry and GitHub answer. */
export interface World {
  readonly facts: RunFacts
  readonly checkout: CheckoutAnswer
  /** The text at the policy's path; null if there is no file. */
  readonly policy: string | null
  /** The caller's own account, which the registry fills in. */
  readonly account: string
  /** What every repository is set to; the judgements are `protection`'s. */
  readonly setting: RepositorySetting
  readonly protection: (repository: EcrRepository, tag: string) => Judgement
  readonly existence: (repository: EcrRepository, tag: string) => Existence
  readonly replicas: (repository: EcrRepository) => ReplicaAnswer
  readonly pullRequest: ResolvedPullRequest
  readonly commitTime: string
  readonly today: string
}

export interface Visit {
  readonly result: GateResult
  /** Every call of the registry, with its questions. */
  readonly asked: readonly (readonly RepositoryQuestion[])[]
  /** Whose replicas were asked for, call by call. */
  readonly askedReplicas: readonly (readonly EcrRepository[])[]
  /** Every call of GitHub's API, as `pullRequest 7`. */
  readonly github: readonly string[]
  readonly read: readonly string[]
}

export function aCheckout(overrides: Partial<Extract<CheckoutAnswer, { kind: 'checkout' }>> = {}): CheckoutAnswer {
  return {
    kind: 'checkout',
    directory: '/src',
    head: TIP,
    committedAt: '2026-03-01T10:00:00Z',
    branch: 'main',
    dirty: [],
    dirtyCount: 0,
    ...overrides,
  }
}

function aWorld(overrides: Partial<World> = {}): World {
  return {
    facts: runFacts('push', { head_commit: { id: TIP } }),
    checkout: aCheckout(),
    policy: null,
    account: '123456789012',
    setting: { mode: 'IMMUTABLE', filters: [] },
    protection: () => ({ verdict: 'immutable', reason: { code: 'ECR_IMMUTABLE' } }),
    existence: () => ({ state: 'absent' }),
    replicas: () => ({ state: 'known', replicas: [] }),
    pullRequest: { headSha: TIP, mergeSha: null },
    commitTime: '2026-02-01T00:00:00Z',
    today: '2026-11-23',
    ...overrides,
  }
}

function theInputs(overrides: Partial<GateInputs> = {}): GateInputs {
  return {
    repositories: ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'],
    tag: 'auto',
    tags: [],
    policy: { path: '.github/immutable-tag.yml', required: false },
    registryCheck: 'require',
    existing: 'reuse',
    checkReplicas: false,
    revision: null,
    region: null,
    registryId: null,
    ...overrides,
  }
}

/** Runs the gate there. `replaced` takes the place of ports that are not to answer as the world does. */
export async function visit(
  inputs: Partial<GateInputs> = {},
  overrides: Partial<World> = {},
  replaced: Partial<GatePorts> = {},
): Promise<Visit> {
  const world = aWorld(overrides)
  const asked: (readonly RepositoryQuestion[])[] = []
  const askedReplicas: (readonly EcrRepository[])[] = []
  const github: string[] = []
  const read: string[] = []
  const ports: GatePorts = {
    runner: { facts: async () => world.facts },
    git: { checkout: async () => world.checkout },
    registry: {
      ask: async (questions) => {
        asked.push(questions)
        return questions.map((question) => answer(world, question))
      },
      replicas: async (repositories) => {
        askedReplicas.push(repositories)
        return repositories.map(world.replicas)
      },
    },
    github: {
      pullRequest: async (number) => {
        github.push(`pullRequest ${number}`)
        return world.pullRequest
      },
      commitTime: async (sha) => {
        github.push(`commitTime ${sha}`)
        return world.commitTime
      },
    },
    files: {
      read: async (path) => {
        read.push(path)
        return world.policy
      },
    },
    today: world.today,
    ...replaced,
  }
  const result = await gate(theInputs(inputs), ports)
  return { result, asked, askedReplicas, github, read }
}

function answer(world: World, { repository, tags, lookUp }: RepositoryQuestion): RepositoryAnswer {
  const account = repository.account ?? world.account
  const host = repository.host ?? `${account}.dkr.ecr.${repository.region}.amazonaws.com`
  const answered = { ...repository, account, host }
  return {
    repository: answered,
    ...world.setting,
    protection: new Map(tags.map((tag) => [tag, world.protection(answered, tag)])),
    existence: new Map(lookUp ? tags.map((tag) => [tag, world.existence(answered, tag)]) : []),
  }
}
