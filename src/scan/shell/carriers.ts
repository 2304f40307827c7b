import { optionValues, parseArguments } from '../tools/arguments.ts'
import { COMPOSE_OPTIONS, GLOBAL_OPTIONS, RUN_OPTIONS } from '../tools/docker-options.ts'
import { isProgram } from '../tools/read-command.ts'
import { afterPrefix, leadingText } from '../tools/value-text.ts'
import { carries } from '../tools/wrappers.ts'
import { known, onlyText, type Value } from '../value.ts'
import { argumentFields, type Call } from './call.ts'
import { isTreeScript } from './calls.ts'
import type { Field } from './expand.ts'
import { bind, boundValue, carriedBy, type Exit } from './machine.ts'
import { type Run, runPieces, SHELLS } from './runners.ts'
import { createScope, directoryOf, layerOver, type Scope } from './scope.ts'
import { assignmentOf, nameOf, textField } from './wrappers.ts'

/** Its own words are not told apart: the command is where one seems to begin. */
const MAX_OWN_WORDS = 16
const SCRIPT_OPTION = /^(?:-[a-z]*c|--(?:session-)?command|--run|-Command|-S)$/
const JOINED_OPTIONS = ['--command=', '--run=']
/** Without a command they read their input as a shell does. */
const READING: ReadonlySet<string> = new Set(
  'su sudo doas runuser sg newgrp chroot nsenter unshare at batch wsl lima'.split(' '),
)
/** All before the dashes is theirs. */
const DASHED: ReadonlySet<string> = new Set(
  'kubectl oc microk8s.kubectl minikube multipass npm lerna doppler aws-vault op chamber dotenv direnv'.split(' '),
)
const OWN_SCRIPT = /^\.\.?\/|\.(?:ba|z|k)?sh$/

/** Runs the command that is given to a program. */
export function runCarried(call: Call, name: string, run: Run): Exit | null {
  const contained = inContainer(call, name)
  if (contained) {
    const [program] = contained.fields
    const isFunction = call.machine.functions.has(onlyText(program?.value ?? []) ?? '')
    const inner = { ...call, ...contained, assignments: new Map(), io: { ...call.io, output: null } }
    if (program && !isFunction) carriedBy(call.machine, () => run(inner))
    return null
  }
  if (!carries(name)) return null
  const goesOn = isProgram(name) || onlyText(call.fields[0]!.value)!.includes('/')
  const inner = goesOn ? { ...call, io: { ...call.io, output: null } } : call
  const exit = carriedBy(call.machine, () => runWithin(inner, name, run))
  return goesOn ? null : exit
}

function runWithin(call: Call, name: string, run: Run): Exit | null {
  const fields = argumentFields(call).slice(0, MAX_OWN_WORDS)
  const script = scriptIn(fields)
  if (script) return runPieces(call, script, layerOver(call.scope))
  const dashes = DASHED.has(name) ? fields.findIndex(({ value }) => onlyText(value) === '--') : -1
  const start =
    dashes >= 0 ? dashes + 1 : fields.findIndex((field, at) => beginsCommand(textOf(field)) && !isName(fields, at))
  if (start >= 0) return run({ ...call, fields: argumentFields(call).slice(start) })
  return READING.has(name) && call.io.input ? runPieces(call, call.io.input, layerOver(call.scope)) : null
}

/** What it is given to run as text; a text that follows no option for it has to look like a command. */
function scriptIn(fields: readonly Field[]): readonly Value[] | null {
  for (const [at, { value, pieces }] of fields.entries()) {
    const joined = afterPrefix(value, ...JOINED_OPTIONS)
    if (joined) return [joined]
    const words = leadingText(value[0] ?? []).split(/\s+/, MAX_OWN_WORDS)
    if (words.length < 2) continue
    const before = fields[at - 1]
    if (SCRIPT_OPTION.test((before && onlyText(before.value)) ?? '') || words.some(beginsCommand)) return pieces
  }
  return null
}

function beginsCommand(text: string | null): boolean {
  const name = text === null ? null : nameOf(known(text, null))
  if (text === null || name === null) return false
  return isProgram(name) || SHELLS.includes(name) || (OWN_SCRIPT.test(text) && isTreeScript(text))
}

/** `gosu docker docker push`, `newgrp docker`: the name of a user or a group may be that of a program. */
function isName(fields: readonly Field[], at: number): boolean {
  const text = textOf(fields[at])!
  const next = fields[at + 1]
  return next ? textOf(next) === text : isProgram(text)
}

const ENGINES: ReadonlySet<string> = new Set('docker podman nerdctl finch buildah crictl lima'.split(' '))
const COMPOSERS: ReadonlySet<string> = new Set(['docker-compose', 'podman-compose'])
const RUNNING: ReadonlySet<string> = new Set(['run', 'exec', 'create'])

/** The command of `docker run image …`, which finds the variables that it is given, and no others. */
function inContainer(call: Call, name: string): Pick<Call, 'fields' | 'scope'> | null {
  const isComposer = COMPOSERS.has(name)
  if (!isComposer && !ENGINES.has(name)) return null
  const after = (fields: readonly Field[], options = GLOBAL_OPTIONS) => parseArguments(fields, options, true).operands
  let [command, ...rest] = after(argumentFields(call))
  const group = textOf(command)
  if (group === 'container') [command, ...rest] = rest
  if (group === 'compose') [command, ...rest] = after(rest, COMPOSE_OPTIONS)
  const text = textOf(command) ?? ''
  if (text === 'unshare') return { fields: after(rest), scope: layerOver(call.scope) }
  if (!RUNNING.has(text)) return null
  const args = parseArguments(rest, RUN_OPTIONS, true)
  const [entry] = optionValues(args, 'entrypoint')
  const words = args.operands.slice(textOf(args.operands[1]) === '--' ? 2 : 1)
  const program = entry && { ...textField('', call.span), value: entry, pieces: [entry] }
  return { fields: program ? [program, ...words] : words, scope: containerScope(call, optionValues(args, 'env')) }
}

function textOf(field: Field | undefined): string | null {
  return field ? onlyText(field.value) : null
}

/** Of its files nothing is known but that they may be those of the tree. */
function containerScope({ machine, scope, span }: Call, given: readonly Value[]): Scope {
  const inner = createScope(directoryOf(scope))
  for (const value of given) {
    const name = onlyText(value)
    const pair = assignmentOf(value) ?? (name === null ? null : { name, value: boundValue(machine, scope, name) })
    if (pair?.value) bind(machine, inner, pair.name, [pair.value], { span, isExported: true })
  }
  return inner
}
