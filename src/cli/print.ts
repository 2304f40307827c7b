import { logLine, logText } from '../adapters/outputs-text.ts'
import type { GateNote } from '../domain/verdict/gate-result.ts'
import { type Explanation, plainText } from '../report/explain.ts'
import { noteWording } from '../report/notes.ts'
import { paint } from './paint.ts'

/** Where the meaning of the codes is written. */
export const DOCS = 'docs/troubleshooting.md'

const { stderr } = process

/** Goes to standard error, as all that explains does: standard output is for what a script can take. */
export function printHeadline(text: string): void {
  console.error(paint('green', logLine(text), stderr))
}

export function printNotes(notes: readonly GateNote[]): void {
  for (const note of notes) console.error(paint('yellow', logLine(noteWording(note).text), stderr))
}

export function printFindings(findings: readonly Explanation[]): void {
  for (const finding of findings) console.error(paint('red', 'Error: ', stderr) + logText(plainText(finding, DOCS)))
}
