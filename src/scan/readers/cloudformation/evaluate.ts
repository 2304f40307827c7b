import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import { type DataNode, type DataScalar, entriesOf, scalarText } from '../../syntax/data.ts'
import type { Span } from '../../span.ts'
import { interpolate, PLAIN_INTERPOLATION } from '../../syntax/interpolation.ts'
import { assemble, stretchOf } from '../../stretch.ts'
import { withPlaceholders } from '../../syntax/placeholders.ts'
import {
  concat,
  cut,
  eitherOf,
  MAX_ALTERNATIVES,
  NOTHING,
  textOf,
  through,
  unknown,
  type Alternative,
  type Value,
} from '../../value.ts'
import { argumentsOf, intrinsicOf } from './intrinsic.ts'
import type { Parameter, Template } from './template.ts'

/** What a node of a template comes to be as a text. */
export function evaluate(node: DataNode | undefined | null, template: Template): Value {
  if (!node) return NOTHING
  const intrinsic = intrinsicOf(node)
  if (intrinsic) {
    const read = FUNCTIONS.get(intrinsic.name)
    return read
      ? read(intrinsic.argument, template)
      : opaque(`${intrinsic.name} ${shown(intrinsic.argument)}`, node.span)
  }
  return node.kind === 'scalar' ? literalOf(node) : opaque(`a ${node.kind}`, node.span)
}

type Read = (argument: DataNode, template: Template) => Value

const FUNCTIONS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['Ref', (argument, template) => reference(scalarText(argument) ?? '', argument.span, template)],
  ['GetAtt', getAttribute],
  ['Sub', substituted],
  ['Join', joined],
  [
    'If',
    (argument, template) =>
      eitherOf(
        argumentsOf(argument)
          .slice(1)
          .map((one) => evaluate(one, template)),
      ),
  ],
  ['FindInMap', foundInMap],
  ['Select', selected],
])

/** A secret or a parameter that AWS looks up: `{{resolve:ssm:/app/tag}}`. */
const DYNAMIC = /\{\{(resolve:(?:[^{}\n]|\$\{[^{}\n]{1,100}\}){1,300})\}\}/g
const SUBSTITUTION = /\$\{(!?)([^{}]{1,300})\}/g
const MAX_NAME = 100
const PSEUDO = /^AWS::\w+$/

function literalOf({ mapped }: DataScalar): Value {
  return cutAt(DYNAMIC, mapped, ({ match, span }) => opaque(match[1] ?? '', span), templated)
}

/** What a pipeline may fill in before CloudFormation gets the template. */
function templated(text: MappedText): Value {
  return withPlaceholders(text, (slice) => interpolate(slice, PLAIN_INTERPOLATION))
}

/** What a name stands for: a parameter of AWS's own, one of the template, or a resource. */
function reference(name: string, span: Span, template: Template): Value {
  if (name === 'AWS::NoValue') return NOTHING
  if (PSEUDO.test(name)) return opaque(name, span)
  const parameter = template.parameters.get(name)
  if (parameter) return parameterValue(name, parameter, span)
  const given = template.resources.get(name)?.repositoryName
  // A name that is made of other things is left at that: it may lead back to this one.
  return given?.kind === 'scalar' && !intrinsicOf(given) ? literalOf(given) : opaque(`Ref ${name}`, span)
}

/** The default of a parameter, or whatever it may be given. */
function parameterValue(name: string, { standIn, allowed }: Parameter, span: Span): Value {
  const values = standIn ? [standIn] : allowed.slice(0, MAX_ALTERNATIVES)
  if (values.length === 0) return unknown(natureOfVariable(name), `Ref ${name}`, span)
  return eitherOf(
    values.map((one) => through(literalOf(one), { name: `Ref ${name}`, by: 'parameter', span: one.span })),
  )
}

function getAttribute(argument: DataNode, template: Template): Value {
  const parts = argument.kind === 'list' ? argument.items.map(shown) : shown(argument).split('.')
  return attribute(parts, argument.span, template)
}

function attribute(parts: readonly string[], span: Span, { resources }: Template): Value {
  const [name = '', ...rest] = parts
  const isUri = rest.join('.') === 'RepositoryUri' && resources.get(name)?.type === 'AWS::ECR::Repository'
  return opaque(isUri ? `ECR repository ${name}` : `GetAtt ${parts.join('.')}`, span)
}

