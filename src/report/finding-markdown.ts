import type { Explanation } from './explain.ts'
import { codeBlock, codeSpan, escapeMarkdown } from './markdown.ts'

/** A finding that is alone has its headline above, as the run's. */
export function findingPart({ headline, cause, remedy, code }: Explanation, docs: string, named: boolean): string {
  const sentences = [...(named ? [`**${prose(headline)}**`] : []), ...cause.filter(isSentence).map(prose)].join(' ')
  const listed = linesPart(cause.filter((line) => !isSentence(line)))
  const parts = [sentences, listed, linesPart(remedy), `[${code}](${docs}#${code.toLowerCase()})`]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** Our own sentences set code in backticks. What stands between any two is data, whoever wrote them. */
export function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part)))
    .join('')
}

function spaced(text: string): string {
  const escaped = escapeMarkdown(text)
  if (escaped === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`
}

function isSentence(line: string): boolean {
  return !line.startsWith('  ')
}

/** Runs of lines to be pasted become code blocks, and the lines between them sentences. */
export function linesPart(all: readonly string[]): string {
  const blocks: { code: boolean; lines: string[] }[] = []
  for (const line of all) {
    const code = !isSentence(line)
    const last = blocks.at(-1)
    if (last?.code === code) last.lines.push(line)
    else blocks.push({ code, lines: [line] })
  }
  return blocks
    .map(({ code, lines }) =>
      code ? codeBlock(lines.map((line) => line.slice(2)).join('\n')) : lines.map(prose).join('  \n'),
    )
    .join('\n\n')
}
