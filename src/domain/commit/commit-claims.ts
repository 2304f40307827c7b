import { clip } from '../text/clip.ts'
import { commitId } from './commit-id.ts'
import { CodedError } from '../errors.ts'
import type { GitEvent } from './git-event.ts'

/** A commit whose content the image may truthfully be said to hold. */
export interface CommitClaim {
  readonly sha: string
  /** Where it was read: `GITHUB_SHA`, or a path in the event's payload, `pull_request.head.sha`. */
  readonly field: string
  /** What it is, as the middle of a sentence: `the pull request's head commit`. */
  readonly why: string
  /** What actions/checkout's `ref` must be, so that HEAD is this commit. */
  readonly checkoutRef: string
}

/** What looked like the commit and was not taken. */
export interface RejectedCommit {
  readonly value: string
  readonly field: string
  readonly why: string
}

export interface CommitClaims {
  /** Preferred first; without a checkout the first one stands. */
  readonly claims: readonly CommitClaim[]
  readonly rejected: readonly RejectedCommit[]
  /** The pull request whose commits only GitHub's API can tell. */
  readonly pullRequestToResolve: number | null
  /** Why no claim may stand unless it is HEAD; null where it may. */
  readonly checkoutNeeded: string | null
}

/**
 * Which commits an event means. `GITHUB_SHA` is often another one: the default branch's tip, or a test merge.
 * Throws EVENT_REFUSED where nothing is left to build, and EVENT_UNREADABLE where GITHUB_SHA is no full commit id.
 */
export function commitClaims(event: GitEvent): CommitClaims {
  if (event.kind === 'push-deletion' || event.kind === 'delete') throw removal(event, 'a branch or tag was deleted')
  if (event.kind === 'release' && event.withdrawn !== null) throw removal(event, `the release was ${event.withdrawn}`)
  if (event.kind === 'local') return claimed(maybe(commitId(event.githubSha), 'HEAD', 'the commit that is checked out'))
  const github = githubSha(event)
  const tip = (why: string) => claim(github, 'GITHUB_SHA', why)
  const notTip = reject(github, 'GITHUB_SHA', DEFAULT_TIP)
  switch (event.kind) {
    case 'push':
      return event.gitTag === null ? claimed([tip('the commit that was pushed')]) : pushedTag(event, github)
    case 'pull-request':
      return event.merged ? mergedPullRequest(event, github) : openPullRequest(event, github)
    case 'pull-request-target':
      return targetedPullRequest(event, github)
    case 'merge-group': {
      const notGroup = reject(github, 'GITHUB_SHA', 'not the commit of the merge group')
      return payloadCommit(event.head, 'merge_group.head_sha', "the merge group's commit", notGroup)
    }
    case 'workflow-run': {
      const why = 'the commit of the workflow run that started this one'
      return payloadCommit(event.head, 'workflow_run.head_sha', why, notTip)
    }
    case 'check':
      return payloadCommit(event.head, `${event.object}.head_sha`, 'the commit that was checked', notTip)
    case 'status':
      return payloadCommit(event.about, 'sha', 'the commit that the status is about', notTip)
    case 'deployment': {
      const notDeployed = reject(github, 'GITHUB_SHA', 'not the commit to deploy')
      return payloadCommit(event.deployed, 'deployment.sha', 'the commit to deploy', notDeployed)
    }
    case 'release':
      return claimed([tip('the commit of the released tag')], branchName(event.targetCommitish))
    case 'repository-dispatch':
      return dispatched(event, github)
    case 'issue-comment':
      if (!event.onPullRequest) return claimed([tip(DEFAULT_TIP)])
      return { ...claimed([], [notTip]), pullRequestToResolve: event.pullRequest }
    case 'create':
      return claimed([tip('the commit of the branch or tag that was created')])
    case 'workflow-dispatch':
      return claimed([tip('the tip of the branch or tag that the run was started on')])
    case 'schedule':
    case 'discussion':
      return claimed([tip(DEFAULT_TIP)])
    case 'other':
      return claimed([tip('the commit that GitHub names for this event')])
  }
}

/** A pull request's commits, as GitHub's API tells them. */
export interface ResolvedPullRequest {
  readonly headSha: string
  /** Of its test merge, or of the merge that was made; null where there is neither. */
  readonly mergeSha: string | null
}

/** The claims of a pull request whose commits were asked of GitHub's API. */
export function resolvedClaims(number: number, commits: ResolvedPullRequest): CommitClaim[] {
  const head = commitId(commits.headSha)
  const merge = commitId(commits.mergeSha)
  const from = (part: string) => `pull request #${number}, ${part} (GitHub's API)`
  return [
    ...(head
      ? [{ sha: head, field: from('head.sha'), why: HEAD_COMMIT, checkoutRef: `refs/pull/${number}/head` }]
      : []),
    ...(merge ? [{ sha: merge, field: from('merge_commit_sha'), why: MERGE, checkoutRef: merge }] : []),
  ]
}

const DEFAULT_TIP = 'the tip of the default branch'
const HEAD_COMMIT = "the pull request's head commit"
const TEST_MERGE = 'the test merge of the pull request into its base'
const MERGE = 'the merge of the pull request into its base'
const MERGED = 'the commit by which the pull request was merged'

type EventOf<K extends GitEvent['kind']> = Extract<GitEvent, { kind: K }>

