import { Parser } from 'yaml'
import { isDeeperThan } from '../../domain/text/yaml-depth.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import type { DataNode } from './data.ts'
import { composed, MAX_NODES } from './yaml/composed.ts'
import { plainDocuments } from './yaml/plain.ts'

export interface DataDocuments {
  /** One a document; null for one without content. */
  readonly roots: readonly (DataNode | null)[]
  readonly notes: readonly ReadNote[]
}

const MAX_DEPTH = 100

/** What was read last: readers of several kinds ask for the same text one after the other, whole or with what they mask in it. */
let latest: { readonly file: SourceFile; readonly documents: DataDocuments } | null = null

/** Reads YAML, JSON included. What is broken is noted, and the rest is given as far as it can be understood. */
export function readYamlDocuments(file: SourceFile): DataDocuments {
  if (latest?.file.path !== file.path || latest.file.text !== file.text) latest = { file, documents: parse(file) }
  return latest.documents
}

function parse({ path, text }: SourceFile): DataDocuments {
  const notes: ReadNote[] = []
  const note = (code: ReadNote['code'], start: number | null, detail: string) =>
    notes.push({ code, path, start, detail })
  const tokens = [...new Parser().parse(text)]
  if (isDeeperThan(MAX_DEPTH, tokens)) {
    note('TOO_DEEP', null, `it is nested more than ${MAX_DEPTH} deep`)
    return { roots: [], notes }
  }
  // In a shorter text there are no more, unless an alias repeats them.
  const plain = text.length < MAX_NODES ? plainDocuments(tokens, text) : null
  if (plain) return { roots: plain, notes }
  const { roots, errors, isCut } = composed(tokens, text)
  for (const { start, message } of errors) note('SYNTAX', start, `it is not valid YAML (${message.split('\n', 1)[0]})`)
  if (isCut)
    note('TOO_MANY', null, `it holds more than ${MAX_NODES} nodes once its aliases are resolved; the rest was not read`)
  return { roots, notes }
}
