import { judgeByCacheRules, type PullThroughCacheRule } from '../ecr/pull-through-cache.ts'
import type { MutabilitySetting } from '../ecr/tag-mutability.ts'
import type { AuditedRepository, AuditNote, AuditVerdict, Obstacle } from './audited-repository.ts'
import { type ImageTerms, judgeImages, tagsOf } from './judge-images.ts'
import { hangsOnLifecycle } from './lifecycle-findings.ts'
import { ownerOf } from './owner.ts'
import { lastPush } from './push-times.ts'
import type { Reading } from './reading.ts'
import type { RepositoryRecord } from './repository-record.ts'
import { scannersOf } from './scanners.ts'
import { exposingFilters, isProtecting, unknownSetting } from './setting-exposure.ts'

export interface AuditTerms extends ImageTerms {
  /** Keys of resource tags that name an owner, the surest first. */
  readonly ownerKeys: readonly string[]
  /** Of the repository's registry. */
  readonly cacheRules: Reading<readonly PullThroughCacheRule[]>
}

/** Whether the verdict on a repository with this setting hangs on its images. */
export function needsImages(setting: MutabilitySetting): boolean {
  return !isProtecting(setting)
}

/** Whether anything that is said of a repository hangs on its lifecycle policy. */
export function needsLifecycle(record: RepositoryRecord, terms: AuditTerms): boolean {
  if (record.images.state !== 'read' || isKept(record)) return false
  return hangsOnLifecycle(tagsOf(record.repository.name, record.images.value, terms).tags)
}

export function judgeRepository(record: RepositoryRecord, terms: AuditTerms): AuditedRepository {
  const { repository, setting, images, resourceTags, finding } = record
  const mode = setting.state === 'read' ? (setting.value.mode ?? null) : null
  const found = judgeImages(record, terms)
  const isProtected = isKept(record)
  const obstacles = isProtected
    ? []
    : [...settingObstacles(record), ...mirrorObstacles(record, terms), ...found.obstacles]
  // Where these are not known or none fit, that is in the way.
  const filters = found.filters ?? []
  const verdict = isProtected ? 'protected' : verdictOf(obstacles, filters)
  return {
    repository,
    mode,
    filters: setting.state === 'read' ? setting.value.filters.map(({ filter }) => filter) : [],
    owner: resourceTags.state === 'read' ? ownerOf(resourceTags.value, terms.ownerKeys) : null,
    verdict,
    advice: verdict === 'ready-with-filters' ? filters : [],
    letMove: isProtected ? null : found.filters,
    obstacles,
    notes: isProtected ? [] : [...settingNotes(setting), ...found.notes],
    tags: found.tags,
    lastPushedAt: images.state === 'read' ? lastPush(images.value) : null,
    scanners: scannersOf(mode),
    finding,
  }
}

function isKept({ setting }: RepositoryRecord): boolean {
  return setting.state === 'read' && isProtecting(setting.value)
}

/** Of what could not be read, nothing is shown to be in the way; and nothing to be out of it. */
const UNSHOWN: ReadonlySet<Obstacle['kind']> = new Set(['unread', 'not-asked', 'unknown-setting'])

function verdictOf(obstacles: readonly Obstacle[], filters: readonly string[]): AuditVerdict {
  if (obstacles.some(({ kind }) => !UNSHOWN.has(kind))) return 'not-yet'
  if (obstacles.length > 0) return 'unknown'
  return filters.length > 0 ? 'ready-with-filters' : 'ready'
}

function settingObstacles({ setting, images }: RepositoryRecord): readonly Obstacle[] {
  switch (setting.state) {
    case 'unread':
      return [{ kind: 'unread', what: 'setting', failure: setting.failure }]
    case 'not-asked':
      return [{ kind: 'not-asked' }]
    case 'read': {
      const { mode = null } = setting.value
      const code = unknownSetting(setting.value)
      if (code !== null) return [{ kind: 'unknown-setting', code, mode }]
      return images.state === 'not-asked' ? [{ kind: 'not-asked' }] : []
    }
  }
}

function mirrorObstacles({ repository }: RepositoryRecord, { cacheRules }: AuditTerms): readonly Obstacle[] {
  if (cacheRules.state === 'unread') return [{ kind: 'unread', what: 'cache-rules', failure: cacheRules.failure }]
  if (cacheRules.state === 'not-asked') return []
  const reason = judgeByCacheRules(repository.name, cacheRules.value)?.reason
  if (reason?.code !== 'ECR_PULL_THROUGH_CACHE') return []
  return [{ kind: 'pull-through-cache', prefix: reason.prefix, upstream: reason.upstream }]
}

function settingNotes(setting: RepositoryRecord['setting']): readonly AuditNote[] {
  if (setting.state !== 'read') return []
  return exposingFilters(setting.value).map((exposing) => ({ kind: 'exposing-filter', ...exposing }))
}
