import type {
  ArithmeticFor,
  Case,
  CompoundList,
  For,
  Function as FunctionNode,
  If,
  Select,
  Statement,
  While,
  Word,
} from 'unbash'
import type { Span } from '../span.ts'
import { eitherOf, onlyText, unknown, type Value } from '../value.ts'
import { enter, knownByClause, knownByPattern, type Knowledge, NO_KNOWLEDGE } from './branches.ts'
import { runCommand } from './commands.ts'
import { decisiveText, testExpression } from './conditions.ts'
import { expandJoined, expandWords } from './expand.ts'
import { joinIn, type Node, type Place, runAndOr, runPipeline } from './lists.ts'
import { matchesGlob, parseGlob } from './glob.ts'
import { bind, deeper, type Exit, type Machine, type ShellFunction, type Streams } from './machine.ts'
import { patternOf } from './parameters.ts'
import { withRedirects } from './redirects.ts'
import { layerOver, positionalOf, type Scope } from './scope.ts'
import { type ScriptSource, spanIn } from './source.ts'
import { joinPieces, linesOf } from './streams.ts'

/** How often a loop is gone through. */
const MAX_ROUNDS = 16

export function runStatements(
  statements: readonly Statement[],
  source: ScriptSource,
  machine: Machine,
  scope: Scope,
  io: Streams,
): Exit {
  let exit: Exit = 'ok'
  for (const { command, background } of statements) {
    if (scope.ended) break
    exit = runNode(command, { source, machine, scope: background ? layerOver(scope) : scope, io })
  }
  return exit
}

function runList({ commands }: CompoundList, { source, machine, scope, io }: Place): Exit {
  return runStatements(commands, source, machine, scope, io)
}

function runNode(node: Node | CompoundList, place: Place): Exit {
  return deeper(place.machine, () => runAny(node, place)) ?? 'either'
}

function runAny(node: Node | CompoundList, place: Place): Exit {
  const { source, machine, scope, io } = place
  switch (node.type) {
    case 'Command':
      return runCommand(node, source, machine, scope, io)
    case 'Pipeline':
      return runPipeline(node, place, runNode)
    case 'AndOr':
      return runAndOr(node, place, runNode)
    case 'If':
      return runIf(node, place)
    case 'For':
    case 'Select':
      return runFor(node, place)
    case 'ArithmeticFor':
    case 'While':
      return runWhile(node, place)
    case 'Case':
      return runCase(node, place)
    case 'Function':
      return define(node, place)
    case 'Subshell':
      return runList(node.body, { ...place, scope: layerOver(scope) })
    case 'BraceGroup':
      return runList(node.body, place)
    case 'CompoundList':
      return runList(node, place)
    case 'Coproc':
      return runNode(node.body, { ...place, scope: layerOver(scope) })
    case 'Redirected':
      return withRedirects(node.redirects, source, machine, scope, io, (streams) =>
        runNode(node.command, { ...place, io: streams }),
      )
    case 'TestCommand':
      return testExpression(
        node.expression,
        (word) => expandJoined(word, source, machine, scope),
        (word) => patternIn(word, place),
      )
    case 'ArithmeticCommand':
      return 'either'
  }
}

function patternIn(word: Word, { source, machine, scope }: Place): string | null {
  return patternOf(word, source, (part) => expandJoined(part, source, machine, scope))
}

interface Branch {
  readonly body: CompoundList | null
  readonly knowledge: Knowledge
}

const NO_BRANCH: Branch = { body: null, knowledge: NO_KNOWLEDGE }

/** Runs each of these in a layer of its own, of which one is where the script goes on from. */
function runBranches(branches: readonly Branch[], place: Place): Exit {
  const { io, machine, scope } = place
  const [only] = branches
  if (branches.length === 1 && only?.body) return runList(only.body, place)
  const outputs: (readonly Value[])[] = []
  const layers = branches.map(({ body, knowledge }) => {
    const layer = layerOver(scope)
    const leave = enter(knowledge, layer, machine)
    const output: Value[] | null = io.output ? [] : null
    if (body) runList(body, { ...place, scope: layer, io: { ...io, output } })
    leave()
    if (output && layer.ended === null) outputs.push(output)
    return layer
  })
  joinIn(machine, scope, layers)
  const written = outputs.filter((output) => output.length > 0)
  if (io.output && written.length === 1 && outputs.length === 1) for (const piece of written[0]!) io.output.push(piece)
  else if (io.output && written.length > 0) io.output.push(eitherOf(outputs.map(joinPieces)))
  return 'either'
}

function runIf(node: If, place: Place): Exit {
  const branches: Branch[] = []
  for (const { clause, then } of [node, ...node.elif]) {
    const exit = runList(clause, { ...place, io: { ...place.io, output: null } })
    if (exit === 'failed') continue
    const knowledge = knownByClause(place.source.text.slice(clause.pos, clause.end))
    branches.push({ body: then, knowledge })
    if (exit === 'ok') return runBranches(branches, place)
  }
  return runBranches([...branches, { ...NO_BRANCH, body: node.else ?? null }], place)
}

