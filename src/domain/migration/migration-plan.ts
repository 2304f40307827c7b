import type { AuditedRepository, Obstacle } from '../audit/audited-repository.ts'
import type { RepositorySetting } from '../ecr/exclusion-filters.ts'
import type { Edit, Location } from '../finding/finding.ts'

/** The way of some repositories off the tags that move, in the order that breaks nothing. */
export interface MigrationPlan {
  /** Of the audit that it stands on. */
  readonly asOf: string
  /** Those that the source names or somebody asked for, by account, region and name. */
  readonly repositories: readonly RepositoryPlan[]
  /** What concerns all repositories that come later. */
  readonly newRepositories: readonly NewRepositoryStep[]
  /** What the source says of a repository and the registry does not. */
  readonly contradictions: readonly Contradiction[]
  /** What the source names and the registries that were read do not have. */
  readonly absent: readonly AbsentRepository[]
  /** Images of ECR that the source names and that belong to none of these: their names are known only when it runs, or their registry was not read. */
  readonly unplaced: readonly SourcePlace[]
  /** All edits of the plan, of each file in order and without overlap. */
  readonly edits: readonly Edit[]
}

export interface RepositoryPlan {
  readonly audited: AuditedRepository
  /**
   * With the source's side: what the registry says is in the way stays there until the source shows that it is over. `done`: protected
   * already, and nothing in the source would move a tag.
   */
  readonly readiness: 'done' | 'ready' | 'ready-with-filters' | 'not-yet' | 'unknown'
  /** What it is to be set to; null unless `ready` or `ready-with-filters`. */
  readonly target: RepositorySetting | null
  /** What still stands in the way: of the registry's obstacles, those that the source does not show to be over. */
  readonly obstacles: readonly Obstacle[]
  readonly pushes: readonly SourcePlace[]
  readonly consumers: readonly SourcePlace[]
  readonly caches: readonly SourcePlace[]
  readonly signatures: readonly SourcePlace[]
  readonly declarations: readonly SourcePlace[]
  /** All of `STEP_IDS`, in their order. */
  readonly steps: readonly MigrationStep[]
}

/** A repository that the source names and no registry has that was asked for it. */
export interface AbsentRepository {
  readonly name: string
  /** Those that were asked for it. */
  readonly registries: readonly { readonly account: string | null; readonly region: string }[]
  readonly places: readonly SourcePlace[]
}

export interface SourcePlace {
  readonly location: Location
  /** What does it, in words. */
  readonly by: string
  /** As far as it is known. */
  readonly reference: string
  /** Its host is not known: all registries that have a repository of this name are meant. */
  readonly perhaps?: true
  /** Whether this one has to change, and why not if it needs not or cannot by an edit. */
  readonly change:
    | { readonly kind: 'none' }
    | { readonly kind: 'edit'; readonly edits: readonly Edit[]; readonly to: string }
    | { readonly kind: 'by-hand'; readonly to: string | null }
}

/** In the order that breaks nothing. */
export const STEP_IDS = [
  'gate-report',
  'stop-pushing',
  'pin-consumers',
  'gate-enforce',
  'declare',
  'filters',
  'switch',
] as const
export type StepId = (typeof STEP_IDS)[number]

export interface MigrationStep {
  readonly id: StepId
  /** `edits`: this plan's edits do it. `by-hand`: somebody has to. `waits`: a step before it comes first. */
  readonly state: 'done' | 'edits' | 'by-hand' | 'waits' | 'command' | 'not-needed'
  readonly places: readonly SourcePlace[]
}

/** What the source declares and the registry does not have. */
export interface Contradiction {
  readonly location: Location
  readonly by: string
  readonly uri: string
  readonly declared: RepositorySetting
  readonly actual: RepositorySetting
}

export type NewRepositoryStep =
  /** A creation template that makes repositories in which tags move. */
  | {
      readonly kind: 'creation-template'
      readonly account: string | null
      readonly region: string
      readonly prefix: string
      readonly appliedFor: readonly string[]
    }
  /** Repositories that the source declares without immutability, in a place that makes more than one. */
  | { readonly kind: 'declaration'; readonly place: SourcePlace }
  /** The organisation's policy that refuses a mutable repository. */
  | { readonly kind: 'service-control-policy' }
