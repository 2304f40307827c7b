import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'
import { concat, known, unknown, type Value } from '../../value.ts'
import { scalarValue } from '../helm/template-value.ts'
import type { NameScope } from './name-scope.ts'

/** The list of images by which a kustomization replaces names, tags and digests; `owner` in words, null if it is none. */
export function imagesOfKustomize(images: DataNode | null, owner: string | null, names: NameScope): LooseFact[] {
  if (owner === null) return []
  return itemsOf(images).flatMap((image): LooseFact[] => {
    const valueOf = (key: string): Value | null => {
      const node = at(image, key)
      return node?.kind === 'scalar' && !node.isNull ? scalarValue(node, names) : null
    }
    const digest = valueOf('digest')
    const tag = digest ? null : valueOf('newTag')
    const end = digest ? [known('@', null), digest] : tag ? [known(':', null), tag] : null
    if (!end) return []
    const name = scalarText(at(image, 'name'))
    const reference = concat(valueOf('newName') ?? valueOf('name') ?? unknown('opaque', 'name', null), ...end)
    return [
      {
        kind: 'use',
        role: 'workload',
        by: `image${name === null ? '' : ` \`${name}\``} of ${owner}`,
        reference,
        span: image.span,
      },
    ]
  })
}
