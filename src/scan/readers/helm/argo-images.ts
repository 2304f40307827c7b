import type { LooseFact } from '../../shell/words.ts'
import { type DataNode, at, itemsOf, scalarText } from '../../syntax/data.ts'
import { cut, type Value } from '../../value.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'
import { scalarValue } from './template-value.ts'
import { isTaggedImage } from './image-text.ts'

/** `spec.source.kustomize.images` of an Argo CD Application: `app=registry/app:tag`. */
export function argoImages(root: DataNode, names: NameScope): LooseFact[] {
  const kind = scalarText(at(root, 'kind'))
  const spec =
    kind === 'Application' ? at(root, 'spec') : kind === 'ApplicationSet' ? at(root, 'spec', 'template', 'spec') : null
  const sources = [at(spec, 'source'), ...itemsOf(at(spec, 'sources'))]
  return sources.flatMap((source) =>
    itemsOf(at(source, 'kustomize', 'images')).flatMap((image): LooseFact[] => {
      const value = image.kind === 'scalar' ? scalarValue(image, names) : null
      if (image.kind !== 'scalar' || !value || !isTaggedImage(image.text, value)) return []
      const name = scalarText(at(root, 'metadata', 'name'))
      const by = name === null || name.includes('{{') ? `image of ${kind}` : `image of ${kind} \`${name}\``
      return [{ kind: 'use', role: 'workload', by, reference: withoutAlias(value), span: image.span }]
    }),
  )
}

function withoutAlias(value: Value): Value {
  return value.map((alternative) => {
    const [first, ...others] = alternative
    const sign = first?.kind === 'text' ? first.text.indexOf('=') : -1
    return first?.kind === 'text' && sign >= 0 ? [cut(first, sign + 1, first.text.length), ...others] : alternative
  })
}
