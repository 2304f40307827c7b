import type { Span } from '../../span.ts'

const MAX_LENGTH = 20_000

/** The words of a stretch of the file, as they are written. */
export function wordSpans(text: string, { start, end }: Span): { text: string; span: Span }[] {
  return [...text.slice(start, Math.min(end, start + MAX_LENGTH)).matchAll(/[^\s\\]+/g)].map(({ 0: word, index }) => ({
    text: word,
    span: { start: start + index, end: start + index + word.length },
  }))
}
