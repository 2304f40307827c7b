import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { matchesFilter } from '../../domain/ecr/tag-mutability.ts'
import type { SourceImage, SourceImages, SourceRepository } from '../../scan/source-image.ts'

/** What the source says of one repository. */
export interface RepositorySource {
  readonly images: readonly PlacedImage[]
  /** Images of which only a run tells the repository, and that may be this one's. */
  readonly strays: readonly SourceImage[]
  readonly declarations: readonly SourceRepository[]
}

export interface PlacedImage {
  readonly image: SourceImage
  /** False: its host is not known, and several registries have a repository of this name, or it may be no registry of ECR. */
  readonly sure: boolean
}

export interface JoinedSource {
  readonly of: (audited: AuditedRepository) => RepositorySource
  /** Whether the source names it. */
  readonly names: (audited: AuditedRepository) => boolean
  /** Images of ECR that belong to none, and pushes of tags that move which may be to ECR. */
  readonly unplaced: readonly SourceImage[]
}

/** Finds the repositories of a registry that the source speaks of: by account and region where it tells them, and by name. */
export function joinSource(
  { images, repositories }: SourceImages,
  audited: readonly AuditedRepository[],
): JoinedSource {
  const byName = new Map<string, AuditedRepository[]>()
  for (const one of audited) addTo(byName, one.repository.name, one)
  const placed = new Map<AuditedRepository, PlacedImage[]>()
  const strays: SourceImage[] = []
  for (const image of images) {
    if (image.registry.kind === 'other') continue
    const named = image.repository === null ? [] : (byName.get(image.repository) ?? [])
    const fitting = named.filter((one) => isInRegistry(image, one))
    const sure = fitting.length === 1 && image.registry.kind === 'ecr'
    for (const one of fitting) addTo(placed, one, { image, sure })
    if (fitting.length === 0) strays.push(image)
  }
  const declared = new Map<AuditedRepository, SourceRepository[]>()
  for (const declaration of repositories)
    if (declaration.what === 'repository' && declaration.name !== null)
      for (const one of byName.get(declaration.name) ?? []) addTo(declared, one, declaration)
  const wandering = strays.filter((image) => isHostOpen(image) || image.pattern.includes('*'))
  return {
    of: (one) => ({
      images: placed.get(one) ?? [],
      strays: wandering.filter((image) => mayBe(image, one)),
      declarations: declared.get(one) ?? [],
    }),
    names: (one) => placed.has(one) || declared.has(one),
    unplaced: strays.filter(({ registry, kind, moves }) => registry.kind === 'ecr' || (kind === 'push' && moves)),
  }
}

/** Whether an image may be of this repository's registry. */
export function isInRegistry({ registry }: SourceImage, { repository }: AuditedRepository): boolean {
  if (registry.kind !== 'ecr') return registry.kind === 'unknown'
  const isAccount = registry.account === null || repository.account === null || registry.account === repository.account
  return isAccount && (registry.region === null || registry.region === repository.region)
}

/** Where nothing of the host is known, what stands for it may hold the beginning of the name too. */
function mayBe(image: SourceImage, audited: AuditedRepository): boolean {
  const { pattern } = image
  const { name } = audited.repository
  if (!isInRegistry(image, audited)) return false
  return matchesFilter(pattern, name) || (isHostOpen(image) && matchesFilter(`*/${pattern}`, name))
}

function isHostOpen({ registry }: SourceImage): boolean {
  return registry.kind !== 'ecr' || (registry.account === null && registry.region === null)
}

export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
