import { createHash } from 'node:crypto'
import type { AuditTerms } from '../../src/domain/audit/judge-repository.ts'
import type { ImageRecord } from '../../src/domain/audit/image-record.ts'
import { NOT_ASKED, type Reading } from '../../src/domain/audit/reading.ts'
import type { RepositoryRecord } from '../../src/domain/audit/repository-record.ts'
import type { MutabilitySetting } from '../../src/domain/ecr/tag-mutability.ts'
import { EMPTY_POLICY } from '../../src/domain/policy/policy.ts'
import { ecrRepository } from './audit-report.ts'

export const AS_OF = '2026-11-23T12:00:00Z'

const DAY = 86_400_000

/** RFC 3339, as long before `AS_OF`. */
export function ago(days: number, seconds = 0): string {
  return new Date(Date.parse(AS_OF) - days * DAY - seconds * 1000).toISOString().replace('.000Z', 'Z')
}

export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/** A plain image, pushed the day before; its digest hangs on its tags. */
export function imageRecord(tags: readonly string[] = [], overrides: Partial<ImageRecord> = {}): ImageRecord {
  return {
    digest: digestOf(tags.join(' ')),
    tags,
    pushedAt: ago(1),
    lastPulledAt: null,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: 'application/vnd.oci.image.config.v1+json',
    archived: false,
    ...overrides,
  }
}

/** An index of images. */
export function indexRecord(tags: readonly string[] = [], overrides: Partial<ImageRecord> = {}): ImageRecord {
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  return imageRecord(tags, { digest: digestOf(`index ${tags.join(' ')}`), mediaType, artifactType: null, ...overrides })
}

export function settingOf(mode: string | null, filters: readonly string[] = []): MutabilitySetting {
  return { mode, filters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })) }
}

export function read<T>(value: T): Reading<T> {
  return { state: 'read', value }
}

/** A mutable repository without a lifecycle policy. */
export function repositoryRecord(
  images: readonly ImageRecord[],
  overrides: Partial<RepositoryRecord> = {},
): RepositoryRecord {
  return {
    repository: ecrRepository(),
    setting: read(settingOf('MUTABLE')),
    images: read(images),
    lifecycle: read(null),
    resourceTags: read(new Map()),
    finding: null,
    ...overrides,
  }
}

export function auditTerms(overrides: Partial<AuditTerms> = {}): AuditTerms {
  return {
    policy: EMPTY_POLICY,
    asOf: AS_OF,
    activeDays: 90,
    ownerKeys: ['owner'],
    cacheRules: NOT_ASKED,
    ...overrides,
  }
}
