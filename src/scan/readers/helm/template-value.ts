import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import { actionsOf, isTemplated, type TemplateAction } from '../../syntax/template-mask.ts'
import type { DataScalar } from '../../syntax/data.ts'
import { concatOf, eitherOf, NOTHING, trim, unknown, type Value } from '../../value.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'
import { placeholderValue } from '../kubernetes/placeholders.ts'
import { expressionValue } from './expression.ts'

const MAX_BLOCKS = 20
/** No reference is as long. */
const MAX_LENGTH = 16_384
const OPENS = /^(?:if|unless|with|range|for|define|block)\b/
const ALTERNATES = /^(?:else|elif|elsif)\b/
const CLOSES = /^end(?:if|for|unless)?\b/
/** A condition that may leave its body out. */
const IS_OPTIONAL = /^(?:if|unless|with)\b/

interface Block {
  readonly branches: Value[]
  parts: Value[]
  isComplete: boolean
}

/** The value of a scalar in which a template's actions and other placeholders may stand; null if it is empty. */
export function scalarValue(scalar: DataScalar, scope: NameScope): Value | null {
  const value = templateValue(scalar.mapped, scope).map(trim)
  return value.every((alternative) => alternative.length === 0) ? null : value
}

/** Text with actions: conditions give what each of their branches gives. */
export function templateValue(text: MappedText, scope: NameScope): Value {
  if (text.text.length > MAX_LENGTH) return unknown('opaque', 'a very long text', fileSpan(text, 0, text.text.length))
  if (!isTemplated(text.text)) return placeholderValue(text, scope)
  const actions = actionsOf(text.text)
  const blocks: Block[] = [{ branches: [], parts: [], isComplete: true }]
  let end = 0
  for (const action of actions) {
    // `${{ … }}` of Backstage and of GitHub.
    const from = text.text.charAt(action.start - 1) === '$' ? action.start - 1 : action.start
    blocks.at(-1)!.parts.push(placeholderValue(sliceMapped(text, end, Math.max(end, from)), scope))
    if (!take(blocks, action, text, scope)) return unknown('opaque', 'a template', fileSpan(text, 0, text.text.length))
    end = action.end
  }
  blocks.at(-1)!.parts.push(placeholderValue(sliceMapped(text, end, text.text.length), scope))
  while (blocks.length > 1) close(blocks)
  return concatOf(blocks[0]!.parts)
}

/** False if it goes too deep. */
function take(blocks: Block[], action: TemplateAction, text: MappedText, scope: NameScope): boolean {
  const body = action.body.trim()
  const block = blocks.at(-1)!
  if (OPENS.test(body)) blocks.push({ branches: [], parts: [], isComplete: !IS_OPTIONAL.test(body) })
  else if (ALTERNATES.test(body)) {
    block.branches.push(concatOf(block.parts))
    block.parts = []
    block.isComplete ||= body === 'else'
  } else if (CLOSES.test(body)) {
    if (blocks.length > 1) close(blocks)
  } else if (!action.isControl) {
    const { bodyStart } = action
    block.parts.push(expressionValue(sliceMapped(text, bodyStart, bodyStart + action.body.length), scope))
  }
  return blocks.length <= MAX_BLOCKS
}

function close(blocks: Block[]): void {
  const { branches, parts, isComplete } = blocks.pop()!
  blocks.at(-1)!.parts.push(eitherOf([...branches, concatOf(parts), ...(isComplete ? [] : [NOTHING])]))
}
