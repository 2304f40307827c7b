import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import type { LooseFact } from '../../shell/words.ts'
import { actionsOf, type TemplateAction } from '../../syntax/template-mask.ts'
import { type Alternative, trim } from '../../value.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'
import { templateValue } from './template-value.ts'

const DEFINITION = /^\s*define\s{1,9}"([^"\n]{0,200}[iI]mage(?:Name|Ref)?)"\s*$/
const BLOCK = /^\s*(?:if|with|range|define|block)\b/
const END = /^\s*end\b/

/** Templates by which a chart writes an image's reference: `{{ define "app.image" }}`. */
export function imageHelperFacts(text: MappedText, names: NameScope): LooseFact[] {
  const actions = actionsOf(text.text)
  return actions.flatMap((action, index): LooseFact[] => {
    const name = DEFINITION.exec(action.body)?.[1]
    const end = name === undefined ? null : endOfBlock(actions, index)
    if (name === undefined || !end) return []
    const reference = templateValue(sliceMapped(text, action.end, end.start), names)
      .map(withoutBlanks)
      .filter(isReference)
    if (reference.length === 0) return []
    const span = fileSpan(text, action.start, end.start)
    return [{ kind: 'use', role: 'workload', by: `template \`${name}\``, reference, span }]
  })
}

function endOfBlock(actions: readonly TemplateAction[], start: number): TemplateAction | null {
  let depth = 0
  for (let index = start; index < actions.length; index += 1) {
    const action = actions[index]!
    // One definition never stands in another.
    if (index > start && /^\s*define\b/.test(action.body)) return null
    if (BLOCK.test(action.body)) depth += 1
    else if (END.test(action.body)) depth -= 1
    if (depth === 0) return action
  }
  return null
}

/** The white space of a template's lines is no part of what it gives. */
function withoutBlanks(alternative: Alternative): Alternative {
  return alternative.flatMap((part) => trim([part]))
}

function isReference(alternative: Alternative): boolean {
  return (
    alternative.some((part) => part.kind === 'text' && /[:@]/.test(part.text)) &&
    alternative.every((part) => part.kind === 'unknown' || !/\s/.test(part.text))
  )
}
