import type { LooseFact } from '../../shell/words.ts'
import { at, type DataEntry, type DataMap, type DataNode, entriesOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { either, through, unknown, type Value } from '../../value.ts'
import { isTemplated } from '../../syntax/template-mask.ts'
import { scalarValue } from '../helm/template-value.ts'
import { releaseFacts } from '../helm/release-facts.ts'
import { imagesIn } from '../helm/values.ts'
import { commandFacts } from './commands.ts'
import { imagesOfKustomize } from './kustomize-images.ts'
import { type NameScope, NO_NAMES } from './name-scope.ts'
import { isHostless } from './reference.ts'
import type { Resource } from './resource.ts'
import { resourceFacts } from './resources.ts'

/** Kinds that name images to speak of them, not to run them, and those that another reader reads. */
const SILENT_KINDS: ReadonlySet<string> = new Set(['CustomResourceDefinition', 'ConfigMap', 'Secret'])
const SILENT_GROUPS =
  /^(?:skaffold|kustomize\.config\.k8s\.io|image\.toolkit\.fluxcd\.io|image\.openshift\.io|apiextensions\.k8s\.io|(?:.*\.)?kyverno\.io|(?:.*\.)?gatekeeper\.sh|(?:.*\.)?kubewarden\.io|wgpolicyk8s\.io|(?:.*\.)?backstage\.io|admissionregistration\.k8s\.io|.*\.sigstore\.dev)$/
/** They hold values for a chart. */
const RELEASES: ReadonlySet<string> = new Set([
  'HelmRelease',
  'HelmChart',
  'HelmChartConfig',
  'Application',
  'ApplicationSet',
])
const RELEASE_GROUPS = /^(?:helm\.toolkit\.fluxcd\.io|helm\.cattle\.io|argoproj\.io|helm\.fluxcd\.io)$/

const LISTS: ReadonlyMap<string, string> = new Map([
  ['containers', 'container'],
  ['initContainers', 'init container'],
  ['ephemeralContainers', 'ephemeral container'],
  ['sidecars', 'sidecar'],
  ['steps', 'step'],
])
const SINGLES: ReadonlyMap<string, string> = new Map([
  ['container', 'container'],
  ['script', 'script'],
  ['stepTemplate', 'step template'],
])
export const CONTAINER_KEYS: ReadonlySet<string> = new Set([...LISTS.keys(), ...SINGLES.keys()])
/** Istio's injector puts its own image in its place. */
const INJECTED = 'auto'
const MAX_LISTS = 4

export function isManifest(root: DataNode | null): root is DataMap {
  return root?.kind === 'map' && scalarText(at(root, 'kind')) !== null && scalarText(at(root, 'apiVersion')) !== null
}

/** What one document of a manifest says. */
export function manifestFacts(root: DataNode | null, names: NameScope = NO_NAMES, depth = 0): LooseFact[] {
  if (!isManifest(root)) return []
  const kind = scalarText(at(root, 'kind')) ?? ''
  const version = scalarText(at(root, 'apiVersion')) ?? ''
  const group = version.slice(0, Math.max(version.lastIndexOf('/'), 0))
  if (SILENT_KINDS.has(kind) || SILENT_GROUPS.test(group)) return []
  if (RELEASES.has(kind) && RELEASE_GROUPS.test(group)) return releaseFacts(root, names)
  if (kind.endsWith('List') && depth < MAX_LISTS)
    return itemsOf(at(root, 'items')).flatMap((item) => manifestFacts(item, names, depth + 1))
  if (kind === 'Template' && at(root, 'objects') && depth < MAX_LISTS) {
    const given = parametersOf(at(root, 'parameters'), 'value', names, (name) => name)
    return itemsOf(at(root, 'objects')).flatMap((object) => manifestFacts(object, given, depth + 1))
  }
  const resource: Resource = { root, group, kind, words: wordsFor(root, kind), names: namesIn(root, group, names) }
  const facts: LooseFact[] = [...resourceFacts(resource)]
  collect(root, resource, facts)
  const by = group === 'kustomize.toolkit.fluxcd.io' ? resource.words : null
  return [
    ...facts,
    ...(isCustom(group) ? customFacts(resource) : []),
    ...imagesOfKustomize(at(root, 'spec', 'images'), by, names),
  ]
}

/** Part of a manifest, as a chart's named templates hold it. */
export function fragmentFacts(root: DataNode, names: NameScope): LooseFact[] {
  const facts: LooseFact[] = []
  const map: DataMap = { kind: 'map', span: root.span, tag: null, entries: [] }
  const resource: Resource = { root: map, group: '', kind: '', words: 'a template', names }
  for (const item of root.kind === 'map' ? [root] : itemsOf(root))
    add(containerFacts(item, 'container', resource), facts)
  collect(root, resource, facts)
  return facts
}

/** "Deployment `api`"; a name that a template makes is left out. */
function wordsFor(root: DataMap, kind: string): string {
  const name = scalarText(at(root, 'metadata', 'name')) ?? scalarText(at(root, 'metadata', 'generateName'))
  return named(isTemplated(kind) ? 'a resource' : kind, name)
}

export function named(what: string, name: string | null): string {
  return name === null || name.trim() === '' || isTemplated(name) ? what : `${what} \`${name}\``
}

/** Tekton's parameters and Argo's have their defaults beside them. */
function namesIn(root: DataMap, group: string, names: NameScope): NameScope {
  if (group === 'tekton.dev') {
    const spec = at(root, 'spec')
    const params = at(spec, 'params') ?? at(spec, 'pipelineSpec', 'params') ?? at(spec, 'taskSpec', 'params')
    return parametersOf(params, 'default', names, (name) => `params.${name}`)
  }
  if (group !== 'argoproj.io') return names
  const parameters =
    at(root, 'spec', 'arguments', 'parameters') ?? at(root, 'spec', 'workflowSpec', 'arguments', 'parameters')
  return parametersOf(parameters, 'value', names, (name) => `workflow.parameters.${name}`)
}

function parametersOf(
  list: DataNode | null,
  key: string,
  names: NameScope,
  nameOf: (name: string) => string,
): NameScope {
  const values = new Map<string, Value>()
  for (const parameter of itemsOf(list)) {
    const name = scalarText(at(parameter, 'name'))
    const held = at(parameter, key)
    const value = held?.kind === 'scalar' && !held.isNull ? scalarValue(held, names) : null
    if (name === null || !held || !value) continue
    const shown =
      key === 'default' ? `$(${nameOf(name)})` : key === 'value' && nameOf(name) === name ? `$${name}` : nameOf(name)
    values.set(
      nameOf(name),
      either(through(value, { name: shown, by: 'default', span: held.span }), unknown('opaque', shown, null)),
    )
  }
  return (name) => values.get(name) ?? names(name)
}

function collect(node: DataNode, resource: Resource, facts: LooseFact[]): void {
  if (node.kind === 'list') for (const item of node.items) collect(item, resource, facts)
  for (const { key, value } of entriesOf(node)) {
    const word = LISTS.get(key.text)
    const single = SINGLES.get(key.text)
    if (word) for (const item of itemsOf(value)) add(containerFacts(item, word, resource), facts)
    else if (single && value.kind === 'map') add(containerFacts(value, single, resource), facts)
    else if (key.text === 'volumes') for (const volume of itemsOf(value)) add(volumeFacts(volume, resource), facts)
    collect(value, resource, facts)
  }
}

/** One by one: a script may tell more of them than what can be spread into arguments. */
function add(found: readonly LooseFact[], facts: LooseFact[]): void {
  for (const fact of found) facts.push(fact)
}

function containerFacts(container: DataNode, word: string, resource: Resource): LooseFact[] {
  const images = entriesOf(container).filter(({ key }) => key.text === 'image')
  const isTekton = resource.group === 'tekton.dev'
  if (images.length === 0 && !(isTekton && word === 'step')) return []
  const by = `${named(word, scalarText(at(container, 'name')))} of ${resource.words}`
  const policy = scalarText(at(container, 'imagePullPolicy'))
  const uses = images.flatMap((image) => useOf(image, by, isTekton ? 'ci' : 'workload', resource.names, policy))
  return [...uses, ...commandFacts(container, resource.names)]
}

export function useOf(
  { value, span }: DataEntry,
  by: string,
  role: 'workload' | 'ci',
  names: NameScope,
  policy: string | null = null,
): LooseFact[] {
  if (value.kind !== 'scalar' || value.text === INJECTED) return []
  const reference = scalarValue(value, names)
  if (!reference || (policy === 'Never' && isHostless(reference))) return []
  return [{ kind: 'use', role, by, reference, span }]
}

function volumeFacts(volume: DataNode, { words, names }: Resource): LooseFact[] {
  const references = entriesOf(at(volume, 'image')).filter(({ key }) => key.text === 'reference')
  const by = `${named('volume', scalarText(at(volume, 'name')))} of ${words}`
  return references.flatMap((reference) => useOf(reference, by, 'workload', names))
}

/** Groups with a name of their own that are neither Kubernetes' nor read by their containers alone. */
function isCustom(group: string): boolean {
  return (
    group.includes('.') &&
    !group.endsWith('.k8s.io') &&
    !/^(?:tekton\.dev|serving\.knative\.dev|.*\.toolkit\.fluxcd\.io|.*\.openshift\.io|kpack\.io|shipwright\.io)$/.test(
      group,
    )
  )
}

function customFacts({ root, words, names }: Resource): LooseFact[] {
  const skipped = new Set([...CONTAINER_KEYS, 'volumes', 'metadata', 'status', 'parameters', 'args', 'command'])
  return imagesIn(root, { scope: names, skipped }).map(({ path, reference, span }) => ({
    kind: 'use',
    role: 'workload',
    by: `image at \`${path}\` of ${words}`,
    reference,
    span,
  }))
}
