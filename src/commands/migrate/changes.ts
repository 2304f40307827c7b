import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import type { Fix, Location } from '../../domain/finding/finding.ts'
import type { SourceImage } from '../../scan/source-image.ts'
import { isLetMove, movesToday } from './let-move.ts'
import type { Lot } from './lot.ts'
import { type Pin, pinOf } from './pin.ts'
import type { Source } from './source.ts'
import { unitKey } from './units.ts'

/** What comes before the switch, by the image that it changes. */
export interface Changes {
  readonly stops: ReadonlyMap<SourceImage, Fix>
  readonly gates: ReadonlyMap<SourceImage, Fix>
  readonly pins: ReadonlyMap<SourceImage, Fix>
  /** What each consumer has to say, of each repository that it may be of. */
  readonly pinsOf: (image: SourceImage, audited: AuditedRepository) => Pin
}

/** The changes of pushes, gates and consumers. `action` is how a workflow uses the gate. */
export function changesOf(lots: readonly Lot[], source: Source, action: string): Changes {
  const stops = stopsOf(lots, source, action)
  const wanted = wantedPins(lots, source)
  const pins = new Map<SourceImage, Fix>()
  for (const [image, own] of wanted) {
    const fix = agreed([...own.values()])
    if (fix) pins.set(image, fix)
  }
  return {
    stops,
    gates: gatesOf(lots, stops, action),
    pins,
    pinsOf: (image, audited) => wanted.get(image)?.get(audited) ?? { kind: 'none' },
  }
}

/** Whether a push is of a tag that has to stop moving. */
export function hasToStop(image: SourceImage, { audited, letMove }: Lot): boolean {
  if (image.kind !== 'push' || image.moves === false) return false
  return audited.verdict === 'protected' ? !movesToday(image, audited) : !isLetMove(image, letMove.filters ?? [])
}

/** What the scan mends first of each push. What somebody accepted in a comment is not among it. */
function stopsOf(lots: readonly Lot[], { findings, textOf }: Source, action: string): Map<SourceImage, Fix> {
  const byPlace = new Map<string, Fix>()
  for (const { rule, location, subject, fixes } of findings) {
    const fix = fixes.find((one) => !takesTag(one, action) || buildsItself(textOf(location.path) ?? ''))
    if (rule === 'push-mutable-tag' && subject.kind === 'tag' && fix)
      byPlace.set(placeKey(location, subject.reference), fix)
  }
  const stops = new Map<SourceImage, Fix>()
  for (const lot of lots) {
    const kept = lot.source.images.flatMap(({ image }) =>
      image.kind === 'push' && !hasToStop(image, lot) ? [image] : [],
    )
    for (const { image } of lot.source.images) {
      const fix = hasToStop(image, lot) ? byPlace.get(placeKey(image.location, image.reference)) : undefined
      if (fix && !kept.some((other) => writesOver(fix, other))) stops.set(image, fix)
    }
  }
  return stops
}

/** Whether a change of one push takes the tag of another, which deployments may know. */
function writesOver({ edits }: Fix, { location }: SourceImage): boolean {
  return edits.some(
    ({ path, start, end }) => path === location.path && start < end && start <= location.start && location.end <= end,
  )
}

/** Whether a change has the push take the tag that the gate derives from the commit. */
function takesTag({ edits }: Fix, action: string): boolean {
  return putsGate({ edits }, action) || edits.some(({ text }) => /\$\{\{ steps\.[\w-]+\.outputs\.tags? \}\}/.test(text))
}

const BUILDS =
  /\bdocker(?:\s+(?:buildx|image|compose))?\s+(?:build|bake)\b|\/(?:build-push-action|bake-action)@|\bkaniko\b|\bbuildah\b/
const COPIES = /\bdocker\s+(?:image\s+)?pull\b|\bimagetools\s+create\b|\b(?:crane|skopeo|regctl|oras)\s/

/** What is copied, as in a rollback, was built from another commit: under the tag of this one it would lie. */
function buildsItself(text: string): boolean {
  return BUILDS.test(text) && !COPIES.test(text)
}

function placeKey({ path, start, end }: Location, reference: string): string {
  return JSON.stringify([path, start, end, reference])
}

/** One gate for each job, unless the change of one of its pushes puts it in. */
function gatesOf(lots: readonly Lot[], stops: ReadonlyMap<SourceImage, Fix>, action: string): Map<SourceImage, Fix> {
  const fixes = new Map<string | null, Fix>()
  for (const [image, fix] of stops) if (putsGate(fix, action)) fixes.set(unitKey(image), fix)
  const gates = new Map<SourceImage, Fix>()
  for (const { image } of lots.flatMap(({ source }) => source.images)) {
    const unit = unitKey(image)
    if (image.kind !== 'push' || image.gated || unit === null) continue
    const fix = fixes.get(unit) ?? (image.gate && asFix('Put the gate before it', image.gate))
    if (!fix) continue
    fixes.set(unit, fix)
    gates.set(image, fix)
  }
  return gates
}

function putsGate({ edits }: Pick<Fix, 'edits'>, action: string): boolean {
  return edits.some(({ text }) => text.includes(`uses: ${action}`))
}

function wantedPins(lots: readonly Lot[], { policy, textOf }: Source): Map<SourceImage, Map<AuditedRepository, Pin>> {
  const wanted = new Map<SourceImage, Map<AuditedRepository, Pin>>()
  for (const { audited, source, letMove } of lots) {
    const filters = audited.verdict === 'protected' ? audited.filters : (letMove.filters ?? [])
    for (const { image } of source.images) {
      if (image.kind !== 'use') continue
      const own = wanted.get(image) ?? new Map<AuditedRepository, Pin>()
      wanted.set(image, own.set(audited, pinOf(image, audited, { policy, filters, textOf })))
    }
  }
  return wanted
}

/** One change, if all that it may be of say the same: two registries may hold two images under one tag. */
function agreed([first, ...others]: readonly Pin[]): Fix | null {
  if (first?.kind !== 'edit') return null
  const isAgreed = others.every((pin) => pin.kind === 'edit' && pin.to === first.to)
  return isAgreed ? asFix(`Pin to \`${first.to}\``, [first.edit]) : null
}

export function asFix(title: string, edits: Fix['edits']): Fix {
  return { title, safe: true, edits }
}
