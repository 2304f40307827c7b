import { branchValue, type BranchValue, REWRITTEN_MIN_LENGTH } from './branch-value.ts'
import { isCommitId } from '../commit/commit-id.ts'
import { CodedError } from '../errors.ts'
import { readsAsNumber, TAG_MAX_LENGTH, tagFault } from './tag-grammar.ts'
import {
  type PlaceholderName,
  SHA_MAX_LENGTH,
  SHA_SAFE_LENGTH,
  type Template,
  type TemplatePart,
  type TemplateWithPlaceholders,
} from './tag-template.ts'

/** What this event offers to fill a template with; null is what it lacks. */
export interface TemplateValues {
  /** In full, lower-case hex. */
  readonly sha: string
  /** In the form a version has in a tag. */
  readonly version: string | null
  readonly branch: string | null
  readonly pullRequest: number | null
  /** RFC 3339 */
  readonly committedAt: string | null
}

export type TemplateNote =
  | {
      readonly code: 'BRANCH_REWRITTEN'
      readonly branch: string
      readonly value: string
      /** The branch whose tags these would have been without the added digest; null where there is none. */
      readonly partner: string | null
    }
  | { readonly code: 'SHA_SHORT'; readonly length: number; readonly template: string }
  | { readonly code: 'READS_AS_NUMBER'; readonly tag: string }

export interface RenderedTag {
  readonly tag: string
  readonly notes: readonly TemplateNote[]
}

/**
 * Fills a template with what the event offers. Throws RELEASE_MISSING, COMMIT_UNKNOWN or TEMPLATE_INVALID for a value that this event
 * does not have, and TEMPLATE_TOO_LONG for a tag of more than 128 characters. Only a branch's name is ever cut or rewritten.
 */
export function renderTemplate(template: Template, values: TemplateValues): RenderedTag {
  if (template.literal !== null) return withNumberNote(template.literal, [])

  const { text, parts } = template
  const branches = parts.filter(({ kind }) => kind === 'branch').length
  const filled = parts.map((part) => (part.kind === 'branch' ? null : valueOf(part, values, text)))
  const fixedLength = filled.reduce((length, value) => length + (value?.length ?? 0), 0)
  const branch = branches === 0 ? null : fitBranch(values.branch, branches, fixedLength, template)

  const tag = filled.map((value) => value ?? branch!.value).join('')
  if (tag.length > TAG_MAX_LENGTH) throw tooLong(text, tag.length)
  const fault = tagFault(tag)
  if (fault !== null) {
    throw new CodedError('TEMPLATE_INVALID', `The tag template "${text}" gives "${tag}" here, which is not a tag.`)
  }

  const notes: TemplateNote[] = []
  if (branch?.isRewritten === true) {
    const { value, partner } = branch
    notes.push({ code: 'BRANCH_REWRITTEN', branch: branch.branch, value, partner })
  }
  const shaLength = longestSha(parts)
  if (shaLength < SHA_SAFE_LENGTH) notes.push({ code: 'SHA_SHORT', length: shaLength, template: text })
  return withNumberNote(tag, notes)
}

function withNumberNote(tag: string, notes: readonly TemplateNote[]): RenderedTag {
  return { tag, notes: readsAsNumber(tag) ? [...notes, { code: 'READS_AS_NUMBER', tag }] : notes }
}

function tooLong(template: string, length: number): CodedError {
  return new CodedError(
    'TEMPLATE_TOO_LONG',
    `The tag template "${template}" gives a tag of ${length} characters here, and a tag has at most ${TAG_MAX_LENGTH}.`,
    { remedy: [`Shorten the template's own text, or use {sha:${SHA_SAFE_LENGTH}} for {sha}.`] },
  )
}

function missing(
  code: 'RELEASE_MISSING' | 'COMMIT_UNKNOWN' | 'TEMPLATE_INVALID',
  template: string,
  placeholder: PlaceholderName,
  lack: string,
  remedy: string,
): CodedError {
  return new CodedError(code, `The tag template "${template}" asks for {${placeholder}}, and ${lack}.`, {
    remedy: [remedy],
  })
}

function valueOf(
  part: Exclude<TemplatePart, { readonly kind: 'branch' }>,
  values: TemplateValues,
  template: string,
): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'sha':
      if (isCommitId(values.sha)) return values.sha.slice(0, part.length ?? undefined)
      throw missing('COMMIT_UNKNOWN', template, 'sha', 'the commit is not known in full', 'Check the commit out first.')
    case 'version':
      if (values.version !== null) return values.version
      throw missing(
        'RELEASE_MISSING',
        template,
        'version',
        'this event is no release',
        'Run on a release or on the push of a version tag, or use {sha}.',
      )
    case 'pr':
      if (values.pullRequest !== null) return String(values.pullRequest)
      throw missing('TEMPLATE_INVALID', template, 'pr', 'this event belongs to no pull request', 'Leave {pr} out.')
    case 'commit-time':
      return String(Math.floor(commitTime(values, template, part.kind).getTime() / 1000))
    case 'date':
      return commitTime(values, template, part.kind).toISOString().slice(0, 10).replaceAll('-', '')
  }
}

function commitTime({ committedAt }: TemplateValues, template: string, placeholder: PlaceholderName): Date {
  const time = new Date(committedAt ?? Number.NaN)
  const year = time.getUTCFullYear()
  if (year >= 1970 && year <= 9999) return time
  throw missing(
    'COMMIT_UNKNOWN',
    template,
    placeholder,
    "the commit's time is not known",
    'Check the commit out first, or leave the placeholder out.',
  )
}

function longestSha(parts: readonly TemplatePart[]): number {
  const lengths = parts.map((part) => (part.kind === 'sha' ? (part.length ?? SHA_MAX_LENGTH) : 0))
  const longest = Math.max(...lengths)
  return longest === 0 ? SHA_MAX_LENGTH : longest
}

/** The branch's name in its share of the room that the other parts leave; `count` is how often the template asks for it. */
function fitBranch(
  branch: string | null,
  count: number,
  fixedLength: number,
  { text, parts }: TemplateWithPlaceholders,
): BranchValue {
  if (branch === null || branch === '') {
    throw missing('TEMPLATE_INVALID', text, 'branch', 'this event has no branch', 'Leave {branch} out.')
  }
  const room = Math.floor((TAG_MAX_LENGTH - fixedLength) / count)
  const fitted = branchValue(branch, room, parts[0]!.kind === 'branch')
  if (fitted === null) throw tooLong(text, fixedLength + count * Math.min(branch.length, REWRITTEN_MIN_LENGTH))
  return fitted
}
