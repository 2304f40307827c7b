import { onlyText, split, through, trim, unknown, type Value } from '../value.ts'
import { argumentFields, argumentTexts, argumentValues, type Call } from './call.ts'
import { changedDirectory, treePath } from './calls.ts'
import { testWords } from './conditions.ts'
import { bind, type Exit, MAX_DEPTH } from './machine.ts'
import { echoed, printed, spoken } from './printed.ts'
import { addPair, exportedValues } from './redirects.ts'
import { directoryOf, jump, layerOver, positionalOf, type Scope } from './scope.ts'
import { sourceOfValues } from './source.ts'
import { joinPieces, linesOf } from './streams.ts'
import { commandPair } from './workflow-files.ts'

type Builtin = (call: Call) => Exit

/** What the shell does itself. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  [':', () => 'ok'],
  ['true', () => 'ok'],
  ['false', () => 'failed'],
  ['echo', echo],
  ['printf', printf],
  ['test', (call) => testWords(argumentValues(call))],
  ['[', (call) => testWords(argumentValues(call).slice(0, -1))],
  ['cd', changeDirectory],
  ['pushd', changeDirectory],
  ['popd', (call) => leaveDirectory(call.scope)],
  ['set', setOptions],
  ['shift', shiftArguments],
  ['unset', unset],
  ['read', read],
  ['mapfile', readArray],
  ['readarray', readArray],
  ['getopts', getOptions],
  ['eval', evaluate],
  ['trap', trap],
  ['source', include],
  ['.', include],
  ['exit', (call) => end(call.scope, 'exit')],
  ['return', (call) => end(call.scope, 'return')],
  ['break', (call) => end(call.scope, 'loop')],
  ['continue', (call) => end(call.scope, 'loop')],
  ...['shopt', 'wait', 'let', 'umask', 'ulimit', 'hash'].map((name): [string, Builtin] => [name, () => 'either']),
])

const MAX_LINES = 64

function end(scope: Scope, ending: 'exit' | 'return' | 'loop'): Exit {
  jump(scope, ending)
  return 'either'
}

function echo(call: Call): Exit {
  say(
    call,
    echoed(
      argumentFields(call).map(({ pieces }) => pieces),
      argumentTexts(call),
    ),
  )
  return 'ok'
}

function printf(call: Call): Exit {
  const values = argumentValues(call)
  if (onlyText(values[0] ?? []) === '-v') {
    const name = onlyText(values[1] ?? [])
    if (name !== null) bind(call.machine, call.scope, name, [joinPieces(printed(values.slice(2)))], { span: call.span })
    return 'ok'
  }
  say(call, printed(onlyText(values[0] ?? []) === '--' ? values.slice(1) : values))
  return 'ok'
}

function say({ io, machine }: Call, pieces: readonly Value[]): void {
  if (io.output) {
    for (const piece of pieces) io.output.push(piece)
    return
  }
  for (const line of linesOf(pieces)) {
    const pair = commandPair(line)
    if (pair) addPair(pair.to === 'output' ? machine.outputs : machine.laterEnvironment, pair.name, pair.value)
  }
}

function changeDirectory({ scope, fields }: Call): Exit {
  const target = fields.slice(1).find(({ value }) => !(onlyText(value) ?? '').startsWith('-'))
  scope.directory = changedDirectory(target?.value ?? null, directoryOf(scope))
  return 'either'
}

function leaveDirectory(scope: Scope): Exit {
  scope.directory = null
  return 'either'
}

function setOptions(call: Call): Exit {
  const texts = argumentTexts(call)
  const dashes = texts.indexOf('--')
  if (dashes >= 0) call.scope.positional = argumentValues(call).slice(dashes + 1)
  else if (texts.length > 0 && texts.every((text) => text === null || !/^[-+]/.test(text)))
    call.scope.positional = argumentValues(call)
  if (texts.some((text) => /^-[a-z]*a/.test(text ?? '')) || texts.includes('allexport'))
    call.machine.isExportingAll = true
  if (texts.some((text) => /^\+[a-z]*a/.test(text ?? ''))) call.machine.isExportingAll = false
  return 'ok'
}

function shiftArguments(call: Call): Exit {
  const count = Number(argumentTexts(call)[0] ?? 1)
  const values = positionalOf(call.scope)
  // Arguments that come from outside are not counted: which one comes next is not known.
  if (values.length === 0) return 'either'
  const rest = values.slice(Number.isInteger(count) ? Math.max(count, 0) : 1)
  call.scope.positional = rest.length > 0 ? rest : [unknown('opaque', 'an argument', call.span)]
  return 'either'
}

function unset(call: Call): Exit {
  for (const name of argumentTexts(call))
    if (name !== null && !name.startsWith('-'))
      bind(call.machine, call.scope, name, [], { span: call.span, isExported: false })
  return 'ok'
}

const READ_TAKES: ReadonlySet<string> = new Set('-d -i -n -N -p -t -u -O -s -c -C'.split(' '))

function variableNames(call: Call): string[] {
  const names: string[] = []
  const texts = argumentTexts(call)
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at]
    if (text === null || text === undefined) continue
    if (text.startsWith('-')) at += READ_TAKES.has(text.length > 2 ? `-${text.slice(-1)}` : text) ? 1 : 0
    else names.push(text)
  }
  return names
}

/** Takes a line apart as far as it is known. */
function read(call: Call): Exit {
  const names = variableNames(call)
  const { machine, scope, io, span } = call
  const [line] = io.input ? linesOf(io.input) : []
  const isArray = argumentTexts(call).some((text) => /^-[a-z]*a$/.test(text ?? ''))
  const found = line ? wordsOfLine(line, separatorsOf(call)) : null
  if (isArray && names[0] !== undefined) {
    bind(machine, scope, names[0], found ?? [unknown('opaque', `read ${names[0]}`, span)], { span, isList: true })
    return 'either'
  }
  for (const [index, name] of names.entries()) {
    const rest = found?.slice(index)
    const value = !found
      ? unknown('opaque', `read ${name}`, span)
      : index === names.length - 1
        ? joinPieces(spoken((rest ?? []).map((word) => [word])))
        : (rest?.[0] ?? [[]])
    bind(machine, scope, name, [value], { span })
  }
  return 'either'
}

