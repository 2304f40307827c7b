import { parseRepository } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import { clip } from '../../domain/text/clip.ts'
import type { Environment } from '../../ports.ts'
import { AUDIT_DEFAULTS, type AuditActionInputs, type AuditInputName, readAuditInputs } from '../audit/inputs.ts'
import { entries, policyOf } from '../input.ts'
import { BASELINE_PATH } from '../scan/baseline.ts'
import type { AskedRepository, PlacesOfSource, RegistryScope } from './places-of-source.ts'
import type { SourceInputs } from './source.ts'

/** As they were given. */
export interface MigrateOptions {
  readonly regions: readonly string[]
  readonly accounts: readonly string[]
  readonly repositories: readonly string[]
  readonly role: string
  readonly policy: string
  readonly activeDays: string
}

export interface MigrateInputs {
  readonly source: SourceInputs
  readonly scope: RegistryScope
  /** Names or URIs of `--repository`. */
  readonly asked: readonly string[]
}

/** Reads what tells where to look. Throws a CodedError that names the option and what it takes. */
export function readMigrateInputs(
  { regions, accounts, repositories, policy }: Pick<MigrateOptions, 'regions' | 'accounts' | 'repositories' | 'policy'>,
  action: string,
  env: Environment,
): MigrateInputs {
  const asked = distinct(repositories)
  return {
    source: {
      policy: policyOf(policy.trim() || AUDIT_DEFAULTS.policy),
      baseline: { path: BASELINE_PATH, required: false },
      action,
    },
    scope: {
      regions: distinct(regions),
      accounts: distinct(accounts),
      asked: asked.map(askedRepository),
      home: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || null,
    },
    asked,
  }
}

/** The audit of these places, checked as that of the command `audit`. */
export function auditInputsFor(
  places: PlacesOfSource,
  { role, policy, activeDays }: Pick<MigrateOptions, 'role' | 'policy' | 'activeDays'>,
  env: Environment,
): AuditActionInputs {
  const texts: Partial<Record<AuditInputName, string>> = {
    regions: distinct(places.map(({ region }) => region)).join('\n'),
    accounts: distinct(places.flatMap(({ account }) => account ?? [])).join('\n'),
    role,
    policy,
    'active-days': activeDays,
    // One source tree has its owner; to be told, all tags of a registry would be read.
    'owner-tags': 'none',
  }
  return { ...readAuditInputs((name) => texts[name] ?? AUDIT_DEFAULTS[name], env), places }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(entries))]
}

function askedRepository(text: string): AskedRepository {
  const parsed = parseRepository(text, { region: null, account: null })
  if (!('kind' in parsed)) return parsed
  if (parsed.kind === 'region-missing') return { name: parsed.name, account: null, region: null }
  throw new CodedError('REPOSITORY_INVALID', `--repository: \`${clip(text)}\`: ${parsed.fault}.`, {
    remedy: ['Give the name of a repository, or its URI: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'],
  })
}
