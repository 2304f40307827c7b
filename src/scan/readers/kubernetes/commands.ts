import { type MappedText, sliceMapped } from '../../mapped-text.ts'
import { readShell } from '../../shell/evaluate.ts'
import type { CommandLine, Hole, LooseFact, Word } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { at, type DataNode, type DataScalar, itemsOf, scalarText } from '../../syntax/data.ts'
import { readCommand } from '../../tools/read-command.ts'
import { known, onlyText, through, type Value } from '../../value.ts'
import { scalarValue, templateValue } from '../helm/template-value.ts'
import type { NameScope } from './name-scope.ts'
import { placeholderValue } from './placeholders.ts'

/** Programs by the names of the images that hold them and start them. */
const ENTRYPOINTS: readonly { readonly image: RegExp; readonly program: string }[] = [
  { image: /kaniko/, program: '/kaniko/executor' },
  { image: /(?:^|\/)crane(?:[:@]|$)/, program: 'crane' },
  { image: /(?:^|\/)skopeo(?:[:@]|$)/, program: 'skopeo' },
  { image: /(?:^|\/)regctl(?:[:@]|$)/, program: 'regctl' },
]
const SHELL = /(?:^|\/)(?:ba|da|a|k|z)?sh$/
const SHELL_SCRIPT = /^-[a-z]{0,16}c[a-z]{0,16}$/
const SHELL_SHEBANG = /^#!.*\b(?:ba|da|a|k|z)?sh\b/
/** Of a script that can say anything of images. */
const TOOLS =
  /docker|podman|nerdctl|buildah|buildctl|skopeo|crane|regctl|kaniko|oras|cosign|helm|aws|jib|pack|\bko\b|make/
/** `$(params.tag)` of Tekton, which no shell sees, and `{{inputs.parameters.tag}}` of Argo. */
const HOLE =
  /\$\((?:params|inputs|tasks|context|workspaces|results|steps)\.[\w.[\]'"-]{1,100}\)|\{\{[^{}\n]{1,200}\}\}/g

const MAX_HOLES = 500

/** What a container runs, as far as that says something of images. */
export function commandFacts(container: DataNode, names: NameScope): readonly LooseFact[] {
  const environment = environmentOf(at(container, 'env'), names)
  const scope: NameScope = (name) => environment.get(name) ?? names(name)
  const script = at(container, 'script') ?? at(container, 'source')
  if (script?.kind === 'scalar' && !script.isNull) return scriptFacts(script.mapped, scope)
  const command = wordsOf(at(container, 'command'), scope)
  const inner = command[0] && SHELL.test(onlyText(command[0].value) ?? '') ? scriptWord(container) : null
  if (inner) return scriptFacts(inner.mapped, scope)
  const words = [...command, ...wordsOf(at(container, 'args'), scope)]
  const program = command.length > 0 ? null : programOf(scalarText(at(container, 'image')) ?? '')
  const [first] = words
  if (!first || (command.length === 0 && program === null)) return []
  const started = program === null ? words : [{ value: known(program, null), span: first.span }, ...words]
  return readCommand(lineOf(started, scope, container.span))
}

function lineOf(words: readonly Word[], variable: NameScope, span: Span): CommandLine {
  return { words, assignments: new Map(), variable, directory: null, span }
}

function programOf(image: string): string | null {
  return ENTRYPOINTS.find((entry) => entry.image.test(image))?.program ?? null
}

function wordsOf(node: DataNode | null, scope: NameScope): Word[] {
  const items = node?.kind === 'scalar' ? [node] : itemsOf(node)
  return items.flatMap((item) => {
    const value = item.kind === 'scalar' ? scalarValue(item, scope) : null
    return value ? [{ value, span: item.span }] : []
  })
}

/** What stands behind `sh -c`, in the command or in its arguments. */
function scriptWord(container: DataNode): DataScalar | null {
  const items = [...itemsOf(at(container, 'command')), ...itemsOf(at(container, 'args'))]
  const flag = items.findIndex((item) => SHELL_SCRIPT.test(scalarText(item) ?? ''))
  const script = flag < 0 ? null : items[flag + 1]
  return script?.kind === 'scalar' && !script.isNull ? script : null
}

function scriptFacts(script: MappedText, scope: NameScope): readonly LooseFact[] {
  const isOther = script.text.startsWith('#!') && !SHELL_SHEBANG.test(script.text.split('\n', 1)[0] ?? '')
  if (isOther || !TOOLS.test(script.text)) return []
  const holes: Hole[] = [...script.text.matchAll(HOLE)].slice(0, MAX_HOLES).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    value: holeValue(script, index, index + length, scope),
  }))
  return readShell({ script, holes, variable: scope, directory: null }).facts
}

function holeValue(script: MappedText, start: number, end: number, scope: NameScope): Value {
  const hole = sliceMapped(script, start, end)
  return hole.text.startsWith('$') ? placeholderValue(hole, scope) : templateValue(hole, scope)
}

/** `env` of a container: its values by their names. */
export function environmentOf(env: DataNode | null, names: NameScope): ReadonlyMap<string, Value> {
  const environment = new Map<string, Value>()
  for (const entry of itemsOf(env)) {
    const name = scalarText(at(entry, 'name'))
    const held = at(entry, 'value')
    if (name === null || held?.kind !== 'scalar') continue
    const value = scalarValue(held, (other) => environment.get(other) ?? names(other))
    if (value) environment.set(name, through(value, { name: `$${name}`, by: 'env', span: held.span }))
  }
  return environment
}
