import { visible } from '../domain/text/visible-text.ts'

/**
 * A message of SARIF, line for line. Its plain text knows one kind of markup: `[words](place)` is a link (SARIF 2.1.0, 3.11.6), and
 * GitHub shows it as one. What strangers wrote must not lead anywhere.
 */
export function sarifText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
    .replaceAll('](', ']\u200b(')
}
