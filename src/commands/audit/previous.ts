import type { AuditedRegistry } from '../../domain/audit/audit-report.ts'
import { AUDIT_VERDICTS } from '../../domain/audit/audited-repository.ts'
import { type PreviousAudit, settingText } from '../../domain/audit/audit-changes.ts'
import { utcTime } from '../../domain/commit/timestamp.ts'
import { parseEcrHost } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import { at, textAt } from '../../domain/json-member.ts'

/**
 * Without what is missing now and may be there all the same: the repositories of a registry that could not be listed to its end
 * are not gone.
 */
export function comparable(
  previous: PreviousAudit,
  registries: readonly AuditedRegistry[],
  isThere: (uri: string) => boolean,
): PreviousAudit {
  const unlisted = registries.filter(({ failure }) => failure !== null)
  const mayBeThere = (uri: string): boolean => {
    const host = parseEcrHost(uri.split('/', 1)[0] ?? '')
    return unlisted.some(
      ({ account, region }) =>
        host.kind !== 'private' || (host.region === region && (account === null || host.account === account)),
    )
  }
  const kept = [...previous.repositories].filter(([uri]) => isThere(uri) || !mayBeThere(uri))
  return { ...previous, repositories: new Map(kept) }
}

type PreviousRepository = PreviousAudit['repositories'] extends ReadonlyMap<string, infer R> ? R : never

/** Reads the JSON of an audit before. Throws a CodedError for what `audit` did not write. */
export function parsePrevious(text: string, path: string): PreviousAudit {
  const document = parseJson(text, path)
  const version = at(document, 'version')
  if (version !== 1) throw invalid(path, '`version` is not 1')
  const asOf = utcTime(at(document, 'asOf'))
  if (asOf === null) throw invalid(path, '`asOf` is not a time')
  const entries = at(document, 'repositories')
  if (!Array.isArray(entries)) throw invalid(path, '`repositories` is not a list')
  const repositories = new Map<string, PreviousRepository>()
  for (const [index, entry] of entries.entries()) {
    const uri = textAt(entry, 'uri')
    const repository = repositoryOf(entry)
    if (uri === null || repository === null) throw invalid(path, `\`repositories[${index}]\` is not a repository`)
    if (repositories.has(uri)) throw invalid(path, `\`repositories[${index}]\` is there twice`)
    repositories.set(uri, repository)
  }
  return { asOf, repositories }
}

function repositoryOf(entry: unknown): PreviousRepository | null {
  const [given, mode, filters] = [at(entry, 'verdict'), at(entry, 'mode'), at(entry, 'filters')]
  const verdict = AUDIT_VERDICTS.find((known) => known === given)
  if (verdict === undefined || !isMode(mode) || !isTexts(filters)) return null
  return { verdict, setting: settingText(mode, filters) }
}

function isMode(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(path, 'it is not JSON', cause)
  }
}

function invalid(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('INPUT_INVALID', `since: \`${path}\` is not the JSON of an audit: ${why}.`, {
    remedy: ['Give a file that `immutable-tag audit --json <file>` wrote, as it was written.'],
    cause,
  })
}
