import type { TestExpression, Word } from 'unbash'
import { type Alternative, type Link, type Part, textOf, type Value } from '../value.ts'
import { matchesGlob, parseGlob } from './glob.ts'
import type { Exit } from './machine.ts'

/**
 * The text by which a condition is decided, if this script alone says it. What came in from elsewhere, as a variable of Make or an
 * input's default, can be given another value, so that it decides nothing.
 */
export function decisiveText(value: Value): string | null {
  const [alternative, ...others] = value
  return alternative && others.length === 0 && alternative.every(isOwn) ? textOf(alternative) : null
}

/** Whether something is written there, and not just a name that may stand for nothing. */
function isSurelyFull(value: Value): boolean {
  return value.every((alternative: Alternative) =>
    alternative.some((part) => part.kind === 'text' && isOwn(part) && part.text.trim() !== ''),
  )
}

const OWN_LINKS: ReadonlySet<Link['by']> = new Set(['variable', 'loop', 'argument'])

function isOwn(part: Part): boolean {
  return part.via.every((link) => OWN_LINKS.has(link.by) && /^\$[A-Za-z0-9_]/.test(link.name))
}

export function negated(exit: Exit): Exit {
  return exit === 'either' ? exit : exit === 'ok' ? 'failed' : 'ok'
}

/** `test …` and `[ … ]`. */
export function testWords(words: readonly Value[]): Exit {
  const [first, second, third] = words
  const operator = second && decisiveText(second)
  if (first && second && third && words.length === 3)
    return binary(operator ?? '', first, () => decisiveText(third), false)
  if (first && decisiveText(first) === '!' && words.length > 1) return negated(testWords(words.slice(1)))
  if (words.length === 2 && first && second) return unary(decisiveText(first) ?? '', second)
  return words.length === 1 && first ? unary('-n', first) : 'either'
}

/** `[[ … ]]`. */
export function testExpression(
  expression: TestExpression,
  read: (word: Word) => Value,
  pattern: (word: Word) => string | null,
): Exit {
  switch (expression.type) {
    case 'TestUnary':
      return unary(expression.operator, read(expression.operand))
    case 'TestBinary': {
      const { operator, left, right } = expression
      return binary(operator, read(left), () => (decisiveText(read(right)) === null ? null : pattern(right)), true)
    }
    case 'TestNot':
      return expression.negations.length % 2 === 1
        ? negated(testExpression(expression.operand, read, pattern))
        : testExpression(expression.operand, read, pattern)
    case 'TestGroup':
      return testExpression(expression.expression, read, pattern)
    case 'TestLogical': {
      const exits = expression.operands.map((operand) => testExpression(operand, read, pattern))
      const [ends, whole]: readonly [Exit, Exit] = expression.operator === '&&' ? ['failed', 'ok'] : ['ok', 'failed']
      if (exits.includes(ends)) return ends
      return exits.every((exit) => exit === whole) ? whole : 'either'
    }
  }
}

function unary(operator: string, operand: Value): Exit {
  if (operator !== '-z' && operator !== '-n') return 'either'
  const text = decisiveText(operand)
  if (text === null && !isSurelyFull(operand)) return 'either'
  const isEmpty = text === ''
  return isEmpty === (operator === '-z') ? 'ok' : 'failed'
}

function binary(operator: string, left: Value, right: () => string | null, isPattern: boolean): Exit {
  if (operator !== '=' && operator !== '==' && operator !== '!=') return 'either'
  const text = decisiveText(left)
  const other = right()
  if (text === null || other === null) return 'either'
  const isSame = isPattern ? matchesGlob(parseGlob(other), text) : text === other
  return isSame === (operator !== '!=') ? 'ok' : 'failed'
}
