import type { RepositorySetting } from '../../domain/ecr/exclusion-filters.ts'
import type { Fix } from '../../domain/finding/finding.ts'
import type { SourcePlace } from '../../domain/migration/migration-plan.ts'
import type { SourceImage, SourceRepository } from '../../scan/source-image.ts'
import { asFix, type Changes } from './changes.ts'
import type { ChosenEdits } from './edits.ts'
import type { Lot } from './lot.ts'
import { BY_HAND, UNCHANGED } from './places.ts'
import { readinessOf } from './readiness.ts'

/** What a repository is to be declared as once these changes are made; null while something else comes first. */
export function settingAfter(
  { audited, source, letMove }: Lot,
  { stops, pins }: Changes,
  { has }: ChosenEdits,
  isEnforced: (image: SourceImage) => boolean,
): RepositorySetting | null {
  const mended = (image: SourceImage): SourceImage =>
    has(stops.get(image)) || has(pins.get(image)) ? { ...image, moves: false } : image
  const images = source.images.map(({ image, sure }) => ({ image: mended(image), sure }))
  const strays = source.strays.map(mended)
  const { readiness, target } = readinessOf(audited, { ...source, images, strays }, letMove, isEnforced)
  return readiness === 'done' ? { mode: audited.mode, filters: audited.filters } : target
}

/** The scan's edit of each declaration, where all repositories that it may be of are to be as that makes them. */
export function declarationFixes(
  lots: readonly Lot[],
  settingOf: (lot: Lot) => RepositorySetting | null,
): ReadonlyMap<SourceRepository, Fix> {
  const wanted = new Map<SourceRepository, (RepositorySetting | null)[]>()
  for (const lot of lots)
    for (const declaration of lot.source.declarations)
      wanted.set(declaration, [...(wanted.get(declaration) ?? []), settingOf(lot)])
  const fixes = new Map<SourceRepository, Fix>()
  for (const [declaration, settings] of wanted) {
    const isPlain = settings.every((setting) => setting?.mode === 'IMMUTABLE')
    if (declaration.edit && isPlain) fixes.set(declaration, asFix('Declare it IMMUTABLE', [declaration.edit]))
  }
  return fixes
}

/** What is to become of a declaration. */
export function declarationChange(
  declaration: SourceRepository,
  setting: RepositorySetting | null,
  fix: Fix | null,
): SourcePlace['change'] {
  if (setting === null) return declaration.mode === 'IMMUTABLE' ? UNCHANGED : BY_HAND
  if (isDeclaredAs(declaration, setting)) return UNCHANGED
  return fix ? { kind: 'edit', edits: fix.edits, to: 'IMMUTABLE' } : { kind: 'by-hand', to: settingWords(setting) }
}

function settingWords({ mode, filters }: RepositorySetting): string {
  return `${mode ?? ''}${filters.length > 0 ? ` (${filters.join(', ')})` : ''}`
}

/** What only a run can tell does not say it. */
function isDeclaredAs({ mode, filters }: SourceRepository, setting: RepositorySetting): boolean {
  return mode === setting.mode && filters !== null && sameFilters(filters, setting.filters)
}

/** Whatever their order. */
export function sameFilters(some: readonly string[], others: readonly string[]): boolean {
  const one = new Set(some)
  const other = new Set(others)
  return one.size === other.size && [...one].every((filter) => other.has(filter))
}
