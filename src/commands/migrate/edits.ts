import { applyEdits } from '../../domain/finding/edits.ts'
import type { Edit, Fix } from '../../domain/finding/finding.ts'
import { planFixes } from '../../scan/fixes/plan.ts'
import { readSource } from '../../scan/scan.ts'
import { readYamlDocuments } from '../../scan/syntax/yaml.ts'

export interface ChosenEdits {
  /** Of each file in order and without overlap, by path. */
  readonly edits: readonly Edit[]
  /** Whether all edits of this change are among them. */
  readonly has: (change: Fix | null | undefined) => change is Fix
}

/**
 * Chooses which changes are made together, those that come first before the others: each as a whole, none over another, and none of
 * a file that could not be read as before.
 */
export function chooseEdits(changes: readonly Fix[], textOf: (path: string) => string | null): ChosenEdits {
  const refused = new Set<Fix>()
  for (;;) {
    const kept = changes.filter((change) => !refused.has(change))
    const { edits, postponed } = planFixes(
      kept.map((change) => ({ fixes: [change] })),
      { unsafe: true },
    )
    const broken = new Set([...edits].flatMap(([path, list]) => (isSound(path, textOf(path), list) ? [] : [path])))
    if (broken.size === 0) {
      for (const change of postponed) refused.add(change)
      const chosen = new Set(kept.filter((change) => !refused.has(change)))
      const paths = [...edits.keys()].toSorted()
      return {
        edits: paths.flatMap((path) => edits.get(path) ?? []),
        has: (change): change is Fix => change !== null && change !== undefined && chosen.has(change),
      }
    }
    // Each round refuses at least one more.
    for (const change of kept) if (change.edits.some(({ path }) => broken.has(path))) refused.add(change)
  }
}

function isSound(path: string, text: string | null, edits: readonly Edit[]): boolean {
  if (text === null) return false
  return faults(path, applyEdits(text, edits)) <= faults(path, text)
}

function faults(path: string, text: string): number {
  const told = readSource(path, text)?.notes.length ?? 0
  // A reader says nothing of a file that is broken so that it may be of another kind.
  if (/\.ya?ml$/i.test(path)) return told + readYamlDocuments({ path, text }).notes.length
  return path.endsWith('.json') ? told + jsonFaults(text) : told
}

function jsonFaults(text: string): 0 | 1 {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return 0
  } catch {
    return 1
  }
}