/** `GITHUB_SHA` of an annotated tag's push is the commit, while `after` is the tag object; the payload's own commit settles it. */
function pushedTag(event: EventOf<'push'>, github: string): CommitClaims {
  const { after, headCommit } = event
  const tagObject = after !== null && headCommit !== null && after !== headCommit
  const why = 'the commit of the tag that was pushed'
  const named = headCommit === null ? [] : [claim(headCommit, 'head_commit.id', why)]
  const fromGithub = claim(github, 'GITHUB_SHA', why)
  const rejected = tagObject ? [reject(after, 'after', "the annotated tag's own object, not a commit")] : []
  if (headCommit === github) return claimed([fromGithub], rejected)
  return tagObject && after === github ? claimed(named, rejected) : claimed([...named, fromGithub], rejected)
}

function openPullRequest(event: EventOf<'pull-request'>, github: string): CommitClaims {
  const { head, mergeCommit } = event
  const why = 'a test merge, but not the one of this run'
  const isStale = mergeCommit !== null && mergeCommit !== github && mergeCommit !== head
  const stale = isStale ? [reject(mergeCommit, 'pull_request.merge_commit_sha', why)] : []
  const claims = [claim(github, 'GITHUB_SHA', TEST_MERGE), ...maybe(head, 'pull_request.head.sha', HEAD_COMMIT)]
  return claimed(claims, stale)
}

function mergedPullRequest({ head, mergeCommit }: EventOf<'pull-request'>, github: string): CommitClaims {
  const beforeMerge = 'the source branch as it was before the merge'
  return claimed(maybe(mergeCommit, 'pull_request.merge_commit_sha', MERGED), [
    ...lagging(github, mergeCommit),
    ...(head === null || head === mergeCommit ? [] : [reject(head, 'pull_request.head.sha', beforeMerge)]),
  ])
}

function targetedPullRequest(event: EventOf<'pull-request-target'>, github: string): CommitClaims {
  const { head, mergeCommit, merged } = event
  const without = 'of the branch that pull_request_target runs on, without the pull request'
  const found = merged
    ? claimed(maybe(mergeCommit, 'pull_request.merge_commit_sha', MERGED), lagging(github, mergeCommit))
    : claimed(maybe(head, 'pull_request.head.sha', HEAD_COMMIT), [reject(github, 'GITHUB_SHA', without)])
  return { ...found, checkoutNeeded: 'pull_request_target runs on a branch that does not hold the pull request' }
}

/**
 * The sender of a dispatch may name a commit in `client_payload.sha`; that is a custom, so it must be HEAD to count.
 * One that names none asks for a build of the default branch, which again only HEAD can confirm.
 */
function dispatched({ asked }: EventOf<'repository-dispatch'>, github: string): CommitClaims {
  const checkoutNeeded = 'a repository_dispatch does not say which commit it means'
  if (asked === null) return { ...claimed([claim(github, 'GITHUB_SHA', DEFAULT_TIP)]), checkoutNeeded }
  const why = 'the commit that the sender of the dispatch asked for'
  const notAsked = reject(github, 'GITHUB_SHA', DEFAULT_TIP)
  return { ...payloadCommit(asked, 'client_payload.sha', why, notAsked), checkoutNeeded }
}

function payloadCommit(sha: string | null, field: string, why: string, github: RejectedCommit): CommitClaims {
  return claimed(maybe(sha, field, why), github.value === sha ? [] : [github])
}

function lagging(github: string, mergeCommit: string | null): RejectedCommit[] {
  const why = 'the tip of the base branch, which can lag behind the merge or be ahead of it'
  return github === mergeCommit ? [] : [reject(github, 'GITHUB_SHA', why)]
}

function branchName(targetCommitish: string | null): RejectedCommit[] {
  const why = 'where the tag was to be made if it did not exist, mostly a branch, which moves'
  return targetCommitish === null ? [] : [reject(targetCommitish, 'release.target_commitish', why)]
}

function reject(value: string, field: string, why: string): RejectedCommit {
  return { value, field, why }
}

function claimed(claims: readonly CommitClaim[], rejected: readonly RejectedCommit[] = []): CommitClaims {
  return { claims, rejected, pullRequestToResolve: null, checkoutNeeded: null }
}

function maybe(sha: string | null, field: string, why: string): CommitClaim[] {
  return sha === null ? [] : [claim(sha, field, why)]
}

function claim(sha: string, field: string, why: string): CommitClaim {
  const expression = field === 'GITHUB_SHA' ? 'github.sha' : `github.event.${field}`
  return { sha, field, why, checkoutRef: field === 'HEAD' ? sha : `\${{ ${expression} }}` }
}

function githubSha(event: GitEvent): string {
  const sha = commitId(event.githubSha)
  if (sha !== null) return sha
  const given = event.githubSha === '' ? 'empty' : `\`${clip(event.githubSha)}\``
  throw new CodedError('EVENT_UNREADABLE', `GITHUB_SHA is ${given}, not a full commit id.`, {
    remedy: ['GitHub sets it for every run that has a commit: do not overwrite it in `env`.'],
  })
}

const WITHOUT_REMOVALS = {
  'push-deletion': 'Skip the job for deletions: `if: ${{ !github.event.deleted }}`.',
  delete: 'Take `delete` off the triggers of the workflow that builds.',
  release: 'Limit the trigger to what publishes: `on: { release: { types: [published] } }`.',
}

function removal(event: EventOf<keyof typeof WITHOUT_REMOVALS>, what: string): CodedError {
  return new CodedError('EVENT_REFUSED', `The event \`${event.name}\` leaves no commit to build: ${what}.`, {
    remedy: [WITHOUT_REMOVALS[event.kind]],
  })
}
