import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { adviseFilters } from '../../domain/ecr/exclusion-filters.ts'
import { judgeTag, matchesFilter } from '../../domain/ecr/tag-mutability.ts'
import type { SourceImage } from '../../scan/source-image.ts'
import type { RepositorySource } from './join.ts'

/** Which tags of a repository go on moving. */
export interface LetMove {
  /** Of the exclusion filters that it is to have; null where what must move is not known. */
  readonly filters: readonly string[] | null
  /** Caches that no filter lets move. */
  readonly unfit: readonly string[]
}

/** The filters that the registry's side asks for, and those for caches that only the source knows of. */
export function letMoveIn(audited: AuditedRepository, { images }: RepositorySource): LetMove {
  const base = audited.letMove
  if (base === null) return { filters: null, unfit: [] }
  const caches = images.flatMap(({ image }) => (image.kind === 'cache' ? [image] : []))
  const open = caches.filter(({ tag }) => tag === null || !base.some((filter) => matchesFilter(filter, tag)))
  // A name that only a run tells is among the tags that the registry was asked for, if there are any.
  const untold = open.filter(({ tag, tagged }) => tag === null && (tagged !== 'dynamic' || base.length === 0))
  const tags = [...new Set(open.flatMap(({ tag }) => tag ?? []))]
  const { filters, fits } = adviseFilters({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: base }, tags)
  return { filters, unfit: [...new Set([...(fits ? [] : tags), ...untold.map(({ reference }) => reference)])] }
}

/** Whether a push of it is let through. */
export function isLetMove({ tag }: SourceImage, filters: readonly string[]): boolean {
  return tag !== null && filters.some((filter) => matchesFilter(filter, tag))
}

/** The same for what the repository lets move today. */
export function movesToday({ tag }: SourceImage, { mode, filters }: AuditedRepository): boolean {
  const setting = { mode, filters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })) }
  return tag !== null && judgeTag(setting, tag).verdict === 'mutable'
}
