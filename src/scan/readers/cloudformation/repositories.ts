import type { RepositoryFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import { hull, type Span } from '../../span.ts'
import { type DataNode, entryOf } from '../../syntax/data.ts'
import { known, textOf, type Value } from '../../value.ts'
import { evaluate } from './evaluate.ts'
import { isNoValue, walk } from './intrinsic.ts'
import { settingEdit } from './setting-edit.ts'
import type { Resource, Template } from './template.ts'

const MODE = 'ImageTagMutability'
const FILTERS = 'ImageTagMutabilityExclusionFilters'
const KINDS: ReadonlyMap<string, { readonly what: RepositoryFact['what']; readonly name: string }> = new Map([
  ['AWS::ECR::Repository', { what: 'repository', name: 'RepositoryName' }],
  ['AWS::ECR::RepositoryCreationTemplate', { what: 'creation-template', name: 'Prefix' }],
])

/** A repository, or a template for repositories, as a resource declares it. */
export function repositoryOf(resource: Resource, template: Template, text: string): readonly LooseFact[] {
  const kind = KINDS.get(resource.type)
  if (!kind || isOnlyForCaches(resource, template)) return []
  const filters = filtersOf(resource.properties, template)
  return [
    {
      kind: 'repository',
      by: 'cloudformation',
      what: kind.what,
      name: propertyOf(resource, kind.name, template),
      mode: modeOf(resource, template),
      unset: 'MUTABLE',
      filters,
      // With filters there is more to decide than the mode.
      edit: filters.length === 0 ? settingEdit(resource, text) : null,
      span: spanOf(resource),
    },
  ]
}

/** From its name to what is said of the setting, or to its type where nothing is. */
function spanOf({ id, node, properties }: Resource): Span {
  const settings = [entryOf(properties, MODE), entryOf(properties, FILTERS)].filter((one) => one !== null)
  const told = settings.length > 0 ? settings : [entryOf(node, 'Type')].filter((one) => one !== null)
  return told.reduce((span, { value }) => hull(span, value.span), id.span)
}

function propertyOf({ properties }: Resource, name: string, template: Template): Value | null {
  const value = entryOf(properties, name)?.value
  return value && !isNoValue(value) ? evaluate(value, template) : null
}

/** A branch that takes the setting away leaves what ECR does without it. */
function modeOf(resource: Resource, template: Template): Value | null {
  const mode = propertyOf(resource, MODE, template)
  return mode?.map((alternative) => (alternative.length === 0 ? known('MUTABLE', null)[0]! : alternative)) ?? null
}

function filtersOf(properties: DataNode | null, template: Template): readonly Value[] {
  const path = [FILTERS, '*', 'ImageTagMutabilityExclusionFilterValue']
  return walk(properties, path).map((node) => evaluate(node, template))
}

/** Pull-through caches have to move with what they cache. */
function isOnlyForCaches({ properties }: Resource, template: Template): boolean {
  const applied = walk(properties, ['AppliedFor', '*']).map((node) => evaluate(node, template))
  return applied.length > 0 && applied.every((value) => value.every((one) => textOf(one) === 'PULL_THROUGH_CACHE'))
}
