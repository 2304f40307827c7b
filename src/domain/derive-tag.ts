import type { CheckoutAnswer } from './checkout.ts'
import { type CommitClaim, commitClaims, type RejectedCommit, resolvedClaims } from './commit-claims.ts'
import { CodedError } from './errors.ts'
import { commitId, type GitEvent } from './git-event.ts'
import { type NotARelease, parseReleaseVersion, type ReleaseRules, type ReleaseVersion } from './release-version.ts'
import { parseTemplate, renderTemplate, type TemplateNote, type TemplatePart } from './tag-template.ts'

export interface CommitQuestion {
  readonly event: GitEvent
  readonly checkout: CheckoutAnswer
  /** The `revision` input: the user's word, which goes before the event's. */
  readonly revision: string | null
  /** What GitHub's API says of the pull request that `commitClaims` could not resolve. */
  readonly resolvedPullRequest: { readonly headSha: string; readonly mergeSha: string | null } | null
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
  readonly checkout: { readonly dirty: readonly string[]; readonly dirtyCount: number | null } | null
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
    return { ...choice(preferred, meant, rejected, reason), verified: false, checkout: null }
  }
  const match = claims.find(({ sha }) => sha === checkout.head)
  if (!match) throw mismatch(event, checkout.head, claims, revision !== null)
  const reason = revision === null ? `HEAD is ${match.why}` : REVISION_FIRST
  const { dirty, dirtyCount } = checkout
  return { ...choice(match, meant, rejected, reason), verified: true, checkout: { dirty, dirtyCount } }
}

const REVISION_FIRST = 'the `revision` input goes before it'

