import { CodedError } from '../../domain/errors.ts'
import { type Finding, RULE_IDS, type RuleId } from '../../domain/finding/finding.ts'
import { at } from '../../domain/json-member.ts'
import { inOrder } from '../../domain/sorted.ts'

/** Old debt that a team accepts, by fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>

export interface BaselineEntry {
  readonly rule: RuleId
  readonly path: string
}

export const BASELINE_PATH = '.github/immutable-tag-baseline.json'

/** Throws a CodedError for what this command did not write. */
export function parseBaseline(text: string, path: string): Baseline {
  const document = parseJson(text, path)
  const findings = at(document, 'findings')
  if (at(document, 'version') !== 1 || typeof findings !== 'object' || findings === null)
    throw invalid(path, 'it is not `{"version": 1, "findings": {…}}`')
  return new Map(
    Object.entries(findings).map(([fingerprint, entry]: [string, unknown]) => {
      const [rule, file] = [at(entry, 'rule'), at(entry, 'path')]
      const known = RULE_IDS.find((id) => id === rule)
      if (known === undefined || typeof file !== 'string') throw invalid(path, `its entry \`${fingerprint}\` is none`)
      return [fingerprint, { rule: known, path: file }]
    }),
  )
}

/** The same findings give the same bytes. */
export function formatBaseline(baseline: Baseline): string {
  const entries = [...baseline].toSorted(([one], [other]) => inOrder(one, other))
  const findings = Object.fromEntries(entries.map(([fingerprint, { rule, path }]) => [fingerprint, { rule, path }]))
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`
}

/**
 * Of a baseline what is still found, and what lies where nothing was looked for; of what is not in it nothing, unless there was
 * no baseline, or new debt is accepted expressly.
 */
export function nextBaseline(old: Baseline | null, found: readonly Finding[], terms: NextBaseline): Baseline {
  const elsewhere = [...(old ?? [])].filter(([, { path }]) => !terms.isScanned(path))
  const kept = found.filter(({ fingerprint }) => old === null || terms.acceptNew || old.has(fingerprint))
  return new Map([
    ...elsewhere,
    ...kept.map(({ fingerprint, rule, location: { path } }) => [fingerprint, { rule, path }] as const),
  ])
}

export interface NextBaseline {
  readonly acceptNew: boolean
  readonly isScanned: (path: string) => boolean
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(path, 'it is not JSON', cause)
  }
}

function invalid(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('INPUT_INVALID', `baseline: \`${path}\` is no baseline: ${why}.`, {
    remedy: [`Write it anew: immutable-tag scan --baseline ${path} --write-baseline`],
    cause,
  })
}
