import { commandDraft, type PushCommand, pushCommands, referenceOf } from './push-command.ts'
import type { Rule } from './rule.ts'

/** Two runs of one commit can push at the same moment: told once a workflow. */
export const missingConcurrency: Rule = {
  id: 'missing-concurrency',
  judge(tree) {
    const first = new Map<string, PushCommand>()
    const commands = pushCommands(
      tree,
      ({ registry }, { unit }) => registry === 'ecr' && unit.kind === 'github-job' && unit.serialised === false,
    )
    for (const command of commands) if (!first.has(command.file.path)) first.set(command.file.path, command)
    return [...first.values()].map((command) => ({
      rule: 'missing-concurrency',
      severity: 'note',
      ...commandDraft(command),
      subject: {
        kind: 'concurrency',
        unit: command.unit.id,
        tool: command.found.fact.tool,
        reference: referenceOf(command),
      },
    }))
  },
}
