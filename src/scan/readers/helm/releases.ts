import type { Span } from '../../span.ts'
import {
  at,
  type DataEntry,
  type DataMap,
  type DataNode,
  type DataScalar,
  entriesOf,
  itemsOf,
  scalarText,
} from '../../syntax/data.ts'
import { readTemplatedYaml } from '../../syntax/templated-yaml.ts'

/** Values that are given to a chart, and where: as a tree like that of a values file. */
export interface GivenValues {
  /** In words: "HelmRelease `api`"; null for a values file itself. */
  readonly owner: string | null
  readonly values: DataNode
}

const MAX_SOURCES = 1000

/** Of Flux's HelmRelease, of k3s' HelmChart and of Argo CD's Application and ApplicationSet. */
export function valuesOfRelease(root: DataNode | null): GivenValues[] {
  const kind = scalarText(at(root, 'kind'))
  const name = scalarText(at(root, 'metadata', 'name'))
  const owner = name === null || name.includes('{{') ? (kind ?? '') : `${kind} \`${name}\``
  const given = (node: DataNode | null): GivenValues[] => (node ? [{ owner, values: node }] : [])
  if (kind === 'HelmRelease') return given(at(root, 'spec', 'values'))
  if (kind === 'HelmChart' || kind === 'HelmChartConfig')
    return [...textOrTree(at(root, 'spec', 'valuesContent')), ...dottedEntries(at(root, 'spec', 'set'))].flatMap(given)
  const spec =
    kind === 'Application' ? at(root, 'spec') : kind === 'ApplicationSet' ? at(root, 'spec', 'template', 'spec') : null
  const sources = [at(spec, 'source'), ...itemsOf(at(spec, 'sources')).slice(0, MAX_SOURCES)]
  const elements = kind === 'ApplicationSet' ? itemsOf(at(root, 'spec', 'generators')) : []
  const listed = elements.flatMap((generator) => itemsOf(at(generator, 'list', 'elements')))
  const fromSources = sources.flatMap((source) => {
    const helm = at(source, 'helm')
    return [
      ...textOrTree(at(helm, 'values')),
      ...textOrTree(at(helm, 'valuesObject')),
      ...nestedParameters(at(helm, 'parameters')),
    ].flatMap(given)
  })
  return [...fromSources, ...listed.flatMap(given)]
}

/** `releases` of a helmfile: `values` that stand in it, and `set`. */
export function valuesOfHelmfile(root: DataNode | null): GivenValues[] {
  return itemsOf(at(root, 'releases')).flatMap((release) => {
    const name = scalarText(at(release, 'name'))
    const owner = name === null || name.includes('{{') ? 'a release' : `release \`${name}\``
    const trees = itemsOf(at(release, 'values')).filter((values) => values.kind === 'map')
    return [...trees, ...nestedParameters(at(release, 'set'))].map((values) => ({ owner, values }))
  })
}

/** `image.tag` as a key, or as the name of a parameter, is `tag` in `image`. */
export function nestedKeys(root: DataNode): DataNode {
  if (root.kind !== 'map' || !root.entries.some(({ key }) => isDotted(key.text))) return root
  const plain = root.entries.filter(({ key }) => !isDotted(key.text))
  return nest(
    root.entries.filter(({ key }) => isDotted(key.text)),
    root.span,
    plain,
  )
}

function textOrTree(node: DataNode | null): DataNode[] {
  if (node?.kind !== 'scalar') return node ? [node] : []
  if (node.isNull || node.text.length === 0) return []
  return readTemplatedYaml('', node.mapped).roots.filter((root) => root !== null)
}

function nestedParameters(list: DataNode | null): DataNode[] {
  const entries = itemsOf(list).flatMap((parameter): DataEntry[] => {
    const key = at(parameter, 'name')
    const value = at(parameter, 'value')
    return key?.kind === 'scalar' && value ? [{ key, value, span: parameter.span }] : []
  })
  return list && entries.length > 0 ? [nest(entries, list.span, [])] : []
}

function dottedEntries(map: DataNode | null): DataNode[] {
  return map && entriesOf(map).length > 0 ? [nestedKeys(map)] : []
}

function isDotted(key: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(key)
}

/** Entries by their prefix, the last word of each as the key within. */
function nest(entries: readonly DataEntry[], span: Span, others: readonly DataEntry[]): DataMap {
  const maps = new Map<string, DataEntry[]>()
  const flat: DataEntry[] = [...others]
  for (const entry of entries) {
    const dot = entry.key.text.lastIndexOf('.')
    if (dot < 0) {
      flat.push(entry)
      continue
    }
    const prefix = entry.key.text.slice(0, dot)
    const within = maps.get(prefix) ?? []
    within.push({ ...entry, key: renamed(entry.key, entry.key.text.slice(dot + 1)) })
    maps.set(prefix, within)
  }
  for (const [prefix, within] of maps) {
    const [first] = within
    if (first)
      flat.push({ key: renamed(first.key, prefix), value: { kind: 'map', span, tag: null, entries: within }, span })
  }
  return { kind: 'map', span, tag: null, entries: flat }
}

function renamed(key: DataScalar, text: string): DataScalar {
  return { ...key, text }
}
