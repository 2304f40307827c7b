import { AUDIT_SOURCES, type AuditSource } from '../../domain/audit/audit-report.ts'
import { OWNER_KEYS } from '../../domain/audit/owner.ts'
import { partitionOf } from '../../domain/ecr/aws-partition.ts'
import { isAccountId } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import { clip } from '../../domain/text/clip.ts'
import type { RunMode } from '../../domain/verdict/gate-result.ts'
import type { Environment } from '../../ports.ts'
import { entries, type InputReader, isTrue, oneOf, POLICY_PATH, policyOf } from '../input.ts'
import type { AuditInputs } from './audit.ts'
import { AUDIT_FORMATS, type AuditFiles } from './files.ts'

/** The defaults of audit/action.yml; a test holds the two equal. */
export const AUDIT_DEFAULTS = {
  regions: '',
  accounts: '',
  role: '',
  source: 'ecr',
  aggregator: '',
  policy: POLICY_PATH,
  'active-days': '90',
  'owner-tags': '',
  images: 'true',
  lifecycle: 'true',
  mode: 'report',
  since: '',
  json: '',
  csv: '',
  sarif: '',
  html: '',
} as const

export type AuditInputName = keyof typeof AUDIT_DEFAULTS

export interface AuditActionInputs extends AuditInputs {
  /** Where Config or Security Hub is asked. */
  readonly region: string
  /** Of `regions`, or of `region`. */
  readonly partition: string
  /** Assumed in each account that is read; null for none. */
  readonly role: string | null
  /** Of AWS Config; null for the only one there is. */
  readonly aggregator: string | null
  readonly mode: RunMode
  readonly files: AuditFiles
}

