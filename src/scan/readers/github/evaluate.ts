import { fileSpan } from '../../mapped-text.ts'
import { natureOfVariable } from '../../natures.ts'
import type { Span } from '../../span.ts'
import { known, knownTexts, textOf, unknown, type Value } from '../../value.ts'
import { decide, namesOf, narrow } from './conditions.ts'
import { natureOfDefault, natureOfGithub } from './contexts.ts'
import type { Chain, Comparison, Expression, Literal, Path, PathStep } from './expression.ts'
import { callFunction } from './functions.ts'
import type { Place } from './place.ts'
import { anyOf, decided, opaque, type Result, textIn, textResult, throughResult, truthOf, valueOf } from './result.ts'
import type { Binding } from './scope.ts'

export function evaluate(expression: Expression, place: Place): Result {
  switch (expression.kind) {
    case 'literal':
      return literalResult(expression, place)
    case 'path':
      return pathResult(expression, place)
    case 'call':
      return callFunction(expression, place, evaluate) ?? opaque(sourceOf(expression, place), spanAt(expression, place))
    case 'not': {
      const truth = decide(expression, place.scope.triggers)
      if (truth !== null) return decided(truth)
      const of = truthOf(evaluate(expression.of, place))
      return decided(of === null ? null : !of)
    }
    case 'compare': {
      return decided(decide(expression, place.scope.triggers) ?? compare(expression, place))
    }
    case 'and':
      return both(expression, place)
    case 'or':
      return anyTrue(expression, place)
  }
}

export function spanAt({ start, end }: Pick<Expression, 'start' | 'end'>, { mapped }: Place): Span {
  return fileSpan(mapped, start, end)
}

const MAX_NAME = 80

/** As it is written, to be known by. */
export function sourceOf({ start, end }: Pick<Expression, 'start' | 'end'>, { mapped }: Place): string {
  const source = mapped.text.slice(start, end).replaceAll(/\s+/g, ' ')
  return source.length > MAX_NAME ? `${source.slice(0, MAX_NAME)}…` : source
}

function literalResult(literal: Literal, place: Place): Result {
  const { type, text } = literal
  if (type === 'boolean') return decided(text === 'true')
  const { start, end } = type === 'string' ? { start: literal.start + 1, end: literal.end - 1 } : literal
  const value = known(text, fileSpan(place.mapped, start, end))
  return type === 'number' && Number(text) === 0
    ? { kind: 'text', whenTrue: null, whenFalse: value }
    : textResult(value)
}

/** Each decides what the next is read for: behind a test for a tag's ref, the ref is a version. */
function both({ of }: Chain, place: Place): Result {
  const whenFalse: Result[] = []
  let { triggers } = place.scope
  for (const [index, operand] of of.entries()) {
    const result = evaluate(operand, { ...place, scope: { ...place.scope, triggers } })
    if (index === of.length - 1) return anyOf([...whenFalse, result])
    const truth = decide(operand, triggers) ?? truthOf(result)
    if (truth !== true && result.kind === 'text') {
      const empty = result.whenFalse ?? []
      whenFalse.push({ kind: 'text', whenTrue: null, whenFalse: empty.length > 0 ? empty : [[]] })
    }
    if (truth === false) break
    triggers = narrow(triggers, operand)
  }
  return anyOf(whenFalse)
}

function anyTrue({ of }: Chain, place: Place): Result {
  const found: Result[] = []
  for (const [index, operand] of of.entries()) {
    const result = evaluate(operand, place)
    const truth = decide(operand, place.scope.triggers) ?? truthOf(result)
    if (truth === true || index === of.length - 1) {
      found.push(result)
      break
    }
    if (truth === null && result.kind === 'text') found.push({ ...result, whenFalse: null })
  }
  return anyOf(found)
}

/** Texts are compared without regard to case, as GitHub does. */
function compare({ sign, left, right }: Comparison, place: Place): boolean | null {
  if (sign !== '==' && sign !== '!=') return null
  const [one, other] = [left, right].map((side) => wholeTexts(valueOf(evaluate(side, place))))
  if (!one || !other) return null
  const hits = one.filter((text) => other.includes(text)).length
  const equal = hits === 0 ? false : one.length === 1 && other.length === 1 ? true : null
  return equal === null ? null : equal === (sign === '==')
}

