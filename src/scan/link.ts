import type { BuiltFact, Fact, PushBuiltFact, PushFact } from './facts.ts'
import type { FileFacts } from './file-facts.ts'
import { foundIn, type Found } from './found.ts'
import { placeOf } from './image-place.ts'
import { pushesOfAllTags } from './link/all-tags.ts'
import { pushesOfBuilt, pushOf } from './link/built.ts'
import { copiesOfCalled } from './link/calls.ts'
import { withDefinitions } from './link/definitions.ts'
import { withSourced } from './link/sourced.ts'
import { type Alternative, textOf } from './value.ts'

export interface Linked {
  readonly found: readonly Found[]
  /** Facts of which every caller gives what they leave open. */
  readonly answered: ReadonlySet<Fact>
}

/** Pushes of what other files build, in a whole tree; and tags of one image that a push of all of them comes to. */
const MAX_PUSHES = 50_000
const MAX_TAGS = 100

/** Joins what different files say: what one pushes another built, and what one calls does another. */
export function link(files: readonly FileFacts[]): Linked {
  const tree = new Map(files.map((each) => [each.file.path, each]))
  const pushedPaths = new Set<string>()
  let room = MAX_PUSHES
  const byFile = new Map<string, readonly Found[]>()
  for (const { file, facts } of files) {
    const found = facts.flatMap((fact): Found[] => {
      if (fact.kind !== 'push-built') return [foundIn(file, fact)]
      if (room <= 0) return []
      const { pushes, paths } = pushesOfBuilt(foundIn<PushBuiltFact>(file, fact), tree)
      for (const path of paths) pushedPaths.add(path)
      const kept = pushes.slice(0, room)
      room -= kept.length
      return kept
    })
    byFile.set(file.path, [...(byFile.get(file.path) ?? []), ...withTagsTold(found)])
  }
  const defined = withDefinitions(withSourced(byFile))
  const { copies, answered } = copiesOfCalled(defined)
  const idle = files.filter(({ file }) => !pushedPaths.has(file.path)).flatMap(idleTargets)
  return { found: [...[...defined.values()].flat(), ...copies, ...idle], answered }
}

function withTagsTold(found: readonly Found[]): Found[] {
  const built: Found<BuiltFact>[] = []
  return found.flatMap((each): Found[] => {
    if (isBuilt(each)) built.push(each)
    if (!isPushOfAll(each)) return [each]
    const before = built.filter(({ fact }) => fact.unit === each.fact.unit && fact.order <= each.fact.order)
    return pushesOfAllTags(each, before.slice(-MAX_TAGS))
  })
}

function isBuilt(found: Found): found is Found<BuiltFact> {
  return found.fact.kind === 'built' && found.fact.by === 'docker'
}

function isPushOfAll(found: Found): found is Found<PushFact> {
  const { fact } = found
  return fact.kind === 'push' && fact.untagged === 'all' && fact.reference.some(isWithoutTag)
}

function isWithoutTag(reference: Alternative): boolean {
  const { tag, hasDigest } = placeOf(reference)
  return tag === null && !hasDigest
}

/** A bake file that nothing is seen to run is pushed by hand: its targets that name a registry are meant to be. */
function idleTargets({ file, facts }: FileFacts): Found<PushFact>[] {
  return facts.flatMap((fact): Found<PushFact>[] => {
    if (fact.kind !== 'built' || fact.by !== 'bake') return []
    const push = pushOf({ ...fact, tool: 'docker buildx bake' }, fact)
    const reference = fact.reference.filter((alternative) => {
      const { host, repository } = placeOf(alternative)
      return host.length > 0 || (repository.length > 0 && textOf(repository) === null)
    })
    return reference.length > 0 ? [{ ...foundIn(file, { ...push, reference }), isIdle: true }] : []
  })
}
