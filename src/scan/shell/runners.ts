import { cut as cutOf, onlyText, split, unknown, type Value } from '../value.ts'
import { argumentFields, argumentTexts, argumentValues, type Call } from './call.ts'
import { argumentsOf, isTreeScript, mergeGiven, normalised, readMake, treePath } from './calls.ts'
import type { Field } from './expand.ts'
import { carriedBy, type Exit, MAX_DEPTH } from './machine.ts'
import { spoken } from './printed.ts'
import { deliverTo, exportedValues, fileByValue } from './redirects.ts'
import { createScope, directoryOf, layerOver, type Scope } from './scope.ts'
import { sourceOfValues } from './source.ts'
import { linesOf, trimmedOutput } from './streams.ts'
import { assignmentOf, readFind, readParallel, readXargs, textField } from './wrappers.ts'

export type Run = (call: Call) => Exit
/** Null where the program does nothing of the kind after all. */
type Runner = (call: Call, run: Run) => Exit | null

export const SHELLS: readonly string[] = ['bash', 'sh', 'zsh', 'dash', 'ash', 'ksh']

/** Programs that run others. */
export const RUNNERS: ReadonlyMap<string, Runner> = new Map<string, Runner>([
  ...SHELLS.map((name): [string, Runner] => [name, runShell]),
  ['find', runFind],
  ['ssh', runRemotely],
  ['xargs', runXargs],
  ['parallel', runParallel],
  ['tee', tee],
  ['make', runMake],
  ['gmake', runMake],
])

const MAX_CALLS = 16
const SSH_TAKES: ReadonlySet<string> = new Set('-i -p -l -o -F -J -L -R -D -E -b -c -e -m -O -Q -S -W -w'.split(' '))

/** `bash -c "…"`, `bash file`, `bash <<END`. */
function runShell(call: Call): Exit | null {
  const fields = argumentFields(call)
  const texts = argumentTexts(call)
  const { machine, scope, io, span } = call
  let at = 0
  for (; at < texts.length && /^[-+]/.test(texts[at] ?? ''); at += 1) {
    const text = texts[at]!
    if (/^-[a-z]*c$/.test(text)) {
      const [script, , ...words] = fields.slice(at + 1).filter(({ value }) => onlyText(value) !== '--')
      if (!script) return null
      const inner = childScope(call)
      inner.positional = words.map(({ value }) => value)
      return runPieces(call, script.pieces, inner)
    }
    if (text === '-s') break
    if (text === '-o' || text === '+o' || text === '-O' || text === '--rcfile' || text === '--init-file') at += 1
  }
  const file = fields[at]
  if (file && texts[at] !== '-s') {
    const path = treePath(file.value, directoryOf(scope))
    if (path !== null && path !== '')
      machine.emit({
        kind: 'call',
        path,
        given: givenTo(call, argumentValues(call).slice(at + 1)),
        isScript: true,
        span,
      })
    return null
  }
  return io.input ? runPieces(call, io.input, childScope(call)) : null
}

/** A child sees what the command is given for itself alone. */
function childScope({ scope, assignments, span }: Call): Scope {
  const inner = layerOver(scope)
  for (const [name, value] of assignments)
    inner.bindings.set(name, { values: [value], isList: false, span, by: 'variable', isExported: true })
  return inner
}

export function runPieces({ machine, io, span }: Call, pieces: readonly Value[], scope: Scope): Exit {
  if (machine.depth >= MAX_DEPTH) return 'either'
  machine.runSource(sourceOfValues(pieces, span), scope, { ...io, input: null })
  return 'either'
}

/** What runs on another machine knows nothing of the variables here. */
function runRemotely(call: Call): Exit | null {
  const texts = argumentTexts(call)
  let at = 0
  for (; at < texts.length && texts[at]?.startsWith('-'); at += 1) if (SSH_TAKES.has(texts[at]!)) at += 1
  const words = argumentFields(call).slice(at + 1)
  const remote = createScope(null)
  if (words.length === 0) return call.io.input ? runPieces(call, call.io.input, remote) : null
  const first = onlyText(words[0]!.value)
  const readsInput =
    words.length <= 3 &&
    SHELLS.includes(first ?? '') &&
    words.slice(1).every(({ value }) => onlyText(value)?.startsWith('-'))
  if (readsInput && call.io.input) return runPieces(call, call.io.input, remote)
  return runPieces(call, spoken(words.map(({ pieces }) => pieces)), remote)
}

function runXargs(call: Call, run: Run): Exit | null {
  const { fields, mark, count } = readXargs(argumentFields(call))
  if (fields.length === 0) return null
  const input = call.io.input ?? [unknown('opaque', 'the words of xargs', call.span)]
  const words = mark === null ? wordsOf(input) : linesOf(input)
  return runEach(call, run, fields, words, mark, mark === null ? count : 1)
}

