import { changesSince, type PreviousAudit } from '../../domain/audit/audit-changes.ts'
import type { AuditChanges, AuditedRegistry, AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { type AuditTerms, judgeRepository, needsLifecycle } from '../../domain/audit/judge-repository.ts'
import { NOT_ASKED } from '../../domain/audit/reading.ts'
import { templateRisks } from '../../domain/audit/registry-risks.ts'
import type { RegistryRecord } from '../../domain/audit/repository-record.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { CodedError } from '../../domain/errors.ts'
import { inOrder } from '../../domain/sorted.ts'
import type { Unread } from '../../domain/verdict/verdict.ts'
import type { Files, Survey, SurveyProgress } from '../../ports.ts'
import { type PolicyInput, readPolicy } from '../read-policy.ts'
import { type AuditLists, auditPlaces, type AuditScope } from './places.ts'
import { comparable, parsePrevious } from './previous.ts'

export interface AuditInputs extends AuditScope {
  readonly policy: PolicyInput
  readonly activeDays: number
  /** Resource tags that name an owner, the first that is there. */
  readonly ownerKeys: readonly string[]
  readonly images: boolean
  readonly lifecycle: boolean
  /** The JSON of an audit before; null to compare with none. */
  readonly since: string | null
}

export interface AuditPorts {
  readonly survey: Survey
  readonly lists: AuditLists
  readonly files: Files
  /** Where the audit before is: larger than any policy. */
  readonly documents: Files
  /** RFC 3339 in UTC, to the second. */
  readonly now: string
  readonly progress: (progress: SurveyProgress) => void
}

/** Reads registries and judges each repository: is it safe to make its tags immutable? */
export async function audit(inputs: AuditInputs, ports: AuditPorts): Promise<AuditReport> {
  const { survey, lists, files, documents, now, progress } = ports
  // What cannot be carried out as it was asked is told before anything is read.
  const policy = await readPolicy(inputs.policy, files)
  const previous = inputs.since === null ? null : await readPrevious(inputs.since, documents)
  const places = await auditPlaces(inputs, lists)

  const { activeDays, ownerKeys } = inputs
  const terms: AuditTerms = { policy, asOf: now, activeDays, ownerKeys, cacheRules: NOT_ASKED }
  const repositories: AuditedRepository[] = []
  const ownersUnread = new Map<string, Unread>()
  const records = await survey.read(
    {
      places,
      images: inputs.images,
      resourceTags: ownerKeys.length > 0,
      wantsLifecycle: (record) => inputs.lifecycle && needsLifecycle(record, terms),
      progress,
    },
    // Judged at once: an estate's images do not fit into memory together.
    (record, cacheRules) => {
      const { repository, resourceTags } = record
      repositories.push(judgeRepository(record, { ...terms, cacheRules }))
      if (resourceTags.state === 'unread') ownersUnread.set(placeKey(repository), resourceTags.failure)
    },
  )
  repositories.sort(
    ({ repository: one }, { repository: other }) => byPlace(one, other) || inOrder(one.name, other.name),
  )
  const registries = records
    .map((record) => auditedRegistry(record, ownersUnread.get(placeKey(record)) ?? null))
    .toSorted(byPlace)
  return {
    asOf: now,
    source: inputs.source,
    activeDays,
    registries,
    repositories,
    complete: registries.every(({ failure }) => failure === null),
    changes: previous && changes(previous, registries, repositories),
    accountIds: policy.accountIds,
  }
}

async function readPrevious(path: string, documents: Files): Promise<PreviousAudit> {
  const text = await documents.read(path)
  if (text !== null) return parsePrevious(text, path)
  throw new CodedError('INPUT_INVALID', `since: there is no file \`${path}\`.`, {
    remedy: ['Name the JSON of an audit before, or leave it out the first time.'],
  })
}

function changes(
  previous: PreviousAudit,
  registries: readonly AuditedRegistry[],
  repositories: readonly AuditedRepository[],
): AuditChanges {
  const uris = new Set(repositories.map(({ repository }) => repositoryUri(repository)))
  return changesSince(
    comparable(previous, registries, (uri) => uris.has(uri)),
    repositories,
  )
}

function auditedRegistry({ templates, ...record }: RegistryRecord, ownersUnread: Unread | null): AuditedRegistry {
  const { account, region, repositories, failure } = record
  return {
    account,
    region,
    repositories,
    failure,
    templates: templates.state === 'read' ? templateRisks(templates.value) : [],
    templatesUnread: templates.state === 'unread' ? templates.failure : null,
    ownersUnread,
  }
}

interface Place {
  readonly account: string | null
  readonly region: string
}

function placeKey({ account, region }: Place): string {
  return `${account ?? ''}/${region}`
}

function byPlace(one: Place, other: Place): number {
  return inOrder(one.account ?? '', other.account ?? '') || inOrder(one.region, other.region)
}
