import { clip } from '../text/clip.ts'
import type { CommitChoice } from '../commit/commit-choice.ts'
import type { RejectedCommit } from '../commit/commit-claims.ts'
import { CodedError } from '../errors.ts'
import type { GitEvent } from '../commit/git-event.ts'
import { type NotARelease, parseReleaseVersion, type ReleaseRules, type ReleaseVersion } from './release-version.ts'
import { renderTemplate, type TemplateNote } from './render-template.ts'
import { holds, parseTemplate } from './tag-template.ts'

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
  if (holds(parsed, 'version') && version === null) throw noRelease(event, input, release)
  if (holds(parsed, 'branch') && event.mergeQueue) throw mergeQueueBranch(event)
  const { tag, notes } = renderTemplate(parsed, {
    sha: commit.sha,
    version: version?.tag ?? null,
    branch: event.branch,
    pullRequest: event.pullRequest,
    committedAt,
  })
  return {
    tag,
    kind: parsed.literal === null ? kindOf(template, holds(parsed, 'sha')) : 'literal',
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
    `tag: \`{branch}\` would be \`${clip(event.branch!)}\`, a branch that the merge queue made and will delete.`,
    { remedy: ['Use `tag: auto` for merge groups, or a template without `{branch}`.'] },
  )
}
