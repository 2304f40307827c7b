import { settingText } from '../../domain/audit/audit-changes.ts'
import type { RepositorySetting } from '../../domain/ecr/exclusion-filters.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import type { SwitchEvent } from '../../domain/migration/switch-event.ts'
import type { SwitchEntry, SwitchRecord, SwitchState } from '../../domain/migration/switch-record.ts'

/** As many repositories as a line names. */
const NAMED = 10

/** In the order in which they are told. */
const STATE_TITLES: readonly (readonly [SwitchState, string])[] = [
  ['switched', 'Switched'],
  ['switching', 'Switched or not, the registry tells'],
  ['failed', 'Failed, and is as it was before'],
  ['planned', 'Not switched'],
  ['restoring', 'Restored or not, the registry tells'],
  ['restored', 'Restored'],
]

type Planned = Pick<SwitchEntry, 'repository' | 'before' | 'after'>

export function settingWords({ mode, filters }: RepositorySetting): string {
  return settingText(mode, filters)
}

/** What will be done, one line a repository. */
export function plannedLines(plan: readonly Planned[]): string[] {
  return plan.map(
    ({ repository, before, after }) =>
      `${repositoryUri(repository)}: ${settingWords(before)} -> ${settingWords(after)}`,
  )
}

/** What was done, one line a state. */
export function recordLines({ entries }: SwitchRecord): string[] {
  return STATE_TITLES.flatMap(([state, title]) => {
    const uris = entries.filter((entry) => entry.state === state).map(({ repository }) => repositoryUri(repository))
    return uris.length === 0 ? [] : [`${title} (${uris.length}): ${namedWords(uris)}`]
  })
}

export function eventLine(event: SwitchEvent): string {
  return `${repositoryUri(event.entry.repository)}: ${eventWords(event)}`
}

function eventWords(event: SwitchEvent): string {
  const before = settingWords(event.entry.before)
  const after = settingWords(event.entry.after)
  switch (event.kind) {
    case 'switching':
      return `${before} -> ${after} ...`
    case 'switched':
      return `is ${after}`
    case 'failed':
      return `failed, and is ${before} as before`
    case 'already-switched':
      return `is ${after} already, and not by this run: left as it is`
    case 'restoring':
      return `${after} -> ${before} ...`
    case 'restored':
      return `is ${before} again`
    case 'already-restored':
      return `is ${before}, as before`
    case 'left':
      return `is ${settingWords(event.actual)}, which somebody set after the switch: left as it is`
  }
}

function namedWords(uris: readonly string[]): string {
  const rest = uris.length - NAMED
  return `${uris.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
