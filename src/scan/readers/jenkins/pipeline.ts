import { verbatim } from '../../mapped-text.ts'
import { spanOf } from '../../span.ts'
import { afterPrefix, keyAndValue } from '../../tools/value-text.ts'
import { treePath } from '../../tools/tree-path.ts'
import { eitherOf, onlyText, unknown, type Value } from '../../value.ts'
import type { Job, Script } from '../pipeline/job.ts'
import { evaluate, scriptOfString, scriptToken } from './expression.ts'
import type { Token } from './groovy-tokens.ts'
import { createImageReader } from './images.ts'
import { type Block, createScope } from './scope.ts'
import { argumentsAt, firstArgument, namedArgument, statementEnd } from './statements.ts'

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bat', 'powershell', 'pwsh'])
const OWNERS: ReadonlySet<string> = new Set(['steps', 'script', 'this', 'ctx', 'context', 'jenkins', 'pipeline'])
const CONDITIONAL: ReadonlySet<string> = new Set([
  'if',
  'else',
  'switch',
  'case',
  'catch',
  'for',
  'while',
  'each',
  'try',
])
const PARAMETERS: ReadonlySet<string> = new Set(['string', 'choice', 'text', 'booleanParam'])
const MAX_HEAD = 60
const MAX_NESTING = 8

/** Reads a pipeline from top to bottom, as if all of its stages ran in that order. */
export function readPipeline(text: string, tokens: readonly Token[], axes: ReadonlyMap<string, Value>, job: Job): void {
  const scope = createScope(text)
  const readImage = createImageReader(tokens, scope, job)
  let statement = 0
  /** Where what was read around here ends: what lies in it is read once more, as `docker.build` in an assignment is. */
  let ends: number[] = []
  for (const [name, value] of axes) scope.give(name, value, value[0]?.[0]?.span ?? spanOf(0, 0), 'matrix')

  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') {
      if (isBuried(index)) continue
      for (const end of [readWord(index), readImage(index)]) if (end > index + 1) ends.push(end)
    } else if (token.kind === 'newline' || token.text === ';') {
      statement = index + 1
    } else if (token.kind === 'mark' && token.text === '{') {
      scope.open(blockOf(tokens.slice(Math.max(statement, index - MAX_HEAD), index)))
      statement = index + 1
    } else if (token.kind === 'mark' && token.text === '}') {
      scope.close()
      statement = index + 1
    }
  }

  function isBuried(index: number): boolean {
    ends = ends.filter((end) => end > index)
    return ends.length >= MAX_NESTING
  }

  function readWord(index: number): number {
    const { text: word } = tokens[index]!
    const next = tokens[index + 1]
    const isMember = tokens[index - 1]?.text === '.'
    const isOwn = !isMember || OWNERS.has(tokens[index - 2]?.text ?? '')
    if (next?.text === '=') return readAssignment(index)
    if (SHELLS.has(word) && isOwn) return readScript(index)
    if (PARAMETERS.has(word) && isOwn && next?.text === '(') return readParameter(index)
    return isMember ? index : readAgent(index)
  }

  function readAssignment(index: number): number {
    const target = tokens[index]!
    const owner = tokens[index - 1]?.text === '.' ? tokens[index - 2]?.text : null
    if (owner !== null && owner !== 'env') return index
    const end = statementEnd(tokens, index + 2, true)
    const given = tokens.slice(index + 2, end)
    const span = spanOf(target.start, tokens[end - 1]?.end ?? target.end)
    const value = given.some(({ text: one }) => one === 'credentials')
      ? unknown('opaque', `$${target.text}`, span)
      : evaluate(given, scope.names)
    if (owner === 'env' || scope.block().label === 'environment') scope.give(target.text, value, span)
    else scope.assign(target.text, value, span)
    return end
  }

  function readScript(index: number): number {
    const next = tokens[index + 1]
    const isCall = next?.text === '(' || next?.kind === 'string' || tokens[index + 2]?.text === ':'
    if (!isCall) return index
    const { tokens: given, end } = argumentsAt(tokens, index + 1)
    const script = scriptOf(namedArgument(given, 'script') ?? given)
    if (script) job.run(script, scope.environment, scope.block().directory)
    return end
  }

  /** A string as it stands; anything else as one hole of what it comes to. */
  function scriptOf(given: readonly Token[]): Script | null {
    const own = given.filter(({ kind }) => kind !== 'newline')
    const string = scriptToken(own)
    const isAlone = own.length === 1 || !own.some(({ text: mark }) => mark === '+' || mark === '?')
    if (string && isAlone) return scriptOfString(string, scope.names)
    const [first] = own
    if (!first) return null
    const value = evaluate(firstArgument(own), scope.names)
    const place = verbatim(text.slice(first.start, first.start + 1), first.start)
    return { text: place, holes: [{ start: 0, end: place.text.length, value }] }
  }

  function readParameter(index: number): number {
    const { tokens: given, end } = argumentsAt(tokens, index + 1)
    const name = onlyText(evaluate(namedArgument(given, 'name') ?? [], scope.names))
    const fallback = namedArgument(given, 'defaultValue')
    const choices = namedArgument(given, 'choices')?.filter(({ kind }) => kind === 'string')
    if (!name || !(fallback ?? choices)) return end
    const value = fallback
      ? evaluate(fallback, scope.names)
      : eitherOf((choices ?? []).map((one) => evaluate([one], scope.names)))
    const span = spanOf(tokens[index]!.start, tokens[end - 1]?.end ?? tokens[index]!.end)
    scope.assign(`params.${name}`, value, span, 'parameter')
    scope.give(name, value, span, 'parameter')
    return end
  }

  /** `agent { docker 'x' }`, `docker { image 'x' }`, `containerTemplate(image: 'x')`. */
  function readAgent(index: number): number {
    const { text: word, start } = tokens[index]!
    const { label } = scope.block()
    const next = tokens[index + 1]
    const isNamed = word === 'image' && next?.text === ':' && tokens[statement]?.text === 'containerTemplate'
    const isImage = word === 'image' && label === 'docker' && next?.kind === 'string'
    const isDocker = word === 'docker' && label === 'agent' && next?.kind === 'string'
    if (!(isNamed || isImage || isDocker)) return index
    const from = index + (isNamed ? 2 : 1)
    const end = statementEnd(tokens, from, true)
    const reference = evaluate(tokens.slice(from, end), scope.names)
    const span = spanOf(start, tokens[end - 1]?.end ?? start)
    job.add([{ kind: 'use', role: 'ci', by: isNamed ? 'container template' : 'agent', reference, span }])
    return end
  }

  function blockOf(head: readonly Token[]): Block {
    const outer = scope.block()
    const words = head.filter(({ kind }) => kind === 'word').map(({ text: word }) => word)
    const label = words[0] ?? ''
    const call = (name: string) => argumentsAt(head, head.findIndex((token) => token.text === name) + 1).tokens
    if (words.includes('withEnv')) giveEach(call('withEnv'))
    const registry = words.includes('withRegistry')
      ? hostOf(evaluate(firstArgument(call('withRegistry')), scope.names))
      : null
    const directory = label === 'dir' ? onlyText(evaluate(firstArgument(call('dir')), scope.names)) : null
    return {
      label,
      isConditional: words.some((word) => CONDITIONAL.has(word)),
      registry: registry ?? outer.registry,
      directory: label !== 'dir' ? outer.directory : directory === null ? null : treePath(outer.directory, directory),
    }
  }

  /** `withEnv(["TAG=latest"])`. */
  function giveEach(list: readonly Token[]): void {
    for (const token of list) {
      if (token.kind !== 'string') continue
      const [alternative] = evaluate([token], scope.names)
      const pair = alternative ? keyAndValue(alternative) : null
      if (pair) scope.give(pair.key, [pair.value], spanOf(token.start, token.end))
    }
  }
}

