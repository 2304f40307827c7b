import { settingText } from '../audit/audit-changes.ts'
import { utcTime } from '../commit/timestamp.ts'
import { EXCLUSION_FILTER, MAX_FILTERS, type RepositorySetting } from '../ecr/exclusion-filters.ts'
import { type EcrRepository, parseRepository, repositoryArn, repositoryUri } from '../ecr/ecr-registry.ts'
import { CodedError } from '../errors.ts'
import { at } from '../json-member.ts'
import { visible } from '../text/visible-text.ts'

/**
 * What a run of `migrate --apply` did, written before and after each call, so that it is true whenever the run ends. Of an entry that
 * is `switching` or `restoring` the call may have been made or not: the registry tells.
 */
export interface SwitchRecord {
  readonly version: 1
  /** RFC 3339. */
  readonly begunAt: string
  readonly entries: readonly SwitchEntry[]
}

export interface SwitchEntry {
  /** With account and host. */
  readonly repository: EcrRepository
  readonly before: RepositorySetting
  readonly after: RepositorySetting
  readonly state: 'planned' | 'switching' | 'switched' | 'failed' | 'restoring' | 'restored'
}

export type SwitchState = SwitchEntry['state']

const STATES: readonly SwitchState[] = ['planned', 'switching', 'switched', 'failed', 'restoring', 'restored']

/** ECR's modes, and whether they come with filters. */
const MODES: ReadonlyMap<unknown, boolean> = new Map([
  ['MUTABLE', false],
  ['IMMUTABLE', false],
  ['MUTABLE_WITH_EXCLUSION', true],
  ['IMMUTABLE_WITH_EXCLUSION', true],
])

const FILTER = new RegExp(EXCLUSION_FILTER)

/** Of what a stranger wrote, as much as a message repeats. */
const SHOWN_LENGTH = 80

/** The record of a run that has done nothing yet. */
export function begunRecord(begunAt: string, plan: readonly Omit<SwitchEntry, 'state'>[]): SwitchRecord {
  return {
    version: 1,
    begunAt,
    entries: plan.map(({ repository, before, after }) => ({ repository, before, after, state: 'planned' })),
  }
}

/** The record once the entry at this place has come to this state. */
export function withState(record: SwitchRecord, index: number, state: SwitchState): SwitchRecord {
  return { ...record, entries: record.entries.map((entry, place) => (place === index ? { ...entry, state } : entry)) }
}

/** Whatever the order of their filters. */
export function sameSetting(one: RepositorySetting, other: RepositorySetting): boolean {
  return settingText(one.mode, one.filters) === settingText(other.mode, other.filters)
}

/** What keeps a value from being a setting that ECR takes, in words that can follow its name; or null. */
export function settingFault(value: unknown): string | null {
  const stranger = strangeKey(value, SETTING_KEYS)
  if (stranger !== null) return stranger
  const [mode, filters] = [at(value, 'mode'), at(value, 'filters')]
  const hasFilters = MODES.get(mode)
  if (hasFilters === undefined) return `has the mode ${shown(mode)}, which is none of ${[...MODES.keys()].join(', ')}`
  if (!Array.isArray(filters)) return 'has no list of filters'
  if (!hasFilters && filters.length > 0) return `has filters, and ${String(mode)} takes none`
  if (hasFilters && (filters.length === 0 || filters.length > MAX_FILTERS)) {
    return `has ${filters.length} filters, and ${String(mode)} takes one to ${MAX_FILTERS}`
  }
  const strange: unknown = filters.find((filter) => typeof filter !== 'string' || !FILTER.test(filter))
  if (strange !== undefined) return `has the filter ${shown(strange)}, which ECR does not take`
  return new Set(filters).size < filters.length ? 'has a filter twice' : null
}

export function formatSwitchRecord({ version, begunAt, entries }: SwitchRecord): string {
  const written = entries.map(({ repository, before, after, state }) => ({
    repository: repositoryUri(repository),
    state,
    before: { mode: before.mode, filters: before.filters },
    after: { mode: after.mode, filters: after.filters },
  }))
  return `${JSON.stringify({ version, begunAt, entries: written }, null, 2)}\n`
}

/** Throws a CodedError RECORD_INVALID for all that `formatSwitchRecord` does not write. */
export function parseSwitchRecord(text: string, path: string): SwitchRecord {
  const document = parseJson(text, path)
  const stranger = strangeKey(document, RECORD_KEYS)
  if (stranger !== null) throw invalid(path, `it ${stranger}`)
  if (at(document, 'version') !== 1) throw invalid(path, '`version` is not 1')
  const begunAt = at(document, 'begunAt')
  if (utcTime(begunAt) === null) throw invalid(path, '`begunAt` is not a time')
  const list = at(document, 'entries')
  if (!Array.isArray(list)) throw invalid(path, '`entries` is not a list')

  const seen = new Set<string>()
  const entries = list.map((value: unknown, index) => {
    const entry = entryOf(value, (why) => invalid(path, `\`entries[${index}]\` ${why}`))
    const arn = repositoryArn(entry.repository)
    if (seen.has(arn)) throw invalid(path, `\`entries[${index}]\` is a repository that is there twice`)
    seen.add(arn)
    return entry
  })
  return { version: 1, begunAt: begunAt as string, entries }
}

const RECORD_KEYS = ['version', 'begunAt', 'entries'] as const
const ENTRY_KEYS = ['repository', 'state', 'before', 'after'] as const
const SETTING_KEYS = ['mode', 'filters'] as const

function entryOf(value: unknown, fault: (why: string) => CodedError): SwitchEntry {
  const stranger = strangeKey(value, ENTRY_KEYS)
  if (stranger !== null) throw fault(stranger)
  const given = at(value, 'state')
  const state = STATES.find((known) => known === given)
  if (state === undefined) throw fault(`has the state ${shown(given)}, which is none of ${STATES.join(', ')}`)
  const setting = (key: 'before' | 'after'): RepositorySetting => {
    const found = at(value, key)
    const why = settingFault(found)
    if (why !== null) throw fault(`is wrong: its \`${key}\` ${why}`)
    return found as RepositorySetting
  }
  return {
    repository: repositoryOf(at(value, 'repository'), fault),
    before: setting('before'),
    after: setting('after'),
    state,
  }
}

function repositoryOf(value: unknown, fault: (why: string) => CodedError): EcrRepository {
  const uri = typeof value === 'string' ? value : ''
  const repository = parseRepository(uri, { region: null, account: null })
  if ('kind' in repository) throw fault(`names no repository of ECR by its URI: ${shown(value)}`)
  return repository
}

/** That a value is not an object, or has a member that nothing here writes; null if all is well. */
function strangeKey(value: unknown, known: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object'
  const key = Object.keys(value).find((each) => !known.includes(each))
  return key === undefined ? null : `has a member ${shown(key)}, which no record has`
}

function shown(value: unknown): string {
  if (typeof value === 'string') return visible(JSON.stringify(value.slice(0, SHOWN_LENGTH)))
  if (value === undefined || value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(path, 'it is not JSON', cause)
  }
}

function invalid(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('RECORD_INVALID', `\`${path}\` is not the record of a switch: ${why}.`, {
    remedy: ['Give a file that `immutable-tag migrate --apply` wrote, as it was written.'],
    cause,
  })
}