function separatorsOf({ assignments }: Call): string {
  const own = assignments.get('IFS')
  const text = own && onlyText(own)
  return text ?? ' \t'
}

function wordsOfLine(line: Value, separators: string): Value[] | null {
  const [alternative, ...others] = line
  if (!alternative || others.length > 0) return null
  if (separators === '') return [[alternative]]
  const words = split(trim(alternative), (character) => separators.includes(character))
  return words.filter((word) => word.length > 0).map((word) => [word])
}

function readArray(call: Call): Exit {
  const { machine, scope, io, span } = call
  const name = variableNames(call)[0] ?? 'MAPFILE'
  const lines = io.input ? linesOf(io.input).slice(0, MAX_LINES) : [unknown('opaque', `read ${name}`, span)]
  bind(machine, scope, name, lines, { span, isList: true })
  return 'either'
}

function getOptions(call: Call): Exit {
  const name = argumentTexts(call)[1]
  const { machine, scope, span } = call
  if (name) bind(machine, scope, name, [unknown('opaque', 'an option', span)], { span })
  bind(machine, scope, 'OPTARG', [unknown('opaque', 'the value of an option', span)], { span })
  return 'either'
}

function evaluate(call: Call): Exit {
  return runWords(call, spoken(argumentFields(call).map(({ pieces }) => pieces)), call.scope)
}

function trap(call: Call): Exit {
  const [action] = argumentFields(call)
  const text = action && onlyText(action.value)
  if (action && text !== '-' && text !== '' && text !== '-l' && text !== '-p')
    runWords(call, action.pieces, layerOver(call.scope))
  return 'ok'
}

function runWords({ machine, io, span }: Call, pieces: readonly Value[], scope: Scope): Exit {
  return machine.depth < MAX_DEPTH ? machine.runSource(sourceOfValues(pieces, span), scope, io) : 'either'
}

function include(call: Call): Exit {
  const { machine, scope, span } = call
  const [file] = argumentValues(call)
  const path = file ? treePath(file, directoryOf(scope)) : null
  if (path !== null && path !== '')
    machine.emit({
      kind: 'call',
      path,
      given: new Map(exportedValues(machine, scope)),
      isSourced: true,
      isScript: true,
      span,
    })
  return 'either'
}

/** A value by the name of an argument. */
export function asArgument(value: Value, index: number, span: Call['span']): Value {
  return through(value, { name: `$${index + 1}`, by: 'argument', span })
}
