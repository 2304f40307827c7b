import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colours a text where the stream is a terminal and nobody asked for none (NO_COLOR). */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream): string {
  const colourful = stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  return colourful ? styleText(style, text) : text
}
