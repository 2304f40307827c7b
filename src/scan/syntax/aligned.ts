import { type MappedText, mappedText, verbatim } from '../mapped-text.ts'

/**
 * Finds where the characters of a scalar's value stand in its source, `[start, end)` of the file: quotes, escapes, folds and
 * indentation lie between them. White space that is not found where it is expected is taken to be put in by the syntax.
 */
export function align(source: string, start: number, end: number, value: string, escape: 'none' | 'single' | 'double') {
  if (end - start === value.length && source.startsWith(value, start)) return verbatim(value, start)
  const text = mappedText()
  let from = start
  let index = 0
  while (index < value.length && from < end) {
    const wanted = value.charCodeAt(index)
    const found = source.charCodeAt(from)
    if (escape === 'double' && found === BACKSLASH) {
      const { length, stands } = escapeAt(source, from)
      text.insert(value.slice(index, index + stands))
      from += length
      index += stands
    } else if (escape === 'single' && found === QUOTE && source.charCodeAt(from + 1) === QUOTE) {
      text.insert("'")
      from += 2
      index += 1
    } else if (found === wanted) {
      let length = 1
      while (index + length < value.length && from + length < end) {
        const next = source.charCodeAt(from + length)
        if (next !== value.charCodeAt(index + length) || next === BACKSLASH || next === QUOTE || next === NEWLINE) break
        length += 1
      }
      text.copy(source, from, from + length)
      from += length
      index += length
    } else if (isBlank(found)) {
      from += 1
    } else if (isBlank(wanted)) {
      text.insert(value.charAt(index))
      index += 1
    } else {
      break
    }
  }
  text.insert(value.slice(index))
  return text.done() satisfies MappedText
}

const BACKSLASH = 92
const QUOTE = 39
const NEWLINE = 10

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

/** An escape of YAML's or JSON's: how long it is in the source, and how many code units it stands for. */
function escapeAt(source: string, at: number): { readonly length: number; readonly stands: number } {
  const kind = source.charAt(at + 1)
  if (kind === 'x') return { length: 4, stands: 1 }
  if (kind === 'u') return { length: 6, stands: 1 }
  if (kind === 'U') return { length: 10, stands: parseInt(source.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 }
  // A line's end behind a backslash is left out, and so is what indents the next line.
  if (kind === '\n') return { length: 2 + blanksAt(source, at + 2), stands: 0 }
  if (kind === '\r') return { length: 3 + blanksAt(source, at + 3), stands: 0 }
  return { length: 2, stands: 1 }
}

function blanksAt(source: string, at: number): number {
  let end = at
  while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9) end += 1
  return end - at
}
