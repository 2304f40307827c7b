import type { SourcePlace } from '../../domain/migration/migration-plan.ts'
import type { SourceImage, SourceRepository } from '../../scan/source-image.ts'
import type { PlacedImage } from './join.ts'

export const UNCHANGED: SourcePlace['change'] = { kind: 'none' }
export const BY_HAND: SourcePlace['change'] = { kind: 'by-hand', to: null }

export function placeOfImage({ location, by, reference }: SourceImage, change: SourcePlace['change']): SourcePlace {
  return { location, by, reference, change }
}

/** The same, saying where the registry is not certain. */
export function placeOfPlaced({ image, sure }: PlacedImage, change: SourcePlace['change']): SourcePlace {
  return { ...placeOfImage(image, change), ...(sure ? {} : { perhaps: true }) }
}

export function placeOfDeclaration(
  { location, by, name }: SourceRepository,
  change: SourcePlace['change'],
): SourcePlace {
  return { location, by, reference: name ?? '', change }
}
