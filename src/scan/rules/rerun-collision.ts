import { commandDraft, pushCommands, referenceOf } from './push-command.ts'
import type { Rule } from './rule.ts'

/** A commit or a version is pushed without a look whether it is there: a re-run fails. */
export const rerunCollision: Rule = {
  id: 'rerun-collision',
  judge: (tree) =>
    pushCommands(
      tree,
      ({ registry, identity }, { fact }) =>
        registry === 'ecr' &&
        (identity === 'commit' || identity === 'version') &&
        !tree.comesBefore('gate', fact) &&
        !tree.comesBefore('look', fact),
    ).map((command) => ({
      rule: 'rerun-collision',
      severity: 'warning',
      ...commandDraft(command),
      subject: { kind: 'rerun', tool: command.found.fact.tool, reference: referenceOf(command) },
    })),
}
