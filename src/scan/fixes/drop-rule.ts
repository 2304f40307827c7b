import type { Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { SourceFile } from '../source-file.ts'
import type { Span } from '../span.ts'
import type { Tree } from '../tree.ts'
import { namesIn } from './names-in-unit.ts'
import { inputOf, stepAt } from './workflow-step.ts'

/** Of several rules of docker/metadata-action the one whose tag moves is left out, if another gives a tag that stays. */
export function dropRuleFix({ fact, file, culprit, chain }: Draft, tree: Tree): Fix | null {
  if (fact.kind !== 'push' || !namesIn(fact.unit, file, tree).pinnedCommands.has(fact.span.start)) return null
  for (const span of [culprit?.span ?? null, ...chain.map((link) => link.span)]) {
    const line = span && ruleLine(span, file)
    if (line)
      return {
        title: `Leave out the rule \`${file.text.slice(line.start, line.end).trim()}\``,
        safe: false,
        edits: [{ path: file.path, ...line, text: '' }],
      }
  }
  return null
}

/** The line of a rule, of which the block holds more. */
function ruleLine({ start, path }: Span, file: SourceFile): Span | null {
  const step = path === undefined ? stepAt(file, start) : null
  const tags = step?.action === 'docker/metadata-action' ? inputOf(step.node, 'tags') : null
  if (tags?.kind !== 'scalar' || tags.style !== 'block' || start < tags.span.start || start >= tags.span.end)
    return null
  const { text } = file
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', start)
  const rules = tags.text.split('\n').filter((line) => /^\s*[^\s#]/.test(line))
  return newline >= 0 && from > tags.span.start && rules.length > 1 ? { start: from, end: newline + 1 } : null
}
