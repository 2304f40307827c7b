import type { SwitchPorts } from '../../src/commands/migrate/apply.ts'
import type { RepositorySetting } from '../../src/domain/ecr/exclusion-filters.ts'
import type { SwitchEntry } from '../../src/domain/migration/switch-record.ts'
import type { Unread } from '../../src/domain/verdict/verdict.ts'
import type { RecordFile, Switch, SwitchAnswer } from '../../src/ports.ts'
import { eventLine } from '../../src/report/migration/switch-words.ts'
import { repository, uri } from './ecr-questions.ts'

type Planned = Pick<SwitchEntry, 'repository' | 'before' | 'after'>

export const PATH = 'record.json'
export const NOW = '2026-11-02T08:00:00Z'

/** `MUTABLE`, `IMMUTABLE_WITH_EXCLUSION a-* b-*`. */
export function setting(text: string): RepositorySetting {
  const [mode = '', ...filters] = text.split(' ')
  return { mode, filters }
}

export function planned(name: string, before: string, after: string): Planned {
  return { repository: repository(uri(name)), before: setting(before), after: setting(after) }
}

export const DENIED: Unread = {
  code: 'ECR_ACCESS_DENIED',
  action: 'ecr:PutImageTagMutability',
  detail: 'User: ci is not authorized',
}

/** What the registry does at the n-th call: nothing of it but a failure, or the call and then a failure. */
export type Mishap = 'denied' | 'lost' | 'ignored'

export interface SwitchWorld {
  readonly ports: SwitchPorts
  /** By name. */
  readonly settings: Map<string, RepositorySetting>
  /** `read app`, `put app MUTABLE`, and `write` with the states of the record in one letter each. */
  readonly steps: string[]
  readonly said: string[]
  content(): string | null
  /** By step, as `steps` has it. */
  readonly mishaps: Map<string, Mishap>
}

/** A registry and a record in memory. */
export function switchWorld(settings: Readonly<Record<string, string>>, content: string | null = null): SwitchWorld {
  const there = new Map(Object.entries(settings).map(([name, text]) => [name, setting(text)]))
  const [steps, said]: [string[], string[]] = [[], []]
  const mishaps = new Map<string, Mishap>()
  let written = content

  const answer = (name: string): SwitchAnswer => {
    const found = there.get(name)
    return found === undefined ? { state: 'unread', failure: DENIED } : { state: 'read', setting: found }
  }
  const registry: Switch = {
    async read({ name }) {
      steps.push(`read ${name}`)
      return mishaps.has(`read ${name}`) ? { state: 'unread', failure: DENIED } : answer(name)
    },
    async put({ name }, wanted) {
      const step = `put ${name} ${[wanted.mode, ...wanted.filters].join(' ')}`
      steps.push(step)
      const mishap = mishaps.get(step)
      if (mishap === undefined || mishap === 'lost') there.set(name, wanted)
      return mishap === undefined || mishap === 'ignored' ? answer(name) : { state: 'unread', failure: DENIED }
    },
  }
  const record: RecordFile = {
    path: PATH,
    read: async () => written,
    async write(next) {
      const step = `write ${statesIn(next)}`
      steps.push(step)
      if (mishaps.has(step)) throw new Error('ENOSPC: no space left on device')
      written = next
    },
  }
  const ports = {
    registry,
    record,
    now: () => NOW,
    say: (event: Parameters<typeof eventLine>[0]) => said.push(short(eventLine(event))),
  }
  return { ports, settings: there, steps, said, content: () => written, mishaps }
}

/** The states of a record's entries, in order: `switched planned`. */
export function statesIn(content: string | null): string {
  if (content === null) return 'no record'
  const { entries } = JSON.parse(content) as { entries: { state: string }[] }
  return entries.map(({ state }) => state).join(' ')
}

/** Without the registry's host. */
export function short(text: string): string {
  return text.replaceAll(uri(''), '')
}
