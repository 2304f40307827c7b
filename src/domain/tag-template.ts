import { branchValue, type BranchValue, REWRITTEN_MIN_LENGTH } from './branch-value.ts'
import { closestWord } from './closest-word.ts'
import { CodedError } from './errors.ts'
import { readsAsNumber, TAG_MAX_LENGTH, tagFault } from './tag-grammar.ts'

export type Template = TemplateWithPlaceholders | LiteralTemplate

/** A template without placeholders: judged as any tag is. */
export interface LiteralTemplate {
  readonly literal: string
}

export interface TemplateWithPlaceholders {
  readonly literal: null
  readonly text: string
  readonly parts: readonly TemplatePart[]
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `length` counts hex digits; null takes them all. */
  | { readonly kind: 'sha'; readonly length: number | null }
  | { readonly kind: 'branch' }
  | { readonly kind: Exclude<PlaceholderName, 'sha' | 'branch'> }

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

const PLACEHOLDERS = ['sha', 'version', 'branch', 'pr', 'commit-time', 'date'] as const
type PlaceholderName = (typeof PLACEHOLDERS)[number]

const ALLOWED = 'Allowed are {sha}, {sha:12}, {version}, {branch}, {pr}, {commit-time} and {date}.'

/** Other tools' and other people's words for the same. */
const ALIASES: ReadonlyMap<string, PlaceholderName> = new Map([
  ['commit', 'sha'],
  ['revision', 'sha'],
  ['semver', 'version'],
  ['release', 'version'],
  ['ref', 'branch'],
  ['number', 'pr'],
  ['time', 'commit-time'],
  ['timestamp', 'commit-time'],
])

const TEMPLATE_MAX_LENGTH = 512
/** With 6 digits, two of 10,000 images share a tag almost surely; with 7, one time in six. */
const SHA_MIN_LENGTH = 7
const SHA_MAX_LENGTH = 64
/** With 12 digits, the odds that two of 100,000 images share a tag are 1 in 50,000. */
const SHA_SAFE_LENGTH = 12
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Reads a template. Throws TEMPLATE_INVALID, with the place of the mistake, and TEMPLATE_UNPINNED where placeholders are used and none
 * of them pins the tag to a commit or a release.
 */
export function parseTemplate(text: string): Template {
  if (!/[{}]/.test(text)) return { literal: text }
  if (text.length > TEMPLATE_MAX_LENGTH) {
    throw new CodedError(
      'TEMPLATE_INVALID',
      `The tag template has ${text.length} characters, and may have ${TEMPLATE_MAX_LENGTH}.`,
    )
  }
  const parts: TemplatePart[] = []
  for (const match of text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    const [whole, body] = match
    parts.push(
      body === undefined ? parseText(text, whole, match.index) : parsePlaceholder(text, body, match.index, parts),
    )
  }
  checkBorders(text)
  if (!parts.some(({ kind }) => kind === 'sha' || kind === 'version')) throw unpinned(text)
  return { literal: null, text, parts }
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
  const room = branches === 0 ? 0 : Math.floor((TAG_MAX_LENGTH - fixedLength) / branches)
  const branch = branches === 0 ? null : fitBranch(values.branch, room, parts[0]?.kind === 'branch', text)

  const tag = filled.map((value) => value ?? branch?.value ?? '').join('')
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

function parseText(template: string, text: string, index: number): TemplatePart {
  if (text === '{' || text === '}') {
    const what = text === '{' ? 'opens a placeholder that is not closed' : 'closes a placeholder that was not opened'
    throw invalid(template, index, 1, `A brace ${what}.`)
  }
  const illegal = text.search(/[^A-Za-z0-9_.-]/)
  if (illegal >= 0) {
    throw invalid(template, index + illegal, 1, 'A tag may hold letters, digits, "_", "." and "-" only.')
  }
  if (index === 0 && /^[.-]/.test(text)) throw invalid(template, 0, 1, 'A tag may not begin with "." or "-".')
  return { kind: 'text', text }
}

function parsePlaceholder(
  template: string,
  body: string,
  index: number,
  before: readonly TemplatePart[],
): TemplatePart {
  const width = body.length + 2
  const [name = '', ...lengths] = body.split(':')
  const known = PLACEHOLDERS.find((placeholder) => placeholder === name)
  if (known === undefined) {
    const near = probablyMeant(name)
    const hint = near === null ? [] : [`Did you mean {${near}}?`]
    throw invalid(template, index, width, `There is no placeholder {${printable(name)}}.`, hint)
  }
  const previous = before.at(-1)
  if (previous !== undefined && previous.kind !== 'text') {
    throw invalid(template, index, width, 'Two placeholders touch, and nobody could tell where one ends.', [
      'Put "-", "_" or "." between them.',
    ])
  }
  if (lengths.length === 0) return known === 'sha' ? { kind: 'sha', length: null } : { kind: known }
  if (known !== 'sha') throw invalid(template, index, width, `{${known}} takes no length; only {sha} does.`)
  const [digits = ''] = lengths
  const length = lengths.length === 1 && /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN
  if (length >= SHA_MIN_LENGTH && length <= SHA_MAX_LENGTH) return { kind: 'sha', length }
  throw invalid(
    template,
    index,
    width,
    length < SHA_MIN_LENGTH
      ? `${length} digits of a SHA are too few: two commits will share them.`
      : `A SHA's length is a whole number from ${SHA_MIN_LENGTH} to ${SHA_MAX_LENGTH}.`,
    [`Use {sha} for the whole of it, or {sha:${SHA_SAFE_LENGTH}} for the short form.`],
  )
}

/** An identity must stand as a word of its own, or nobody, this program included, can read it back from the tag. */
function checkBorders(template: string): void {
  for (const match of template.matchAll(/\{(?:sha|version)[^{}]*\}/g)) {
    const before = template.slice(0, match.index)
    const after = template.slice(match.index + match[0].length)
    const isBound = /(?:^|[_.-])$/.test(match[0] === '{version}' ? before.replace(/v$/, '') : before)
    if (isBound && /^(?:$|[_.-])/.test(after)) continue
    throw invalid(template, match.index, match[0].length, `${match[0]} touches a letter or a digit.`, [
      'Put "-", "_" or "." between them.',
    ])
  }
}

function invalid(
  template: string,
  index: number,
  width: number,
  sentence: string,
  remedy: readonly string[] = [],
): CodedError {
  const caret = ' '.repeat(index) + '^'.repeat(width)
  const message = `The tag template is not valid. ${sentence}\n  ${printable(template)}\n  ${caret}`
  return new CodedError('TEMPLATE_INVALID', message, { remedy: [...remedy, ALLOWED] })
}

/** Line breaks and other control characters would tear the message and its caret apart. */
function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, (character) => '?'.repeat(character.length))
}

function unpinned(template: string): CodedError {
  return new CodedError(
    'TEMPLATE_UNPINNED',
    `Nothing in the tag template "${template}" pins it: the next commit can give the same tag.`,
    { remedy: [`Add the commit, as in "${template}-{sha:${SHA_SAFE_LENGTH}}", or the release's {version}.`] },
  )
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
      if (SHA.test(values.sha)) return values.sha.slice(0, part.length ?? undefined)
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

function fitBranch(branch: string | null, room: number, isStart: boolean, template: string): BranchValue {
  if (branch === null || branch === '') {
    throw missing('TEMPLATE_INVALID', template, 'branch', 'this event has no branch', 'Leave {branch} out.')
  }
  const fitted = branchValue(branch, room, isStart)
  if (fitted === null) throw tooLong(template, TAG_MAX_LENGTH - room + Math.min(branch.length, REWRITTEN_MIN_LENGTH))
  return fitted
}

/** Short names are near to anything, so that a guess would be no help. */
function probablyMeant(name: string): string | null {
  const lower = name.toLowerCase()
  return ALIASES.get(lower) ?? (lower.length > 2 ? closestWord(lower, PLACEHOLDERS) : null)
}
