import { type DataNode, entriesOf } from '../../syntax/data.ts'
import { NOTHING, type Value } from '../../value.ts'
import type { Scope } from './scope.ts'
import { valueIn } from './text.ts'

/** What a `with:` gives, by the names that the unknown parts of the called file go by. */
export function givenTo(inputs: DataNode | null, scope: Scope): Map<string, Value> {
  return new Map(entriesOf(inputs).map(({ key, value }) => [`inputs.${key.text}`, valueIn(value, scope) ?? NOTHING]))
}
