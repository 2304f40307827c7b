import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'
import { imagesOfKustomize } from '../kubernetes/kustomize-images.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'
import { argoImages } from './argo-images.ts'
import { type GivenValues, nestedKeys, valuesOfRelease } from './releases.ts'
import { imagesIn } from './values.ts'

const NOTHING_SKIPPED: ReadonlySet<string> = new Set()

/** The images that a resource gives to a chart, or to a kustomization. */
export function releaseFacts(root: DataNode, names: NameScope): LooseFact[] {
  const owner = `${scalarText(at(root, 'kind'))} \`${scalarText(at(root, 'metadata', 'name'))}\``
  const renderers = itemsOf(at(root, 'spec', 'postRenderers'))
  return [
    ...valuesOfRelease(root).flatMap((given) => valueFacts(given, names)),
    ...argoImages(root, names),
    ...renderers.flatMap((renderer) => imagesOfKustomize(at(renderer, 'kustomize', 'images'), owner, names)),
  ]
}

export function valueFacts({ owner, values }: GivenValues, scope: NameScope): LooseFact[] {
  return imagesIn(nestedKeys(values), { scope, skipped: NOTHING_SKIPPED }).map(({ path, reference, span }) => ({
    kind: 'use',
    role: 'workload',
    by: `image at \`${path}\`${owner === null ? '' : ` of ${owner}`}`,
    reference,
    span,
  }))
}
