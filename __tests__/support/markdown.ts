import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The project's own prose: Markdown files beside package.json, below docs, and the README of each sub-action. */
export function documents(): string[] {
  const sub = ['scan', 'audit', 'verify'].flatMap((folder) => filesIn(folder, false))
  return [...filesIn('.', false), ...filesIn('docs', true), ...sub].filter((file) => file.endsWith('.md')).toSorted()
}

/** Paths with forward slashes, from the project's root; none if the folder is missing. */
export function filesIn(folder: string, recursive: boolean): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive, encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll('\\', '/'),
    )
  } catch {
    return []
  }
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

export interface FencedBlock {
  readonly language: string
  /** Counted from 1: the line after the opening fence. */
  readonly line: number
  readonly text: string
}

/** The text without its fenced blocks, line for line, and the blocks. */
export function splitFences(text: string): { prose: string; blocks: FencedBlock[] } {
  const blocks: { language: string; line: number; lines: string[] }[] = []
  const prose: string[] = []
  let open: { fence: string; indent: number } | null = null
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^(?<indent>\s*)(?<fence>`{3,}|~{3,})\s*(?<language>[\w-]*)/u.exec(line)?.groups
    prose.push(fence || open ? '' : line)
    if (open && fence?.['fence']?.startsWith(open.fence) && fence['language'] === '') open = null
    else if (open) blocks.at(-1)?.lines.push(line.slice(open.indent))
    else if (fence) {
      open = { fence: fence['fence'] ?? '', indent: fence['indent']?.length ?? 0 }
      blocks.push({ language: fence['language'] ?? '', line: index + 2, lines: [] })
    }
  }
  return {
    prose: prose.join('\n'),
    blocks: blocks.map(({ lines, ...block }) => ({ ...block, text: lines.join('\n') })),
  }
}

/** The anchors GitHub gives a document: a slug for each heading, numbered where it comes again, and explicit ids. */
export function anchorsOf(text: string): Set<string> {
  const { prose } = splitFences(text)
  const anchors = new Set<string>()
  for (const { groups } of prose.matchAll(/^ {0,3}#{1,6}\s+(?<heading>.*?)(?:\s+#+)?\s*$/gmu)) {
    const slug = slugOf(groups?.['heading'] ?? '')
    let unique = slug
    for (let again = 1; anchors.has(unique); again++) unique = `${slug}-${again}`
    anchors.add(unique)
  }
  for (const { groups } of prose.matchAll(/<[a-z][^>]*\s(?:id|name)="(?<id>[^"]+)"/giu))
    anchors.add(groups?.['id'] ?? '')
  return anchors
}

/** Lower case; letters, digits, `_` and `-` stay; a space becomes `-`; all else goes. */
function slugOf(heading: string): string {
  return heading
    .replaceAll(/!?\[(?<label>[^\]]*)\]\([^)]*\)/gu, '$<label>')
    .replaceAll(/<[^>]+>/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** Where the links and pictures of a document point, as written. */
export function linksOf(text: string): string[] {
  const prose = splitFences(text).prose.replaceAll(/(?<ticks>`+)[^`]+\k<ticks>/gu, 'code')
  const patterns = [
    /\]\(\s*<?(?<target>[^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+"[^"]*")?\s*\)/gu,
    /^ {0,3}\[[^\]^][^\]]*\]:\s*<?(?<target>[^\s>]+)/gmu,
    /<(?:a|img|source)\b[^>]*\s(?:href|src|srcset)="(?<target>[^"\s]+)/giu,
  ]
  return patterns.flatMap((pattern) => [...prose.matchAll(pattern)].map(({ groups }) => groups?.['target'] ?? ''))
}
