import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'
import { concat, cut, known, type Value } from '../../value.ts'
import { scalarValue } from '../helm/template-value.ts'
import type { Resource } from './resource.ts'
import type { NameScope } from './name-scope.ts'
import { tektonTaskFacts } from './tekton-tasks.ts'

/** What kinds of their own push, or deploy by a tag, without a container that says so. */
export function resourceFacts(resource: Resource): readonly LooseFact[] {
  const { group, kind } = resource
  if (group === 'kpack.io' && kind === 'Image') return kpackFacts(resource)
  if (group === 'shipwright.io')
    return outputFacts(resource, at(resource.root, 'spec', 'output', 'image'), 'Shipwright')
  if (kind === 'BuildConfig' && scalarText(at(resource.root, 'spec', 'output', 'to', 'kind')) === 'DockerImage')
    return outputFacts(resource, at(resource.root, 'spec', 'output', 'to', 'name'), 'OpenShift build')
  if (kind === 'OCIRepository') return artifactFacts(resource)
  if (group === 'tekton.dev') return tektonTaskFacts(resource)
  return []
}

function kpackFacts(resource: Resource): LooseFact[] {
  const tags = [at(resource.root, 'spec', 'tag'), ...itemsOf(at(resource.root, 'spec', 'additionalTags'))]
  return tags.flatMap((tag) => outputFacts(resource, tag, 'kpack'))
}

function outputFacts({ names }: Resource, node: DataNode | null, tool: string): LooseFact[] {
  const reference = valueOf(node, names)
  if (!node || !reference) return []
  return [{ kind: 'push', tool, reference, untagged: 'latest', certain: true, list: null, span: node.span }]
}

/** Flux follows the tag of an artifact. */
function artifactFacts({ root, words, names }: Resource): LooseFact[] {
  const url = valueOf(at(root, 'spec', 'url'), names)
  const written = at(root, 'spec', 'ref', 'tag')
  const tag = valueOf(written, names)
  if (!url || !written || !tag || at(root, 'spec', 'ref', 'digest')) return []
  return [
    {
      kind: 'use',
      role: 'workload',
      by: words,
      reference: concat(withoutScheme(url), known(':', null), tag),
      span: written.span,
    },
  ]
}

function withoutScheme(url: Value): Value {
  return url.map((alternative) => {
    const [first, ...others] = alternative
    return first?.kind === 'text' && first.text.startsWith('oci://')
      ? [cut(first, 6, first.text.length), ...others]
      : alternative
  })
}

function valueOf(node: DataNode | null, names: NameScope): Value | null {
  return node?.kind === 'scalar' && !node.isNull ? scalarValue(node, names) : null
}
