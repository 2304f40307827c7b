import type { RepositoryEdit, RepositoryFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import { blocksOf } from '../../syntax/hcl/blocks.ts'
import { evaluate } from '../../syntax/hcl/evaluate.ts'
import { entriesOf, itemsOf } from '../../syntax/hcl/resolve.ts'
import { type Scope, termOf, writtenText } from '../../syntax/hcl/term.ts'
import { valueOf } from '../../syntax/hcl/evaluate.ts'
import { attributeOf, type HclAttribute, type HclBlock, type HclBody } from '../../syntax/hcl/tree.ts'
import { knownTexts, onlyText, type Value } from '../../value.ts'
import { repeatedScope } from './module-scope.ts'

/** How a resource or a module spells a repository's settings. */
interface Spelling {
  readonly what: RepositoryFact['what']
  readonly unset: RepositoryFact['unset']
  readonly mode: string
  /** The first that is there is the name; the setting is put behind it. */
  readonly names: readonly string[]
}

const REPOSITORY = { what: 'repository', unset: 'MUTABLE', mode: 'image_tag_mutability' } as const

const RESOURCES: ReadonlyMap<string, Spelling> = new Map<string, Spelling>([
  ['aws_ecr_repository', { ...REPOSITORY, names: ['name'] }],
  ['awscc_ecr_repository', { ...REPOSITORY, names: ['repository_name'] }],
  ['aws_ecr_repository_creation_template', { ...REPOSITORY, what: 'creation-template', names: ['prefix'] }],
  ['awscc_ecr_repository_creation_template', { ...REPOSITORY, what: 'creation-template', names: ['prefix'] }],
])

const MODULES: readonly (Spelling & { readonly source: RegExp })[] = [
  {
    source: /terraform-aws-modules\/(?:terraform-aws-)?ecr.*repository-template/,
    ...REPOSITORY,
    what: 'creation-template',
    unset: 'IMMUTABLE',
    names: ['prefix'],
  },
  {
    source: /terraform-aws-modules\/(?:terraform-aws-)?ecr(?:\/|\.git|\?|$)/,
    ...REPOSITORY,
    unset: 'IMMUTABLE',
    mode: 'repository_image_tag_mutability',
    names: ['repository_name', 'source'],
  },
  {
    source: /cloudposse\/(?:terraform-aws-)?ecr(?:\/|\.git|\?|$)/,
    ...REPOSITORY,
    unset: 'IMMUTABLE',
    names: ['name', 'source'],
  },
  { source: /lgallard\/(?:terraform-aws-)?ecr(?:\/|\.git|\?|$)/, ...REPOSITORY, names: ['name', 'source'] },
]

/** What modules of any other source call the setting. */
export const MODE_NAMES: readonly string[] = [
  'image_tag_mutability',
  'repository_image_tag_mutability',
  'ecr_image_tag_mutability',
  'tag_mutability',
]

/** The ECR repository that a resource or a module declares. */
export function repositoryOf(block: HclBlock, outer: Scope): readonly LooseFact[] {
  const spelling = spellingOf(block)
  if (!spelling || isSwitchedOff(block.body)) return []
  const scope = repeatedScope(block, outer)
  const set = attributeOf(block.body, spelling.mode)
  const mode = set && set.value.kind !== 'null' ? evaluate(set.value, scope) : null
  const name = spelling.names
    .filter((one) => one !== 'source')
    .flatMap((one) => attributeOf(block.body, one) ?? [])
    .at(0)
  const filters = filtersOf(block.body, spelling.mode, scope)
  return [
    {
      kind: 'repository',
      by: 'terraform',
      what: spelling.what,
      name: name ? evaluate(name.value, scope) : null,
      mode,
      unset: spelling.unset,
      filters,
      edit: filters.length > 0 ? null : editOf(block, set, mode, spelling, scope.source),
      span: block.span,
    },
  ]
}

/** A setting that is handed to a module whose text is elsewhere: a variable's default, an entry of `*.tfvars`. */
export function repositoryInput(name: string, { value, span }: Pick<HclAttribute, 'value' | 'span'>, scope: Scope) {
  if (!MODE_NAMES.includes(name)) return []
  const mode = evaluate(value, scope)
  return knownTexts(mode).length === 0 ? [] : [handedOver(mode, span)]
}

function handedOver(mode: Value, span: RepositoryFact['span']): LooseFact {
  return {
    kind: 'repository',
    by: 'terraform',
    what: 'repository',
    name: null,
    mode,
    unset: 'MUTABLE',
    filters: [],
    edit: replacing(mode),
    span,
  }
}

function spellingOf({ type, labels, body }: HclBlock): Spelling | null {
  if (type === 'resource') return RESOURCES.get(labels[0] ?? '') ?? null
  if (type !== 'module') return null
  const source = attributeOf(body, 'source')
  const written = source ? (writtenText(source.value) ?? '') : ''
  const known = MODULES.find((module) => module.source.test(written))
  if (known) return known
  const mode = MODE_NAMES.find((one) => attributeOf(body, one))
  return mode === undefined ? null : { ...REPOSITORY, mode, names: ['repository_name', 'name'] }
}

/** `count = 0`, a public repository, `create = false`. */
function isSwitchedOff(body: HclBody): boolean {
  return SWITCHES.some(([name, off]) => {
    const attribute = attributeOf(body, name)
    return attribute ? writtenText(attribute.value) === off : false
  })
}

const SWITCHES: readonly (readonly [name: string, off: string])[] = [
  ['count', '0'],
  ['create', 'false'],
  ['create_repository', 'false'],
  ['enabled', 'false'],
  ['repository_type', 'public'],
]

function filtersOf(body: HclBody, mode: string, scope: Scope): Value[] {
  const name = `${mode}_exclusion_filter`
  const blocks = blocksOf(body, scope)
    .filter(({ type }) => type === name || type === `${name}s`)
    .flatMap((block) => {
      const filter = attributeOf(block.body, 'filter')
      return filter ? [evaluate(filter.value, block.scope)] : []
    })
  const listed = [name, `${name}s`].flatMap((one) => {
    const attribute = attributeOf(body, one)
    const items = attribute ? (itemsOf(termOf(attribute.value, scope)) ?? []) : []
    return items.flatMap((item) => {
      const entry = entriesOf(item)?.findLast(({ key }) => key === 'filter' || key.endsWith('_filter_value'))
      return entry ? [valueOf(entry.value)] : []
    })
  })
  return blocks.length > 0 ? blocks : listed
}

function editOf(
  block: HclBlock,
  set: HclAttribute | null,
  mode: Value | null,
  spelling: Spelling,
  source: string,
): RepositoryEdit | null {
  if (mode) return replacing(mode)
  // What is null is written, though it says nothing.
  if (set || spelling.unset === 'IMMUTABLE') return null
  return inserting(block, spelling, source)
}

/** Where `MUTABLE` is written, be it in the default of a variable. */
function replacing(mode: Value): RepositoryEdit | null {
  const [part, ...others] = mode.length === 1 ? mode[0]! : []
  if (onlyText(mode) !== 'MUTABLE' || others.length > 0 || part?.kind !== 'text' || !part.span) return null
  return part.span.end - part.span.start === part.text.length
    ? { kind: 'replace', span: part.span, text: 'IMMUTABLE' }
    : null
}

function inserting({ body }: HclBlock, { mode, names }: Spelling, source: string): RepositoryEdit | null {
  const { start, end } = body.span
  if (source.charAt(start - 1) !== '{') return null
  const eol = lineEndAt(source, start)
  const inner = source.slice(start, end)
  const outerIndent = indentAt(source, start)
  if (!inner.includes('\n')) {
    // A block on one line holds one argument at most.
    const indent = `${outerIndent}  `
    const held = inner.trim() === '' ? '' : `${indent}${inner.trim()}${eol}`
    const text = `${eol}${held}${indent}${mode} = "IMMUTABLE"${eol}${outerIndent}`
    return { kind: 'replace', span: body.span, text }
  }
  const anchor = names.flatMap((name) => attributeOf(body, name) ?? []).at(0) ?? body.attributes.at(0)
  if (!anchor) return { kind: 'insert', at: start, text: `${eol}${outerIndent}  ${mode} = "IMMUTABLE"` }
  const at = lineEnd(source, anchor.span.end)
  const indent = indentAt(source, anchor.span.start)
  return at === null
    ? null
    : { kind: 'insert', at, text: `${eol}${indent}${aligned(mode, anchor, source)} = "IMMUTABLE"` }
}

const MAX_LINE = 2000

/** As wide as its neighbour, whose sign stands where the longest name of its group has it. */
function aligned(mode: string, { name, span }: HclAttribute, source: string): string {
  const written = source.slice(span.start, span.start + MAX_LINE)
  const width = written.indexOf('=') - 1
  return width > name.length ? mode.padEnd(width) : mode
}

/** What the line of an offset begins with. */
function indentAt(source: string, at: number): string {
  const before = source.slice(Math.max(0, at - MAX_LINE), at)
  return /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? ''
}

/** How the line of an offset ends. */
function lineEndAt(source: string, at: number): string {
  const line = source.slice(Math.max(0, at - 1), at + MAX_LINE)
  return line.charAt(line.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n'
}

/** Behind the rest of the line, if that is a comment or nothing; else null, and for a line without an end in sight. */
function lineEnd(source: string, from: number): number | null {
  const rest = source.slice(from, from + MAX_LINE)
  const newline = rest.indexOf('\n')
  if (newline < 0 || !/^\s*(?:$|#|\/\/|\/\*)/.test(rest.slice(0, newline))) return null
  return from + newline - (rest.charAt(newline - 1) === '\r' ? 1 : 0)
}
