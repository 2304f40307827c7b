import { verbatim } from '../mapped-text.ts'
import type { SourceFile } from '../source-file.ts'
import type { DataNode, DataScalar } from './data.ts'
import { parseJson, readJson } from './json.ts'
import { type DataDocuments, readYamlDocuments } from './yaml.ts'

/** What stands for a value that is put in later: `${CPU}`, `$IMAGE`, `{{ port }}`, `<COUNT>`, `%MEMORY%`; and statements of templates. */
const BARE = /\$\{|\{\{|\$[A-Za-z_]\w*|<[A-Za-z_][\w .:-]{0,80}>|%%?[A-Za-z_]\w{0,80}%%?|__[A-Za-z]\w{0,80}?__|\{%|%\{/y
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['${', '}'],
  ['%{', '}'],
  ['{{', '}}'],
  ['{%', '%}'],
])
const MAX_BARE = 300
/** A YAML value that begins with a placeholder of Jinja's, which would open a map. */
const YAML_VALUE = /^([ \t]*(?:-[ \t]+)?[\w"'.-]+:[ \t]+)(\{\{[^\n]*)$/gm

/** A statement of Jinja's on a line of its own. */
const YAML_STATEMENT = /^[ \t]*\{%[^\n]*%\}[ \t\r]*$/gm

/**
 * Reads JSON or YAML in which variables stand that are put in before it is used, with or without quotes around them. A bare one
 * becomes a scalar of its own text.
 */
export function readTemplatedData(file: SourceFile): DataDocuments {
  return /^\s*[[{](?![{%])/.test(file.text) ? readTemplatedJson(file) : readTemplatedYaml(file)
}

function readTemplatedJson(file: SourceFile): DataDocuments {
  const { notes: faults, rootsOf } = parseJson(file)
  const masks = faults.some(({ code }) => code === 'SYNTAX') ? masksIn(file.text) : []
  if (masks.length === 0) return { roots: rootsOf(), notes: faults }
  const { roots, notes } = readJson({ ...file, text: masked(file.text, masks) })
  return { roots: unmasked(roots, masks, file.text), notes }
}

function readTemplatedYaml(file: SourceFile): DataDocuments {
  const masks = yamlMasksIn(file.text)
  const { roots, notes } = readYamlDocuments({ ...file, text: masked(file.text, masks) })
  return { roots: unmasked(roots, masks, file.text), notes }
}

/** What the parser is not shown: a value without quotes, a string with quotes inside of a placeholder, or what is no value. */
interface Mask {
  readonly start: number
  readonly end: number
  readonly kind: 'bare' | 'quoted' | 'statement'
}

function yamlMasksIn(text: string): readonly Mask[] {
  if (!text.includes('{{') && !text.includes('{%')) return []
  const values = [...text.matchAll(YAML_VALUE)].map(({ 1: before = '', 2: value = '', index }): Mask => {
    const start = index + before.length
    return { start, end: start + value.trimEnd().length, kind: 'bare' }
  })
  const statements = [...text.matchAll(YAML_STATEMENT)].map(({ 0: line, index }): Mask => ({
    start: index,
    end: index + line.trimEnd().length,
    kind: 'statement',
  }))
  return [...values, ...statements].toSorted((one, other) => one.start - other.start)
}

/** By one walk over a JSON text. */
function masksIn(text: string): readonly Mask[] {
  const masks: Mask[] = []
  let previous = ''
  let index = 0
  while (index < text.length) {
    const character = text.charAt(index)
    if (character === '"') {
      const { end, isBroken } = stringAt(text, index)
      if (isBroken) masks.push({ start: index, end, kind: 'quoted' })
      index = end
      previous = character
      continue
    }
    const end = bareEnd(text, index)
    if (end > index) {
      const isValue =
        (previous === ':' || previous === '[') && !text.startsWith('{%', index) && !text.startsWith('%{', index)
      masks.push({ start: index, end, kind: isValue ? 'bare' : 'statement' })
    }
    if (end > index || character.trim() !== '') previous = character
    index = Math.max(end, index + 1)
  }
  return masks
}

/** Where a string ends; broken if it holds a placeholder with quotes of its own: `"{{ key "tag" }}"`. */
function stringAt(text: string, start: number): { readonly end: number; readonly isBroken: boolean } {
  let index = start + 1
  let isBroken = false
  for (let character = text.charAt(index); character !== '' && character !== '"'; character = text.charAt(index)) {
    if (character === '\n') return { end: index, isBroken: false }
    const placeholder = text.startsWith('{{', index) || text.startsWith('${', index) ? placeholderEnd(text, index) : 0
    if (placeholder > 0 && /(?<!\\)"/.test(text.slice(index, placeholder))) {
      isBroken = true
      index = placeholder
    } else {
      index += character === '\\' ? 2 : 1
    }
  }
  return { end: Math.min(index + 1, text.length), isBroken }
}

/** Where something bare ends that begins here, with what is joined to it: `$REPO:$TAG`. No further than `start` if there is none. */
function bareEnd(text: string, start: number): number {
  let end = placeholderEnd(text, start)
  if (end === 0 || text.startsWith('{%', start) || text.startsWith('%{', start)) return end
  while (end < text.length && !/[\s",\]}]/.test(text.charAt(end))) end = Math.max(placeholderEnd(text, end), end + 1)
  return end
}

/** Where a placeholder ends that begins here; 0 if none does. */
function placeholderEnd(text: string, start: number): number {
  BARE.lastIndex = start
  const found = BARE.exec(text)?.[0]
  if (found === undefined) return 0
  const closer = CLOSERS.get(found)
  if (closer === undefined) return start + found.length
  const within = text.slice(start, start + MAX_BARE).split('\n', 1)[0]!
  const end = closer === '}' ? balancedEnd(within) : within.indexOf(closer, 2) + closer.length
  return end > closer.length ? start + end : 0
}

function balancedEnd(text: string): number {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    if (depth === 0 && character === '}') return index + 1
  }
  return 0
}

function masked(text: string, masks: readonly Mask[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, kind } of masks) {
    const length = end - start
    pieces.push(text.slice(from, start))
    pieces.push(kind !== 'statement' && length >= 2 ? `"${'x'.repeat(length - 2)}"` : ' '.repeat(length))
    from = end
  }
  return pieces.join('') + text.slice(from)
}

/** Where the parser sees another string than the masks do, as in broken JSON, part of one may be masked. */
function asWritten(node: DataScalar, source: string): DataScalar {
  const { text, pieces } = node.mapped
  let written = ''
  let at = 0
  for (const { index, offset, length } of pieces) {
    written += text.slice(at, index) + source.slice(offset, offset + length)
    at = index + length
  }
  written += text.slice(at)
  return written === text ? node : { ...node, text: written, mapped: { text: written, pieces } }
}

function unmasked(
  roots: readonly (DataNode | null)[],
  masks: readonly Mask[],
  source: string,
): readonly (DataNode | null)[] {
  if (masks.length === 0) return roots
  const byStart = new Map(masks.map((mask) => [mask.start, mask]))
  const scalar = (node: DataScalar): DataScalar => {
    const mask = byStart.get(node.span.start)
    if (!mask || mask.kind === 'statement' || mask.end !== node.span.end) return asWritten(node, source)
    const inset = mask.kind === 'quoted' ? 1 : 0
    const text = source.slice(mask.start + inset, mask.end - inset)
    return { ...node, text, mapped: verbatim(text, mask.start + inset), style: inset ? 'double' : 'plain' }
  }
  const restore = (node: DataNode): DataNode => {
    if (node.kind === 'scalar') return scalar(node)
    if (node.kind === 'list') return { ...node, items: node.items.map(restore) }
    return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: restore(entry.value) })) }
  }
  return roots.map((root) => root && restore(root))
}