function wholeTexts(value: Value): string[] | null {
  const texts = knownTexts(value)
  return value.length > 0 && texts.length === value.length
    ? [...new Set(texts.map((text) => text.toLowerCase()))]
    : null
}

function pathResult(path: Path, place: Place): Result {
  const { root, steps } = path
  if (typeof root !== 'string') return descend(evaluate(root, place), steps, path, place)
  const names = namesOf(path)
  const { scope } = place
  switch (root) {
    case 'github':
      return githubResult(names, path, place)
    case 'env':
      return bound(names, 1, scope.env.get(names[0] ?? ''), path, place)
    case 'inputs':
      return bound(names, 1, scope.input(names[0] ?? ''), path, place)
    case 'matrix':
      return bound(names, 1, scope.matrix(names[0] ?? ''), path, place)
    case 'steps':
      return names[1] === 'outputs'
        ? bound(names, 3, scope.output(names[0] ?? '', names[2] ?? '', scope.triggers), path, place)
        : unread(path, place)
    case 'needs':
      return names[1] === 'outputs'
        ? bound(names, 3, scope.jobOutput(names[0] ?? '', names[2] ?? ''), path, place)
        : unread(path, place)
    default:
      return unread(path, place)
  }
}

function githubResult(names: readonly string[], path: Path, place: Place): Result {
  const { scope } = place
  const span = spanAt(path, place)
  if (names[0] === 'event' && names[1] === 'inputs')
    return bound(names, 3, scope.input(names[2] ?? ''), path, place, `inputs.${names[2] ?? '*'}`)
  const field = names.join('.')
  if (field === 'action_path' && scope.action !== null) return textResult(known(scope.action || '.', null))
  return textResult(unknown(natureOfGithub(field, scope.triggers), ['github', ...names].join('.'), span))
}

/** What a name of so many steps holds, or, further on, what stands in it. */
function bound(
  names: readonly string[],
  length: number,
  binding: Binding | null,
  path: Path,
  place: Place,
  name: string = pathText(path, place),
): Result {
  if (!binding || names.length < length) {
    const [variable = ''] = names
    if (path.root !== 'env' || names.length !== 1) return opaque(name, spanAt(path, place))
    // An action finds its caller's environment.
    const unset = place.scope.action === null ? name : `$${variable}`
    const nature = natureOfDefault(variable, place.scope.triggers) ?? natureOfVariable(variable)
    return textResult(unknown(nature, unset, spanAt(path, place)))
  }
  const link = { name: `\${{ ${sourceOf(path, place)} }}`, by: binding.by, span: binding.span }
  return throughResult(descend(binding.result, path.steps.slice(length), path, place), link)
}

function descend(result: Result, steps: readonly PathStep[], path: Path, place: Place): Result {
  let found: Result | null = result
  for (const step of steps) {
    found = found && memberOf(found, step, place)
    if (!found) return unread(path, place)
  }
  return found ?? unread(path, place)
}

function memberOf(result: Result, step: PathStep, place: Place): Result | null {
  if (result.kind === 'text') return null
  const held: readonly Result[] = result.kind === 'list' ? result.items : [...result.members.values()]
  if (step.kind === 'all') return { kind: 'list', items: held, separator: null }
  const name = step.kind === 'name' ? step.name : textIn(evaluate(step.index, place))
  if (result.kind === 'object') return name === null ? anyOf(held) : (result.members.get(name) ?? null)
  if (name !== null && /^[0-9]+$/.test(name)) return result.items[Number(name)] ?? null
  // `list.*.name`: the names of each.
  if (name === null || held.length === 0) return null
  const items = held.flatMap((item) => (item.kind === 'object' ? (item.members.get(name) ?? []) : []))
  return { kind: 'list', items, separator: null }
}

function unread(path: Path, place: Place): Result {
  return opaque(pathText(path, place), spanAt(path, place))
}

/** `steps.meta.outputs['version']` as `steps.meta.outputs.version`. */
function pathText(path: Path, place: Place): string {
  const names = namesOf(path)
  const isPlain = typeof path.root === 'string' && names.length === path.steps.length
  return isPlain ? [path.root, ...names].join('.') : sourceOf(path, place)
}

/** Whether a text of which no part is known stands for all of it. */
export function isWhollyUnknown(value: Value): boolean {
  return value.every(
    (alternative) => alternative.length > 0 && textOf(alternative) === null && alternative.length === 1,
  )
}