function runCase({ word, items }: Case, place: Place): Exit {
  const { source, machine, scope } = place
  const value = expandJoined(word, source, machine, scope)
  const text = decisiveText(value)
  const branches: Branch[] = []
  for (const { pattern, body } of items) {
    const patterns = pattern.map((one) => patternIn(one, place))
    const isAny = patterns.includes('*')
    const isMatch = text !== null && patterns.some((one) => one !== null && matchesGlob(parseGlob(one), text))
    if (text !== null && !isMatch && patterns.every((one) => one !== null)) continue
    branches.push({ body, knowledge: knownByPattern(word.text, value, patterns) })
    if (isAny || isMatch) return runBranches(branches, place)
  }
  return runBranches([...branches, NO_BRANCH], place)
}

interface Round {
  readonly value: Value
  readonly span: Span
}

function runFor(node: For | Select, place: Place): Exit {
  const { source, machine, scope } = place
  const name = node.name.text
  const rounds = roundsOf(node, place)
  const limit = machine.isTired() ? 1 : MAX_ROUNDS
  const shown = rounds.length > limit ? rounds.slice(0, limit) : rounds
  const rest: Round[] =
    rounds.length > limit
      ? [{ value: unknown('opaque', `$${name}`, null), span: spanIn(source, node.name.pos, node.name.end) }]
      : []
  for (const { value, span } of [...shown, ...rest]) {
    // Loops in loops double with each of them, though no command is in any.
    if (!machine.step()) break
    const layer = layerOver(scope, 'loop')
    bind(machine, layer, name, [value], { span, by: 'loop' })
    runList(node.body, { ...place, scope: layer })
    leaveLoop(machine, scope, [layer])
    if (scope.ended) break
  }
  return 'either'
}

function roundsOf({ name, wordlist }: For | Select, { source, machine, scope }: Place): Round[] {
  const span = spanIn(source, name.pos, name.end)
  if (!wordlist) {
    const values = positionalOf(scope)
    return values.length > 0
      ? values.map((value) => ({ value, span }))
      : [{ value: unknown('opaque', '$@', span), span }]
  }
  const rows = expandWords(wordlist, source, machine, scope)
  return rows.flat().map(({ value, span: place, hasGlob }) => ({
    value: hasGlob ? unknown('opaque', onlyText(value) ?? 'names of files', place) : value,
    span: place,
  }))
}

/** What a loop of unknown length does, it does once, or not at all. */
function runWhile(node: While | ArithmeticFor, place: Place): Exit {
  const { machine, scope, io } = place
  // A loop that reads is gone through for each of the lines, and once more for those that are too many.
  const lines = node.type === 'While' && io.input ? linesOf(io.input) : []
  const limit = machine.isTired() ? 1 : MAX_ROUNDS
  const rest = lines.length > limit ? [unknown('opaque', 'another line', null)] : []
  for (const line of lines.length > 0 ? [...lines.slice(0, limit), ...rest] : [null]) {
    if (!machine.step()) break
    const layer = layerOver(scope, 'loop')
    const inner: Place = { ...place, scope: layer, io: line ? { ...io, input: [line] } : io }
    const clause =
      node.type === 'While' ? runList(node.clause, { ...inner, io: { ...inner.io, output: null } }) : 'either'
    const ends = node.type === 'While' && node.kind === 'until' ? 'ok' : 'failed'
    if (clause === ends) {
      leaveLoop(machine, scope, [layer])
      break
    }
    runList(node.body, inner)
    leaveLoop(machine, scope, clause === 'either' && !line ? [layer, layerOver(scope)] : [layer])
    if (scope.ended) break
  }
  return 'either'
}

function leaveLoop(machine: Machine, scope: Scope, layers: readonly Scope[]): void {
  const ways = [...layers, ...layers.flatMap(({ escaped }) => escaped)]
  joinIn(machine, scope, ways)
  // A jump ends the loop, not what comes after it.
  if (scope.ended === 'loop') scope.ended = null
}

function define({ name, body }: FunctionNode, { source, machine }: Place): Exit {
  const found: ShellFunction = {
    name: name.text,
    run: (scope, io) => runNode(body, { source, machine, scope, io }),
  }
  machine.functions.set(name.text, found)
  machine.defined.push(found)
  return 'ok'
}

/** Reads a function that nothing here calls, as if called with anything. */
export function runUncalled(shellFunction: ShellFunction, machine: Machine, scope: Scope, io: Streams): void {
  const layer = layerOver(scope, 'call')
  layer.positional = Array.from({ length: 9 }, (_, index) =>
    unknown('opaque', `$${index + 1} of ${shellFunction.name}`, null),
  )
  machine.calls.add(shellFunction)
  shellFunction.run(layer, io)
  machine.calls.delete(shellFunction)
}
