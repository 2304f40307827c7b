import { type Alternative, cut, either, type Part, split, textOf, trim, type Value } from '../value.ts'
import { slice } from './text-operations.ts'
import { joinPieces, linesOf } from './streams.ts'

/** A file by which a CI system takes what a step says. */
export type WorkflowFile = 'output' | 'environment' | 'shell-environment'

const FILES: ReadonlyMap<string, WorkflowFile> = new Map([
  ['GITHUB_OUTPUT', 'output'],
  ['GITHUB_STATE', 'output'],
  ['GITHUB_ENV', 'environment'],
  ['BASH_ENV', 'shell-environment'],
])
const REFERENCE = /^"?\$\{?([A-Z_]{1,20})\}?"?$/

/** Which of these files a redirection names, as it is written. */
export function workflowFile(written: string): WorkflowFile | null {
  const [, name = ''] = REFERENCE.exec(written) ?? []
  return FILES.get(name) ?? null
}

/** The pairs that are written to `$GITHUB_OUTPUT` or `$GITHUB_ENV`: `name=value`, and `name<<END` over several lines. */
export function pairsOf(pieces: readonly Value[]): Map<string, Value> {
  const pairs = new Map<string, Value>()
  const lines = linesOf(pieces).flatMap(linesOfChoice)
  for (let at = 0; at < lines.length; at += 1) {
    const { value, isChoice } = lines[at]!
    const [alternative = []] = value
    const [, open = '', delimiter = ''] = /^([A-Za-z_][\w-]{0,120})<<(.{1,200})$/.exec(leading(alternative)) ?? []
    if (open !== '') {
      const body: Value[] = []
      for (at += 1; at < lines.length && textOf(trim(lines[at]!.value[0] ?? [])) !== delimiter.trim(); at += 1)
        body.push(...(body.length > 0 ? [NEW_LINE] : []), lines[at]!.value)
      setPair(pairs, open, joinPieces(body), isChoice)
      continue
    }
    const pair = pairOf(value)
    if (pair) setPair(pairs, pair.name, pair.value, isChoice)
  }
  return pairs
}

/** The texts of a choice that has several lines are read each by itself. */
function linesOfChoice(value: Value): { value: Value; isChoice: boolean }[] {
  if (value.length < 2) return [{ value, isChoice: false }]
  const isPair =
    pairOf(value) !== null &&
    value.every((one) => !one.some((part) => part.kind === 'text' && part.text.trimEnd().includes('\n')))
  if (isPair) return [{ value, isChoice: false }]
  return value.flatMap((one) =>
    split(one, (character) => character === '\n').map((line) => ({ value: [line] as Value, isChoice: true })),
  )
}

function setPair(pairs: Map<string, Value>, name: string, value: Value, isChoice: boolean): void {
  const before = pairs.get(name)
  pairs.set(name, isChoice && before ? either(before, value) : value)
}

const NEW_LINE: Value = [[{ kind: 'text', text: '\n', span: null, via: [] }]]

/** `name=value`, if all its alternatives say the same name. */
function pairOf(value: Value): { name: string; value: Value } | null {
  const names = new Set<string>()
  const values = value.map((alternative): Alternative => {
    const trimmed = trim(alternative)
    const text = leading(trimmed)
    const [found = '', name = ''] = /^([A-Za-z_][\w.-]{0,120})=/.exec(text) ?? []
    names.add(name)
    return withoutLineEnd(slice(trimmed, found.length, Number.MAX_SAFE_INTEGER))
  })
  const [name = ''] = names
  return names.size === 1 && name !== '' ? { name, value: values } : null
}

/** `::set-output name=tag::latest` and its like, said on the terminal. */
export function commandPair(value: Value): { to: WorkflowFile; name: string; value: Value } | null {
  const [alternative = []] = value
  const text = leading(alternative)
  for (const { pattern, to } of TERMINAL_COMMANDS) {
    const [found, name = ''] = pattern.exec(text) ?? []
    if (found !== undefined)
      return { to, name, value: value.map((one) => withoutLineEnd(slice(one, found.length, Number.MAX_SAFE_INTEGER))) }
  }
  return null
}

const TERMINAL_COMMANDS: readonly { readonly pattern: RegExp; readonly to: WorkflowFile }[] = [
  { pattern: /^::set-output name=([\w.-]{1,120})::/, to: 'output' },
  { pattern: /^::set-env name=([\w.-]{1,120})::/, to: 'environment' },
  { pattern: /^##vso\[task\.setvariable variable=([\w.-]{1,120})[^\]]{0,120}\]/, to: 'environment' },
]

function leading(alternative: Alternative): string {
  let text = ''
  for (const part of alternative) {
    if (part.kind === 'unknown') break
    text += part.text
  }
  return text
}

function withoutLineEnd(alternative: Alternative): Alternative {
  const last = alternative.at(-1)
  if (last?.kind !== 'text' || !last.text.endsWith('\n')) return alternative
  const parts: Part[] = [...alternative]
  const length = last.text.trimEnd().length
  if (length === 0) parts.pop()
  else parts[parts.length - 1] = cut(last, 0, length)
  return parts
}
