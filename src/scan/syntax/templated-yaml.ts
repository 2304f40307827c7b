import { fileSpan, type MappedText, offsetAt, type Piece, verbatim } from '../mapped-text.ts'
import type { SourceFile } from '../source-file.ts'
import { type Span, spanOf } from '../span.ts'
import type { DataNode, DataScalar } from './data.ts'
import { isTemplated, maskTemplates } from './template-mask.ts'
import { type DataDocuments, readYamlDocuments } from './yaml.ts'

/** Reads a file of YAML in which a template engine's actions may stand. */
export function readTemplatedFile(file: SourceFile): DataDocuments {
  return isTemplated(file.text) ? readTemplatedYaml(file.path, verbatim(file.text, 0)) : readYamlDocuments(file)
}

/**
 * Reads YAML in which a template engine's actions stand, and YAML that is text within another file. Scalars hold the actions as
 * they are written, and every place is one of the file.
 */
export function readTemplatedYaml(path: string, text: MappedText): DataDocuments {
  const masked = maskTemplates(text.text)
  const documents = readYamlDocuments({ path, text: masked })
  if (masked === text.text && isWholeFile(text)) return documents
  return {
    roots: documents.roots.map((root) => root && restored(root, text)),
    notes: documents.notes.map((note) => ({ ...note, start: note.start === null ? null : offsetAt(text, note.start) })),
  }
}

function isWholeFile({ text, pieces }: MappedText): boolean {
  const [first] = pieces
  return text === '' || (first !== undefined && first.offset === 0 && first.length === text.length)
}

function restored(node: DataNode, outer: MappedText): DataNode {
  const span = spanIn(outer, node.span.start, node.span.end)
  if (node.kind === 'list') return { ...node, span, items: node.items.map((item) => restored(item, outer)) }
  if (node.kind === 'scalar') return { ...restoredScalar(node, outer), span }
  const entries = node.entries.map((entry) => ({
    key: restoredScalar(entry.key, outer),
    value: restored(entry.value, outer),
    span: spanIn(outer, entry.span.start, entry.span.end),
  }))
  return { ...node, span, entries }
}

/** What is put in by the syntax at the end, as a block's last newline, stands nowhere. */
function spanIn(outer: MappedText, start: number, end: number): Span {
  const span = fileSpan(outer, start, end)
  const last = outer.pieces.at(-1)
  const limit = last ? last.offset + last.length : span.end
  return spanOf(Math.min(span.start, limit), Math.min(span.end, limit))
}

function restoredScalar(scalar: DataScalar, outer: MappedText): DataScalar {
  const parts: string[] = []
  const pieces: Piece[] = []
  let end = 0
  for (const { index, offset, length } of scalar.mapped.pieces) {
    parts.push(scalar.text.slice(end, index), outer.text.slice(offset, offset + length))
    for (const piece of piecesWithin(outer.pieces, offset, offset + length))
      pieces.push({ ...piece, index: index + piece.index - offset })
    end = index + length
  }
  const text = parts.join('') + scalar.text.slice(end)
  return {
    ...scalar,
    span: spanIn(outer, scalar.span.start, scalar.span.end),
    text,
    mapped: { text, pieces },
  }
}

function piecesWithin(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.index + pieces[middle]!.length <= start) low = middle + 1
    else high = middle
  }
  const found: Piece[] = []
  for (let at = low; at < pieces.length && pieces[at]!.index < end; at += 1) {
    const { index, offset, length } = pieces[at]!
    const from = Math.max(index, start)
    found.push({ index: from, offset: offset + from - index, length: Math.min(index + length, end) - from })
  }
  return found
}
