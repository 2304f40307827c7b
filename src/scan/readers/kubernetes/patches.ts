import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'
import { readTemplatedYaml } from '../../syntax/templated-yaml.ts'
import { scalarValue } from '../helm/template-value.ts'
import { fragmentFacts, isManifest, manifestFacts } from './manifest.ts'
import type { NameScope } from './name-scope.ts'

const IMAGE_PATH = /\/image$/
const CONTAINERS_PATH = /\/(?:initContainers|containers)(?:\/(?:\d+|-))?$/

/** YAML within YAML: part of a manifest, or a list of operations. */
export function patchFacts(patch: DataNode | null, names: NameScope): LooseFact[] {
  if (patch?.kind !== 'scalar' || !patch.text.includes('image')) return []
  return readTemplatedYaml('', patch.mapped).roots.flatMap((root) => {
    if (root?.kind === 'list') return jsonPatchFacts(root, names)
    return isManifest(root) ? manifestFacts(root, names) : root ? fragmentFacts(root, names) : []
  })
}

/** RFC 6902: `{op: replace, path: /spec/…/image, value: app:latest}`. */
export function jsonPatchFacts(root: DataNode | null, names: NameScope): LooseFact[] {
  return itemsOf(root).flatMap((operation): LooseFact[] => {
    const path = scalarText(at(operation, 'path')) ?? ''
    const value = at(operation, 'value')
    if (!value || !['add', 'replace'].includes(scalarText(at(operation, 'op')) ?? '')) return []
    if (value.kind !== 'scalar')
      return CONTAINERS_PATH.test(path) || value.kind === 'map' ? fragmentFacts(value, names) : []
    const reference = IMAGE_PATH.test(path) ? scalarValue(value, names) : null
    if (!reference) return []
    return [{ kind: 'use', role: 'workload', by: `patch of \`${path}\``, reference, span: operation.span }]
  })
}
