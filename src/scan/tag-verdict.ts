import type { MovingTag } from '../domain/finding/finding.ts'
import { judgeByPolicy, type Policy } from '../domain/policy/policy.ts'
import { judgeName } from '../domain/tag/mutable-tags.ts'
import { parseReleaseVersion } from '../domain/tag/release-version.ts'
import type { NameReason } from '../domain/verdict/verdict.ts'
import { type ImagePlace, maskOf, placeOf } from './image-place.ts'
import { type RegistryKind, registryOf } from './registry-kind.ts'
import { type Alternative, display, type KnownPart, type Nature, type Part, textOf, type UnknownPart } from './value.ts'

export type Movement = MovingTag['movement']

/** What keeps a tag where it is. */
export type Identity = 'digest' | 'gate' | 'commit' | 'version' | 'unique' | 'run' | 'allowed'

/** One way in which a reference can come out, and what becomes of its tag. */
export interface TagVerdict {
  readonly reference: Alternative
  readonly place: ImagePlace
  readonly registry: RegistryKind
  /** Null where it stays, and where there is no reference to judge. */
  readonly movement: Movement | null
  readonly identity: Identity | null
  /** The text that says so, if a text does. */
  readonly culprit: KnownPart | null
  /** The part by whose way the value is explained. */
  readonly told: Part | null
}

type Judged = Pick<TagVerdict, 'movement' | 'identity' | 'culprit' | 'told'>
type TagMoves = Extract<NameReason, { readonly code: 'TAG_MOVES' }>

const NOTHING_TO_SAY: Judged = { movement: null, identity: null, culprit: null, told: null }

/** The natures that pin a tag, what tells most about it first. */
const PINNING = ['gate', 'digest', 'commit', 'version', 'unique', 'run'] as const
const MOVING: ReadonlySet<Nature> = new Set<Nature>(['branch', 'pull-request', 'date', 'environment'])

/** Stands for an unknown part where the words beside it are judged; a word of its own, and none that means anything. */
const NEUTRAL = '_zz_'

const NO_TAG = /[^A-Za-z0-9_.-]/
/** No registry takes capitals in a repository's name: it is a placeholder, to be replaced before the file is used. */
const NO_NAME = /[^a-z0-9_.-]/

/** Names of what cannot pin a tag, whatever it turns out to be. */
const INERT =
  /^matrix\.|(?:^|[^a-z])(?:arch|architecture|goarch|targetarch|platform|targetplatform|os|variant|flavou?r|distro|region|service|component|stage|target)(?:[^a-z]|$)/i
const TELLING = /version|(?<!s)tag|sha|commit|rev|build|num|id(?:[^a-z]|$)|digest|hash|time|date|run|release|suffix/i

export function judgeAlternative(reference: Alternative, policy: Policy): TagVerdict {
  const place = placeOf(reference)
  return { reference, place, registry: registryOf(place), ...judgePlace(place, policy) }
}

/** The worst of a value's alternatives, and all of them. */
export function worstOf(verdicts: readonly TagVerdict[]): TagVerdict | null {
  const [first = null, ...others] = verdicts
  return others.reduce<TagVerdict | null>((worst, each) => (worst && rank(each) > rank(worst) ? each : worst), first)
}

/** The tag as it can be held against filters: its unknown parts as one word. */
export function filterableTag({ tag }: ImagePlace): string {
  return tag ? neutralText(tag) : 'latest'
}

const MOVEMENT_RANK: Readonly<Record<Movement['kind'], number>> = {
  dynamic: 1,
  constant: 2,
  'made-of': 3,
  untagged: 3,
  'all-tags': 3,
  named: 3,
}
const REGISTRY_RANK: Readonly<Record<RegistryKind, number>> = {
  local: 0,
  other: 0,
  'ecr-public': 1,
  unknown: 2,
  ecr: 3,
}

function rank({ movement, registry }: TagVerdict): number {
  if (!movement || registry === 'local') return 0
  return MOVEMENT_RANK[movement.kind] * 10 + REGISTRY_RANK[registry]
}

function judgePlace(place: ImagePlace, policy: Policy): Judged {
  const { tag, repository, hasDigest } = place
  if (hasDigest) return pinned('digest')
  if (repository.length === 0) return NOTHING_TO_SAY
  if (tag === null) return judgeUntagged(place)
  if (tag.length === 0) return NOTHING_TO_SAY
  const text = textOf(tag)
  return text === null ? judgeMixed(tag) : judgeText(text, tag, policy)
}

