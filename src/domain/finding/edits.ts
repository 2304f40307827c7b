import type { Edit } from './finding.ts'

/** The stretch `[from, to)` of a text with the edits that lie in it, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[], from = 0, to = text.length): string {
  let result = ''
  let at = from
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at, to)
}
