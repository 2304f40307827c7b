import type { Edit } from '../domain/finding/finding.ts'
import type { PushFact, Unit } from './facts.ts'
import { gateJobEdits } from './fixes/gate-job.ts'
import type { GateUse } from './fixes/gate-step.ts'
import { inputOf, stepAt } from './fixes/workflow-step.ts'
import type { Found } from './found.ts'
import type { Locator } from './locate.ts'
import type { SourceGate, SourceImage } from './source-image.ts'
import { scalarText } from './syntax/data.ts'
import type { Tree } from './tree.ts'

/** What is called runs in the job that calls it, unless it brings its own. */
export function unitOf({ file, fact, caller, original }: Found): SourceImage['unit'] {
  const isCallers = caller !== null && (original === null || original.fact.unit !== fact.unit)
  return fact.unit && { path: isCallers ? caller.file.path : file.path, id: fact.unit.id }
}

/** The gate that a push needs, which is one for all that its job pushes. */
export function gatesToPut(tree: Tree, use: GateUse): (found: Found<PushFact>) => readonly Edit[] | null {
  const byUnit = new Map<Unit, readonly Edit[] | null>()
  return (found) => {
    const { unit } = found.fact
    if (!unit || found.original) return null
    const before = byUnit.get(unit)
    if (before !== undefined) return before
    const edits = asRepositories(gateJobEdits(found, tree, use), found.file.text)
    byUnit.set(unit, edits)
    return edits
  }
}

/** An expression as a whole, which may hold tags as well. */
const WHOLE = /^[ \t]*(?:repository:[ \t]*)?(\$\{\{[^}\n]*\}\})[ \t\r]*$/gm

/** The edits, if what they give to the gate are repositories: `steps.meta.outputs.tags` is a list of tags in them. */
function asRepositories(edits: readonly Edit[] | null, text: string): readonly Edit[] | null {
  const whole = (edits ?? []).flatMap((edit) => [...edit.text.matchAll(WHOLE)].map(([, expression]) => expression!))
  return whole.every((expression) => text.includes(`${expression}:`)) ? edits : null
}

/** The gates of a tree. */
export function sourceGates(tree: Tree, locator: Locator): SourceGate[] {
  return tree.ofKind('gate').flatMap((found) => {
    const { file, fact } = found
    const location = locator.locate(fact.span, file.path)
    return location ? [{ location, unit: unitOf(found), reports: isReporting(found) }] : []
  })
}

/** The gate's command line in a script. */
const REPORTS = /--mode[ =]["']?report\b/
/** A command that is longer is not read to its end. */
const MAX_COMMAND = 4096

function isReporting({ file, fact: { span } }: Found): boolean {
  const step = stepAt(file, span.start)
  if (step?.action) return scalarText(inputOf(step.node, 'mode'))?.trim() === 'report'
  return REPORTS.test(file.text.slice(span.start, Math.min(span.end, span.start + MAX_COMMAND)))
}
