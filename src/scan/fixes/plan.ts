import type { Edit, Finding, Fix } from '../../domain/finding/finding.ts'

export interface FixPlan {
  /** Of each file, in order and without overlap. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  readonly applied: readonly Fix[]
  /** What would touch bytes that another fix changes as well: a second run applies it, if it is still called for. */
  readonly postponed: readonly Fix[]
}

/** Chooses which fixes are applied together: of each finding the first that may be, each as a whole or not at all. */
export function planFixes(
  findings: readonly Pick<Finding, 'fixes'>[],
  { unsafe }: { readonly unsafe: boolean },
): FixPlan {
  const edits = new Map<string, Edit[]>()
  const applied: Fix[] = []
  const postponed: Fix[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe || unsafe)
    if (!fix) continue
    const fresh = fix.edits.filter((edit) => !edits.get(edit.path)?.some((other) => isSame(edit, other)))
    if (fresh.some((edit) => edits.get(edit.path)?.some((other) => collide(edit, other)))) {
      postponed.push(fix)
      continue
    }
    if (fresh.length > 0) applied.push(fix)
    for (const edit of fresh) edits.set(edit.path, [...(edits.get(edit.path) ?? []), edit])
  }
  const ordered = [...edits].map(([path, list]) => [path, list.toSorted(byPlace)] as const)
  return { edits: new Map(ordered), applied, postponed }
}

function byPlace(one: Edit, other: Edit): number {
  return one.start - other.start || one.end - other.end
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

/** Two that put something in at one place collide too: which comes first would be chance. */
function collide(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end)
}
