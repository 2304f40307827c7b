import { auditCsv } from '../../../../src/report/audit/csv.ts'
import { auditPage } from '../../../../src/report/audit/html/page.ts'
import { jsonData, markup, prose as htmlProse } from '../../../../src/report/audit/html/markup.ts'
import { prose } from '../../../../src/report/finding-markdown.ts'
import { codeBlock, codeSpan, details, escapeMarkdown, table } from '../../../../src/report/markdown.ts'
import { scanSummary } from '../../../../src/report/scan/summary.ts'
import { gateSummary } from '../../../../src/report/summary.ts'
import { auditedRepository, auditReport, blockedRepository, ecrRepository, tagInUse } from '../../audit-report.ts'
import { aDerivation, aProvenance, aResult } from '../../gate-result.ts'
import { judged, location, scanReport } from '../../scan-report.ts'
import { type Case, taken, type Target } from '../target.ts'
import { name } from './writers.ts'

/** Tags that a summary may hold; what a stranger wrote holds none that would be read. */
const OWN_TAG = /^<\/?(?:details|summary|code|br|sub|b)>/

function withoutBlocks(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '')
}

/** Where HTML begins in Markdown that is not ours: outside of code, and not escaped. */
function foreignTags(markdown: string): string[] {
  const found: string[] = []
  const text = withoutBlocks(markdown).replaceAll(/<summary>([^<]*)<\/summary>/g, '')
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '`') at = Math.max(at, text.indexOf('`', at + 1))
    else if (text[at] === '<' && !OWN_TAG.test(text.slice(at, at + 12))) found.push(text.slice(at, at + 30))
  }
  return found
}

/** Every row of a table has the cells of its head. */
function brokenRows(markdown: string): string[] {
  const lines = withoutBlocks(markdown).split('\n')
  return lines.flatMap((line, index) => {
    const above = lines[index - 1] ?? ''
    if (!above.startsWith('| ') || !line.startsWith('|')) return []
    return barsIn(line) === barsIn(above)
      ? []
      : [`a row of ${barsIn(line)} bars under one of ${barsIn(above)}: ${line}`]
  })
}

function barsIn(line: string): number {
  return line.split('|').length
}

export const markdown: Target = {
  name: 'Markdown',
  cases: 30_000,
  far: 100,
  make: (random) => [name(random), name(random), name(random)],
  check: ([one = '', two = '', three = '']) => {
    const rows = table([escapeMarkdown(one), 'b'], [[codeSpan(two), prose(three)], [escapeMarkdown(three)]])
    const block = codeBlock(`${one}\n${two}`, 'sh')
    const [fence = ''] = /^`+/.exec(block) ?? []
    return taken([
      ...foreignTags(rows).map((tag) => `a tag ${tag}`),
      ...brokenRows(rows),
      rows.split('\n').length !== 4 && 'a table of more lines than rows',
      foreignTags(details(one, codeSpan(two))).length > 0 && 'a tag in a fold',
      block
        .split('\n')
        .slice(1, -1)
        .some((line) => line.startsWith(fence)) && 'a block that is closed inside',
      /(?<!@)@(?!&#8203;)\w/.test(escapeMarkdown(one)) && 'somebody is mentioned',
    ])
  },
}

export const summaries: Target = {
  name: 'job summaries',
  cases: 12_000,
  far: 100,
  make: (random) => [name(random), name(random), name(random), name(random)],
  check: ([path = '', reference = '', by = '', why = '']) => {
    const finding = judged({
      location: location(path),
      subject: {
        kind: 'tag',
        by,
        reference,
        tag: why,
        registry: 'ecr',
        movement: { kind: 'made-of', natures: ['branch'] },
        expired: null,
      },
      chain: [{ name: reference, by, location: location(why) }],
    })
    const notes = [{ path, line: 1, detail: why }]
    const scan = scanSummary(scanReport({ counted: [finding], notes, changedRules: [path] }), { accountIds: 'short' })
    const provenance = aProvenance({ event: by, field: path, why, rejected: [{ value: reference, field: path, why }] })
    const gate = gateSummary(aResult({ derivation: aDerivation({ provenance }), source: path }), {
      mode: 'enforce',
      docs: 'd',
    })
    return taken(
      [scan, gate].flatMap((text) => [...foreignTags(text).map((tag) => `a tag ${tag}`), ...brokenRows(text)]),
    )
  },
}

/** The tags of a page with the names of their attributes, as a browser reads them; text can only be text. */
function tagsOf(html: string): string[] {
  const shown = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1></$1>')
  return [...shown.matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'))
}

export const html: Target = {
  name: 'HTML',
  cases: 30_000,
  far: 100,
  make: (random) => [name(random), name(random)],
  check: ([one = '', two = '']) => {
    const made = markup`<p title="${one}">${two}</p>`.html
    const sentence = htmlProse(`${one} \`${two}\``).html
    const data = jsonData({ [one]: two })
    return taken([
      tagsOf(made).join('') !== '<p title=""></p>' && `the tags ${tagsOf(made).join('')}`,
      tagsOf(sentence).some((tag) => !/^<\/?code>$/.test(tag)) && `the tags ${tagsOf(sentence).join('')}`,
      /<\/|<!|<script/i.test(data) && 'data ends its script',
      JSON.stringify(JSON.parse(data)) !== JSON.stringify({ [one]: two }) && 'data says something else',
    ])
  },
}

function auditOf([first = '', owner = '', tag = '']: Case) {
  const repository = ecrRepository({ name: first })
  const obstacles = [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse({ tag, pin: owner })], count: 1 }] as const
  return auditReport({
    repositories: [
      auditedRepository({ repository, owner }),
      blockedRepository({ repository, owner, obstacles, filters: [tag] }),
    ],
  })
}

const OWN_TAGS = new Set(tagsOf([...auditPage(auditOf(['a', 'b', 'c']), { version: '1' })].join('')).map(kindOf))

function kindOf(tag: string): string {
  return tag.replaceAll(/="[^"]*"/g, '').replaceAll(/\s+/g, ' ')
}

export const pages: Target = {
  name: 'pages and tables of an audit',
  cases: 2000,
  far: 100,
  make: (random) => [name(random), name(random), name(random)],
  check: (texts) => {
    const report = auditOf(texts)
    const page = [...auditPage(report, { version: '1' })].join('')
    const foreign = tagsOf(page)
      .map(kindOf)
      .filter((tag) => !OWN_TAGS.has(tag))
    const rows = cellsOf(auditCsv(report))
    return taken([
      ...foreign.map((tag) => `the tag ${tag}`),
      page.split('<script').length !== 3 && 'a script that is not ours',
      rows.length !== 3 && `${rows.length} rows`,
      rows.some((row) => row.length !== rows[0]!.length) && 'a row of other cells',
      rows.flat().some((cell) => /^\s*[=+@-]/.test(cell)) && 'a cell that is a formula',
    ])
  },
}

/** RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

export const pageTargets: readonly Target[] = [markdown, summaries, html, pages]
