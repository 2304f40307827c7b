import type { CheckoutAnswer } from './checkout.ts'
import { commitId, isZeroId } from './commit-id.ts'
import { at, listAt } from '../json-member.ts'
import { utcTime } from './timestamp.ts'

/** What GitHub told this run, before it is understood. */
export interface RunFacts {
  /** GITHUB_EVENT_NAME; the caller's event inside a reusable workflow. */
  readonly eventName: string
  /** The parsed webhook payload: whatever a stranger could make it. */
  readonly payload: unknown
  /** GITHUB_SHA. */
  readonly sha: string
  /** GITHUB_REF, in full: `refs/heads/main`. Empty for a deployment of a commit. */
  readonly ref: string
  /** `owner/name`. */
  readonly repository: string
  /** `https://github.com`, or the GitHub Enterprise server's. */
  readonly serverUrl: string
}

/** The event name of a run outside GitHub Actions. */
const LOCAL_EVENT = 'local'

/** The facts of a run outside GitHub Actions: whatever is checked out. */
export function localFacts(checkout: CheckoutAnswer): RunFacts {
  const { head, branch } = checkout.kind === 'checkout' ? checkout : { head: '', branch: null }
  const ref = branch === null ? '' : `refs/heads/${branch}`
  return { eventName: LOCAL_EVENT, payload: {}, sha: head, ref, repository: '', serverUrl: '' }
}

/** An event as it bears on a tag. Commits are full, lower-case ids, or null where the payload holds none. */
export type GitEvent = EventFacts & EventKind

export interface EventFacts {
  /** GITHUB_EVENT_NAME. */
  readonly name: string
  /** GITHUB_SHA as it came. */
  readonly githubSha: string
  /** GITHUB_REF as it came. */
  readonly ref: string
  /** The branch of the commit, never `refs/…`: a pull request's own branch, or its base once it is merged. */
  readonly branch: string | null
  /** Whether `branch` is one that a merge queue made, and will delete. */
  readonly mergeQueue: boolean
  /** The git tag that this event is about. */
  readonly gitTag: string | null
  readonly pullRequest: number | null
  readonly defaultBranch: string | null
  /** Whether a fork's pull request started this run, so that it has neither secrets nor an identity token. */
  readonly fork: boolean
  /** The times of those commits whose time the payload tells: RFC 3339 in UTC, by commit id. */
  readonly commitTimes: ReadonlyMap<string, string>
}

export type EventKind =
  | { readonly kind: 'push'; readonly after: string | null; readonly headCommit: string | null }
  | { readonly kind: 'push-deletion' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'local' }
  | { readonly kind: 'create' | 'workflow-dispatch' | 'schedule' | 'discussion' | 'other' }
  | ({ readonly kind: 'pull-request' } & PullRequestCommits)
  | ({ readonly kind: 'pull-request-target' } & PullRequestCommits)
  | { readonly kind: 'merge-group' | 'workflow-run'; readonly head: string | null }
  | { readonly kind: 'release'; readonly withdrawn: string | null; readonly targetCommitish: string | null }
  | { readonly kind: 'deployment'; readonly deployed: string | null }
  | { readonly kind: 'repository-dispatch'; readonly asked: string | null }
  | { readonly kind: 'issue-comment'; readonly onPullRequest: boolean }
  | { readonly kind: 'check'; readonly head: string | null; readonly object: 'check_suite' | 'check_run' }
  | { readonly kind: 'status'; readonly about: string | null }

interface PullRequestCommits {
  readonly head: string | null
  readonly mergeCommit: string | null
  readonly merged: boolean
}

/**
 * Reads an event from what GitHub really sends; each row of GitHub's page "Events that trigger workflows" is a kind.
 * Never throws: what a payload lacks, or holds in another form than GitHub's, is null.
 */
export function readGitEvent(facts: RunFacts): GitEvent {
  const kind = readKind(facts)
  const { branch, gitTag, pullRequest } = readNames(facts, kind)
  return {
    name: facts.eventName,
    githubSha: facts.sha,
    ref: facts.ref,
    branch,
    mergeQueue: branch !== null && branch.startsWith('gh-readonly-queue/'),
    gitTag,
    pullRequest: pullRequest ?? pullRequestOfRef(facts.ref),
    defaultBranch: refName(member(facts.payload, 'repository.default_branch')),
    fork: kind.kind === 'pull-request' && comesFromFork(facts.payload),
    commitTimes: readCommitTimes(facts.payload),
    ...kind,
  }
}

function readKind({ eventName, payload, ref }: RunFacts): EventKind {
  const commit = (path: string) => commitId(member(payload, path))
  const action = member(payload, 'action')
  switch (eventName) {
    case LOCAL_EVENT:
      return { kind: 'local' }
    case 'push':
      // A branch can be deleted and pushed anew at once: only the payload tells.
      if (member(payload, 'deleted') === true || isZeroId(member(payload, 'after'))) return { kind: 'push-deletion' }
      return { kind: 'push', after: commit('after'), headCommit: commit('head_commit.id') }
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
    case 'pull_request_target': {
      const target = eventName === 'pull_request_target'
      // A merged pull request runs on its base branch; only a review that comes later still runs on the test merge.
      const onTestMerge = !target && action !== 'closed' && ref.startsWith('refs/pull/')
      return {
        kind: target ? 'pull-request-target' : 'pull-request',
        head: commit('pull_request.head.sha'),
        mergeCommit: commit('pull_request.merge_commit_sha'),
        merged: member(payload, 'pull_request.merged') === true && !onTestMerge,
      }
    }
    case 'merge_group':
      return { kind: 'merge-group', head: commit('merge_group.head_sha') }
    case 'workflow_run':
      return { kind: 'workflow-run', head: commit('workflow_run.head_sha') }
    case 'release':
      return {
        kind: 'release',
        withdrawn: action === 'deleted' || action === 'unpublished' ? action : null,
        targetCommitish: refName(member(payload, 'release.target_commitish')),
      }
    case 'deployment':
    case 'deployment_status':
      return { kind: 'deployment', deployed: commit('deployment.sha') }
    case 'repository_dispatch':
      return { kind: 'repository-dispatch', asked: commit('client_payload.sha') }
    case 'issue_comment':
      return { kind: 'issue-comment', onPullRequest: isRecord(member(payload, 'issue.pull_request')) }
    case 'check_suite':
    case 'check_run':
      return { kind: 'check', head: commit(`${eventName}.head_sha`), object: eventName }
    case 'status':
      return { kind: 'status', about: commit('sha') }
    case 'create':
    case 'delete':
    case 'schedule':
    case 'discussion':
      return { kind: eventName }
    case 'discussion_comment':
      return { kind: 'discussion' }
    case 'workflow_dispatch':
      return { kind: 'workflow-dispatch' }
    default:
      return { kind: 'other' }
  }
}

