import type { Edit } from '../../domain/finding/finding.ts'
import type { GatePlace, GateStep } from './gate-step.ts'
import type { WorkflowStep } from './workflow-step.ts'

/** A push that can take its tag from the gate. */
export interface PushSite extends GatePlace {
  readonly step: WorkflowStep
  /** What tells two images of one repository from each other: pushes of one image have the same. */
  readonly image: string
  /** The same for all that one gate can serve. */
  readonly key: string
  readonly edits: (gate: GateStep) => readonly Edit[] | null
}

/** What a list's or a script's reader knows of its push. */
export type PartialSite = Pick<PushSite, 'index' | 'repositories' | 'image' | 'edits'>