function judgeUntagged({ repository, perhapsTag }: ImagePlace): Judged {
  const identity = pinnedBy(perhapsTag)
  if (identity) return pinned(identity)
  const opaque = perhapsTag.filter(({ nature }) => nature === 'opaque')
  if (opaque.length > 0) return dynamic(opaque)
  const last = repository.at(-1)
  const name = maskOf(repository).split('/').at(-1) ?? ''
  if (last?.kind === 'text' && NO_NAME.test(name)) return placeholder(name, last)
  const culprit = last?.kind === 'text' ? last : null
  return { movement: { kind: 'untagged' }, identity: null, culprit, told: last ?? null }
}

function judgeText(text: string, tag: Alternative, policy: Policy): Judged {
  const [first] = tag as [KnownPart]
  if (NO_TAG.test(text)) return placeholder(text, first)
  const context = { revision: null, version: calendarVersion(text, policy), branches: [] }
  const { verdict, reason } = judgeByPolicy(policy, text) ?? judgeName(text, context)
  switch (reason.code) {
    case 'TAG_OTHER_COMMIT':
      return pinned('commit')
    case 'TAG_ALLOWED':
      return pinned('allowed')
    case 'TAG_MALFORMED':
      return placeholder(text, first)
    case 'TAG_UNPINNED':
      return { movement: { kind: 'constant' }, identity: null, culprit: first, told: first }
    default: {
      if (verdict === 'immutable') return pinned('version')
      const culprit = holderOf(tag, reason.code === 'TAG_MOVES' ? reason.word : text) ?? first
      return { movement: { kind: 'named', reason: reason as NameReason }, identity: null, culprit, told: culprit }
    }
  }
}

/** A release by the calendar is a version only where the policy says that there are such. */
function calendarVersion(tag: string, { releases }: Policy): string | null {
  if (releases.calendar === null) return null
  const release = parseReleaseVersion(tag, { ...releases, prefixes: [] })
  return release.kind === 'release' ? release.tag : null
}

function judgeMixed(tag: Alternative): Judged {
  const unknowns = tag.filter((part) => part.kind === 'unknown')
  const identity = pinnedBy(unknowns)
  if (identity) return pinned(identity)

  const moving = unknowns.filter(({ nature }) => MOVING.has(nature))
  const { reason } = judgeName(neutralText(tag), { revision: null, version: null, branches: [] })
  if (moving.length === 0 && reason.code === 'TAG_VERSION') return pinned('version')
  if (moving.length === 0 && reason.code === 'TAG_OTHER_COMMIT') return pinned('commit')

  const opaque = unknowns.filter(({ nature }) => !MOVING.has(nature))
  const telling = opaque.filter(({ name }) => !isInert(name))
  if (reason.code === 'TAG_MOVES' && (reason.class === 'latest' || telling.length === 0)) return named(tag, reason)
  if (telling.length > 0 || moving.length === 0) return dynamic(telling.length > 0 ? telling : opaque)
  const natures = [...new Set(moving.map(({ nature }) => nature))]
  return { movement: { kind: 'made-of', natures }, identity: null, culprit: null, told: moving[0] ?? null }
}

function named(tag: Alternative, reason: TagMoves): Judged {
  const culprit = holderOf(tag, reason.word) ?? tag.find((part) => part.kind === 'text') ?? null
  const word = reason.word.includes(NEUTRAL) ? (culprit?.text ?? reason.word) : reason.word
  const movement: Movement = { kind: 'named', reason: { ...reason, tag: display(tag), word } }
  return { movement, identity: null, culprit, told: culprit }
}

function pinned(identity: Identity): Judged {
  return { ...NOTHING_TO_SAY, identity }
}

function dynamic(parts: readonly UnknownPart[]): Judged {
  const names = [...new Set(parts.map(({ name }) => name))]
  return { movement: { kind: 'dynamic', names }, identity: null, culprit: null, told: parts[0] ?? null }
}

function placeholder(text: string, part: KnownPart): Judged {
  return { movement: { kind: 'dynamic', names: [text] }, identity: null, culprit: null, told: part }
}

function pinnedBy(parts: readonly UnknownPart[]): Identity | null {
  return PINNING.find((nature) => parts.some((part) => part.nature === nature)) ?? null
}

function isInert(name: string): boolean {
  return INERT.test(name) && !TELLING.test(name)
}

function neutralText(tag: Alternative): string {
  return tag.map((part) => (part.kind === 'text' ? part.text : NEUTRAL)).join('')
}

/** The known part that holds a word, or where it begins. */
function holderOf(tag: Alternative, word: string): KnownPart | null {
  const whole = tag.find((part): part is KnownPart => part.kind === 'text' && part.text.includes(word))
  if (whole) return whole
  let left = neutralText(tag).indexOf(word)
  for (const part of tag) {
    const { length } = part.kind === 'text' ? part.text : NEUTRAL
    if (left >= 0 && left < length) return part.kind === 'text' ? part : null
    left -= length
  }
  return null
}
