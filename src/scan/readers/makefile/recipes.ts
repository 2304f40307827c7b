import { mappedText } from '../../mapped-text.ts'
import { cut, knownTexts, type Part, type Value } from '../../value.ts'
import type { Hole, ShellInput } from '../../shell/words.ts'
import { expandReference, type MakeScope } from './expand.ts'
import type { LogicalLine } from './lines.ts'
import { referenceAt } from './references.ts'

/** What stands before a command and is no part of it. */
const PREFIX = /^[@+\-\s]*$/
/** What is often left unset, to be no more than such a prefix. */
const QUIET_NAMES = /^\$(?:Q|V|AT|AT_|HIDE|QUIET|SILENT|VERBOSE|ECHO_PREFIX)$/

/** Lines of a recipe as the shell gets them. */
export function recipeScript(lines: readonly LogicalLine[], scope: MakeScope): Pick<ShellInput, 'script' | 'holes'> {
  const { text } = scope.variables
  const script = mappedText()
  const holes: Hole[] = []
  let length = 0
  const copy = (start: number, end: number): void => {
    script.copy(text, start, end)
    length += end - start
  }
  for (const [index, { start, end }] of lines.entries()) {
    if (index > 0) {
      script.insert('\n')
      length += 1
    }
    let from = start
    let isStart = true
    for (let at = start; at < end;) {
      const character = text.charAt(at)
      if (isStart && (/[@+-]/.test(character) || character === ' ' || character === '\t')) {
        at += 1
        from = at
        continue
      }
      if (character === '\n') {
        // The tab before a continued line is Make's.
        copy(from, at + 1)
        at += text.charAt(at + 1) === '\t' ? 2 : 1
        from = at
        continue
      }
      if (character !== '$') {
        isStart = false
        at += 1
        continue
      }
      copy(from, at)
      const reference = referenceAt(text, at, end)
      const next = Math.max(reference.end, at + 1)
      if (text.charAt(at + 1) === '$') copy(at + 1, next)
      else {
        const value = expandReference(at, reference.end, reference.bodyStart, reference.bodyEnd, scope)
        if (!(isStart && isPrefix(value))) {
          holes.push({ start: length, end: length + next - at, value: isStart ? withoutPrefixes(value) : value })
          copy(at, next)
          isStart = false
        }
      }
      if (text.charAt(at + 1) === '$') isStart = false
      at = next
      from = at
    }
    copy(from, end)
  }
  return { script: script.done(), holes }
}

function isPrefix(value: Value): boolean {
  const [[part, ...others] = []] = value
  if (part?.kind === 'unknown' && others.length === 0) return QUIET_NAMES.test(part.name)
  const texts = knownTexts(value)
  return texts.length === value.length && texts.every((text) => PREFIX.test(text))
}

/** The lines of a `define` have what a recipe's lines have before their commands. */
function withoutPrefixes(value: Value): Value {
  return value.map((alternative) => {
    let isStart = true
    return alternative.flatMap((part): Part[] => {
      if (part.kind === 'unknown') {
        isStart = false
        return [part]
      }
      const kept: Part[] = []
      let from = 0
      while (from < part.text.length) {
        const found = part.text.indexOf('\n', from)
        const end = found === -1 ? part.text.length : found + 1
        let start = from
        if (isStart) while (start < end && /[ \t@+-]/.test(part.text.charAt(start))) start += 1
        if (start < end) kept.push(cut(part, start, end))
        isStart = part.text.charAt(end - 1) === '\n'
        from = end
      }
      return kept
    })
  })
}
