import { readJson } from '../../syntax/json.ts'
import type { DataNode } from '../../syntax/data.ts'
import { fileSpan, type MappedText, verbatim } from '../../mapped-text.ts'
import { type Alternative, cut, known, type KnownPart, NOTHING, onlyText, type Value } from '../../value.ts'
import type { Call, Expression } from './expression.ts'
import type { Place } from './place.ts'
import { concatAll, decided, EITHER_WAY, joinValues, type Result, textIn, textResult, TRUE, valueOf } from './result.ts'

type Evaluate = (expression: Expression, place: Place) => Result

/** A function of the language; null for what is opaque. */
export function callFunction({ name, given }: Call, place: Place, evaluate: Evaluate): Result | null {
  const [first, second] = given
  const read = (expression: Expression | undefined) => (expression ? evaluate(expression, place) : null)
  switch (name) {
    case 'format':
      return formatted(given.map((one) => valueOf(evaluate(one, place))))
    case 'join':
      return joined(read(first), second ? textIn(read(second)) : ',')
    case 'fromjson':
      return fromJson(first, place, evaluate)
    case 'contains':
    case 'startswith':
    case 'endswith':
      return tested(name, read(first), read(second))
    case 'always':
      return TRUE
    case 'success':
    case 'failure':
    case 'cancelled':
      return EITHER_WAY
    default:
      return null
  }
}

/** `format('{0}:{1}', name, tag)`. */
function formatted([template, ...given]: readonly Value[]): Result | null {
  const [alternative, ...others] = template ?? []
  const [part] = alternative ?? []
  if (!part || others.length > 0 || alternative?.length !== 1 || part.kind !== 'text') return null
  const pieces: Value[] = []
  let from = 0
  for (const found of part.text.matchAll(/\{\{|\}\}|\{([0-9]{1,3})\}/g)) {
    pieces.push(stretch(part, from, found.index))
    from = found.index + found[0].length
    if (found[1] === undefined) pieces.push(stretch(part, found.index, found.index + 1))
    else pieces.push(given[Number(found[1])] ?? NOTHING)
  }
  return textResult(concatAll([...pieces, stretch(part, from, part.text.length)]))
}

function stretch(part: KnownPart, start: number, end: number): Value {
  const alternative: Alternative = start < end ? [cut(part, start, end)] : []
  return [alternative]
}

function joined(list: Result | null, separator: string | null): Result | null {
  if (!list || separator === null) return null
  if (list.kind === 'text') return list
  if (list.kind !== 'list') return null
  // A list that is written as text stays one: it is put into lists again.
  if (list.separator !== null && /^[\s,]+$/.test(separator)) return { ...list, separator }
  return textResult(joinValues(list.items.map(valueOf), separator))
}

function tested(name: string, subject: Result | null, object: Result | null): Result {
  const text = textIn(subject)?.toLowerCase()
  const sought = textIn(object)?.toLowerCase()
  if (sought === undefined) return EITHER_WAY
  if (subject?.kind === 'list' && name === 'contains') {
    const items = new Set(subject.items.map((item) => textIn(item)?.toLowerCase()))
    return items.has(sought) ? TRUE : decided(items.has(undefined) ? null : false)
  }
  if (text === undefined) return EITHER_WAY
  if (name === 'contains') return decided(text.includes(sought))
  return decided(name === 'startswith' ? text.startsWith(sought) : text.endsWith(sought))
}

function fromJson(argument: Expression | undefined, place: Place, evaluate: Evaluate): Result | null {
  if (!argument) return null
  const result = evaluate(argument, place)
  // What holds data already, as the `json` output of an action.
  if (result.kind !== 'text') return result
  const value = valueOf(result)
  const text = onlyText(value)
  if (text === null) return null
  const part = value[0]?.length === 1 ? value[0][0] : undefined
  const isExact = part?.kind === 'text' && part.span !== null && part.span.end - part.span.start === text.length
  const mapped =
    isExact && part.span && part.span.path === undefined ? verbatim(text, part.span.start) : { text, pieces: [] }
  const { roots, notes } = readJson({ path: '', text })
  const [root] = roots
  return root && notes.length === 0 ? jsonResult(root, mapped) : null
}

/** A piece of JSON that stands in a text of the file. */
function jsonResult(node: DataNode, mapped: MappedText): Result {
  if (node.kind === 'list')
    return { kind: 'list', items: node.items.map((item) => jsonResult(item, mapped)), separator: null }
  if (node.kind === 'map')
    return {
      kind: 'object',
      members: new Map(node.entries.map(({ key, value }) => [key.text, jsonResult(value, mapped)])),
    }
  if (node.isNull) return textResult(NOTHING)
  if (node.style === 'plain' && (node.text === 'true' || node.text === 'false')) return decided(node.text === 'true')
  const inner = fileSpan(node.mapped, 0, node.text.length)
  return textResult(known(node.text, mapped.pieces.length > 0 ? fileSpan(mapped, inner.start, inner.end) : null))
}
