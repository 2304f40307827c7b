import type { RegistryRecord, RepositoryRecord, SecurityHubFinding } from './domain/audit/repository-record.ts'
import type { RepositorySetting } from './domain/ecr/exclusion-filters.ts'
import type { MutabilitySetting } from './domain/ecr/tag-mutability.ts'
import type { CheckoutAnswer } from './domain/commit/checkout.ts'
import type { ResolvedPullRequest } from './domain/commit/commit-claims.ts'
import type { EcrRepository } from './domain/ecr/ecr-registry.ts'
import type { Existence } from './domain/verdict/existence.ts'
import type { TextEncoding } from './domain/text/decoded-text.ts'
import type { RunFacts } from './domain/commit/git-event.ts'
import type { CreationCause, Fault, Judgement, Unread } from './domain/verdict/verdict.ts'

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

/** Reads registries as a whole. */
export interface Survey {
  /**
   * Tells of each repository as soon as all is read that was asked of it, in no order, and then of the registries, in theirs. Paced
   * under ECR's quotas. Never rejects: what could not be read is told.
   */
  read(
    request: SurveyRequest,
    visit: (record: RepositoryRecord, cacheRules: RegistryRecord['cacheRules']) => void,
  ): Promise<readonly RegistryRecord[]>
}

export interface SurveyRequest {
  /** Distinct registries. */
  readonly places: readonly SurveyPlace[]
  /** Whether images are asked for where a setting lets tags move. */
  readonly images: boolean
  readonly resourceTags: boolean
  /** Whether a repository's lifecycle policy is asked for, once all else is read. */
  readonly wantsLifecycle: (record: RepositoryRecord) => boolean
  /** Told of how far it is, as often as something was read. */
  readonly progress: (progress: SurveyProgress) => void
}

export interface SurveyPlace {
  /** Null for the caller's own. */
  readonly account: string | null
  readonly region: string
  /** Those to read; null for all there are. */
  readonly repositories: readonly ListedRepository[] | null
}

/** A repository that another source lists, with what it tells of it. What it does not tell is asked of ECR. */
export interface ListedRepository {
  readonly name: string
  readonly setting: MutabilitySetting | null
  readonly resourceTags: ReadonlyMap<string, string> | null
  /** The policy's JSON, null for none; absent where the source does not tell. */
  readonly lifecycle?: string | null
  readonly finding: SecurityHubFinding | null
}

export interface SurveyProgress {
  readonly registries: number
  readonly registriesDone: number
  /** Known of so far. */
  readonly repositories: number
  readonly repositoriesDone: number
}

/** A source other than ECR itself that knows repositories of many accounts and regions. */
export interface RepositoryList {
  /** Rejects with a CodedError SOURCE_UNREADABLE if it cannot be read to its end: half a list would pass for all of it. */
  list(): Promise<readonly SurveyPlace[]>
}

/** Turns immutability on and off. The only port that writes to AWS. */
export interface Switch {
  /** The setting as it is now. */
  read(repository: EcrRepository): Promise<SwitchAnswer>
  /** Sets it, and answers what is there afterwards, read anew. */
  put(repository: EcrRepository, setting: RepositorySetting): Promise<SwitchAnswer>
}

export type SwitchAnswer =
  | { readonly state: 'read'; readonly setting: RepositorySetting }
  | { readonly state: 'unread'; readonly failure: Unread }

/** The file that says what a switch of many repositories did, and what was there before. Survives a kill at any moment. */
export interface RecordFile {
  /** As a user names it. */
  readonly path: string
  /** Null if there is no such file. */
  read(): Promise<string | null>
  /** The content is on the disk, whole, once it resolves; until then the old content is. */
  write(content: string): Promise<void>
}

/** GitHub, as far as a migration writes to it. Rejects with a CodedError GITHUB_API_FAILED. */
export interface PullRequests {
  open(proposal: PullRequestProposal): Promise<{ readonly url: string }>
}

export interface PullRequestProposal {
  /** To be made; it must not be there yet. */
  readonly branch: string
  /** Null for the repository's default branch. */
  readonly base: string | null
  /** The commit that the files are changed from, which must be the head of the base or behind it. */
  readonly parent: string
  readonly title: string
  readonly body: string
  readonly message: string
  readonly files: readonly { readonly path: string; readonly content: string; readonly encoding: TextEncoding }[]
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

/** The files of a tree that is scanned. Paths are relative to its root, with `/` between their parts. */
export interface Tree {
  /** Rejects with a CodedError if there is nothing to list. */
  list(): Promise<TreeListing>
  /** At once, for a tree has many files. Links are not followed out of the tree. */
  read(path: string): TreeFile
}

export interface TreeListing {
  /** Sorted by code units, each once. */
  readonly paths: readonly string[]
  /** The folder or file that the list was asked for; empty for the whole tree. */
  readonly below: string
  /** What the list could not be made of, in words of its own: "git does not trust the checkout, …"; null if nothing failed. */
  readonly note: string | null
}

export type TreeFile =
  /** `note`: what there is to tell of it all the same, in words that can follow "path: ". */
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: TextEncoding
      readonly note: string | null
    }
  | { readonly kind: 'skipped'; readonly why: string }
  /** There is no such file, or it is a link to one that the tree lists itself. */
  | { readonly kind: 'absent' }

/**
 * The commits behind a checkout. Fetches what a shallow clone lacks, if it may. Commits are full ids. What cannot be told is a
 * rejection with a CodedError CHECKOUT_UNREADABLE, whose message can follow "because".
 */
export interface History {
  head(): Promise<CommitParents>
  /** A commit by any name that git knows; null if there is none. */
  resolve(name: string): Promise<string | null>
  /** Sees that the files of a commit can be read. */
  obtain(commit: string): Promise<void>
  /** The best common ancestor of a commit and HEAD. */
  mergeBase(commit: string): Promise<string>
  /** How the files that are checked out, as they are now, differ from a commit. What git is told to ignore is left out. */
  changes(base: string): Promise<readonly ChangedFile[]>
  /** The lines of these files that the commit does not have, by path. */
  changedLines(base: string, files: readonly ChangedFile[]): Promise<ReadonlyMap<string, readonly LineRange[]>>
  /** The files as they were before they changed, in this order. */
  before(files: readonly ChangedFile[]): AsyncIterable<{ readonly file: ChangedFile; readonly content: TreeFile }>
  readAt(commit: string, path: string): Promise<TreeFile>
}

export interface CommitParents {
  readonly sha: string
  readonly parents: readonly string[]
}

export interface ChangedFile {
  /** As it is called now, or was, if it is gone. */
  readonly path: string
  /** As it was called before; null if it is new. */
  readonly oldPath: string | null
  /** What held its content before, in git's own words; null if it is new, or was no file. */
  readonly oldBlob: string | null
  readonly isGone: boolean
}

/** Both count from 1 and belong to it. */
export interface LineRange {
  readonly first: number
  readonly last: number
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
