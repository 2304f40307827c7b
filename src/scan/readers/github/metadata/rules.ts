import type { Span } from '../../../span.ts'
import { csvFields, keyAndValue, leadingText } from '../../../tools/value-text.ts'
import { type Alternative, display, type KnownPart, type Part, textOf } from '../../../value.ts'
import { canBe, type Triggers } from '../triggers.ts'
import { blanksIn, fillPattern } from './handlebars.ts'

/** A tag that a rule makes, and in which runs it does. */
export interface RuleTag {
  readonly tag: Alternative
  /** The rule's line. */
  readonly span: Span
  /** As it is written. */
  readonly name: string
  readonly priority: number
  readonly fires: readonly RunClass[]
  /** False: in some runs of those classes it makes none. */
  readonly certain: boolean
  /** With `flavor: latest=auto` it brings `latest` along if it is the first that fires. */
  readonly isLatest: boolean
  /** Has a prefix or suffix of its own, which the flavor's does not join. */
  readonly own: { readonly prefix: boolean; readonly suffix: boolean }
}

/** What started the run. */
export type RunClass = 'branch' | 'tag' | 'pull-request'

export function possibleClasses({ branches, tags, pullRequests }: Triggers): readonly RunClass[] {
  const classes: readonly (readonly [RunClass, boolean])[] = [
    ['branch', branches],
    ['tag', tags],
    ['pull-request', pullRequests],
  ]
  return classes.flatMap(([one, isPossible]) => (isPossible ? [one] : []))
}

interface Kind {
  readonly priority: number
  /** Null: in whichever runs. */
  readonly fires: readonly RunClass[] | null
  readonly certain?: boolean
  readonly isLatest?: boolean
  /** The field that holds what the tag is made of, and what stands for it where it is left out. */
  readonly body: (fields: Fields, rule: Rule) => Alternative | null
  readonly prefix?: string
}

type Fields = ReadonlyMap<string, Alternative>

interface Rule {
  readonly name: string
  readonly span: Span
}

const REF_EVENTS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['branch', { priority: 600, fires: ['branch'], body: (_, rule) => [made('branch', rule)] }],
  ['tag', { priority: 600, fires: ['tag'], isLatest: true, body: (_, rule) => [made('version', rule)] }],
  ['pr', { priority: 600, fires: ['pull-request'], body: (_, rule) => [made('pull-request', rule)], prefix: 'pr-' }],
])

const fromPattern: Kind['body'] = (fields, rule) =>
  fillPattern(fields.get('pattern') ?? [text('{{version}}', rule.span)], rule.name)

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'schedule',
    {
      priority: 1000,
      fires: ['branch'],
      certain: false,
      body: (fields, rule) => fillPattern(fields.get('pattern') ?? [text('nightly', rule.span)], rule.name),
    },
  ],
  ['semver', { priority: 900, fires: ['tag'], isLatest: true, body: fromPattern }],
  ['pep440', { priority: 900, fires: ['tag'], isLatest: true, body: fromPattern }],
  ['match', { priority: 900, fires: ['tag'], isLatest: true, body: (fields, rule) => [matched(fields, rule)] }],
  ['edge', { priority: 700, fires: ['branch'], certain: false, body: (_, rule) => [text('edge', rule.span)] }],
  ['raw', { priority: 200, fires: null, body: (fields, rule) => rawTag(fields, rule) }],
  ['sha', { priority: 100, fires: null, body: (_, rule) => [made('commit', rule)], prefix: 'sha-' }],
])

