import type { BuiltFact, PushFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { evaluate, valueOf } from '../../syntax/hcl/evaluate.ts'
import { itemsOf, resolve } from '../../syntax/hcl/resolve.ts'
import { type Scope, type Term, termOf } from '../../syntax/hcl/term.ts'
import { attributeOf, type HclAttribute, type HclBlock, type HclBody } from '../../syntax/hcl/tree.ts'
import { scalarOf, treeAt, treeOf } from '../../syntax/hcl/values-tree.ts'
import { readBuildOutput, readCacheTarget } from '../../tools/build-outputs.ts'
import { concat, concatOf, eitherOf, known, knownTexts, NOTHING, type Value } from '../../value.ts'
import { matrixScope } from './bake-scope.ts'

/** A target with what it inherits: each attribute where it counts, and what names mean there. */
type Attributes = ReadonlyMap<string, HclAttribute>

const MAX_INHERITED = 32

/** What the targets of a bake file are called and where they go. */
export function targetsIn(body: HclBody, scope: Scope): LooseFact[] {
  const blocks = new Map<string, HclBlock[]>()
  for (const block of body.blocks) {
    if (block.type !== 'target') continue
    const name = block.labels[0] ?? ''
    listUnder(blocks, name).push(block)
  }
  const groups = groupsIn(body, scope)
  const facts = [...blocks].flatMap(([name, own]) => {
    const attributes = attributesOf(name, blocks, scope, { left: MAX_INHERITED })
    const inner = matrixScope(own.at(-1)!, scope)
    return factsOf(name, groups.get(name) ?? [], attributes, inner)
  })
  // A cache that several targets inherit is one.
  const caches = new Set<number>()
  return facts.filter(({ kind, span }) => {
    if (kind !== 'cache') return true
    const isNew = !caches.has(span.start)
    caches.add(span.start)
    return isNew
  })
}

/** A target's attributes: its own before those of what it inherits from, of which the last counts. */
function attributesOf(
  name: string,
  blocks: ReadonlyMap<string, readonly HclBlock[]>,
  scope: Scope,
  budget: { left: number },
): Attributes {
  budget.left -= 1
  const found = new Map<string, HclAttribute>()
  const own = budget.left >= 0 ? (blocks.get(name) ?? []) : []
  for (const { body } of own) {
    const parents = attributeOf(body, 'inherits')
    for (const parent of parents ? (itemsOf(termOf(parents.value, scope)) ?? []) : [])
      for (const text of knownTexts(valueOf(parent)))
        for (const [key, attribute] of attributesOf(text, blocks, scope, budget)) found.set(key, attribute)
  }
  for (const { body } of own) for (const attribute of body.attributes) found.set(attribute.name, attribute)
  return found
}

function groupsIn(body: HclBody, scope: Scope): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { type, labels, body: inner } of body.blocks) {
    const targets = type === 'group' ? attributeOf(inner, 'targets') : null
    for (const target of targets ? (itemsOf(termOf(targets.value, scope)) ?? []) : [])
      for (const text of knownTexts(valueOf(target))) listUnder(groups, text).push(labels[0] ?? '')
  }
  return groups
}

function listUnder<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? []
  lists.set(name, list)
  return list
}

function factsOf(target: string, groups: readonly string[], attributes: Attributes, scope: Scope): LooseFact[] {
  const tool = `bake target \`${target}\``
  const outputs = listedOptions(attributes.get('output'), scope).map(readBuildOutput)
  const pushes = new Set(outputs.map((output) => output.pushes))
  const goes = pushes.has(true) ? true : pushes.has(null) ? null : false
  const names = outputs
    .filter((output) => output.pushes !== false && !output.byDigest)
    .flatMap((output) => output.names)
  // What is pushed by nothing but its digest gets no tag.
  const isByDigest = outputs.some(({ byDigest }) => byDigest)
  const tags = listOf(attributes.get('tags'), scope)
  const named = tags.items.map(({ value, span }): LooseFact => {
    const reference = withoutEmpty(value)
    const list = tags.span
    return goes === false || isByDigest
      ? ({ kind: 'built', by: 'bake', target, groups, reference, list, span } satisfies Omit<
          BuiltFact,
          'unit' | 'order'
        >)
      : pushOf(tool, reference, goes, span, list)
  })
  const byOutput = names.map((reference) => pushOf(tool, reference, goes, attributes.get('output')!.span, null))
  const caches = listedOptions(attributes.get('cache-to'), scope).flatMap((value): LooseFact[] => {
    const reference = readCacheTarget(value)
    return reference ? [{ kind: 'cache', tool, reference, span: attributes.get('cache-to')!.span }] : []
  })
  return [...named, ...byOutput, ...caches]
}

function pushOf(
  tool: string,
  reference: Value,
  certain: boolean | null,
  span: Span,
  list: Span | null,
): Omit<PushFact, 'unit' | 'order'> {
  return { kind: 'push', tool, reference, untagged: 'latest', certain: certain === true, list, span }
}

interface Listed {
  readonly value: Value
  readonly span: Span
}

/** The entries of a list, or one text; empty ones are left out. */
function listOf(
  attribute: HclAttribute | undefined,
  scope: Scope,
): { readonly items: Listed[]; readonly span: Span | null } {
  if (!attribute) return { items: [], span: null }
  const term = termOf(attribute.value, scope)
  const terms: readonly Term[] =
    itemsOf(term) ?? resolve(term).flatMap((head) => (head.kind === 'term' ? [head.term] : []))
  const items = terms
    .filter(({ expression }) => expression.kind !== 'null' && expression.kind !== 'list')
    .map((item) => ({ value: valueOf(item), span: item.expression.span }))
    .filter(({ value }) => value.some((parts) => parts.length > 0))
  const isList = attribute.value.kind === 'list'
  return { items: items.length > 0 ? items : unresolved(attribute, scope), span: isList ? attribute.value.span : null }
}

/** A list of which nothing is known is one value that is not. */
function unresolved({ value }: HclAttribute, scope: Scope): Listed[] {
  if (value.kind === 'list' || value.kind === 'null') return []
  const whole = evaluate(value, scope)
  return whole.every((parts) => parts.length > 0) ? [{ value: whole, span: value.span }] : []
}

/** Options such as `type=registry,ref=…`, as text or as an object. */
function listedOptions(attribute: HclAttribute | undefined, scope: Scope): Value[] {
  if (!attribute) return []
  const term = termOf(attribute.value, scope)
  return (itemsOf(term) ?? [term]).map((item) => {
    const tree = treeOf(item)
    if (tree.kind !== 'map') return valueOf(item)
    const fields = tree.entries.map(({ key }) => concat(known(`${key}=`, null), scalarOf(treeAt(tree, key)) ?? NOTHING))
    return concatOf(fields.flatMap((field, index) => (index === 0 ? [field] : [known(',', null), field])))
  })
}

function withoutEmpty(value: Value): Value {
  return eitherOf(value.filter((parts) => parts.length > 0).map((parts): Value => [parts]))
}
