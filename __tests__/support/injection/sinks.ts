import { sarifFault } from '../sarif.ts'
import { commandsOf } from '../runner-commands.ts'

/** Says what in a text is more than text. `harmless` is the same with a harmless word in the place of the payload. */
export type Fault = (text: string, harmless: string) => string | null

const STEERING = /(?!\n)[\p{C}\p{Zl}\p{Zp}]/u
/** Between what would be read as more, where nothing may be written out. */
const OUR_OWN = /\u200b(?=::|\[|\()/g

/** Lines that a runner prints: none is a command, and none steers the terminal that shows it. */
export const inLog: Fault = (text) => {
  const [command] = commandsOf(text)
  if (command) return `the runner runs ${command.name}`
  return steering(text.replaceAll(OUR_OWN, ''))
}

/** What the runner shows of an annotation, which is no line of its log. */
export const inAnnotation: Fault = (text) => steering(text.replaceAll(OUR_OWN, ''))

export const inJson: Fault = (text) => {
  JSON.parse(text)
  return inLog(text, '')
}

/** Markdown has the same bones, whatever it tells: nothing in it links, shows, mentions or refers. */
export const inMarkdown: Fault = (text, harmless) => {
  // An element of HTML is no Markdown to its end: a link in a summary is none.
  const prose = withoutCode(text).replaceAll(/<summary>[^<>\n]*<\/summary>/g, '')
  const found =
    /<(?!\/?(?:details|summary|code|br)>|\u200b)[a-z/!?]/i.exec(prose) ??
    /(?<!\\)(?:\\\\)*\]\((?!https:\/\/github\.com\/|docs\/)/.exec(prose) ??
    /(?<!\\)!\[|(?<!\\)\]:/.exec(prose) ??
    /@[\w-]|(?<!&)#\d|\bGH-\d/i.exec(withoutCode(text)) ??
    /(?:https?:\/\/(?!github\.com\/)|www\.)evil|javascript:\w+\(\)\)/i.exec(prose)
  if (found) return `it has ${JSON.stringify(prose.slice(Math.max(0, found.index - 20), found.index + 40))}`
  if (bones(text) !== bones(harmless)) return `other bones:\n${bones(text)}\n---\n${bones(harmless)}`
  return steering(text)
}

/** What each line is to GitHub: a heading, an item, a row of so many cells, an element that is ours. */
function bones(markdown: string): string {
  return withoutBlocks(markdown)
    .split('\n')
    .map((line) => {
      const mark = /^(?:#{1,6} |\s*(?:[-*+]|\d+[.)]) |> |\| |=+\s*$|-+\s*$|\s{4,}\S|FENCE)/.exec(line)?.[0] ?? ''
      const cells = line.startsWith('| ') ? line.split('|').length : 0
      const elements = line.replaceAll(/\\[^]|`[^`]*`/g, '').match(/<\/?(?:details|summary)>/g) ?? []
      return [mark, cells, ...elements].join(' ')
    })
    .filter((line, index, all) => line !== ' 0' || all[index - 1] !== ' 0')
    .join('\n')
}

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^( *)(`{3,})[^\n`]*\n[^]*?\n\1\2$/gm, '$1FENCE')
}

function withoutCode(markdown: string): string {
  return withoutBlocks(markdown)
    .replaceAll(/\\[\s\S]|`[^`\n]*`|<code>[^<>\n]*<\/code>/g, (piece) => (piece.startsWith('\\') ? piece : ''))
    .replaceAll('&#8203;', '\u200b')
    .replaceAll(/\u200b(?=\w)/g, '\u200b ')
}

/** A page has the same elements with the same attributes, and its data are read back. */
export const inHtml: Fault = (text, harmless) => {
  const [page, other] = [taken(text), taken(harmless)]
  if (page.elements !== other.elements) return firstDifference(page.elements, other.elements)
  if (/<\/script|<!--|<script/i.test(page.data)) return 'the data end their element'
  JSON.parse(page.data)
  return page.markup.includes('\u0000') ? 'it holds a NUL' : steering(page.markup)
}

function taken(html: string): { readonly elements: string; readonly data: string; readonly markup: string } {
  const [, before = '', data = '{}'] =
    /^([^]*?)<script type="application\/json" id="data">([^]*?)<\/script>/.exec(html) ?? []
  const markup = before.replace(/<style>[^]*?<\/style>/, '')
  const inData = JSON.parse(data) as {
    readonly later?: readonly string[]
    readonly owners?: Readonly<Record<string, string>>
  }
  const all = [markup, ...(inData.later ?? []), ...Object.values(inData.owners ?? {})].join('\n')
  // Code and a place to break a line run nothing and show nothing.
  const elements = [...all.matchAll(/<(?!\/?(?:code|wbr)>)(\/?[a-z!][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/gi)].map(
    ([, name, attributes = '']) => `${name} ${attributeNames(attributes)}`,
  )
  const strays = all.replaceAll(/<\/?[a-z!](?:"[^"]*"|[^">])*>/gi, '').match(/[<>]/g)?.length ?? 0
  return { elements: [...elements, `${strays} strays`].join('\n'), data, markup }
}

function attributeNames(attributes: string): string {
  return [...attributes.matchAll(/([a-z-]+)(?:=(?:"[^"]*"|[^\s">]*))?/gi)].map(([, name]) => name).join(' ')
}

/** A table has as many fields as there are, and a spreadsheet takes none of them for a formula. */
export const inCsv: Fault = (text, harmless) => {
  const [rows, others] = [rowsOf(text), rowsOf(harmless)]
  const [width, widths] = [rows.map((row) => row.length).join(), others.map((row) => row.length).join()]
  if (width !== widths) return `rows of ${width} fields, and not of ${widths}`
  const formula = rows.flat().find((field) => /^\s*[=+@＝＋－＠-]/.test(field))
  return formula === undefined ? steering(text.replaceAll('\r\n', '\n')) : `a formula: ${formula}`
}

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\r\n') rows.push([])
  }
  return rows
}

/** A log is valid, and none of its messages leads anywhere. */
export const inSarif: Fault = (text) => {
  const fault = sarifFault(text)
  if (fault !== null) return fault
  const link = messagesIn(JSON.parse(text)).find((message) => message.includes(']('))
  if (link !== undefined) return `a link: ${link.slice(0, 200)}`
  return (
    messagesIn(JSON.parse(text))
      .map((message) => steering(message.replaceAll(OUR_OWN, '')))
      .find((found) => found !== null) ?? null
  )
}

function messagesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(messagesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'insertedContent'
      ? []
      : (key === 'text' || key === 'justification') && typeof item === 'string'
        ? [item]
        : messagesIn(item),
  )
}

function steering(text: string): string | null {
  const at = text.search(STEERING)
  return at < 0
    ? null
    : `it holds U+${text.codePointAt(at)!.toString(16)} in ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`
}

function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  const at = lines.findIndex((line, index) => line !== others[index])
  return `${lines.length} and ${others.length} elements; the ${at}th: ${lines[at]} and ${others[at]}`
}