/** `!Sub text`, or `!Sub [text, variables]`. Each variable is read once, however often it is put in. */
function substituted(argument: DataNode, template: Template): Value {
  const [text, given] = argumentsOf(argument)
  if (text?.kind !== 'scalar') return opaque('Sub', argument.span)
  const variables = new Map(entriesOf(given).map(({ key, value }) => [key.text, evaluate(value, template)]))
  const put = ({ match, span, text: whole, start }: Found): Value => {
    const [, literally = '', inner = ''] = match
    if (literally)
      return concat(stretchOf(whole, start, start + 2), stretchOf(whole, start + 3, start + match[0].length))
    const name = inner.trim()
    const held = variables.get(name)
    if (held) return through(held, { name: `\${${name}}`, by: 'variable', span })
    const isAttribute = name.includes('.') && !name.includes('::')
    return isAttribute ? attribute(name.split('.'), span, template) : reference(name, span, template)
  }
  return cutAt(
    DYNAMIC,
    text.mapped,
    ({ match, span }) => opaque(match[1] ?? '', span),
    (slice) => cutAt(SUBSTITUTION, slice, put, withoutVariables),
  )
}

function withoutVariables(text: MappedText): Value {
  return withPlaceholders(text, (slice) => stretchOf(slice, 0, slice.text.length))
}

function joined(argument: DataNode, template: Template): Value {
  const [delimiter, list, ...others] = argument.kind === 'list' ? argument.items : []
  if (!delimiter || list?.kind !== 'list' || intrinsicOf(list) || others.length > 0)
    return opaque('Join', argument.span)
  const between = evaluate(delimiter, template)
  return assemble(
    list.items.flatMap((item, index) => {
      const value = evaluate(item, template)
      return index === 0 ? [value] : [between, value]
    }),
  )
}

/** A map's value under keys that are known; under any that there are where they are not. */
function foundInMap(argument: DataNode, template: Template): Value {
  const [map, top, second] = argumentsOf(argument)
  const name = shown(map)
  const rows = underKey(template.mappings.get(name), top, template)
  const values = rows.flatMap((row) => underKey(row, second, template)).slice(0, MAX_ALTERNATIVES)
  if (values.length === 0) return opaque(`FindInMap ${name}`, argument.span)
  return eitherOf(
    values.map((node) =>
      through(evaluate(node, template), { name: `FindInMap ${name}`, by: 'variable', span: node.span }),
    ),
  )
}

function underKey<T>(
  map: ReadonlyMap<string, T> | undefined,
  key: DataNode | undefined,
  template: Template,
): readonly T[] {
  if (!map || !key) return []
  const texts = evaluate(key, template).map(textOf)
  const exact = texts.flatMap((text) => (text === null ? [] : (map.get(text) ?? [])))
  return exact.length > 0 && texts.every((text) => text !== null) ? exact : firstOf(map)
}

function firstOf<T>(map: ReadonlyMap<string, T>): readonly T[] {
  const found: T[] = []
  for (const value of map.values()) {
    if (found.length === MAX_ALTERNATIVES) break
    found.push(value)
  }
  return found
}

/** An item of a list that is written out, or of a text that is split. */
function selected(argument: DataNode, template: Template): Value {
  const [index, list] = argumentsOf(argument)
  const place = Number(shown(index))
  if (!list || !Number.isInteger(place) || place < 0) return opaque('Select', argument.span)
  const split = intrinsicOf(list)
  if (split?.name === 'Split') return splitItem(split.argument, place, template)
  const item = list.kind === 'list' ? list.items[place] : undefined
  return item ? evaluate(item, template) : opaque('Select', argument.span)
}

function splitItem(argument: DataNode, place: number, template: Template): Value {
  const [delimiter, source] = argumentsOf(argument)
  const separator = shown(delimiter)
  const whole = opaque('Select', argument.span)
  if (separator === '' || !source) return whole
  return eitherOf(evaluate(source, template).map((alternative) => pieceOf(alternative, separator, place) ?? whole))
}

/** Of a text that came here in one piece, so that its place in the file is known. */
function pieceOf(alternative: Alternative, separator: string, place: number): Value | null {
  const [part, ...others] = alternative
  if (part?.kind !== 'text' || others.length > 0) return null
  const pieces = part.text.split(separator)
  const piece = pieces[place]
  if (piece === undefined) return null
  const start = pieces.slice(0, place).reduce((sum, { length }) => sum + length + separator.length, 0)
  return [[cut(part, start, start + piece.length)]]
}

interface Found {
  readonly match: RegExpMatchArray
  readonly span: Span
  readonly text: MappedText
  readonly start: number
}

/** Puts values in the place of what a pattern finds, and reads what is between. */
function cutAt(pattern: RegExp, text: MappedText, put: (found: Found) => Value, between: (slice: MappedText) => Value) {
  const values: Value[] = []
  let from = 0
  for (const match of text.text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (start > from) values.push(between(sliceMapped(text, from, start)))
    values.push(put({ match, span: fileSpan(text, start, end), text, start }))
    from = end
  }
  if (from < text.text.length) values.push(between(sliceMapped(text, from, text.text.length)))
  return assemble(values)
}

function opaque(name: string, span: Span): Value {
  return unknown('opaque', name.trim().slice(0, MAX_NAME), span)
}

function shown(node: DataNode | undefined): string {
  return scalarText(node) ?? ''
}
