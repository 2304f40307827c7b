import type { DataNode, DataScalar } from '../../syntax/data.ts'
import { interpolate, PLAIN_INTERPOLATION } from '../../syntax/interpolation.ts'
import { referenceWithPlaceholders } from '../../syntax/placeholders.ts'
import { trim, type Value } from '../../value.ts'

/** A text of a file that a pipeline, or nobody, fills in before AWS gets it; null for what is no text, or empty. */
export function templatedText(node: DataNode | null): Value | null {
  return node?.kind === 'scalar' && node.text.trim() !== '' ? templatedScalar(node) : null
}

function templatedScalar({ mapped }: DataScalar): Value {
  return referenceWithPlaceholders(mapped, (slice) => interpolate(slice, PLAIN_INTERPOLATION)).map(trim)
}
