import type { PushFact } from '../facts.ts'
import type { Found } from '../found.ts'
import { worstOf } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import type { Part } from '../value.ts'
import { listSite } from './list-site.ts'
import { isReadableBefore, mayBeEcr } from './named-repository.ts'
import { scriptSite } from './script-site.ts'
import type { PushSite } from './site.ts'
import { conditionOf, stepAt } from './workflow-step.ts'

/** Null where the push cannot be rewritten. */
export function siteOf({ fact, file }: Found<PushFact>, tree: Tree): PushSite | null {
  const told = worstOf(tree.verdicts(fact.reference))
  const part = told?.movement && told.movement.kind !== 'dynamic' ? (told.culprit ?? told.told) : null
  if (!told?.movement || told.movement.kind === 'dynamic' || isElsewhere(part, file.path)) return null
  const step = stepAt(file, part?.span?.start ?? fact.span.start)
  if (!step) return null
  const site = step.action === null ? scriptSite(fact, told.reference, step, file, tree) : listSite(step, file)
  if (!site) return null
  const { steps } = step
  const { index, repositories } = site
  const condition = conditionOf(steps[index]!, file)
  if (condition === null || !repositories.every(mayBeEcr)) return null
  if (!isReadableBefore([condition, ...repositories].join('\n'), steps, index)) return null
  if ((fact.unit?.axes.length ?? 0) > 0 && !repositories.every((name) => name.includes('matrix.'))) return null
  return { ...site, step, steps, key: JSON.stringify([condition, repositories.toSorted()]) }
}

function isElsewhere(part: Part | null, path: string): boolean {
  return part?.span?.path !== undefined && part.span.path !== path
}