/** It gives what it joins to a shell. */
function runParallel(call: Call): Exit | null {
  const { fields, words } = readParallel(argumentFields(call))
  if (fields.length === 0) return null
  const given = words ??
    (call.io.input && wordsOf(call.io.input)) ?? [unknown('opaque', 'the words of parallel', call.span)]
  const isHeld = (mark: string): boolean =>
    fields.some(({ value }) =>
      value.some((one) => one.some((part) => part.kind === 'text' && part.text.includes(mark))),
    )
  const speak: Run = (inner) =>
    runPieces(inner, spoken(inner.fields.map(({ pieces }) => pieces)), layerOver(inner.scope))
  const other = unknown('opaque', 'another word of parallel', call.span)
  const filled = OTHER_MARKS.filter(isHeld).reduce(
    (all, mark) => all.map((field) => filledField(field, mark, other)),
    fields,
  )
  return runEach(call, speak, filled, given, ['{}', '{1}'].find(isHeld) ?? null, 1)
}

const OTHER_MARKS = ['{2}', '{3}', '{.}', '{/}']

function runFind(call: Call, run: Run): Exit | null {
  const inner = { ...call, io: { ...call.io, output: null } }
  const file = unknown('opaque', 'a file of find', call.span)
  for (const fields of readFind(argumentFields(call)).slice(0, MAX_CALLS))
    carriedBy(call.machine, () => runEach(inner, run, fields, [file], '{}', 1))
  return null
}

function runEach(
  call: Call,
  run: Run,
  fields: readonly Field[],
  words: readonly Value[],
  mark: string | null,
  count: number | null,
): Exit {
  const size = Math.max(count ?? words.length, 1)
  const most = size * (call.machine.isTired() ? 1 : MAX_CALLS)
  // Of words that are too many nothing is said but that there is another.
  const rest = words.length > most ? [unknown('opaque', 'another word', call.span)] : []
  const shown = [...words.slice(0, most), ...rest]
  for (let at = 0; at < shown.length; at += size) {
    const given = shown.slice(at, at + size)
    const io = { ...call.io, input: null }
    const [word] = given
    const filled =
      mark !== null && word
        ? fields.map((field) => filledField(field, mark, word))
        : [...fields, ...given.map((value) => ({ ...textField('', call.span), value, pieces: [value] }))]
    run({ ...call, io, fields: filled })
  }
  return 'either'
}

function filledField(field: Field, mark: string, word: Value): Field {
  const pieces = field.pieces.flatMap((piece) => filledPieces(piece, mark, word))
  return { ...field, pieces, value: trimmedOutput(pieces) }
}

/** Puts a word where its mark stands in what is known. */
function filledPieces(piece: Value, mark: string, word: Value): Value[] {
  const [alternative, ...others] = piece
  if (!alternative || others.length > 0 || mark === '') return [piece]
  return alternative.flatMap((part): Value[] => {
    if (part.kind === 'unknown' || !part.text.includes(mark)) return [[[part]]]
    const pieces: Value[] = []
    let from = 0
    for (
      let at = part.text.indexOf(mark);
      at >= 0 && pieces.length < MAX_CALLS * 2;
      at = part.text.indexOf(mark, from)
    ) {
      if (at > from) pieces.push([[cutOf(part, from, at)]])
      pieces.push(word)
      from = at + mark.length
    }
    if (from < part.text.length) pieces.push([[cutOf(part, from, part.text.length)]])
    return pieces
  })
}

function wordsOf(input: readonly Value[]): Value[] {
  return linesOf(input).flatMap((line): Value[] => {
    const [alternative, ...others] = line
    if (!alternative || others.length > 0) return [line]
    return split(alternative, (character) => character === ' ' || character === '\t')
      .filter((word) => word.length > 0)
      .map((word) => [word])
  })
}

function tee(call: Call): Exit | null {
  const { io, machine, scope } = call
  const written = io.input ?? []
  const isAppending = argumentTexts(call).some((text) => text === '-a' || text === '--append')
  for (const value of argumentValues(call)) {
    if ((onlyText(value) ?? '').startsWith('-')) continue
    const file = fileByValue(value)
    deliverTo({ file, path: file ? null : treePath(value, directoryOf(scope)), isAppending }, written, machine, scope)
  }
  if (io.output) for (const piece of written) io.output.push(piece)
  return 'ok'
}

function runMake(call: Call): Exit | null {
  const { machine, scope, span } = call
  const { directory, file, given, targets } = readMake(argumentValues(call), directoryOf(scope), assignmentOf)
  const path = directory === null ? null : normalised(directory, file)
  if (path === null) return null
  const forced = given.map(([name]) => name.slice(1))
  machine.emit({
    kind: 'call',
    path,
    given: mergeGiven(givenTo(call, []), given),
    ...(targets.length > 0 ? { targets } : {}),
    ...(forced.length > 0 ? { forced } : {}),
    span,
  })
  return null
}

/** A script that is run by its path. */
export function callScript(call: Call, text: string | null): void {
  const { machine, scope, span, fields } = call
  const [program] = fields
  if (!program || (text !== null && !isTreeScript(text))) return
  const path = treePath(program.value, directoryOf(scope))
  if (path !== null && path !== '')
    machine.emit({ kind: 'call', path, given: givenTo(call, argumentValues(call)), isScript: true, span })
}

function givenTo({ machine, scope, assignments }: Call, words: readonly Value[]): Map<string, Value> {
  const own = [...assignments].map(([name, value]): [string, Value] => [`$${name}`, value])
  return mergeGiven(exportedValues(machine, scope), own, argumentsOf(words))
}
