import {
  type ExistingRule,
  type ExistingTerms,
  judgePush,
  judgeTarget,
  type Target,
} from '../domain/verdict/admission.ts'
import { CodedError } from '../domain/errors.ts'
import { notesOn } from '../domain/verdict/gate-notes.ts'
import {
  type GateResult,
  type JudgedTarget,
  nothingJudged,
  type RegistryCheck,
  type RunTerms,
} from '../domain/verdict/gate-result.ts'
import { type GitEvent, readGitEvent } from '../domain/commit/git-event.ts'
import { holdApart, holdUnpushed, nameReferences } from '../domain/push/named-reference.ts'
import { planPush, type PushedReference, readRepository } from '../domain/push/push.ts'
import type { Files, Git, GitHub, Registry, Runner } from '../ports.ts'
import { derive } from './derive.ts'
import { pushTargets } from './push-targets.ts'
import { type PolicyInput, readPolicy } from './read-policy.ts'
import { replicaTargets } from './replica-targets.ts'

export interface GateInputs {
  readonly repositories: readonly string[]
  readonly tag: string
  readonly tags: readonly string[]
  readonly policy: PolicyInput
  readonly registryCheck: 'require' | 'auto' | 'off'
  readonly existing: ExistingRule
  /** Whether the copies that replication makes are held to the same. */
  readonly checkReplicas: boolean
  readonly revision: string | null
  /** For repositories given by name only. */
  readonly region: string | null
  readonly registryId: string | null
}

export interface GatePorts {
  readonly runner: Runner
  readonly git: Git
  readonly registry: Registry
  readonly github: GitHub
  readonly files: Files
  /** The day by which exceptions are judged, YYYY-MM-DD in UTC. */
  readonly today: string
}

/**
 * Derives the tag, judges every reference that the push would write, and asks the registry about those whose names pass.
 * Rejects with a CodedError of kind `usage` only: what cannot be derived or shown is part of the result.
 */
export async function gate(inputs: GateInputs, ports: GatePorts): Promise<GateResult> {
  const destinations = inputs.repositories.map((text) =>
    readRepository(text, { region: inputs.region, account: inputs.registryId }),
  )
  const [facts, checkout, policy] = await Promise.all([
    ports.runner.facts(),
    ports.git.checkout(),
    readPolicy(inputs.policy, ports.files),
  ])
  const event = readGitEvent(facts)
  const common: RunTerms = {
    existing: inputs.existing,
    requireRevision: policy.requireRevision,
    accountIds: policy.accountIds,
    source: facts.repository && `${facts.serverUrl}/${facts.repository}`,
  }
  const derivation = await derive(inputs, { event, checkout, policy }, ports.github).catch(asRefusal)
  if (derivation instanceof CodedError) return nothingJudged(derivation, common)

  const references = planPush({ derived: derivation.tag, repositories: destinations, tags: inputs.tags })
  const asked = checkFor(inputs, references, event)
  const naming = { derivation, event, policy, today: ports.today }
  holdUnpushed(references, naming)
  const named = nameReferences(references, naming)
  holdApart(named, policy, inputs.policy.path)
  const registry = asked === 'done' ? ports.registry : null
  const pushed = await pushTargets(named, { lookUp: inputs.existing !== 'ignore' }, registry)
  const copied = inputs.checkReplicas && registry ? await replicaTargets(pushed, registry) : []
  const terms = { rule: inputs.existing, revision: derivation.revision, requireRevision: policy.requireRevision }
  const targets = [...judged(pushed, terms), ...judged(copied, { ...terms, rule: 'ignore' })]
  const registryCheck = asked === 'done' && targets.every((target) => !target.registry) ? 'needless' : asked
  return {
    ...common,
    derivation,
    refusal: null,
    targets,
    admission: judgePush(targets),
    registryCheck,
    notes: notesOn({
      derivation,
      checkout,
      registryCheck,
      endpoint: ports.registry.endpoint,
      targets,
      entries: inputs.tags,
      moving: policy.moving,
    }),
  }
}

function asRefusal(error: unknown): CodedError {
  if (error instanceof CodedError && error.kind === 'refusal') return error
  throw error
}

function judged(targets: readonly Target[], terms: ExistingTerms): JudgedTarget[] {
  return targets.map((target) => ({ ...target, outcome: judgeTarget(target, terms) }))
}

function checkFor(inputs: GateInputs, references: readonly PushedReference[], event: GitEvent): RegistryCheck {
  if (inputs.registryCheck === 'off') return 'off'
  if (inputs.registryCheck === 'auto' && event.fork) return 'skipped'
  // One tag that nobody can check is enough: beside references that were checked it would look as if it had been too.
  const homeless = references.find(({ destination, fault }) => destination.kind === 'nowhere' && !fault)
  if (!homeless) return 'done'
  throw new CodedError(
    'REPOSITORY_MISSING',
    `repository: no repository was given, so there is nothing to check the tag \`${homeless.tag}\` against.`,
    {
      remedy: [
        'Name it: `repository: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app`',
        'or, to judge the tag by its name alone: `registry-check: off`.',
      ],
    },
  )
}
