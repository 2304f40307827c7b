import { unknownParts } from '../value.ts'
import { commandDraft, pushCommands, referenceOf } from './push-command.ts'
import type { Rule } from './rule.ts'

/** A push to ECR in a job without the gate before it. */
export const unprovenPush: Rule = {
  id: 'unproven-push',
  judge(tree) {
    const severity = tree.ofKind('gate').length > 0 ? 'warning' : 'note'
    return pushCommands(
      tree,
      ({ registry, reference }, { fact }) =>
        registry === 'ecr' &&
        !tree.comesBefore('gate', fact) &&
        !unknownParts(reference).some(({ nature }) => nature === 'gate'),
    ).map((command) => ({
      rule: 'unproven-push',
      severity,
      ...commandDraft(command),
      subject: {
        kind: 'unproven',
        unit: command.unit.id,
        tool: command.found.fact.tool,
        reference: referenceOf(command),
      },
    }))
  },
}
