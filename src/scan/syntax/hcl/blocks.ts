import { bind, renamed, type Scope, spend, termOf } from './term.ts'
import { turnsOf } from './resolve.ts'
import { attributeOf, type HclBlock, type HclBody } from './tree.ts'

/** A block, and what names mean in it. */
export interface ScopedBlock {
  readonly type: string
  readonly body: HclBody
  readonly scope: Scope
  readonly block: HclBlock
}

/** The blocks of a body, those that `dynamic` makes among them. */
export function blocksOf(body: HclBody, scope: Scope): ScopedBlock[] {
  return body.blocks.flatMap((block) => (block.type === 'dynamic' ? made(block, scope) : [scoped(block, scope)]))
}

/** The blocks of a body, and theirs. */
export function allBlocks(body: HclBody, scope: Scope): ScopedBlock[] {
  return blocksOf(body, scope).flatMap((one) => [one, ...allBlocks(one.body, one.scope)])
}

function scoped(block: HclBlock, scope: Scope, type = block.type): ScopedBlock {
  return { type, body: block.body, scope, block }
}

function made(dynamic: HclBlock, scope: Scope): ScopedBlock[] {
  const content = dynamic.body.blocks.find(({ type }) => type === 'content')
  const [type] = dynamic.labels
  if (!content || type === undefined) return []
  const over = attributeOf(dynamic.body, 'for_each')
  const iterator = attributeOf(dynamic.body, 'iterator')?.value
  const name = iterator?.kind === 'name' ? iterator.name : type
  const turns = over ? turnsOf(termOf(over.value, scope)) : []
  if (turns.length === 0) return [scoped(content, over ? renamed(scope, `${name}.value`, over.value) : scope, type)]
  return turns.flatMap(({ key, value }) => {
    if (!spend(scope)) return []
    const inner = bind(
      scope,
      new Map([
        [`${name}.key`, key],
        [`${name}.value`, value],
      ]),
    )
    return [scoped(content, inner, type)]
  })
}
