import { visible } from '../domain/text/visible-text.ts'

/** GitHub's Markdown, built from what strangers wrote: a branch name such as `</details><img src=x>` is text and stays text. */

/** Text as it is, for a paragraph, a list item or a cell: no markup, no link, nobody mentioned, no issue referred to, on one line. */
export function escapeMarkdown(text: string): string {
  return escapeInline(visible(text).trim())
    .replaceAll('@', `@${NO_MENTION}`)
    .replaceAll(/(?:\\#|\bGH-)(?=\d)/gi, (reference) => `${reference}${NO_MENTION}`)
    .replace(/^([+=-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
}

/** Data, in a fixed-width font, to be copied as it is. It may stand in a cell. */
export function codeSpan(text: string): string {
  const shown = visible(text)
  // Backticks would have to be out-fenced, and a table splits at a "|" even inside of them.
  return /[`|]|^\s|\s$|^$/.test(shown) ? `<code>${escapeInline(shown)}</code>` : `\`${shown}\``
}

/** Lines to be copied as they are. */
export function codeBlock(text: string, language = ''): string {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3))
  const lines = text.split(/\r?\n/).map(visible)
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

/** A table of Markdown cells: text comes escaped, or as a code span. A row that is short is filled up. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${headers.map((_, column) => cell(cells[column] ?? '')).join(' | ')} |`
  return [line(headers), `|${' --- |'.repeat(headers.length)}`, ...rows.map(line)].join('\n')
}

/** Markdown, folded under a line of plain text. The blank lines make GitHub read the body as Markdown. */
export function details(summary: string, body: string): string {
  const text = escapeHtml(visible(summary)).replaceAll(/@|(?:#|\bGH-)(?=\d)/gi, (found) => `${found}${NO_MENTION}`)
  return `<details><summary>${text}</summary>\n\n${body}\n\n</details>`
}

/**
 * Mentions, and references to issues (`#1`, `GH-1`), are found after rendering, where what was escaped stands unescaped again: only a
 * space of no width keeps them from being read as such.
 */
const NO_MENTION = '&#8203;'

/** A cell is one line, and ends at the next "|". */
function cell(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/\r\n|\r|\n/g, '<br>')
    .replaceAll('|', '&#124;')
}

function escapeInline(text: string): string {
  return escapeHtml(text)
    .replaceAll(/[\\`*_[\]~$#!{}]/g, String.raw`\$&`)
    .replaceAll('|', '&#124;')
    .replaceAll('://', '&#58;//')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, -1)}&#46;`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
