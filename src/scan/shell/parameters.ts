import type { ParameterExpansionPart, ParameterOperation, Word } from 'unbash'
import type { Span } from '../span.ts'
import { type Alternative, either, eitherOf, onlyText, textOf, through, unknown, type Value } from '../value.ts'
import { literalGlob } from './glob.ts'
import { bind, boundValue, elementOf, linked, type Machine, readVariable } from './machine.ts'
import { bindingOf, positionalOf, type Scope } from './scope.ts'
import { literal, type ScriptSource } from './source.ts'
import { mapTexts, remove, replace, substring } from './text-operations.ts'

export type ReadWord = (word: Word) => Value

interface Place {
  readonly machine: Machine
  readonly scope: Scope
  readonly source: ScriptSource
  readonly span: Span
  /** Where the word of `${X:-word}` stands. */
  readonly operandSpan: Span | null
  readonly read: ReadWord
}

/** Natures of what is there whenever it is asked for, so that no default takes its place. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['commit', 'digest', 'gate', 'unique', 'run', 'date'])

/** The values that an expansion stands for as words of their own; null if it is one word. */
export function listOf(part: ParameterExpansionPart, machine: Machine, scope: Scope): readonly Value[] | null {
  const { parameter, index, operation, prefix } = part
  if (prefix !== undefined) return null
  const isAll = index?.text === '@' || index?.text === '*'
  if (!isAll && parameter !== '@' && parameter !== '*') return null
  if (operation?.type === 'Default') return null
  const all = isAll ? arrayValues(machine, scope, parameter) : positionalOf(scope)
  if (all.length === 0 && isAll && !bindingOf(scope, parameter)) return [readVariable(machine, scope, parameter, null)]
  if (operation?.type !== 'Slice') return operation ? all.map((value) => changeBy(value, operation, literalOf)) : all
  const offset = Number(operation.offset.text)
  const length = operation.length ? Number(operation.length.text) : null
  if (!Number.isInteger(offset) || offset < 0) return all
  const start = isAll ? offset : Math.max(offset - 1, 0)
  return all.slice(start, length === null || !Number.isInteger(length) ? undefined : start + Math.max(length, 0))
}

/** The value of `${…}`. */
export function expandParameter(part: ParameterExpansionPart, place: Place): Value {
  const { operation, prefix } = part
  const { machine, scope, span, read } = place
  if (prefix === '#') return unknown('opaque', part.text, span)
  const name = prefix === '!' ? indirectName(part, place) : part.parameter
  if (name === null) return unknown('opaque', part.text, span)
  if (operation?.type === 'Default') return withDefault(part, name, place)
  const value = elementAt(part, name, place) ?? readVariable(machine, scope, name, span)
  return operation ? changeBy(value, operation, (word) => patternOf(word, place.source, read)) : value
}

function withDefault(part: ParameterExpansionPart, name: string, place: Place): Value {
  const { operation } = part
  if (operation?.type !== 'Default') return [[]]
  const { machine, scope, span, operandSpan, read } = place
  const { operator, operand } = operation
  const bound = elementAt(part, name, place)
  const value = bound ?? readVariable(machine, scope, name, span)
  if (operator.endsWith('?')) return value
  const other = (): Value => through(read(operand), { name: `$${name}`, by: 'default', span: operandSpan })
  const isEmptyTold = operator.startsWith(':')
  if (operator.endsWith('+')) return alternate(value, other(), bound !== null && !isEmptyTold)
  const whole = eitherOf(value.map((one): Value => orDefault(one, other, bound !== null && !isEmptyTold)))
  if (operator.endsWith('=')) bind(machine, scope, name, [whole], { span })
  return whole
}

/** `${X-d}` takes the default only where nothing sets X. */
function orDefault(alternative: Alternative, other: () => Value, isSet: boolean): Value {
  if (alternative.length === 0) return isSet ? [alternative] : other()
  return isSet && textOf(alternative) !== null
    ? [alternative]
    : mayBeEmpty(alternative)
      ? either([alternative], other())
      : [alternative]
}

