import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, type DataEntry, entryOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { templatedText } from './templated-text.ts'

/** The image of each container of a list, under the first of `keys` that it has. `of`: what the containers belong to. */
export function containerUses(list: DataNode | null, keys: readonly string[], of: string): readonly LooseFact[] {
  return itemsOf(list).flatMap((container) => {
    const entry = firstEntry(container, keys)
    return entry ? imageUse(entry, `${containerName(container)} of ${of}`) : []
  })
}

/** The image that an entry gives. */
export function imageUse({ value, span }: DataEntry, by: string): readonly LooseFact[] {
  const reference = templatedText(value)
  return reference ? [{ kind: 'use', role: 'workload', by, reference, span }] : []
}

/** The value under the first of these keys that a map has. */
export function firstEntry(node: DataNode | null, keys: readonly string[]): DataEntry | null {
  for (const key of keys) {
    const entry = entryOf(node, key)
    if (entry) return entry
  }
  return null
}

/** Keys of AWS begin with a small letter in some tools, and with a capital in others. */
export function anyCase(node: DataNode | null, ...path: readonly string[]): DataNode | null {
  let found = node
  for (const name of path) found = at(found, name) ?? at(found, name.charAt(0).toUpperCase() + name.slice(1))
  return found
}

function containerName(container: DataNode): string {
  const name = scalarText(anyCase(container, 'name'))
  return name ? `container \`${name}\`` : 'a container'
}
