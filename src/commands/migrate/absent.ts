import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import type { AbsentRepository } from '../../domain/migration/migration-plan.ts'
import type { SourceImage } from '../../scan/source-image.ts'
import { addTo, isInRegistry } from './join.ts'
import { isNamedIn } from './named.ts'
import { placeOfImage, UNCHANGED } from './places.ts'

/** Sets apart what the source names and a registry does not have. What somebody asks for stays. */
export function partAbsent(
  repositories: readonly AuditedRepository[],
  asked: readonly string[],
): { readonly present: readonly AuditedRepository[]; readonly missing: readonly AuditedRepository[] } {
  const isAsked = isNamedIn(asked)
  const isMissing = (one: AuditedRepository): boolean => isAbsent(one) && !isAsked(one)
  return { present: repositories.filter((one) => !isMissing(one)), missing: repositories.filter(isMissing) }
}

function isAbsent({ obstacles }: AuditedRepository): boolean {
  return obstacles.some(
    (one) => one.kind === 'unread' && one.what === 'setting' && one.failure.code === 'ECR_REPOSITORY_NOT_FOUND',
  )
}

/** Of images that belong to no repository, those whose own one is missing, by what was asked for it; and the rest. */
export function placeAbsent(
  images: readonly SourceImage[],
  missing: readonly AuditedRepository[],
): { readonly absent: readonly AbsentRepository[]; readonly unplaced: readonly SourceImage[] } {
  const byName = new Map<string, AuditedRepository[]>()
  for (const one of missing) addTo(byName, one.repository.name, one)
  const askedFor = ({ repository, registry }: SourceImage): readonly AuditedRepository[] =>
    repository === null || registry.kind !== 'ecr' ? [] : (byName.get(repository) ?? [])
  const found = images.map((image) => ({
    image,
    asked: askedFor(image).filter((one) => isInRegistry(image, one)),
  }))
  const groups = new Map<string, typeof found>()
  for (const one of found.filter(({ asked }) => asked.length > 0)) addTo(groups, keyOf(one.asked), one)
  return {
    absent: [...groups.values()].map((group) => ({
      name: group[0]!.asked[0]!.repository.name,
      registries: group[0]!.asked.map(({ repository: { account, region } }) => ({ account, region })),
      places: group.map(({ image }) => placeOfImage(image, UNCHANGED)),
    })),
    unplaced: found.filter(({ asked }) => asked.length === 0).map(({ image }) => image),
  }
}

function keyOf(asked: readonly AuditedRepository[]): string {
  return asked.map(({ repository }) => `${repository.account ?? ''}/${repository.region}/${repository.name}`).join(' ')
}