function alternate(value: Value, other: Value, isSet: boolean): Value {
  return eitherOf(
    value.map((one): Value => {
      if (one.length === 0) return isSet ? other : [[]]
      return mayBeEmpty(one) ? either(other, [[]]) : other
    }),
  )
}

function mayBeEmpty(alternative: Alternative): boolean {
  return alternative.every(
    (part) =>
      part.kind === 'unknown' && (part.name.startsWith('$') || !NEVER_EMPTY.has(part.nature)) && !isCommand(part.name),
  )
}

/** What a command writes is there, or the script has failed before. */
function isCommand(name: string): boolean {
  return name.startsWith('$(') && !/describe|tag|branch/.test(name)
}

function elementAt({ index }: ParameterExpansionPart, name: string, { machine, scope, read }: Place): Value | null {
  if (!index || index.text === '@' || index.text === '*') return boundValue(machine, scope, name)
  const binding = bindingOf(scope, name)
  if (!binding) return boundValue(machine, scope, name)
  const at = onlyText(read(index))
  const number = at !== null && /^-?[0-9]{1,6}$/.test(at) ? Number(at) : null
  if (number !== null) {
    const found = number < 0 ? binding.values.length + number : number
    return found < binding.values.length ? elementOf(binding, name, found) : [[]]
  }
  return linked(eitherOf(binding.values), name, binding)
}

function indirectName(part: ParameterExpansionPart, { machine, scope }: Place): string | null {
  if (part.index || part.operation?.type === 'Names') return null
  const value = boundValue(machine, scope, part.parameter)
  const name = value && onlyText(value)
  return name !== null && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : null
}

function arrayValues(machine: Machine, scope: Scope, name: string): readonly Value[] {
  const binding = bindingOf(scope, name)
  if (binding) return binding.values.map((value) => linked(value, name, binding))
  const value = machine.given(name)
  return value ? [value] : []
}

type ReadPattern = (word: Word) => string | null

function changeBy(value: Value, operation: ParameterOperation, pattern: ReadPattern): Value {
  switch (operation.type) {
    case 'Remove': {
      const removed = pattern(operation.operand)
      return removed === null ? value : remove(value, operation.operator, removed)
    }
    case 'Replace': {
      const replaced = pattern(operation.pattern)
      const by = pattern(operation.replacement)
      return replaced === null
        ? value
        : replace(value, operation.operator, replaced, by && by.replaceAll(/\\(.)/gs, '$1'))
    }
    case 'Slice':
      return substring(value, integerOf(operation.offset), operation.length ? integerOf(operation.length) : null)
    case 'CaseModification':
      return mapTexts(value, CASES[operation.operator])
    case 'Default':
    case 'Transform':
    case 'Names':
    case 'Unknown':
      return value
  }
}

const CASES: Readonly<Record<'^' | '^^' | ',' | ',,', (text: string) => string>> = {
  '^': (text) => text.charAt(0).toUpperCase() + text.slice(1),
  '^^': (text) => text.toUpperCase(),
  ',': (text) => text.charAt(0).toLowerCase() + text.slice(1),
  ',,': (text) => text.toLowerCase(),
}

function integerOf({ text }: Word): number | null {
  const trimmed = text.trim().replaceAll(/[()\s]/g, '')
  return trimmed === '' ? 0 : /^-?[0-9]{1,6}$/.test(trimmed) ? Number(trimmed) : null
}

function literalOf(word: Word): string {
  return word.text
}

/** The pattern that a word holds: what is quoted, or comes from a variable, means itself. */
export function patternOf(word: Word, source: ScriptSource, read: ReadWord): string | null {
  if (!word.parts) return onlyText(literal(source, word.pos, word.end))
  const texts = word.parts.map((part) => {
    const isPattern = part.type === 'Literal' || part.type === 'Glob' || part.type === 'ExtendedGlob'
    if (isPattern) return onlyText(literal(source, part.pos, part.end))
    const text = onlyText(read({ ...word, pos: part.pos, end: part.end, text: part.text, parts: [part] }))
    return text === null ? null : literalGlob(text)
  })
  return texts.every((text) => text !== null) ? texts.join('') : null
}
