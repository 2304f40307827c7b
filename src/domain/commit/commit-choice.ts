import type { CheckoutAnswer } from './checkout.ts'
import { clip } from '../text/clip.ts'
import {
  type CommitClaim,
  commitClaims,
  type RejectedCommit,
  resolvedClaims,
  type ResolvedPullRequest,
} from './commit-claims.ts'
import { commitId } from './commit-id.ts'
import { CodedError } from '../errors.ts'
import type { GitEvent } from './git-event.ts'
import { shellQuoted } from '../text/shell-quote.ts'

export interface CommitQuestion {
  readonly event: GitEvent
  readonly checkout: CheckoutAnswer
  /** The `revision` input: the user's word, which goes before the event's. */
  readonly revision: string | null
  /** What GitHub's API says of the pull request that `commitClaims` could not resolve. */
  readonly resolvedPullRequest: ResolvedPullRequest | null
}

export interface CommitChoice {
  readonly sha: string
  /** Where it was read: `GITHUB_SHA`, `pull_request.head.sha`, `revision`. */
  readonly field: string
  /** What it is: `the pull request's head commit`. */
  readonly why: string
  /** Whether a checkout's HEAD is this commit. */
  readonly verified: boolean
  /** Whether the event itself means this commit, so that its git tag is this commit's. */
  readonly ofEvent: boolean
  readonly rejected: readonly RejectedCommit[]
}

/**
 * The commit that is in the image. Where there is a checkout it is HEAD, which must be one that the event, or the user,
 * means; without one it is what the event says, unverified. Throws a CodedError where neither can be told.
 */
export function chooseCommit({ event, checkout, revision, resolvedPullRequest }: CommitQuestion): CommitChoice {
  const { claims: own, rejected, pullRequestToResolve, checkoutNeeded } = commitClaims(event)
  const resolved =
    pullRequestToResolve !== null && resolvedPullRequest !== null
      ? resolvedClaims(pullRequestToResolve, resolvedPullRequest)
      : []
  const meant = [...own, ...resolved]
  const claims = revision === null ? meant : [revisionClaim(revision, meant)]
  if (checkout.kind === 'refused') throw unreadableCheckout(checkout)
  const preferred = claims[0]
  if (!preferred) throw unknownCommit(event, pullRequestToResolve)
  if (checkout.kind === 'none') {
    // The user's word settles what a dispatch means; a stranger's code is not taken on anybody's.
    if (checkoutNeeded !== null && (revision === null || event.kind === 'pull-request-target'))
      throw unverifiable(event, preferred, checkoutNeeded)
    const reason = revision === null ? 'no checkout confirms it' : REVISION_FIRST
    return { ...choice(preferred, meant, rejected, reason), verified: false }
  }
  const match = claims.find(({ sha }) => sha === checkout.head)
  if (!match) throw mismatch(event, checkout.head, claims, revision !== null)
  const reason = revision === null ? `HEAD is ${match.why}` : REVISION_FIRST
  return { ...choice(match, meant, rejected, reason), verified: true }
}

const REVISION_FIRST = 'the `revision` input goes before it'

function choice(
  { sha, field, why }: CommitClaim,
  meant: readonly CommitClaim[],
  rejected: readonly RejectedCommit[],
  reason: string,
): Omit<CommitChoice, 'verified'> {
  const passedOver = meant.map((claim) => ({
    value: claim.sha,
    field: claim.field,
    why: `${claim.why}, but ${reason}`,
  }))
  return {
    sha,
    field,
    why,
    ofEvent: meant.some((claim) => claim.sha === sha),
    rejected: [...passedOver, ...rejected].filter(({ value }) => value !== sha),
  }
}

