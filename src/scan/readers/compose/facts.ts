import type { LooseFact } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { at, type DataNode, type DataScalar, itemsOf } from '../../syntax/data.ts'
import { interpolate, type Interpolation } from '../../syntax/interpolation.ts'
import { referenceWithPlaceholders } from '../../syntax/placeholders.ts'
import { readCacheTarget } from '../../tools/build-outputs.ts'
import { trim, type Value } from '../../value.ts'
import type { Service } from './service.ts'

/** Compose's own variables: of the environment and of `.env`, neither of which is known here. */
const COMPOSE: Interpolation = { variable: () => null, escape: '$', quotes: false }

/** What a service runs, or what its build names and caches. `builtHere`: images that services of the file build. */
export function serviceFacts(service: Service, builtHere: ReadonlySet<string>): readonly LooseFact[] {
  return [...imageFacts(service, builtHere), ...tagFacts(service), ...cacheFacts(service)]
}

function imageFacts(
  { name, image, imageEntry, isBuilt }: Service,
  builtHere: ReadonlySet<string>,
): readonly LooseFact[] {
  if (!image || !imageEntry) return []
  const { span } = imageEntry
  const reference = valueOf(image)
  if (isBuilt) return [built(name, reference, span, null)]
  if (builtHere.has(image.text)) return []
  return [{ kind: 'use', role: 'workload', by: `service \`${name}\``, reference, span }]
}

function tagFacts({ name, build }: Service): readonly LooseFact[] {
  const tags = at(build, 'tags')
  return scalarsIn(tags).map((tag) => built(name, valueOf(tag), tag.span, tags?.kind === 'list' ? tags.span : null))
}

function cacheFacts({ build }: Service): readonly LooseFact[] {
  return scalarsIn(at(build, 'cache_to')).flatMap((target): LooseFact[] => {
    const reference = readCacheTarget(valueOf(target))
    return reference ? [{ kind: 'cache', tool: 'docker compose build', reference, span: target.span }] : []
  })
}

function built(target: string, reference: Value, span: Span, list: Span | null): LooseFact {
  return { kind: 'built', by: 'compose', target, reference, span, list }
}

function scalarsIn(node: DataNode | null): readonly DataScalar[] {
  return itemsOf(node).filter((item): item is DataScalar => item.kind === 'scalar' && item.text !== '')
}

function valueOf({ mapped }: DataScalar): Value {
  return referenceWithPlaceholders(mapped, (slice) => interpolate(slice, COMPOSE)).map(trim)
}
