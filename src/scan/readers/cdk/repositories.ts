import type { RepositoryEdit, RepositoryFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import type { CodeCall, CodeExpression } from '../../syntax/code/tree.ts'
import { eitherOf, known, onlyText, unknown, type Value } from '../../value.ts'
import { codeValue } from './code-value.ts'
import { calledName, followed, pathName, type Program, type Properties, propertiesOf, spend } from './program.ts'

/** A construct that makes repositories. */
interface RepositoryConstruct {
  readonly what: RepositoryFact['what']
  readonly name: string
  /** Whether the setting is one of `TagMutability`, and not its word in quotes. */
  readonly isEnum: boolean
}

const CONSTRUCTS: ReadonlyMap<string, RepositoryConstruct> = new Map<string, RepositoryConstruct>([
  ['ecr.Repository', { what: 'repository', name: 'repositoryName', isEnum: true }],
  ['ecr.CfnRepository', { what: 'repository', name: 'repositoryName', isEnum: false }],
  ['ecr.CfnRepositoryCreationTemplate', { what: 'creation-template', name: 'prefix', isEnum: false }],
])

const MODE = 'imageTagMutability'
const FILTERS = 'imageTagMutabilityExclusionFilters'
/** Where the properties stand, behind the scope and the name. */
const PROPERTIES = 2

/** The repository that a call makes, if it makes one. */
export function repositoryOf(call: CodeCall, program: Program): LooseFact[] {
  const construct = CONSTRUCTS.get(calledName(call, program) ?? '')
  if (!construct || call.arguments.filter(({ name }) => name === null).length < PROPERTIES) return []
  const properties = propertiesOf(call, PROPERTIES, program)
  const set = properties.values.get(MODE)
  const name = properties.values.get(construct.name)
  const filters = filtersOf(properties.values.get(FILTERS), program)
  const mode = set ? modeOf(set, program) : hiddenMode(properties, program)
  return [
    {
      kind: 'repository',
      by: 'cdk',
      what: construct.what,
      name: name ? codeValue(name, program) : null,
      mode,
      unset: 'MUTABLE',
      filters,
      edit: filters.length > 0 ? null : mode ? replacing(mode) : inserting(call, properties, construct, program),
      span: call.span,
    },
  ]
}

const MAX_HOPS = 8

/** `ecr.TagMutability.MUTABLE` is its last name. */
function modeOf(expression: CodeExpression, program: Program, depth = 0): Value {
  if (expression.kind === 'path' && depth < MAX_HOPS) {
    const last = expression.names.at(-1)
    if (last && expression.names.at(-2)?.name === 'TagMutability') return known(last.name, last.span)
    const bound = followed(expression, program)
    if (bound !== expression) {
      const link = { name: pathName(expression.names), by: 'variable', span: bound.span } as const
      return modeOf(bound, program, depth + 1).map((parts) =>
        parts.map((part) => ({ ...part, via: [link, ...part.via] })),
      )
    }
  }
  if (expression.kind === 'choice' && depth < MAX_HOPS && spend(program))
    return eitherOf(expression.branches.map((branch) => modeOf(branch, program, depth + 1)))
  return codeValue(expression, program)
}

function hiddenMode({ isHidden, hidden }: Properties, program: Program): Value | null {
  if (!isHidden) return null
  const shown = hidden ? program.text.slice(hidden.span.start, Math.min(hidden.span.end, hidden.span.start + 60)) : ''
  const name = /^[\w.]+$/.test(shown) ? shown : 'properties of another place'
  return unknown('opaque', name, hidden?.span ?? null)
}

/** `ImageTagMutabilityExclusionFilter.wildcard('latest*')`, and the objects that stand for it in a `Cfn` construct. */
function filtersOf(expression: CodeExpression | undefined, program: Program): Value[] {
  const list = expression ? followed(expression, program) : null
  if (!list) return []
  if (list.kind !== 'list') return [codeValue(list, program)]
  return list.items.flatMap((item): Value[] => {
    if (item.kind === 'object') {
      const entry = item.entries.find(({ key }) => key.toLowerCase().endsWith('filtervalue') || key === 'filter')
      return entry ? [codeValue(entry.value, program)] : []
    }
    if (item.kind !== 'call') return [codeValue(item, program)]
    const named = item.arguments.find(({ name }) => name !== null && /value$|^filter$|^pattern$/.test(name))
    const given = named ?? item.arguments[0]
    return given ? [codeValue(given.value, program)] : []
  })
}

function replacing(mode: Value): RepositoryEdit | null {
  const [part, ...others] = mode.length === 1 ? mode[0]! : []
  if (onlyText(mode) !== 'MUTABLE' || others.length > 0 || part?.kind !== 'text' || !part.span) return null
  return part.span.end - part.span.start === part.text.length
    ? { kind: 'replace', span: part.span, text: 'IMMUTABLE' }
    : null
}

function inserting(
  call: CodeCall,
  { object }: Properties,
  { isEnum }: RepositoryConstruct,
  program: Program,
): RepositoryEdit | null {
  const { dialect, text } = program
  const value = isEnum ? enumMember(call, program) : `${dialect.quote}IMMUTABLE${dialect.quote}`
  if (value === null) return null
  const property = dialect.property(MODE, value)
  if (dialect.hasKeywords) {
    const positional = call.arguments.findLast(({ name }) => name === null)!
    const next = call.arguments[call.arguments.indexOf(positional) + 1]
    const gap = next ? gapBefore(text, positional.span.end, next.span.start) : ' '
    return { kind: 'insert', at: positional.span.end, text: `,${gap}${property}` }
  }
  if (object) {
    const [first] = object.entries
    if (!first) return { kind: 'insert', at: object.span.start + 1, text: ` ${property} ` }
    const gap = gapBefore(text, object.span.start + 1, first.span.start)
    return { kind: 'insert', at: first.span.start, text: `${property},${gap}` }
  }
  const last = call.arguments.at(-1)!
  return { kind: 'insert', at: last.span.end, text: `, { ${property} }` }
}

/** A line's end and the indentation of what follows, or a blank where all is on one line. */
function gapBefore(text: string, from: number, to: number): string {
  const between = text.slice(from, to)
  const newline = between.lastIndexOf('\n')
  if (newline < 0) return ' '
  const indent = /^[ \t]*/.exec(between.slice(newline + 1))?.[0] ?? ''
  return `${between.charAt(newline - 1) === '\r' ? '\r\n' : '\n'}${indent}`
}

/** `ecr.TagMutability.IMMUTABLE`, by the name that the file has for it; null where it has none. */
function enumMember({ names }: CodeCall, { imports }: Program): string | null {
  const qualifier = names.slice(0, -1)
  if (qualifier.length > 0) return `${pathName(qualifier)}.TagMutability.IMMUTABLE`
  const local = [...imports].find(([, { service, member }]) => service === 'ecr' && member === 'TagMutability')?.[0]
  return local === undefined ? null : `${local}.IMMUTABLE`
}
