import { concat, display, known, onlyText, type Nature, type Part, unknown, type Value } from '../value.ts'
import { argumentTexts, argumentValues, type Call } from './call.ts'
import { natureOfCommand } from './command-nature.ts'
import { filtered } from './filters.ts'
import { boundValue, type Exit } from './machine.ts'
import { contentsOf } from './redirects.ts'
import { directoryOf } from './scope.ts'
import { trimmedOutput } from './streams.ts'

/** Programs that say nothing where all is well. */
const SILENT: ReadonlySet<string> = new Set(
  'cd mkdir rm cp mv touch chmod chown ln sleep kill tee unzip rmdir install rsync which'.split(' '),
)

function isSilentDocker(name: string, call: Call): boolean {
  return (name === 'docker' || name === 'podman') && argumentTexts(call)[0] === 'tag'
}

/** What a program writes, as far as its words tell. */
export function write(call: Call, name: string, output: Value[]): Exit {
  if (SILENT.has(name) || isSilentDocker(name, call)) return 'either'
  const label = call.io.label ?? { name: `$(${call.name})`, span: call.span }
  const value = outputOf(call, name, label)
  output.push(value, known('\n', null))
  return value.every((one) => one.length > 0 && one.every(isAlwaysThere)) ? 'ok' : 'either'
}

/** `git rev-parse HEAD || echo unknown`: where there is an image to push there is a commit. */
function isAlwaysThere(part: Part): boolean {
  return part.kind === 'unknown' && !part.name.startsWith('$(cat') && ALWAYS_THERE.has(part.nature)
}

const ALWAYS_THERE: ReadonlySet<Nature> = new Set(['commit', 'date', 'unique', 'run'])

function outputOf(call: Call, name: string, label: { name: string; span: Call['span'] }): Value {
  const values = argumentValues(call)
  const texts = values.map(([alternative]) => display(alternative ?? []))
  if (name === 'pwd') return workingDirectory(directoryOf(call.scope), label)
  if (name === 'basename' || name === 'dirname')
    return pathPart(name, values) ?? unknown('opaque', label.name, label.span)
  if (name === 'printenv' && values[0])
    return environmentValue(call, values[0]) ?? unknown('opaque', label.name, label.span)
  const nature = natureOfCommand(name, texts)
  const operand = values.find((_, index) => !texts[index]!.startsWith('-'))
  if (call.io.input === null && READS_FILES.has(name) && operand) {
    const content = contentsOf(operand, call.machine, call.scope, label.span)
    if (content.every((one) => one.every((part) => part.kind === 'text'))) return content
  }
  const input = call.io.input && trimmedOutput(call.io.input)
  const changed = input && filtered(name, values, input, label.name)
  if (changed && !(nature && changed.every(isOpaque))) return changed
  return unknown(nature ?? 'opaque', label.name, label.span)
}

/** The root of the tree by a name that is known for it, and what lies below. */
function workingDirectory(directory: string | null, { name, span }: { name: string; span: Call['span'] }): Value {
  if (directory === null) return unknown('opaque', name, span)
  return concat(unknown('opaque', '$GITHUB_WORKSPACE', span), known(directory === '' ? '' : `/${directory}`, null))
}

function isOpaque(alternative: Value[number]): boolean {
  return alternative.length === 1 && alternative[0]?.kind === 'unknown' && alternative[0].nature === 'opaque'
}

const READS_FILES: ReadonlySet<string> = new Set(['cat', 'head', 'tail'])

function pathPart(name: string, [path, ending]: readonly Value[]): Value | null {
  const text = path ? onlyText(path) : null
  if (text === null) return null
  const slash = text.lastIndexOf('/')
  if (name === 'dirname') return known(slash < 0 ? '.' : text.slice(0, slash) || '/', null)
  const base = text.slice(slash + 1)
  const cut = ending ? onlyText(ending) : null
  return known(cut !== null && base !== cut && base.endsWith(cut) ? base.slice(0, -cut.length) : base, null)
}

function environmentValue({ machine, scope }: Call, variable: Value): Value | null {
  const name = onlyText(variable)
  return name === null ? null : boundValue(machine, scope, name)
}