function choice(
  { sha, field, why }: CommitClaim,
  meant: readonly CommitClaim[],
  rejected: readonly RejectedCommit[],
  reason: string,
): Omit<CommitChoice, 'verified' | 'checkout'> {
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
    'safe-directory': [
      `Before this step: git config --global --add safe.directory '${directory.replaceAll("'", `'\\''`)}'`,
    ],
    'git-missing': ['Install git in the job or its container: without it, what is checked out cannot be told.'],
    'no-commit': ['Check a commit out before this step.'],
    failed: ['Run `git status` there to see the failure.'],
  }
  return new CodedError('CHECKOUT_UNREADABLE', `The checkout in ${directory} cannot be read: ${causes[why]}.`, {
    remedy: remedies[why],
  })
}

export interface TagQuestion {
  /** The `tag` input: `auto`, `commit`, `release`, or a template. */
  readonly template: string
  readonly event: GitEvent
  readonly commit: CommitChoice
  /** RFC 3339; null where nobody could tell. */
  readonly committedAt: string | null
  readonly rules: ReleaseRules
}

export interface Derivation {
  readonly tag: string
  /**
   * What pins the tag: the whole commit, a release's version alone, a template that holds the commit; a `literal` is to be
   * judged by its look.
   */
  readonly kind: 'commit' | 'release' | 'template' | 'literal'
  /** The template that was used, `sha-{sha}` for `commit`. */
  readonly template: string
  /** The full id of the commit. */
  readonly revision: string
  /** The release's version, `1.2.3+build.5`. */
  readonly version: string | null
  /** The version as it stands in a tag, `1.2.3_build.5`. */
  readonly versionTag: string | null
  /** The commit's own time, RFC 3339. */
  readonly created: string | null
  readonly provenance: Provenance
  readonly notes: readonly TemplateNote[]
}

/** Where the tag comes from, and what was not believed. */
export interface Provenance {
  /** GITHUB_EVENT_NAME. */
  readonly event: string
  readonly field: string
  readonly why: string
  readonly verified: boolean
  readonly rejected: readonly RejectedCommit[]
  /** The event's git tag, and what became of it; null where the event has none. */
  readonly release: { readonly gitTag: string; readonly why: string } | null
}

const COMMIT_TEMPLATE = 'sha-{sha}'
const RELEASE_TEMPLATE = '{version}'

/**
 * The tag of a commit: the same for the same event, commit and rules, always.
 * Throws TEMPLATE_*, RELEASE_MISSING, VERSION_TOO_LONG or, for a merge queue's branch as a name, EVENT_REFUSED.
 */
export function deriveTag({ template: input, event, commit, committedAt, rules }: TagQuestion): Derivation {
  const release = readRelease(event, commit, rules)
  const version = release?.kind === 'release' ? release : null
  const template = chooseTemplate(input, release)
  const parsed = parseTemplate(template)
  const holds = (kind: TemplatePart['kind']) =>
    parsed.literal === null && parsed.parts.some((part) => part.kind === kind)
  if (holds('version') && version === null) throw noRelease(event, input, release)
  if (holds('branch') && event.mergeQueue) throw mergeQueueBranch(event)
  const { tag, notes } = renderTemplate(parsed, {
    sha: commit.sha,
    version: version?.tag ?? null,
    branch: event.branch,
    pullRequest: event.pullRequest,
    committedAt,
  })
  return {
    tag,
    kind: parsed.literal === null ? kindOf(template, holds('sha')) : 'literal',
    template,
    revision: commit.sha,
    version: version?.version ?? null,
    versionTag: version?.tag ?? null,
    created: committedAt,
    provenance: {
      event: event.name,
      field: commit.field,
      why: commit.why,
      verified: commit.verified,
      rejected: commit.rejected,
      release: release && { gitTag: release.gitTag, why: whyOf(release) },
    },
    notes,
  }
}

function kindOf(template: string, holdsCommit: boolean): 'commit' | 'release' | 'template' {
  if (template === COMMIT_TEMPLATE) return 'commit'
  return holdsCommit ? 'template' : 'release'
}

function readRelease(event: GitEvent, commit: CommitChoice, rules: ReleaseRules): ReleaseVersion | NotARelease | null {
  const { gitTag } = event
  if (gitTag === null) return null
  if (commit.ofEvent) return parseReleaseVersion(gitTag, rules)
  return { kind: 'not-a-release', gitTag, why: `it is not known to be the tag of ${commit.sha}` }
}

function chooseTemplate(input: string, release: ReleaseVersion | NotARelease | null): string {
  const released = release !== null && release.kind !== 'not-a-release'
  if (input === 'release' || (input === 'auto' && released)) return RELEASE_TEMPLATE
  return input === 'commit' || input === 'auto' ? COMMIT_TEMPLATE : input
}

function whyOf(release: ReleaseVersion | NotARelease): string {
  return release.kind === 'release' ? `it is the release ${release.version}` : release.why
}

function noRelease(event: GitEvent, input: string, release: ReleaseVersion | NotARelease | null): CodedError {
  if (release?.kind === 'too-long')
    return new CodedError(
      'VERSION_TOO_LONG',
      `The git tag \`${clip(release.gitTag)}\` makes no image tag: ${release.why}.`,
      {
        remedy: ['Shorten the version, or use `tag: commit`.'],
      },
    )
  const why =
    release === null
      ? `the event \`${event.name}\` is not about a git tag`
      : `the git tag \`${clip(release.gitTag)}\` is no release: ${whyOf(release)}`
  return new CodedError('RELEASE_MISSING', `tag: \`${clip(input)}\` needs a release version, but ${why}.`, {
    remedy: [
      'Run the job for releases or version tags only: `on: { push: { tags: ["v*"] } }`,',
      'or use `tag: auto`, which names the commit where there is no release.',
    ],
  })
}

function mergeQueueBranch(event: GitEvent): CodedError {
  return new CodedError(
    'EVENT_REFUSED',
    `tag: \`{branch}\` would be \`${clip(event.branch ?? '')}\`, a branch that the merge queue made and will delete.`,
    { remedy: ['Use `tag: auto` for merge groups, or a template without `{branch}`.'] },
  )
}

const CLIPPED = 80

function clip(text: string): string {
  return text.length > CLIPPED ? `${text.slice(0, CLIPPED)}…` : text
}
