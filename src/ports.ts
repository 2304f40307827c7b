import type { CheckoutAnswer } from './domain/commit/checkout.ts'
import type { ResolvedPullRequest } from './domain/commit/commit-claims.ts'
import type { EcrRepository } from './domain/ecr/ecr-registry.ts'
import type { Existence } from './domain/verdict/existence.ts'
import type { RunFacts } from './domain/commit/git-event.ts'
import type { CreationCause, Fault, Judgement } from './domain/verdict/verdict.ts'

/** What a command needs from the world. Every port answers in its own words for failure; none throws for one. */
export interface Registry {
  /** One answer a question, in order. Questions to one account and region share their calls. Never rejects. */
  ask(questions: readonly RepositoryQuestion[]): Promise<RepositoryAnswer[]>
  /** Where ECR copies a push to each of these, in order: to be asked about with `madeBy: 'REPLICATION'`. Never rejects. */
  replicas(repositories: readonly EcrRepository[]): Promise<ReplicaAnswer[]>
  /** Where it is asked, if the environment names another place than the registry's own. */
  readonly endpoint?: string
}

export type ReplicaAnswer =
  /** Distinct, and never the original; none where nothing replicates it. */
  | { readonly state: 'known'; readonly replicas: readonly EcrRepository[] }
  | { readonly state: 'unknown'; readonly fault: Fault }

export interface RepositoryQuestion {
  readonly repository: EcrRepository
  /** Distinct, each of valid grammar. */
  readonly tags: readonly string[]
  /** Whether to look what each tag points at now; without it `existence` of the answer is empty. */
  readonly lookUp: boolean
  /** What would make the repository if it is missing; the push itself unless told otherwise. */
  readonly madeBy?: CreationCause
}

export interface RepositoryAnswer {
  /** As asked, with account and host filled in where the registry told them. */
  readonly repository: EcrRepository
  /** The setting as the registry names it, for display: `IMMUTABLE_WITH_EXCLUSION`; null if it could not be read. */
  readonly mode: string | null
  readonly filters: readonly string[]
  /** One judgement a tag asked about. */
  readonly protection: ReadonlyMap<string, Judgement>
  readonly existence: ReadonlyMap<string, Existence>
}

export interface Git {
  checkout(): Promise<CheckoutAnswer>
}

/** GitHub's API, asked only where neither the event nor a checkout can tell. Rejects with a CodedError GITHUB_API_FAILED. */
export interface GitHub {
  pullRequest(number: number): Promise<ResolvedPullRequest>
  /** RFC 3339 in UTC, to the second. */
  commitTime(sha: string): Promise<string>
}

export interface Runner {
  /** What GitHub told this run: event, payload, GITHUB_SHA, GITHUB_REF, ... */
  facts(): Promise<RunFacts>
}

export interface Files {
  /** The text of a small file inside the workspace, or null if there is none. Rejects with a CodedError for what is too large, a link out of the tree, or unreadable. */
  read(path: string): Promise<string | null>
}

/** The variables of a process's environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>
