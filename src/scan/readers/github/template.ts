import type { MappedText } from '../../mapped-text.ts'
import { type Expression, parseExpression } from './expression.ts'

/** A stretch of a text in which `${{ }}` may stand. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  /** Braces included; null for what is no expression. */
  | {
      readonly kind: 'expression'
      readonly start: number
      readonly end: number
      readonly expression: Expression | null
    }

const OPEN = '${{'
const CLOSE = '}}'

/** Cuts a text at its expressions. What is opened and never closed is text. */
export function templateOf({ text }: Pick<MappedText, 'text'>): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let from = 0
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
    const close = closeOf(text, open + OPEN.length)
    if (close < 0) break
    if (open > from) pieces.push({ kind: 'text', start: from, end: open })
    const expression = parseExpression(text, open + OPEN.length, close)
    from = close + CLOSE.length
    pieces.push({ kind: 'expression', start: open, end: from, expression })
  }
  if (from < text.length) pieces.push({ kind: 'text', start: from, end: text.length })
  return pieces
}

/** A condition may leave its `${{ }}` out. */
export function conditionOf(text: string): Expression | null {
  const [piece, ...others] = templateOf({ text: text.trim() })
  if (!piece || others.length > 0) return null
  return piece.kind === 'expression' ? piece.expression : parseExpression(text, 0, text.length)
}

/** Braces within quotes do not close. */
function closeOf(text: string, start: number): number {
  let quoted = false
  for (let index = start; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (character === "'") quoted = !quoted
    else if (!quoted && character === '}' && text.startsWith(CLOSE, index)) return index
  }
  return -1
}