interface EventNames {
  readonly branch: string | null
  readonly gitTag: string | null
  readonly pullRequest: number | null
}

function readNames({ payload, ref }: RunFacts, kind: EventKind): EventNames {
  const name = (path: string) => refName(member(payload, path))
  const none: EventNames = { branch: null, gitTag: null, pullRequest: null }
  switch (kind.kind) {
    case 'pull-request':
    case 'pull-request-target': {
      const branch = name(kind.merged ? 'pull_request.base.ref' : 'pull_request.head.ref')
      const pullRequest = positive(member(payload, 'pull_request.number')) ?? positive(member(payload, 'number'))
      return { ...none, branch, pullRequest }
    }
    case 'merge-group':
      return {
        ...none,
        branch: refName(after('refs/heads/', name('merge_group.head_ref')) ?? after('refs/heads/', ref)),
      }
    case 'workflow-run':
      // GitHub puts a tag's name into `head_branch` too, and nothing tells the two apart: it is never read as a release.
      return {
        ...none,
        branch: name('workflow_run.head_branch'),
        pullRequest: onlyPullRequest(payload, 'workflow_run'),
      }
    case 'check':
      return {
        ...none,
        branch: name(kind.object === 'check_suite' ? 'check_suite.head_branch' : 'check_run.check_suite.head_branch'),
        pullRequest: onlyPullRequest(payload, kind.object),
      }
    case 'release':
      return { ...none, gitTag: name('release.tag_name') }
    case 'create': {
      const type = member(payload, 'ref_type')
      return {
        ...none,
        branch: type === 'branch' ? name('ref') : null,
        gitTag: type === 'tag' ? name('ref') : null,
      }
    }
    case 'issue-comment':
      if (!kind.onPullRequest) return { ...none, branch: refName(after('refs/heads/', ref)) }
      return { ...none, pullRequest: positive(member(payload, 'issue.number')) }
    case 'repository-dispatch':
      // The ref is the default branch, and says nothing of a commit that the sender names.
      return kind.asked === null ? { ...none, branch: refName(after('refs/heads/', ref)) } : none
    case 'status':
    case 'push-deletion':
    case 'delete':
      return none
    default:
      return { ...none, branch: refName(after('refs/heads/', ref)), gitTag: refName(after('refs/tags/', ref)) }
  }
}

const COMMIT_OBJECTS = ['', 'merge_group.', 'workflow_run.', 'check_suite.'].map((owner) => `${owner}head_commit`)

function readCommitTimes(payload: unknown): ReadonlyMap<string, string> {
  const times = new Map<string, string>()
  for (const path of COMMIT_OBJECTS) {
    const id = commitId(member(payload, `${path}.id`))
    const time = utcTime(member(payload, `${path}.timestamp`))
    if (id !== null && time !== null) times.set(id, time)
  }
  return times
}

function comesFromFork(payload: unknown): boolean {
  // The fork's repository is null once it was deleted.
  if (member(payload, 'pull_request.head.repo') === null) return true
  const head = member(payload, 'pull_request.head.repo.full_name')
  const base = member(payload, 'pull_request.base.repo.full_name')
  return typeof head === 'string' && typeof base === 'string' && head !== base
}

function onlyPullRequest(payload: unknown, object: string): number | null {
  const pullRequests = listAt(payload, object, 'pull_requests')
  return pullRequests.length === 1 ? positive(member(pullRequests[0], 'number')) : null
}

function pullRequestOfRef(ref: string): number | null {
  const number = /^refs\/pull\/([1-9][0-9]{0,14})\/(?:merge|head)$/.exec(ref)?.[1]
  return number === undefined ? null : Number(number)
}

/** GitHub's own limit is 255 bytes; git has none. */
const MAX_REF_LENGTH = 1024

/** A branch or tag name that git could hold; null for what it could not. */
function refName(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > MAX_REF_LENGTH) return null
  // What git-check-ref-format(1) forbids anywhere in a name, and the other control characters.
  return /[\p{Cc} ~^:?*[\\]/u.test(value) ? null : value
}

function after(prefix: string, text: string | null): string | null {
  return text !== null && text.startsWith(prefix) ? text.slice(prefix.length) : null
}

function positive(value: unknown): number | null {
  const number = Number.isSafeInteger(value) ? Number(value) : 0
  return number > 0 ? number : null
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** By a path as GitHub's documentation writes it, `pull_request.head.sha`: no member of a payload has a dot in its name. */
function member(payload: unknown, path: string): unknown {
  return at(payload, ...path.split('.'))
}
