import { styleText } from 'node:util'
import type { Environment } from '../ports.ts'

type Style = Parameters<typeof styleText>[0]

/** What FORCE_COLOR says no with. */
const NO: ReadonlySet<string> = new Set(['0', 'false'])

/** Colours a text for the stream that it is written to, as FORCE_COLOR and NO_COLOR want it, or else where that is a terminal. */
export function paint(
  style: Style,
  text: string,
  { isTTY }: Pick<NodeJS.WriteStream, 'isTTY'>,
  env: Environment = process.env,
): string {
  // What `styleText` decides by, unless it is told not to, is standard output.
  return isColourful(isTTY, env) ? styleText(style, text, { validateStream: false }) : text
}

function isColourful(isTTY: boolean, { FORCE_COLOR: forced, NO_COLOR: none, TERM: term }: Environment): boolean {
  if (forced !== undefined) return !NO.has(forced)
  return isTTY && !none && term !== 'dumb'
}
