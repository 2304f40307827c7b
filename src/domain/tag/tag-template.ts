import { closestWord } from '../text/closest-word.ts'
import { CodedError } from '../errors.ts'

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

const PLACEHOLDERS = ['sha', 'version', 'branch', 'pr', 'commit-time', 'date'] as const
export type PlaceholderName = (typeof PLACEHOLDERS)[number]

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
export const SHA_MAX_LENGTH = 64
/** With 12 digits, the odds that two of 100,000 images share a tag are 1 in 50,000. */
export const SHA_SAFE_LENGTH = 12

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

/** Whether a template has such a part; a literal has none. */
export function holds(template: Template, kind: TemplatePart['kind']): boolean {
  return template.literal === null && template.parts.some((part) => part.kind === kind)
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
  const digits = lengths.join(':')
  const length = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN
  const remedy = [`Use {sha} for the whole of it, or {sha:${SHA_SAFE_LENGTH}} for the short form.`]
  if (length < SHA_MIN_LENGTH) {
    const sentence = `${length} digits of a SHA are too few: two commits will share them.`
    throw invalid(template, index, width, sentence, remedy)
  }
  if (length <= SHA_MAX_LENGTH) return { kind: 'sha', length }
  const sentence = `A SHA's length is a whole number from ${SHA_MIN_LENGTH} to ${SHA_MAX_LENGTH}.`
  throw invalid(template, index, width, sentence, remedy)
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

/** Short names are near to anything, so that a guess would be no help. */
function probablyMeant(name: string): string | null {
  const lower = name.toLowerCase()
  return ALIASES.get(lower) ?? (lower.length > 2 ? closestWord(lower, PLACEHOLDERS) : null)
}
