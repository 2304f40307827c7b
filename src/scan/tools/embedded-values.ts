import { type Alternative, split, textOf, type Value } from '../value.ts'

const DIVIDERS: ReadonlySet<string> = new Set('{}[]()"\'`,= \t\r\n;\\')

/** What stands behind a key in JSON (`"image": "x"`) or in shorthand (`image=x`), wherever it is nested. */
export function valuesOfKey(value: Value, keys: readonly string[]): Value[] {
  return value.flatMap((alternative) => {
    const pieces = split(alternative, (character) => DIVIDERS.has(character)).filter((piece) => piece.length > 0)
    return pieces.flatMap((piece, index): Value[] => {
      const text = textOf(piece)
      if (text === null || !keys.includes(text.endsWith(':') ? text.slice(0, -1) : text)) return []
      const next = pieces.slice(index + 1, index + 3).find((one) => !isColon(one))
      return next ? [[next]] : []
    })
  })
}

function isColon(piece: Alternative): boolean {
  return textOf(piece) === ':'
}
