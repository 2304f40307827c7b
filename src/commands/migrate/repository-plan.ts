import type { RepositorySetting } from '../../domain/ecr/exclusion-filters.ts'
import type { Fix } from '../../domain/finding/finding.ts'
import type { RepositoryPlan, SourcePlace } from '../../domain/migration/migration-plan.ts'
import type { SourceImage, SourceRepository } from '../../scan/source-image.ts'
import { type Changes, hasToStop } from './changes.ts'
import { declarationChange } from './declare.ts'
import type { ChosenEdits } from './edits.ts'
import type { PlacedImage } from './join.ts'
import type { Lot } from './lot.ts'
import { BY_HAND, placeOfDeclaration, placeOfPlaced, UNCHANGED } from './places.ts'
import { readinessOf } from './readiness.ts'
import type { Source } from './source.ts'
import { stepsOf } from './steps.ts'
import { enforcedIn, reportingBefore } from './units.ts'

export interface Planned {
  readonly changes: Changes
  readonly declarations: ReadonlyMap<SourceRepository, Fix>
  readonly chosen: ChosenEdits
  readonly source: Source
}

/** The plan of one repository. `setting`: what it can be declared as once the plan's changes are made. */
export function repositoryPlan(lot: Lot, setting: RepositorySetting | null, planned: Planned): RepositoryPlan {
  const { audited, source: own, letMove } = lot
  const { changes, declarations, chosen, source } = planned
  const edited = (fix: Fix | undefined, to: string): SourcePlace['change'] =>
    chosen.has(fix) ? { kind: 'edit', edits: fix.edits, to } : BY_HAND
  const ofKind = (kind: SourceImage['kind']) => own.images.filter(({ image }) => image.kind === kind)
  const placed = (images: readonly PlacedImage[], changeOf: (image: SourceImage) => SourcePlace['change']) =>
    images.map((one) => placeOfPlaced(one, changeOf(one.image)))

  const pushes = ofKind('push')
  const readiness = readinessOf(audited, own, letMove, enforcedIn(source))
  const places = {
    pushes: placed(pushes, (image) => {
      const fix = changes.stops.get(image)
      return hasToStop(image, lot) ? edited(fix, fix?.title ?? '') : UNCHANGED
    }),
    consumers: placed(ofKind('use'), (image) => pinChange(image, lot, planned)),
    caches: placed(ofKind('cache'), () => UNCHANGED),
    signatures: placed(ofKind('signature'), () => UNCHANGED),
    declarations: own.declarations.map((declaration) => {
      const fix = declarations.get(declaration)
      return placeOfDeclaration(declaration, declarationChange(declaration, setting, chosen.has(fix) ? fix : null))
    }),
  }
  const steps = stepsOf(readiness, {
    ...places,
    moving: [...places.caches, ...places.signatures],
    ungated: placed(
      pushes.filter(({ image }) => !image.gated),
      (image) => edited(changes.gates.get(image), 'mode: report'),
    ),
    reporting: reportingBefore(
      pushes.map(({ image }) => image),
      source.gates,
    ).map(({ location, unit }) => ({
      location,
      by: 'immutable-tag',
      reference: unit?.id ?? '',
      change: { kind: 'by-hand', to: 'mode: enforce' },
    })),
    declarationsWait: setting === null,
    isSwitched: audited.verdict === 'protected',
  })
  return { audited, ...readiness, ...places, steps }
}

function pinChange(image: SourceImage, { audited }: Lot, { changes, chosen }: Planned): SourcePlace['change'] {
  const pin = changes.pinsOf(image, audited)
  if (pin.kind !== 'edit') return pin
  const fix = changes.pins.get(image)
  return chosen.has(fix) ? { kind: 'edit', edits: fix.edits, to: pin.to } : { kind: 'by-hand', to: pin.to }
}