function revisionClaim(revision: string, meant: readonly CommitClaim[]): CommitClaim {
  const sha = commitId(revision)
  if (sha === null)
    throw new CodedError('INPUT_INVALID', `revision: \`${clip(revision)}\` is not a full commit id.`, {
      remedy: [
        'Give all 40 hexadecimal digits, as `git rev-parse HEAD` prints them. An abbreviation can come to mean another commit.',
      ],
    })
  const known = meant.find((claim) => claim.sha === sha)
  return known ?? { sha, field: 'revision', why: 'the commit that the `revision` input names', checkoutRef: sha }
}

function unknownCommit(event: GitEvent, pullRequest: number | null): CodedError {
  if (pullRequest !== null)
    return new CodedError(
      'COMMIT_UNKNOWN',
      `The event is about pull request #${pullRequest}, and its commit is not known.`,
      {
        remedy: [
          'Give `github-token` a token that may read pull requests (`pull-requests: read`),',
          'or name the commit with the `revision` input.',
        ],
      },
    )
  if (event.kind === 'local')
    return new CodedError('COMMIT_UNKNOWN', 'There is no git checkout here whose commit a tag could name.', {
      remedy: ['Run this inside a git checkout.'],
    })
  return new CodedError('COMMIT_UNKNOWN', `The payload of the event \`${event.name}\` does not name its commit.`, {
    remedy: ['Name the commit with the `revision` input: the full id, as `git rev-parse HEAD` prints it.'],
  })
}

function unverifiable(event: GitEvent, { sha, field }: CommitClaim, why: string): CodedError {
  return new CodedError(
    'COMMIT_UNKNOWN',
    `${sha} (${field}) cannot be taken on trust: ${why}, and there is no checkout.`,
    {
      remedy: ['Check the commit out before this step, so that HEAD can tell.', ...warning(event)],
    },
  )
}

function mismatch(event: GitEvent, head: string, claims: readonly CommitClaim[], explicit: boolean): CodedError {
  const meant = claims.map(({ sha, field, why }) => `${sha} (${field}, ${why})`).join(' or ')
  const subject = explicit ? 'the `revision` input means' : `the event \`${event.name}\` means`
  const otherwise = explicit
    ? 'Or correct the input: `revision` must be the commit that is checked out.'
    : 'Or, if HEAD is what you mean to build, say so: set the `revision` input to its full id.'
  return new CodedError('COMMIT_MISMATCH', `HEAD is ${head}, but ${subject} ${meant}.`, {
    remedy: [
      'Check out the commit that the tag will name:',
      '  - uses: actions/checkout',
      '    with:',
      ...claims.map(({ checkoutRef }, index) => `      ${index > 0 ? '# or ' : ''}ref: ${checkoutRef}`),
      ...warning(event),
      otherwise,
    ],
  })
}

/** Checking out what a stranger wrote, in a run that has secrets, is the mistake that `pull_request` exists to avoid. */
function warning(event: GitEvent): string[] {
  const privileged = ['pull-request-target', 'workflow-run', 'issue-comment', 'check'].includes(event.kind)
  return privileged
    ? [
        'Beware: this event runs with your secrets. Build only code that you trust with them; for other code use `pull_request`.',
      ]
    : []
}

type Refused = Extract<CheckoutAnswer, { kind: 'refused' }>

function unreadableCheckout({ why, directory, detail }: Refused): CodedError {
  const causes = {
    'safe-directory': 'git does not trust it, since another user owns it',
    'git-missing': 'git is not installed',
    'no-commit': 'it has no commit yet',
    failed: `git failed: ${detail}`,
  }
  const remedies = {
    'safe-directory': [`Before this step: git config --global --add safe.directory ${shellQuoted(directory)}`],
    'git-missing': ['Install git in the job or its container: without it, what is checked out cannot be told.'],
    'no-commit': ['Check a commit out before this step.'],
    failed: ['Run `git status` there to see the failure.'],
  }
  return new CodedError('CHECKOUT_UNREADABLE', `The checkout in ${directory} cannot be read: ${causes[why]}.`, {
    remedy: remedies[why],
  })
}
