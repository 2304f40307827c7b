import type { Edit, Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { SourceFile } from '../source-file.ts'
import { at, type DataMap, type DataScalar, entriesOf, entryOf } from '../syntax/data.ts'
import { afterLine, indentationOf, inputOf, lineEndOf, stepAt } from './workflow-step.ts'

const LATEST_FLAVOR = /^([ \t]*["']?latest=)(?:true|auto)\b/m

/** docker/metadata-action adds `latest` to what its rules give; `flavor: latest=false` leaves it out. */
export function metadataFlavorFix({ culprit, file }: Draft): Fix | null {
  if (culprit?.text !== 'latest' || !culprit.span || culprit.span.path !== undefined) return null
  const step = stepAt(file, culprit.span.start)
  if (step?.action !== 'docker/metadata-action' || isWritten(file, culprit.span.start, culprit.span.end)) return null
  const edit = flavorEdit(step.node, file)
  return edit && { title: 'Keep docker/metadata-action from adding `latest`', safe: false, edits: [edit] }
}

/** Whether `latest` is written as a tag of its own, which no flavor takes away. */
function isWritten({ text }: SourceFile, start: number, end: number): boolean {
  const written = text.slice(start, end)
  return written === 'latest' && !text.endsWith('latest=', start) && !text.startsWith('=', end)
}

/** Null where the flavor is given in a way that a line cannot be put to. */
export function flavorEdit(step: DataMap, file: SourceFile): Edit | null {
  const flavor = inputOf(step, 'flavor')
  const { path, text } = file
  if (flavor?.kind === 'scalar' && !flavor.isNull) return inFlavor(flavor, file)
  const first = entriesOf(at(step, 'with'))[0]
  const last = entryOf(at(step, 'with'), 'images') ?? first
  const indentation = last ? indentationOf(file, last.key.span.start) : null
  if (!last || indentation === null) return null
  const start = endOfEntry(text, last.value.span.end)
  const end = lineEndOf(file)
  const lead = text.slice(0, start).endsWith('\n') ? '' : end
  return { path, start, end: start, text: `${lead}${indentation}flavor: latest=false${end}` }
}

function inFlavor(flavor: DataScalar, file: SourceFile): Edit | null {
  const { path, text } = file
  const written = text.slice(flavor.span.start, flavor.span.end)
  const found = LATEST_FLAVOR.exec(written)
  if (found) {
    const start = flavor.span.start + found.index + found[1]!.length
    return { path, start, end: flavor.span.start + found.index + found[0].length, text: 'false' }
  }
  if (flavor.style !== 'block') return null
  const line = afterLine(file, flavor.span.start)
  const indentation = /^[ \t]*/.exec(text.slice(line))?.[0] ?? ''
  return { path, start: line, end: line, text: `${indentation}latest=false${lineEndOf(file)}` }
}

/** A block ends behind its last line, every other value within its line. */
function endOfEntry(text: string, end: number): number {
  if (text.charAt(end - 1) === '\n') return end
  const newline = text.indexOf('\n', end)
  return newline < 0 ? text.length : newline + 1
}
