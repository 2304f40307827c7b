import { calendarFormatFault } from '../tag/calendar-version.ts'
import { CodedError } from '../errors.ts'
import { movingFault } from '../ecr/exclusion-filters.ts'
import { compileGlob, globFault, REPOSITORY_GLOB, TAG_GLOB } from './glob.ts'
import type { Accepted } from './json-schema.ts'
import { EMPTY_POLICY, type Policy } from './policy.ts'
import { POLICY_SCHEMA } from './policy-schema.ts'
import { type DocumentFault, readYaml } from './yaml-document.ts'

const MAX_CHARACTERS = 64 * 1024
const MAX_FAULTS_SHOWN = 20

/** Reads a policy file. `path` is for the messages. @throws CodedError POLICY_INVALID with every fault and its line. */
export function parsePolicy(text: string, path: string): Policy {
  if (text.length > MAX_CHARACTERS) {
    throw new CodedError('POLICY_INVALID', `policy: ${path} holds more than ${MAX_CHARACTERS / 1024} KiB.`, {
      remedy: ['Gather what it lists into fewer patterns.'],
    })
  }
  const document = readYaml(text, POLICY_SCHEMA, FORMATS)
  if ('faults' in document) throw invalid(path, document.faults)
  return policyFrom(document.value ?? {})
}

const FORMATS = {
  'tag-pattern': (text: string) => globFault(text, TAG_GLOB),
  'repository-pattern': (text: string) => globFault(text, REPOSITORY_GLOB),
  'exclusion-filter': movingFault,
  calendar: calendarFormatFault,
  date: dateFault,
}

/** `new Date` takes 2027-02-30 for March the second: only a date that comes back as it went in is one. */
function dateFault(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'Write the date as YYYY-MM-DD.'
  const time = Date.parse(text)
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return real ? null : 'There is no such day in the calendar.'
}

function policyFrom({ tags, releases, exceptions, summary, existing }: Accepted<typeof POLICY_SCHEMA>): Policy {
  const prefix = releases?.prefix ?? []
  return {
    deny: (tags?.deny ?? []).map(compileGlob),
    allow: (tags?.allow ?? []).map(compileGlob),
    moving: tags?.moving ?? [],
    releases: {
      prefixes: typeof prefix === 'string' ? [prefix] : prefix,
      calendar: releases?.calendar ?? null,
    },
    exceptions: (exceptions ?? []).map(({ tag, repository, owner, reason, expires }) => ({
      tag: compileGlob(tag),
      repository: compileGlob(repository),
      owner: owner.trim(),
      reason: reason.trim(),
      expires,
    })),
    accountIds: summary?.['account-ids'] ?? EMPTY_POLICY.accountIds,
    requireRevision: existing?.['require-revision'] ?? EMPTY_POLICY.requireRevision,
  }
}

function invalid(path: string, faults: readonly DocumentFault[]): CodedError {
  const shown = faults
    .slice(0, MAX_FAULTS_SHOWN)
    .map(({ line, column, message }) => `  ${path}:${line}:${column} ${message}`)
  const rest = faults.length - shown.length
  const lines = [...shown, ...(rest > 0 ? [`  and ${rest} more.`] : [])]
  const count = faults.length === 1 ? 'an error' : `${faults.length} errors`
  return new CodedError('POLICY_INVALID', [`policy: ${path} has ${count}.`, ...lines].join('\n'), {
    remedy: ['Correct the file at the places named. docs/policy.md describes every key.'],
  })
}
