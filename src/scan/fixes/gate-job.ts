import type { Edit } from '../../domain/finding/finding.ts'
import type { PushFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { SourceFile } from '../source-file.ts'
import type { Tree } from '../tree.ts'
import { type GatePlace, gateBefore, type GateUse } from './gate-step.ts'
import { listSite } from './list-site.ts'
import { isReadableBefore, mayBeEcr, repositorySource } from './named-repository.ts'
import { namesIn } from './names-in-unit.ts'
import { isSoundWorkflow } from './sound-change.ts'
import { hasAnchors, isBeforeLogin } from './thread-gate.ts'
import { conditionOf, stepAt, type WorkflowStep } from './workflow-step.ts'

/** Of one job: beyond it nothing is offered. */
const MAX_PUSHES = 50

/** Puts the gate before the first push of a workflow's job, for all that the job pushes, and leaves the pushes as they are. */
export function gateJobEdits({ fact, file }: Found<PushFact>, tree: Tree, use: GateUse): readonly Edit[] | null {
  const { unit } = fact
  if (unit?.kind !== 'github-job' || hasAnchors(file)) return null
  const { pushes } = namesIn(unit, file, tree)
  if (pushes.length === 0 || pushes.length > MAX_PUSHES) return null
  const sites = pushes.map((push) => siteOf(push))
  const place = placeOf(sites.filter((site) => site !== null))
  if (!place || sites.includes(null) || !isUsable(place, file, unit.axes.length > 0)) return null
  const gate = gateBefore(place, 0, file, use)
  return gate?.isNew && isSoundWorkflow(file, gate.edits, 1, tree) ? gate.edits : null
}

interface Site {
  readonly step: WorkflowStep
  readonly repositories: readonly string[]
}

function siteOf({ fact, file, original }: Found<PushFact>): Site | null {
  const step = original || fact.span.path !== undefined ? null : stepAt(file, fact.span.start)
  if (!step) return null
  const repositories = step.action === null ? written(fact, file) : (listSite(step, file)?.repositories ?? null)
  return repositories && { step, repositories }
}

function written({ reference }: PushFact, file: SourceFile): readonly string[] | null {
  const names = reference.map((alternative) => repositorySource(alternative, file))
  return names.includes(null) ? null : names.filter((name) => name !== null)
}

/** Before the first of them, for the repositories of all. */
function placeOf(sites: readonly Site[]): GatePlace | null {
  const [first] = sites.toSorted((one, other) => one.step.index - other.step.index)
  if (!first || sites.some(({ step }) => step.steps !== first.step.steps)) return null
  const repositories = [...new Set(sites.flatMap((site) => site.repositories))]
  return { steps: first.step.steps, index: first.step.index, repositories }
}

function isUsable(place: GatePlace, file: SourceFile, isMatrix: boolean): boolean {
  const { steps, index, repositories } = place
  const condition = conditionOf(steps[index]!, file)
  return (
    condition !== null &&
    repositories.every(mayBeEcr) &&
    isReadableBefore([condition, ...repositories].join('\n'), steps, index) &&
    !isBeforeLogin(place, steps) &&
    (!isMatrix || repositories.every((name) => name.includes('matrix.')))
  )
}
