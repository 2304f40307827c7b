import { sliceMapped } from '../../mapped-text.ts'
import { readShell } from '../../shell/evaluate.ts'
import type { LooseFact, Word } from '../../shell/words.ts'
import { at, type DataNode, type DataScalar, itemsOf, scalarText } from '../../syntax/data.ts'
import { readCommand } from '../../tools/read-command.ts'
import { known, through, type Value } from '../../value.ts'
import { scriptOf, substituted, type Substitutions } from './substitutions.ts'

export interface BuildContext {
  readonly substitutions: Substitutions
  /** `options.env`, for every step. */
  readonly environment: ReadonlyMap<string, Value>
}

/** Programs that builders start, by the last word of the builder's name. Others start one of that word. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['executor', '/kaniko/executor'],
  ['compose', 'docker-compose'],
  ['aws-cli', 'aws'],
])
const SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|k|z)?sh$/
const SCRIPT_FLAG = /^-[a-zA-Z]{0,16}c[a-z]{0,16}$/
const SHEBANG_OF_SHELL = /^#!.*\b(?:ba|da|a|k|z)?sh\b/

/** What a step runs, and in which image. */
export function stepFacts(step: DataNode, index: number, context: BuildContext): LooseFact[] {
  const { substitutions } = context
  const name = at(step, 'name')
  const id = scalarText(at(step, 'id'))
  const facts: LooseFact[] = []
  if (name?.kind === 'scalar' && !name.isNull && name.text.trim() !== '') {
    const by = id === null ? `step ${index + 1}` : `step \`${id}\``
    facts.push({ kind: 'use', role: 'ci', by, reference: substituted(name.mapped, substitutions), span: name.span })
  }
  return [...facts, ...runFacts(step, scalarText(name) ?? '', context)]
}

function runFacts(step: DataNode, builder: string, { substitutions, environment }: BuildContext): readonly LooseFact[] {
  const own = new Map([...environment, ...environmentOf(at(step, 'env'), substitutions)])
  const variable = (name: string): Value | null => own.get(name) ?? null
  const directory = directoryOf(scalarText(at(step, 'dir')))
  const script = at(step, 'script')
  if (script?.kind === 'scalar' && !script.isNull) {
    // Nothing is put into it; it finds the substitutions in its environment.
    if (script.text.startsWith('#!') && !SHEBANG_OF_SHELL.test(script.text.split('\n', 1)[0] ?? '')) return []
    const either = (name: string): Value | null => own.get(name) ?? substitutions.valueOf(name)
    return readShell({ script: script.mapped, holes: [], variable: either, directory }).facts
  }
  const entrypoint = at(step, 'entrypoint')
  const args = scalarsOf(at(step, 'args'))
  const program = scalarText(entrypoint) ?? programOf(builder)
  if (program === '') return []
  if (SHELL.test(program)) {
    const flag = args.findIndex(({ text }) => SCRIPT_FLAG.test(text))
    const inner = flag < 0 ? null : args.slice(flag + 1).find(({ text }) => !/^[-+]/.test(text))
    return inner ? readShell({ ...scriptOf(inner.mapped, substitutions), variable, directory }).facts : []
  }
  const first: Word = { value: known(program, entrypoint?.span ?? null), span: (entrypoint ?? step).span }
  const words = [first, ...args.map(({ mapped, span }) => ({ value: substituted(mapped, substitutions), span }))]
  return readCommand({ words, assignments: new Map(), variable, directory, span: (at(step, 'args') ?? step).span })
}

function programOf(builder: string): string {
  const name = builder.replace(/@.*$/s, '').replace(/:[^/:]*$/, '')
  const word = name.slice(name.lastIndexOf('/') + 1)
  return PROGRAMS.get(word) ?? word
}

function scalarsOf(node: DataNode | null): DataScalar[] {
  const items = node?.kind === 'scalar' ? [node] : itemsOf(node)
  return items.filter((item): item is DataScalar => item.kind === 'scalar' && !item.isNull)
}

/** `env: ['TAG=$COMMIT_SHA']`. */
export function environmentOf(list: DataNode | null, substitutions: Substitutions): ReadonlyMap<string, Value> {
  const environment = new Map<string, Value>()
  for (const item of scalarsOf(list)) {
    const sign = item.text.indexOf('=')
    if (sign <= 0) continue
    const name = item.text.slice(0, sign)
    const value = substituted(sliceMapped(item.mapped, sign + 1, item.text.length), substitutions)
    environment.set(name, through(value, { name: `$${name}`, by: 'env', span: item.span }))
  }
  return environment
}

/** Steps start in the root of the sources. */
function directoryOf(dir: string | null): string | null {
  if (dir === null) return ''
  const path = dir.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')
  return path.startsWith('/') || path.includes('$') || path.split('/').includes('..') ? null : path === '.' ? '' : path
}
