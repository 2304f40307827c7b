import type { Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { Tree } from '../tree.ts'
import { dropPushFix } from './drop-push.ts'
import { dropRuleFix } from './drop-rule.ts'
import { dropTagFix } from './drop-tag.ts'
import { metadataFlavorFix } from './metadata-flavor.ts'
import { repositoryFix } from './repository.ts'
import { isSoundYaml } from './sound-change.ts'
import { threadGateFix } from './thread-gate.ts'

export interface FixContext {
  readonly tree: Tree
  /** How a workflow uses the gate: `owner/immutable-tag@v1`. */
  readonly action: string
  /** Whether a gate that is put in only reports. */
  readonly gateReports?: boolean
}

/** The changes that mend what was found, the one to be taken first. */
export function fixesFor(draft: Draft, context: FixContext): readonly Fix[] {
  return candidates(draft, context).filter((fix) => fix !== null)
}

function candidates(draft: Draft, { tree, action, gateReports }: FixContext): readonly (Fix | null)[] {
  const { fact, file, rule, subject, severity } = draft
  if (fact.kind === 'repository') return severity === 'error' ? [repositoryFix(fact, file, tree)] : []
  if (rule !== 'push-mutable-tag' || subject.kind !== 'tag' || subject.movement.kind === 'dynamic') return []
  const dropped = [
    metadataFlavorFix(draft),
    dropRuleFix(draft, tree),
    dropTagFix(draft, tree),
    dropPushFix(draft, tree),
  ]
  return [
    ...dropped.map((fix) => (fix && isSoundYaml(file, fix.edits, tree) ? fix : null)),
    threadGateFix(draft, tree, { action, reports: gateReports ?? false }),
  ]
}
