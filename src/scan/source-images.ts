import type { Edit } from '../domain/finding/finding.ts'
import type { CacheFact, PushFact, SignatureFact, UseFact } from './facts.ts'
import type { GateUse } from './fixes/gate-step.ts'
import type { Draft } from './draft.ts'
import { type Found, isOwnPart } from './found.ts'
import { HOLE, maskOf } from './image-place.ts'
import { type Locator, placeOfDraft } from './locate.ts'
import { spanOfTag } from './rules/moving-tag.ts'
import { asPushed } from './rules/push-mutable-tag.ts'
import { type NameOfPart, namesOfParts } from './source-declared.ts'
import type { SourceImage, SourceImages, SourceRegistry } from './source-image.ts'
import { asGiven } from './source-gated.ts'
import { literalOf, tagSpans, type Written } from './source-literals.ts'
import { gatesToPut, sourceGates, unitOf } from './source-gates.ts'
import { sourceRepositories } from './source-repositories.ts'
import type { TagVerdict } from './tag-verdict.ts'
import type { Tree } from './tree.ts'
import { display, type Part, textOf } from './value.ts'

type ImageFact = PushFact | UseFact | CacheFact | SignatureFact

/** What the source says of images and of repositories, placed and judged, whoever's they are. `use` is how a gate is put in. */
export function sourceImages(tree: Tree, locator: Locator, use: GateUse): SourceImages {
  const sight = { tree, locator, gateOf: gatesToPut(tree, use), nameOfPart: namesOfParts(tree) }
  const images = factsOf(tree).flatMap((found) => imagesOf(found, sight))
  const spanOf = tagSpans(tree, images)
  const distinct = new Map(images.map((one) => [keyOf(one.image), one]))
  return {
    images: [...distinct.values()].map(({ image, literal }) => ({
      ...image,
      tagSpan: spanOf(literal),
    })),
    repositories: sourceRepositories(tree, locator),
    gates: sourceGates(tree, locator),
  }
}

/** Of what a caller runs in its own job, and of what every caller completes, the copies tell. */
function factsOf(tree: Tree): readonly Found<ImageFact>[] {
  const all: readonly Found<ImageFact>[] = [
    ...tree.ofKind('push'),
    ...tree.ofKind('use'),
    ...tree.ofKind('cache'),
    ...tree.ofKind('signature'),
  ]
  const replaced = new Set(
    all.flatMap(({ fact, original }) => (original && original.fact.unit !== fact.unit ? [original.fact] : [])),
  )
  return all.filter(({ fact }) => !replaced.has(fact) && !tree.isAnswered(fact))
}

function imagesOf(found: Found<ImageFact>, sight: Sight): Written[] {
  const { fact } = found
  const verdicts = sight.tree
    .verdicts(asGiven(fact.reference, found, sight.tree), fact.unit)
    .filter(({ reference, registry }) => reference.length > 0 && registry !== 'local')
  const isOnly = fact.reference.length === 1
  return verdicts.map((verdict) => imageOf(found, verdict, isOnly, sight))
}

interface Sight {
  readonly tree: Tree
  readonly locator: Locator
  readonly gateOf: (found: Found<PushFact>) => readonly Edit[] | null
  readonly nameOfPart: NameOfPart
}

function imageOf(
  found: Found<ImageFact>,
  read: TagVerdict,
  isOnly: boolean,
  { tree, locator, gateOf, nameOfPart }: Sight,
): Written {
  const { file, fact } = found
  const verdict = fact.kind === 'push' ? asPushed(read, fact) : read
  const { place, reference } = verdict
  const names = place.repository.map((part) => nameOfPart(part, file.path))
  const isTagged = fact.kind === 'push' || fact.kind === 'use'
  const gated = fact.kind === 'push' && tree.comesBefore('gate', fact)
  const image: SourceImage = {
    kind: fact.kind,
    by: fact.kind === 'use' ? fact.by : fact.tool,
    role: fact.kind === 'use' ? fact.role : null,
    location: placeOfDraft(draftOf(found, verdict, isTagged), locator),
    reference: display(reference),
    registry: registryOf(verdict),
    repository: names.length === 0 || names.includes(null) ? null : names.join(''),
    pattern: names.map((name) => name ?? '*').join('') || '*',
    tag: place.tag && textOf(place.tag),
    tagged: taggedBy(verdict),
    moves: isTagged ? verdict.movement !== null || isNothing(verdict) : null,
    ...(isTagged && isUnclear(verdict) ? { unclear: true } : {}),
    certain: isOnly && !reference.some(isDefault) && (fact.kind !== 'push' || fact.certain) && !found.isIdle,
    tagSpan: null,
    unit: unitOf(found),
    gated,
    gate: fact.kind === 'push' && !gated ? gateOf(found as Found<PushFact>) : null,
  }
  return { image, literal: literalOf(found, verdict) }
}

/** What a copy does not get from its caller is told where it is written, as the scan does. */
function draftOf(
  found: Found<ImageFact>,
  { told, place }: TagVerdict,
  isTagged: boolean,
): Pick<Draft, 'at' | 'fact' | 'file'> {
  const { original } = found
  const isOwn = original !== null && isOwnPart(found, told ?? place.tag?.at(-1) ?? null)
  const { fact, file } = isOwn ? original : found
  const at = isTagged ? spanOfTag(asTagged(isOwn ? { ...original, original: null } : found), told) : null
  return { at, fact, file }
}

/** Somebody may give something else. */
function isDefault({ via }: Part): boolean {
  return via.some(({ by }) => by === 'default')
}

function asTagged(found: Found): Found<PushFact | UseFact> {
  return found as Found<PushFact | UseFact>
}

/** Nothing is known of it that keeps it where it is. */
function isNothing({ place, identity, movement }: TagVerdict): boolean {
  return movement === null && identity === null && !(place.tag === null && place.repository.length > 0)
}

/** Only a run can tell whether it moves. */
function isUnclear(verdict: TagVerdict): boolean {
  return verdict.movement?.kind === 'dynamic' || isNothing(verdict)
}

function taggedBy({ place }: TagVerdict): SourceImage['tagged'] {
  if (place.hasDigest) return 'digest'
  if (place.tag === null) return place.perhapsTag.some(({ nature }) => nature === 'opaque') ? 'dynamic' : 'nothing'
  return textOf(place.tag) ? 'tag' : 'dynamic'
}

/** `123456789012.dkr.ecr.eu-west-1.` of a host, as far as it is known. */
const PARTS = /^([0-9]{12}|\0+)\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+|\0+)\./

function registryOf({ registry, place }: TagVerdict): SourceRegistry {
  if (registry === 'unknown') return { kind: 'unknown' }
  if (registry !== 'ecr') return { kind: 'other' }
  const [, account = HOLE, region = HOLE] = PARTS.exec(maskOf(place.host)) ?? []
  const known = (text: string): string | null => (text.startsWith(HOLE) ? null : text)
  return { kind: 'ecr', account: known(account), region: known(region) }
}

function keyOf({ kind, location, reference, unit }: SourceImage): string {
  return JSON.stringify([kind, location.path, location.start, location.end, reference, unit])
}