/** Reads a line of `tags`; null for one that makes no tag in any run that the triggers allow. */
export function readRule(line: Alternative, span: Span, triggers: Triggers): RuleTag | null {
  const parts = csvFields(line)
  const fields = new Map<string, Alternative>()
  for (const part of parts) {
    const field = keyAndValue(part)
    if (field) fields.set(field.key.toLowerCase(), field.value)
    else if (parts.length === 1) fields.set('value', part)
  }
  const rule: Rule = { name: display(line), span }
  const type = fields.get('type')
  const kind = kindOf(type ? textOf(type) : 'raw', fields)
  if (!kind) return type && textOf(type) === null ? unknownRule(line, rule) : null
  const enable = enabled(fields.get('enable'))
  if (enable === false) return null
  const body = kind.body(fields, rule)
  if (!body || (type && textOf(type) === 'schedule' && !canBe(triggers, 'schedule'))) return null
  const needs = requirement(fields.get('enable'))
  const isAnyRun = kind.fires === null || (kind.priority === 900 && hasValue(fields))
  const classes = possibleClasses(triggers).filter(
    (one) => (isAnyRun || kind.fires?.includes(one)) && (needs === null || needs === one),
  )
  if (classes.length === 0) return null
  const prefix = fields.get('prefix') ?? (kind.prefix ? [text(kind.prefix, null)] : [])
  return {
    ...rule,
    tag: [...prefix.flatMap((part) => fillPattern([part], rule.name)), ...body, ...(fields.get('suffix') ?? [])],
    priority: priorityOf(fields.get('priority')) ?? kind.priority,
    fires: classes,
    certain: enable === true && kind.certain !== false,
    isLatest: kind.isLatest === true,
    own: { prefix: fields.has('prefix') || kind.prefix !== undefined, suffix: fields.has('suffix') },
  }
}

function kindOf(type: string | null, fields: Fields): Kind | undefined {
  return type === 'ref' ? REF_EVENTS.get(textOf(fields.get('event') ?? []) ?? '') : KINDS.get(type ?? '')
}

/** A rule of which even the kind is not known: its tag may be anything. */
function unknownRule(line: Alternative, rule: Rule): RuleTag {
  const tag: Part = { kind: 'unknown', nature: 'opaque', name: display(line), span: rule.span, via: [] }
  const fires: RunClass[] = ['branch', 'tag', 'pull-request']
  return {
    ...rule,
    tag: [tag],
    priority: 0,
    fires,
    certain: false,
    isLatest: false,
    own: { prefix: true, suffix: true },
  }
}

function rawTag(fields: Fields, rule: Rule): Alternative | null {
  const value = fields.get('value')
  return value && value.length > 0 ? fillPattern(value, rule.name) : null
}

/** `type=match,pattern=v(\d+\.\d+)`: fewer than three numbers are a version that floats. */
function matched(fields: Fields, rule: Rule): Part {
  const pattern = leadingText(fields.get('pattern') ?? [])
  const numbers = pattern.match(/\\d|\[0-9\]/g)?.length ?? 0
  const isFloating = numbers > 0 && numbers < 3 && !pattern.includes('.*') && !pattern.includes('.+')
  return made(isFloating ? 'branch' : 'version', rule)
}

function hasValue(fields: Fields): boolean {
  return (fields.get('value') ?? []).length > 0
}

/** Null where it depends on the run. */
function enabled(enable: Alternative | undefined): boolean | null {
  const written = enable ? textOf(enable)?.trim().toLowerCase() : 'true'
  return written === 'true' ? true : written === 'false' ? false : null
}

/** `enable={{is_default_branch}}` */
function requirement(enable: Alternative | undefined): RunClass | null {
  return blanksIn(enable ?? []).includes('is_default_branch') ? 'branch' : null
}

function priorityOf(field: Alternative | undefined): number | null {
  const written = field ? textOf(field) : null
  return written !== null && /^[0-9]{1,9}$/.test(written) ? Number(written) : null
}

function made(nature: 'branch' | 'version' | 'commit' | 'pull-request', { name, span }: Rule): Part {
  return { kind: 'unknown', nature, name, span, via: [] }
}

/** Text that a line stands for, without being written in it. */
export function text(what: string, line: Span | null): KnownPart {
  const isLikeWritten = line !== null && line.end - line.start === what.length
  return { kind: 'text', text: what, span: isLikeWritten ? null : line, via: [] }
}
