import type { DataNode } from '../../../syntax/data.ts'
import type { Value } from '../../../value.ts'
import { evaluate } from '../evaluate.ts'
import { type Result, valueOf } from '../result.ts'
import type { Scope } from '../scope.ts'
import { templateOf } from '../template.ts'

/** The references in outputs of docker/metadata-action that hold them as data, wherever a text puts such an output in. */
export function referencesHeldIn(node: DataNode | null, scope: Scope): readonly Value[] {
  if (node?.kind !== 'scalar') return []
  const place = { mapped: node.mapped, scope }
  return templateOf(node.mapped).flatMap((piece) =>
    piece.kind === 'expression' && piece.expression ? referencesIn(evaluate(piece.expression, place)) : [],
  )
}

export function referencesIn(result: Result | undefined): readonly Value[] {
  const tags = result?.kind === 'object' ? result.members.get('tags') : undefined
  return tags?.kind === 'list' && tags.separator !== null ? tags.items.map(valueOf) : []
}
