import { at, type DataEntry, type DataNode, entriesOf, entryOf, itemsOf, scalarText } from '../../syntax/data.ts'
import {
  type Alternative,
  concat,
  cut,
  known,
  type Nature,
  onlyText,
  through,
  unknown,
  type Value,
} from '../../value.ts'
import { natureOfVariable } from '../../natures.ts'
import { scalarValue } from '../helm/template-value.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'

const COMMIT: Value = unknown('commit', 'gitCommit', null)

/** The tag that a policy makes; without one that of the commit. */
export function tagOf(policy: DataNode | null): Value {
  const entry = entriesOf(policy).find(({ key }) => POLICIES.has(key.text))
  return (
    (entry && POLICIES.get(entry.key.text)?.(entry)) ??
    (entry || !policy ? COMMIT : unknown('opaque', 'tagPolicy', policy.span))
  )
}

const POLICIES: ReadonlyMap<string, (entry: DataEntry) => Value> = new Map<string, (entry: DataEntry) => Value>([
  ['gitCommit', gitTag],
  // It is known by its digest in the cluster, and pushed as `latest`.
  ['sha256', ({ span }) => through(known('latest', null), { name: 'sha256', by: 'default', span })],
  ['dateTime', ({ value }) => timeTag(value)],
  ['inputDigest', ({ key }) => unknown('unique', 'inputDigest', key.span)],
  ['envTemplate', ({ value }) => templateTag(value, environmentName)],
  ['customTemplate', ({ value }) => templateTag(value, componentsOf(value))],
])

function gitTag({ key, value }: DataEntry): Value {
  const variant = scalarText(at(value, 'variant')) ?? ''
  const nature: Nature = variant.toLowerCase() === 'branches' ? 'branch' : 'commit'
  const prefix = at(value, 'prefix')
  const before = prefix?.kind === 'scalar' ? scalarValue(prefix, () => null) : null
  return concat(
    ...(before ? [before] : []),
    unknown(nature, variant === '' ? 'gitCommit' : `gitCommit ${variant}`, key.span),
  )
}

/** Go's layout: what shows the second is never the same twice. */
function timeTag(value: DataNode): Value {
  const format = scalarText(at(value, 'format'))
  const isUnique = format === null || (/0?5/.test(format) && /15|0?3/.test(format) && format.includes('04'))
  return unknown(isUnique ? 'unique' : 'date', 'dateTime', value.span)
}

function templateTag(value: DataNode, names: NameScope): Value {
  const template = at(value, 'template')
  const tag = template?.kind === 'scalar' ? scalarValue(template, names) : null
  if (!template || !tag) return unknown('opaque', 'template', value.span)
  return through(tag.map(withoutName), { name: 'tagPolicy', by: 'parameter', span: template.span })
}

/** Older configurations write the image's name too: `{{.IMAGE_NAME}}:{{.TAG}}`. */
function withoutName(alternative: Alternative): Alternative {
  const [first, second, ...others] = alternative
  if (first?.kind !== 'unknown' || !first.name.endsWith('IMAGE_NAME')) return alternative
  if (second?.kind !== 'text' || !/^[:@]/.test(second.text)) return alternative
  return second.text.length === 1 ? others : [cut(second, 1, second.text.length), ...others]
}

const OWN_NAMES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ['IMAGE_NAME', 'opaque'],
  ['DIGEST', 'digest'],
  ['DIGEST_HEX', 'digest'],
  ['DIGEST_ALGO', 'opaque'],
])

function environmentName(name: string): Value | null {
  if (!name.startsWith('.')) return null
  const variable = name.slice(1)
  return unknown(OWN_NAMES.get(variable) ?? natureOfVariable(variable), `$${variable}`, null)
}

/** Names that stand for other policies. */
function componentsOf(value: DataNode): NameScope {
  const components = itemsOf(at(value, 'components'))
  return (name) => {
    const component = components.find((candidate) => `.${scalarText(at(candidate, 'name'))}` === name)
    if (!component) return environmentName(name)
    // A template of templates is not looked into.
    if (entryOf(component, 'customTemplate')) return unknown('opaque', name, component.span)
    const found = tagOf(component)
    return onlyText(found) === null ? found : through(found, { name, by: 'variable', span: component.span })
  }
}
