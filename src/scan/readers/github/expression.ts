import { type Token, tokensOf } from './expression-tokens.ts'

/** An expression of GitHub's language, each part with its place in the text that holds it. */
export type Expression = Literal | Path | Call | Not | Chain | Comparison

interface Placed {
  readonly start: number
  readonly end: number
}

export interface Literal extends Placed {
  readonly kind: 'literal'
  readonly type: 'string' | 'number' | 'boolean' | 'null'
  readonly text: string
}

/** `github.event['inputs'].tag`, `fromJSON(x).tags[0]`. */
export interface Path extends Placed {
  readonly kind: 'path'
  /** The name of a context, or what gives an object. */
  readonly root: string | Expression
  readonly steps: readonly PathStep[]
}

/** A name, an index that has to be worked out, or `*`. */
export type PathStep =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Expression }
  | { readonly kind: 'all' }

export interface Call extends Placed {
  readonly kind: 'call'
  /** In lower case: names of functions are alike in any. */
  readonly name: string
  readonly given: readonly Expression[]
}

export interface Not extends Placed {
  readonly kind: 'not'
  readonly of: Expression
}

export interface Chain extends Placed {
  readonly kind: 'and' | 'or'
  readonly of: readonly Expression[]
}

export interface Comparison extends Placed {
  readonly kind: 'compare'
  readonly sign: string
  readonly left: Expression
  readonly right: Expression
}

/** Nobody writes deeper; a parser and what walks its tree descend by recursion. */
const MAX_DEPTH = 40

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>='])

/** Parses `[start, end)`; null for what is no expression, or nested too deep. */
export function parseExpression(text: string, start: number, end: number): Expression | null {
  const tokens = tokensOf(text, start, end)
  if (!tokens || tokens.length === 0) return null
  const parser = createParser(tokens)
  const expression = parser.any(0)
  return expression && parser.isDone() ? expression : null
}

function createParser(tokens: readonly Token[]) {
  let next = 0

  const isSign = (sign: string) => tokens[next]?.kind === 'sign' && tokens[next]?.text === sign
  const take = (sign: string): Token | null => (isSign(sign) ? tokens[next++]! : null)

  const chain = (kind: Chain['kind'], sign: string, operand: (depth: number) => Expression | null) => {
    return (depth: number): Expression | null => {
      const first = operand(depth)
      if (!first) return null
      const of = [first]
      while (take(sign)) {
        const other = operand(depth)
        if (!other) return null
        of.push(other)
      }
      return of.length === 1 ? first : { kind, of, start: first.start, end: of.at(-1)!.end }
    }
  }

  function compared(depth: number): Expression | null {
    let left = negated(depth)
    for (let nested = depth; left; nested += 1) {
      const sign = tokens[next]
      if (sign?.kind !== 'sign' || !COMPARISONS.has(sign.text)) break
      if (nested > MAX_DEPTH) return null
      next += 1
      const right = negated(depth)
      if (!right) return null
      left = { kind: 'compare', sign: sign.text, left, right, start: left.start, end: right.end }
    }
    return left
  }

  function negated(depth: number): Expression | null {
    const sign = take('!')
    if (!sign) return path(depth)
    const of = depth > MAX_DEPTH ? null : negated(depth + 1)
    return of && { kind: 'not', of, start: sign.start, end: of.end }
  }

  function path(depth: number): Expression | null {
    const root = primary(depth)
    if (!root) return null
    const steps: PathStep[] = []
    for (;;) {
      const step = take('.') ? member() : take('[') ? index(depth) : undefined
      if (step === null) return null
      if (step === undefined) break
      steps.push(step)
    }
    const place = { start: root.start, end: tokens[next - 1]!.end }
    if (root.kind === 'path' && root.steps.length === 0) return { ...root, ...place, steps }
    return steps.length === 0 ? root : { kind: 'path', root, steps, ...place }
  }

  function member(): PathStep | null {
    if (take('*')) return { kind: 'all' }
    const name = tokens[next]
    if (name?.kind !== 'word') return null
    next += 1
    return { kind: 'name', name: name.text }
  }

  function index(depth: number): PathStep | null {
    if (take('*')) return take(']') ? { kind: 'all' } : null
    const found = depth > MAX_DEPTH ? null : any(depth + 1)
    if (!found || !take(']')) return null
    return found.kind === 'literal' && found.type === 'string'
      ? { kind: 'name', name: found.text }
      : { kind: 'index', index: found }
  }

  function primary(depth: number): Expression | null {
    const token = tokens[next]
    if (!token) return null
    next += 1
    const { start, end } = token
    if (token.kind === 'string' || token.kind === 'number')
      return { kind: 'literal', type: token.kind, text: token.text, start, end }
    if (token.kind === 'word') return isSign('(') ? call(token, depth) : named(token)
    if (token.text !== '(' || depth > MAX_DEPTH) return null
    const inner = any(depth + 1)
    return inner && take(')') ? inner : null
  }

  function named({ text, start, end }: Token): Expression {
    const word = text.toLowerCase()
    if (word === 'true' || word === 'false') return { kind: 'literal', type: 'boolean', text: word, start, end }
    if (word === 'null') return { kind: 'literal', type: 'null', text: '', start, end }
    return { kind: 'path', root: word, steps: [], start, end }
  }

  function call({ text, start }: Token, depth: number): Expression | null {
    next += 1
    const given: Expression[] = []
    if (!isSign(')')) {
      do {
        const one = depth > MAX_DEPTH ? null : any(depth + 1)
        if (!one) return null
        given.push(one)
      } while (take(','))
    }
    const close = take(')')
    return close && { kind: 'call', name: text.toLowerCase(), given, start, end: close.end }
  }

  const both = chain('and', '&&', compared)
  const any = chain('or', '||', both)
  return { any, isDone: () => next === tokens.length }
}
