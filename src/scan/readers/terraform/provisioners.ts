import type { Fact } from '../../facts.ts'
import { mappedText } from '../../mapped-text.ts'
import { settle } from '../../settle.ts'
import { readShell } from '../../shell/evaluate.ts'
import type { Hole, ShellInput } from '../../shell/words.ts'
import { allBlocks, type ScopedBlock } from '../../syntax/hcl/blocks.ts'
import { evaluate, valueOf } from '../../syntax/hcl/evaluate.ts'
import { entriesOf, itemsOf, resolve } from '../../syntax/hcl/resolve.ts'
import { type Scope, type Term, termOf } from '../../syntax/hcl/term.ts'
import { attributeOf, type HclBlock, type TemplatePart } from '../../syntax/hcl/tree.ts'
import { treePath } from '../../tools/tree-path.ts'
import { display, NOTHING, onlyText, type Value } from '../../value.ts'
import { repeatedScope } from './module-scope.ts'

/** What the commands do that a resource runs where Terraform itself runs, or on the machine that it makes. */
export function provisionedBy(block: HclBlock, outer: Scope, directory: string): Fact[] {
  const scope = repeatedScope(block, outer)
  if (block.type === 'resource' && MACHINES.has(block.labels[0] ?? '')) return startedBy(block, scope)
  const scripts = allBlocks(block.body, scope)
    .filter(({ type, block: { labels } }) => type === 'provisioner' && labels[0] === 'local-exec')
    .filter(runsShell)
  if (scripts.length === 0) return []
  const unit = { kind: 'script', id: block.labels.join('.'), span: block.span, serialised: null, axes: [] } as const
  const facts = scripts.flatMap((script) => readScripts(script, directory))
  return settle(facts, unit)
}

/** Machines that run a script when they start. */
const MACHINES: ReadonlySet<string> = new Set(['aws_instance', 'aws_launch_template', 'aws_launch_configuration'])

function startedBy(block: HclBlock, scope: Scope): Fact[] {
  const script = attributeOf(block.body, 'user_data') ?? attributeOf(block.body, 'user_data_base64')
  if (!script) return []
  const unit = { kind: 'script', id: block.labels.join('.'), span: block.span, serialised: null, axes: [] } as const
  const { value } = script
  const written = value.kind === 'call' && value.name === 'base64encode' ? (value.arguments[0] ?? value) : value
  const facts = scriptFacts(termOf(written, scope), () => null, null)
  // What it runs there is what the machine is for.
  return settle(facts, unit).map((fact) => (fact.kind === 'use' ? { ...fact, role: 'workload' } : fact))
}

function readScripts({ body, scope }: ScopedBlock, directory: string) {
  const command = attributeOf(body, 'command')
  if (!command) return []
  const given = attributeOf(body, 'environment')
  const environment = new Map(
    (given ? (entriesOf(termOf(given.value, scope)) ?? []) : []).map(({ key, value }) => [key, value] as const),
  )
  const held = new Map<string, Value>()
  const variable: ShellInput['variable'] = (name) => {
    const term = environment.get(name)
    if (!term) return null
    const value = held.get(name) ?? throughEnvironment(name, term)
    held.set(name, value)
    return value
  }
  const workingDirectory = attributeOf(body, 'working_dir')
  const where = workingDirectory ? folderOf(evaluate(workingDirectory.value, scope), directory) : directory
  return scriptFacts(termOf(command.value, scope), variable, where)
}

function scriptFacts(term: Term, variable: ShellInput['variable'], directory: string | null) {
  return resolve(term).flatMap((head) => {
    if (head.kind !== 'term' || head.term.expression.kind !== 'template') return []
    const { script, holes } = scriptOf(head.term.expression.parts, head.term.scope)
    return readShell({ script, holes, variable, directory }).facts
  })
}

function throughEnvironment(name: string, term: Term): Value {
  const link = { name: `$${name}`, by: 'env', span: term.expression.span } as const
  return valueOf(term).map((parts) => parts.map((part) => ({ ...part, via: [link, ...part.via].slice(0, 12) })))
}

/** A shell unless another program is named: nothing, `["bash", "-c"]`. */
function runsShell({ body, scope }: ScopedBlock): boolean {
  const interpreter = attributeOf(body, 'interpreter')
  if (!interpreter) return true
  const [program] = itemsOf(termOf(interpreter.value, scope)) ?? []
  const name = program ? onlyText(valueOf(program)) : null
  return name === null || /(?:^|[/\\])(?:ba|z|k|da|a)?sh(?:\.exe)?$|(?:^|\/)env$/.test(name)
}

/** A template as a script, its holes as they are written. */
export function scriptOf(parts: readonly TemplatePart[], scope: Scope) {
  const gathered = mappedText()
  const holes: Hole[] = []
  let length = 0
  for (const part of parts) {
    if (part.kind === 'text') {
      let at = 0
      for (const piece of part.text.pieces) {
        gathered.insert(part.text.text.slice(at, piece.index))
        gathered.copy(scope.source, piece.offset, piece.offset + piece.length)
        at = piece.index + piece.length
      }
      gathered.insert(part.text.text.slice(at))
      length += part.text.text.length
    } else {
      const { start, end } = part.span
      gathered.copy(scope.source, start, end)
      // What a directive wraps is there or not; it is read as if it always were.
      const value = part.kind === 'hole' ? evaluate(part.value, scope) : NOTHING
      holes.push({ start: length, end: length + end - start, value })
      length += end - start
    }
  }
  return { script: gathered.done(), holes }
}

const MODULE_FOLDER = /^\$\{path\.(?:module|root|cwd)\}\/?/

function folderOf(value: Value, directory: string): string | null {
  const [only, ...others] = value
  if (!only || others.length > 0) return null
  const shown = display(only).replace(MODULE_FOLDER, './')
  return shown.includes('${') ? null : treePath(directory, shown)
}
