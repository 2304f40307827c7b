import type { BuiltFact, PushFact, Unit } from '../facts.ts'
import type { Found } from '../found.ts'
import { placeOf } from '../image-place.ts'
import type { SourceFile } from '../source-file.ts'
import type { Tree } from '../tree.ts'
import { display } from '../value.ts'

type Named = Found<PushFact | BuiltFact>

/** What a job's own file pushes or names in it; of what is in no job, what its file does. Asked of each push, so all is looked up. */
export interface UnitNames {
  readonly all: readonly Named[]
  readonly pushes: readonly Found<PushFact>[]
  /** What is named without being pushed, by its reference. */
  readonly built: ReadonlyMap<string, readonly BuiltFact[]>
  /** Where the commands start of pushes that keep their tags where they are. */
  readonly pinnedCommands: ReadonlySet<number>
  /** Where the lists start that hold such a push. */
  readonly pinnedLists: ReadonlySet<number>
  /** The repositories of those that are certain. */
  readonly pinnedRepositories: ReadonlySet<string>
}

/** By the unit, or by the file where there is none; then by the file. */
type Index = Map<Unit | SourceFile, Map<SourceFile, UnitNames | Named[]>>

const indexes = new WeakMap<Tree, Index>()

export function namesIn(unit: Unit | null, file: SourceFile, tree: Tree): UnitNames {
  const index = indexes.get(tree) ?? indexOf(tree)
  indexes.set(tree, index)
  const ofUnit = index.get(unit ?? file)
  const names = ofUnit?.get(file) ?? []
  if (!Array.isArray(names)) return names
  const made = namesOf(names, tree)
  ofUnit?.set(file, made)
  return made
}

/** As it is written, its unknown parts by name. */
export function shownReference({ reference }: PushFact | BuiltFact): string {
  return reference.map(display).join()
}

export function shownRepository({ reference }: PushFact): string {
  return reference
    .map((alternative) => {
      const { host, repository } = placeOf(alternative)
      return display([...host, ...repository])
    })
    .join()
}

function indexOf(tree: Tree): Index {
  const index = new Map<Unit | SourceFile, Map<SourceFile, Named[]>>()
  for (const found of [...tree.ofKind('push'), ...tree.ofKind('built')]) {
    const { fact, file } = found
    const ofUnit = index.get(fact.unit ?? file) ?? new Map<SourceFile, Named[]>()
    index.set(fact.unit ?? file, ofUnit)
    const same = ofUnit.get(file)
    if (same) same.push(found)
    else ofUnit.set(file, [found])
  }
  return index
}

function namesOf(all: readonly Named[], tree: Tree): UnitNames {
  const pushes = all.filter((found): found is Found<PushFact> => found.fact.kind === 'push')
  const pinned = pushes
    .map(({ fact }) => fact)
    .filter(({ reference }) => tree.verdicts(reference).every(({ movement }) => movement === null))
  const built = new Map<string, BuiltFact[]>()
  for (const { fact } of all) {
    if (fact.kind !== 'built') continue
    const name = shownReference(fact)
    const same = built.get(name)
    if (same) same.push(fact)
    else built.set(name, [fact])
  }
  return {
    all,
    pushes,
    built,
    pinnedCommands: new Set(pinned.map(({ span }) => span.start)),
    pinnedLists: new Set(pinned.flatMap(({ list }) => (list ? [list.start] : []))),
    pinnedRepositories: new Set(pinned.filter(({ certain }) => certain).map(shownRepository)),
  }
}
