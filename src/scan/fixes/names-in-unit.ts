import type { BuiltFact, PushFact, Unit } from '../facts.ts'
import type { Found } from '../found.ts'
import type { SourceFile } from '../source-file.ts'
import type { Tree } from '../tree.ts'

type Named = Found<PushFact | BuiltFact>

const indexes = new WeakMap<Tree, ReadonlyMap<Unit, readonly Named[]>>()

/** What a job's own file pushes or names in it. */
export function namesIn(unit: Unit | null, file: SourceFile, tree: Tree): readonly Named[] {
  if (!unit) return []
  const index = indexes.get(tree) ?? indexOf(tree)
  indexes.set(tree, index)
  return (index.get(unit) ?? []).filter((found) => found.file === file)
}

function indexOf(tree: Tree): ReadonlyMap<Unit, readonly Named[]> {
  const index = new Map<Unit, Named[]>()
  for (const found of [...tree.ofKind('push'), ...tree.ofKind('built')]) {
    const { unit } = found.fact
    const same = unit && index.get(unit)
    if (same) same.push(found)
    else if (unit) index.set(unit, [found])
  }
  return index
}
