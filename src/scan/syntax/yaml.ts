import { type CST, Lexer, Parser } from 'yaml'
import { isDeeperThan } from '../../domain/text/yaml-depth.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import { spend } from '../work.ts'
import type { DataNode } from './data.ts'
import { composed } from './yaml/composed.ts'
import { MAX_NODES } from './yaml/nodes.ts'
import { plainDocuments } from './yaml/plain.ts'

export interface DataDocuments {
  /** One a document; null for one without content. */
  readonly roots: readonly (DataNode | null)[]
  readonly notes: readonly ReadNote[]
}

const MAX_DEPTH = 100
/** Words, signs and blanks. A file of the greatest size that people write has half as many. */
const MAX_LEXEMES = 600_000
const LEXEME_COST = 1 / 2

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
  const { tokens, isCut: isLong } = tokensOf(text)
  if (isLong) note('TOO_MANY', null, `it is YAML of more than ${MAX_LEXEMES} words and signs; the rest was not read`)
  if (isDeeperThan(MAX_DEPTH, tokens)) {
    note('TOO_DEEP', null, `it is nested more than ${MAX_DEPTH} deep`)
    return { roots: [], notes }
  }
  const plain = plainDocuments(tokens, text)
  if (plain) return { roots: plain, notes }
  const { roots, errors, isCut } = composed(tokens, text)
  // What was cut off is not what is wrong with it.
  for (const { start, message } of isLong ? [] : errors)
    note('SYNTAX', start, `it is not valid YAML (${message.split('\n', 1)[0]})`)
  if (isCut)
    note('TOO_MANY', null, `it holds more than ${MAX_NODES} nodes once its aliases are resolved; the rest was not read`)
  return { roots, notes }
}

function tokensOf(text: string): { readonly tokens: readonly CST.Token[]; readonly isCut: boolean } {
  const tokens: CST.Token[] = []
  const parser = new Parser()
  let left = MAX_LEXEMES
  for (const lexeme of new Lexer().lex(text)) {
    left -= 1
    if (left < 0 || !spend(LEXEME_COST)) break
    for (const token of parser.next(lexeme)) tokens.push(token)
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, isCut: left < 0 }
}