/** Reads and checks the inputs of audit. Throws a CodedError that names the input and what it takes. */
export function readAuditInputs(getInput: InputReader<AuditInputName>, env: Environment): AuditActionInputs {
  const input = (name: AuditInputName) => getInput(name).trim() || AUDIT_DEFAULTS[name]
  const source = oneOf('source', input('source'), AUDIT_SOURCES)
  const given = distinct(entries(input('regions')))
  const region = homeOf(env, source, given)
  const accounts = distinct(entries(input('accounts'))).map(accountOf)
  return {
    source,
    region,
    // Another source tells of its regions itself.
    regions: source === 'ecr' && given.length === 0 ? [region] : given,
    partition: commonPartition(distinct([region, ...given])),
    accounts,
    role: roleOf(input('role'), source, accounts),
    aggregator: aggregatorOf(input('aggregator'), source),
    policy: policyOf(input('policy')),
    activeDays: activeDaysOf(input('active-days')),
    ownerKeys: ownerKeysOf(input('owner-tags')),
    images: isTrue('images', input('images')),
    lifecycle: isTrue('lifecycle', input('lifecycle')),
    mode: oneOf('mode', input('mode'), ['enforce', 'report']),
    since: input('since') || null,
    files: filesOf(input),
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

/** The environment's region; ECR is asked in the regions that are given, if any are. */
function homeOf(env: Environment, source: AuditSource, given: readonly string[]): string {
  const home = (source === 'ecr' && given[0]) || env['AWS_REGION'] || env['AWS_DEFAULT_REGION']
  if (home) return home
  const [message, remedy] = REGION_MISSING[source]
  throw new CodedError('REGION_MISSING', message, { remedy: [remedy] })
}

const REGION_MISSING: Readonly<Record<AuditSource, readonly [message: string, remedy: string]>> = {
  ecr: [
    'regions: no region is given, and AWS_REGION is not set.',
    'Give the regions of the registries: regions: eu-west-1, us-east-1',
  ],
  config: [
    "AWS_REGION is not set, so it is not known where AWS Config's aggregator is.",
    "Set AWS_REGION to the aggregator's region; configure-aws-credentials does, by its aws-region.",
  ],
  'security-hub': [
    'AWS_REGION is not set, so it is not known where Security Hub is to be asked.',
    'Set AWS_REGION to the region that Security Hub aggregates in; configure-aws-credentials does, by its aws-region.',
  ],
}

/** Credentials hold in one partition: a second one would only be told of as unreadable, after all the rest was read. */
function commonPartition(regions: readonly string[]): string {
  const [first, ...others] = regions.map((region) => ({ region, partition: partitionNameOf(region) }))
  const other = others.find(({ partition }) => partition !== first!.partition)
  if (other === undefined) return first!.partition
  throw new CodedError(
    'INPUT_INVALID',
    `regions: \`${first!.region}\` is in the partition ${first!.partition}, and \`${other.region}\` in ${other.partition}.`,
    { remedy: ['Credentials hold in one partition: run one audit for each.'] },
  )
}

function partitionNameOf(region: string): string {
  const partition = partitionOf(region)
  if (partition !== null) return partition.name
  throw new CodedError('INPUT_INVALID', `regions: \`${clip(region)}\` is not an AWS region.`, {
    remedy: ['A region reads like eu-west-1. Without the input, AWS_REGION of the environment is taken.'],
  })
}

function accountOf(text: string): string {
  if (isAccountId(text)) return text
  throw new CodedError('INPUT_INVALID', `accounts: \`${clip(text)}\` is not an AWS account id.`, {
    remedy: [
      'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: accounts: "012345678901"',
    ],
  })
}

/** With its path, if it has one. */
const ROLE = /^(?:[\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/

function roleOf(text: string, source: AuditSource, accounts: readonly string[]): string | null {
  if (text === '') return null
  if (text.length > 512 || !ROLE.test(text)) {
    throw new CodedError('INPUT_INVALID', `role: \`${clip(text)}\` is not the name of a role.`, {
      remedy: ['Give its name and not its ARN, for it is assumed in each account: role: immutable-tag-audit'],
    })
  }
  if (source === 'ecr' && accounts.length === 0) {
    throw new CodedError('INPUT_INVALID', 'role: there is no account to assume it in.', {
      remedy: ['Give the accounts, or leave the role out to read your own.'],
    })
  }
  return text
}

function aggregatorOf(text: string, source: AuditSource): string | null {
  if (text === '') return null
  if (source !== 'config') {
    throw new CodedError('INPUT_INVALID', `aggregator: \`source: ${source}\` asks none.`, {
      remedy: ['Add `source: config`, or leave the aggregator out.'],
    })
  }
  if (/^[\w-]{1,256}$/.test(text)) return text
  throw new CodedError('INPUT_INVALID', `aggregator: \`${clip(text)}\` is not the name of an aggregator.`, {
    remedy: ['Give its name, and not its ARN: aws configservice describe-configuration-aggregators'],
  })
}

const MOST_DAYS = 3650

function activeDaysOf(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (days >= 1 && days <= MOST_DAYS) return days
  throw new CodedError(
    'INPUT_INVALID',
    `active-days: \`${clip(text)}\` is not a whole number from 1 to ${MOST_DAYS}.`,
    {
      remedy: ['Give the days within which a tag that was pushed is in use: active-days: 90'],
    },
  )
}

function ownerKeysOf(text: string): readonly string[] {
  if (text === '') return OWNER_KEYS
  return text === 'none' ? [] : distinct(entries(text))
}

function filesOf(input: InputReader<AuditInputName>): AuditFiles {
  const files = AUDIT_FORMATS.flatMap((format) => (input(format) === '' ? [] : [[format, input(format)] as const]))
  const twice = files.find(([format, path]) => files.some(([other, same]) => other !== format && same === path))
  if (twice !== undefined) {
    throw new CodedError('INPUT_INVALID', `${twice[0]}: \`${twice[1]}\` is to hold another report as well.`, {
      remedy: ['Give each report a file of its own.'],
    })
  }
  return new Map(files)
}
