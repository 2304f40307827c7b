import { onlyText, type Value } from '../value.ts'
import { known } from '../value.ts'
import type { Field } from './expand.ts'
import { slice } from './text-operations.ts'

/** What is left of a command without what it is run by. */
export interface Unwrapped {
  readonly fields: readonly Field[]
  /** What `env A=b` sets. */
  readonly assignments: ReadonlyMap<string, Value>
}

interface Wrapper {
  /** Options that take the word after them. */
  readonly takes: string
  /** How many words come before the command. */
  readonly operands?: number
  readonly hasAssignments?: boolean
}

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', { takes: '-u -g -h -p -C -D -R -T --user --group --host --chdir', hasAssignments: true }],
  ['doas', { takes: '-u -C' }],
  ['env', { takes: '-u --unset -C --chdir -S', hasAssignments: true }],
  ['command', { takes: '' }],
  ['builtin', { takes: '' }],
  ['exec', { takes: '-a' }],
  ['nohup', { takes: '' }],
  ['nice', { takes: '-n --adjustment' }],
  ['ionice', { takes: '-c -n -p' }],
  ['time', { takes: '-f -o' }],
  ['timeout', { takes: '-s -k --signal --kill-after', operands: 1 }],
  ['gtimeout', { takes: '-s -k --signal --kill-after', operands: 1 }],
  ['retry', { takes: '-t -d -s -m --tries --delay --sleep -n -r -i --max --min -c', operands: 0 }],
  ['stdbuf', { takes: '-i -o -e' }],
  ['unbuffer', { takes: '' }],
  ['sshpass', { takes: '-p -f -d -P' }],
  ['setsid', { takes: '' }],
  ['travis_retry', { takes: '' }],
  ['travis_wait', { takes: '' }],
  ['try', { takes: '' }],
  ['run', { takes: '' }],
  ['execute', { takes: '' }],
  ['chronic', { takes: '' }],
  ['winpty', { takes: '' }],
  ['with-env', { takes: '' }],
])
const NUMBER = /^[0-9]+(?:\.[0-9]+)?[smhd]?$/

/** Takes one wrapper off; null if there is none. */
export function unwrap(fields: readonly Field[]): Unwrapped | null {
  const [program, ...rest] = fields
  const name = program ? nameOf(program.value) : null
  const wrapper = name === null ? undefined : WRAPPERS.get(name)
  if (!wrapper) return null
  const takes = new Set(wrapper.takes.split(' '))
  let at = 0
  for (; at < rest.length; at += 1) {
    const text = onlyText(rest[at]!.value)
    if (text === '--') {
      at += 1
      break
    }
    if (text === null || !text.startsWith('-') || text === '-') break
    if (takes.has(text)) at += 1
  }
  at += wrapper.operands ?? 0
  // `retry 3 docker push`, `nice 5 …`: a number is no command.
  while (at < rest.length && NUMBER.test(onlyText(rest[at]!.value) ?? '')) at += 1
  const assignments = new Map<string, Value>()
  if (wrapper.hasAssignments)
    for (; at < rest.length; at += 1) {
      const pair = assignmentOf(rest[at]!.value)
      if (!pair) break
      assignments.set(pair.name, pair.value)
    }
  return { fields: rest.slice(at), assignments }
}

const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]{0,120})[:+?]?=/

/** `NAME=value` as a word. */
export function assignmentOf(value: Value): { name: string; value: Value } | null {
  const starts = value.map(([first]) => (first?.kind === 'text' ? ASSIGNMENT.exec(first.text) : null))
  const [start] = starts
  const name = start?.[1]
  if (!start || name === undefined || starts.some((one) => one?.[0] !== start[0])) return null
  return { name, value: value.map((one) => slice(one, start[0].length, Number.MAX_SAFE_INTEGER)) }
}

/** A program's own name, wherever it lies. */
export function nameOf(value: Value): string | null {
  const text = onlyText(value)
  if (text === null) return null
  const name = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
  return name.toLowerCase().endsWith('.exe') ? name.slice(0, -4) : name
}

/** The commands of `find … -exec command {} \\;`. */
export function readFind(words: readonly Field[]): readonly (readonly Field[])[] {
  const commands: Field[][] = []
  let open: Field[] | null = null
  for (const word of words) {
    const text = onlyText(word.value)
    if (open && text !== ';' && text !== '+') open.push(word)
    else open = null
    if (open || !FIND_RUNS.has(text ?? '')) continue
    open = []
    commands.push(open)
  }
  return commands
}

const FIND_RUNS: ReadonlySet<string> = new Set(['-exec', '-execdir', '-ok', '-okdir'])

interface ParallelCall {
  readonly fields: readonly Field[]
  /** Null where they come from elsewhere. */
  readonly words: readonly Value[] | null
}

const PARALLEL_TAKES: ReadonlySet<string> = new Set(
  '-j --jobs -P --max-procs -a --arg-file -C --colsep -I -n -N -L --delay --timeout --retries --joblog --results --halt --env -S'.split(
    ' ',
  ),
)
const SOURCES = /^:::\+?$/

/** `parallel command {} ::: a b`. */
export function readParallel(words: readonly Field[]): ParallelCall {
  const texts = words.map(({ value }) => onlyText(value))
  let at = 0
  for (; texts[at]?.startsWith('-'); at += 1) if (PARALLEL_TAKES.has(texts[at]!)) at += 1
  const colons = texts.findIndex((text, index) => index >= at && text?.startsWith(':::'))
  if (colons < 0) return { fields: words.slice(at), words: null }
  const given = words.slice(colons + 1).map(({ value }) => value)
  const end = given.findIndex((value) => onlyText(value)?.startsWith(':::'))
  const isList = SOURCES.test(texts[colons]!)
  return { fields: words.slice(at, colons), words: isList ? given.slice(0, end < 0 ? given.length : end) : null }
}

interface XargsCall {
  readonly fields: readonly Field[]
  /** What stands for a line of the input; null where lines are added at the end. */
  readonly mark: string | null
  /** How many words a call gets; null for all. */
  readonly count: number | null
}

const XARGS_TAKES: ReadonlySet<string> = new Set(
  '-I -n -L -P -d -s -E -a --max-args --max-procs --delimiter --replace'.split(' '),
)

export function readXargs(words: readonly Field[]): XargsCall {
  let mark: string | null = null
  let count: number | null = null
  let at = 0
  for (; at < words.length; at += 1) {
    const text = onlyText(words[at]!.value)
    if (text === null || !text.startsWith('-')) break
    const next = words[at + 1] ? onlyText(words[at + 1]!.value) : null
    if (text === '-I' || text === '--replace') mark = next
    else if (text === '-i' || text.startsWith('-I')) mark = text.slice(2) || '{}'
    else if (/^(?:-n|-L|--max-args=?)[0-9]*$/.test(text)) count = Number(text.replace(/^\D+/, '') || (next ?? 1)) || 1
    if (XARGS_TAKES.has(text)) at += 1
  }
  return { fields: words.slice(at), mark, count }
}

export function textField(text: string, span: Field['span']): Field {
  const value = known(text, null)
  return { value, pieces: [value], span, hasGlob: false }
}