function hostOf(url: Value): Value | null {
  const host = afterPrefix(url, 'https://', 'http://') ?? url
  const trimmed = host.map((alternative) => {
    const last = alternative.at(-1)
    return last?.kind === 'text' && last.text.endsWith('/') && !last.text.endsWith('://')
      ? [...alternative.slice(0, -1), { ...last, text: last.text.slice(0, -1), span: null }]
      : alternative
  })
  return trimmed.every((alternative) => alternative.length === 0) ? null : trimmed
}

/** The axes of a declarative matrix: `axis { name 'ARCH'; values 'a', 'b' }`. */
export function axesOf(tokens: readonly Token[], text: string): Map<string, Value> {
  const { names } = createScope(text)
  const axes = new Map<string, Value>()
  let name: string | null = null
  for (const [index, { kind, text: word }] of tokens.entries()) {
    if (kind !== 'word' || tokens[index + 1]?.kind !== 'string') continue
    if (word === 'name') name = onlyText(evaluate([tokens[index + 1]!], names))
    if (word !== 'values' || name === null) continue
    const values = tokens
      .slice(index + 1, statementEnd(tokens, index + 1, false))
      .filter((token) => token.kind === 'string')
    axes.set(name, eitherOf(values.map((token) => evaluate([token], names))))
    name = null
  }
  return axes
}
