import type { DefinitionFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { entriesOf } from '../../syntax/hcl/resolve.ts'
import { type Scope, termOf, writtenText } from '../../syntax/hcl/term.ts'
import { attributeOf, type Expression, type HclBlock, type HclBody } from '../../syntax/hcl/tree.ts'
import { treeOf, type ValuesTree } from '../../syntax/hcl/values-tree.ts'
import { either, type Link, through, type Value } from '../../value.ts'
import { spend } from '../../work.ts'

/** What it costs to hold a value against those that a name has. */
const PUT_COST = 8
/** Names that a file defines, and that are told apart in a structure. */
const MAX_NAMES = 512
const MAX_DEPTH = 3
const MAX_PATHS = 8

type Force = DefinitionFact['force']

/** What the variables and locals of a file are where nothing else is given: other files of the folder read them too. */
export function defaultsOf({ blocks }: HclBody, scope: Scope, folder: string): LooseFact[] {
  const names = namesIn()
  for (const { type, labels, body } of blocks) {
    const [name = ''] = labels
    const fallback = type === 'variable' ? attributeOf(body, 'default') : null
    if (fallback) names.add(`var.${name}`, fallback.value, scope, 'default')
    if (type === 'locals')
      for (const local of body.attributes) names.add(`local.${local.name}`, local.value, scope, 'local')
  }
  return definition(names.all(), 'default', folder, { start: 0, end: 0 })
}

/** A file of variables; one of these names is always read, others only where a command names them. */
export function variablesOf({ attributes, span }: HclBody, scope: Scope, path: string, folder: string): LooseFact[] {
  const names = namesIn()
  for (const { name, value } of attributes) names.add(`var.${name}`, value, scope, 'file')
  const isAlwaysRead = /(?:^|\/)(?:terraform|[^/]*\.auto)\.tfvars(?:\.json)?$/.test(path)
  return definition(names.all(), isAlwaysRead ? 'set' : 'perhaps', folder, span)
}

/** What a module of this tree is given. */
export function callOf(block: HclBlock, scope: Scope, folder: string): LooseFact[] {
  const called = calledFolder(block.body, scope, folder)
  if (called === null) return []
  const names = namesIn()
  for (const { name, value } of block.body.attributes)
    if (!META_ARGUMENTS.has(name)) names.add(`var.${name}`, value, scope, 'argument')
  return definition(names.all(), 'call', called, block.span, true)
}

/** What Terragrunt gives to the module that it runs. */
export function inputsOf({ blocks, attributes }: HclBody, scope: Scope, folder: string): LooseFact[] {
  const run = blocks.find(({ type }) => type === 'terraform')
  const called = run ? calledFolder(run.body, scope, folder) : null
  const inputs = attributes.findLast(({ name }) => name === 'inputs')
  if (called === null || !inputs) return []
  const names = namesIn()
  for (const { key, value } of entriesOf(termOf(inputs.value, scope)) ?? [])
    if (key !== '') names.add(`var.${key}`, value.expression, value.scope, 'argument')
  return definition(names.all(), 'call', called, inputs.span)
}

export const META_ARGUMENTS: ReadonlySet<string> = new Set([
  'source',
  'version',
  'providers',
  'depends_on',
  'count',
  'for_each',
])

/** The folder of the tree that a module's text lies in; null where it is elsewhere. */
export function calledFolder(body: HclBody, scope: Scope, folder: string): string | null {
  const source = attributeOf(body, 'source')
  const text = source ? sourceText(source.value, scope) : null
  if (text === null || !/^\.{1,2}(?:\/|$)/.test(text)) return null
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of text.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null
    if (step !== '' && step !== '.' && step !== '..') steps.push(step)
  }
  return steps.join('/')
}

/** `//` divides what Terragrunt copies from what it runs. */
function sourceText(source: Expression, scope: Scope): string | null {
  const written = writtenText(source) ?? scope.source.slice(source.span.start + 1, Math.max(0, source.span.end - 1))
  return written.includes('${') ? null : (written.split('?')[0] ?? null)
}

function definition(
  names: ReadonlyMap<string, Value>,
  force: Force,
  folder: string,
  span: Span,
  isToldEmpty = false,
): LooseFact[] {
  return names.size === 0 && !isToldEmpty ? [] : [{ kind: 'definition', by: 'terraform', folder, names, force, span }]
}

function namesIn() {
  const names = new Map<string, Value>()
  /** Each of a structure by the keys that lead to it, and without those that an index may choose. */
  const put = (paths: readonly string[], tree: ValuesTree, depth: number): void => {
    if (tree.kind === 'scalar') {
      const value = tree.value.filter((parts) => parts.length > 0)
      for (const path of value.length > 0 ? paths : []) {
        const before = names.get(path)
        if (!spend(PUT_COST)) return
        if (before || names.size < MAX_NAMES) names.set(path, before ? either(before, value) : value)
      }
    } else if (depth < MAX_DEPTH && tree.kind === 'list') {
      for (const item of tree.items) put(paths, item, depth + 1)
    } else if (depth < MAX_DEPTH && tree.kind === 'map') {
      for (const { key, value } of tree.entries)
        put([...paths.map((path) => `${path}.${key}`), ...paths].slice(0, MAX_PATHS), value, depth + 1)
    }
  }
  return {
    add(name: string, expression: Expression, scope: Scope, by: Link['by']): void {
      const link: Link = { name, by, span: expression.span }
      // Working out what would not be kept is what a file of many names can cost.
      if (names.size < MAX_NAMES) put([name], linked(treeOf(termOf(expression, scope)), link), 0)
    },
    all: (): ReadonlyMap<string, Value> => names,
  }
}

function linked(tree: ValuesTree, link: Link): ValuesTree {
  switch (tree.kind) {
    case 'scalar':
      return { ...tree, value: through(tree.value, link) }
    case 'list':
      return { ...tree, items: tree.items.map((item) => linked(item, link)) }
    case 'map':
      return { ...tree, entries: tree.entries.map(({ key, value }) => ({ key, value: linked(value, link) })) }
  }
}
