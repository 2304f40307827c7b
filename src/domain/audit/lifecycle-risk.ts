import { matchesFilter } from '../ecr/tag-mutability.ts'
import type { LifecycleHit } from './audited-repository.ts'
import type { ImageRecord } from './image-record.ts'
import type { LifecyclePolicy, LifecycleRule } from './lifecycle-policy.ts'
import { instantOf } from './push-times.ts'

const DAY = 86_400_000

const TAG_STATES: ReadonlySet<string> = new Set(['tagged', 'untagged', 'any'])
const STORAGE_CLASSES: ReadonlySet<string> = new Set(['standard', 'archive'])

type Within = LifecycleHit['within']

const AT_ANY_TIME: Within = { days: 0 }

/**
 * The rule that would expire an image first, and when at the earliest; null if none will.
 *
 * As AWS has it: what matches the tags of a rule is out of reach of all rules behind it, whatever that rule does with it. A rule counts
 * images that rules before it expire, too. A rule selects images of one storage class: what is moved to the archive falls to the rules
 * for archived images. A rule that is not understood may expire what it may select, at any time, and keeps nothing from the next.
 * When an image was archived or restored is not told, so that it may go sooner here than it does.
 */
export function expiryOf(
  image: ImageRecord,
  images: readonly ImageRecord[],
  policy: LifecyclePolicy,
  asOf: string,
): LifecycleHit | null {
  const now = Date.parse(asOf)
  let first: LifecycleHit | null = null
  for (const rule of policy.rules) {
    if (!selects(rule, image)) continue
    const hit =
      rule.action === 'transition'
        ? expiryOnceArchived(daysBeforeArchived(rule, image, now), image, policy)
        : { priority: rule.priority, within: withinOf(rule, image, images, now) }
    first = earlier(first, hit)
    if (isUnderstood(rule)) break
  }
  return first
}

/**
 * The priorities of rules that keep a number of images, and count those beside them all of whose tags are `isBeside`: these push out
 * the images that the repository is for.
 */
export function rulesCounting(
  policy: LifecyclePolicy,
  images: readonly ImageRecord[],
  isBeside: (tag: string) => boolean,
): readonly number[] {
  const tagged = images.filter(({ tags }) => tags.length > 0)
  const beside = tagged.filter(({ tags }) => tags.every(isBeside))
  let reachable = tagged.filter(({ tags }) => !tags.every(isBeside))
  const priorities: number[] = []
  for (const rule of policy.rules) {
    const isCounting = rule.countType === 'imageCountMoreThan' && rule.action !== 'transition'
    if (isCounting && reachable.some((image) => selects(rule, image)) && beside.some((image) => selects(rule, image))) {
      priorities.push(rule.priority)
    }
    if (isUnderstood(rule)) reachable = reachable.filter((image) => !selects(rule, image))
  }
  return priorities
}

/** Whether a rule's selection may hold an image: that of `any` does, and one that is not understood may. */
function selects(rule: LifecycleRule, { tags, archived }: ImageRecord): boolean {
  if (STORAGE_CLASSES.has(rule.storageClass) && (rule.storageClass === 'archive') !== archived) return false
  switch (rule.tagStatus) {
    case 'untagged':
      return tags.length === 0
    case 'tagged':
      return rule.patterns.every((pattern) => tags.some((tag) => matchesFilter(pattern, tag)))
    default:
      return true
  }
}

/** Whether it is known what the rule selects and does. When it does it makes no difference to the rules behind it. */
function isUnderstood({ tagStatus, storageClass, action }: LifecycleRule): boolean {
  return (
    TAG_STATES.has(tagStatus) && STORAGE_CLASSES.has(storageClass) && (action === 'expire' || action === 'transition')
  )
}

function withinOf(rule: LifecycleRule, image: ImageRecord, images: readonly ImageRecord[], now: number): Within {
  if (rule.count === null) return AT_ANY_TIME
  switch (rule.countType) {
    case 'imageCountMoreThan':
      return afterPushes(rule.count, rule, image, images)
    case 'sinceImagePushed':
      return afterDays(rule, rule.count, image.pushedAt, now)
    case 'sinceImagePulled':
      return afterDays(rule, rule.count, image.lastPulledAt ?? image.pushedAt, now)
    default:
      return AT_ANY_TIME
  }
}

/** The youngest stay. One pushed in the same instant is taken to be younger, as is one of unknown age. */
function afterPushes(count: number, rule: LifecycleRule, image: ImageRecord, images: readonly ImageRecord[]): Within {
  const age = timeOf(image.pushedAt, -Infinity)
  let younger = 0
  for (const other of images) {
    const isYounger = other.digest !== image.digest && timeOf(other.pushedAt, Infinity) >= age
    if (isYounger && selects(rule, other)) younger += 1
  }
  const pushes = count - younger
  return pushes > 0 ? { pushes } : AT_ANY_TIME
}

/** Whole days: what has less than one left may go at any time. */
function afterDays(rule: LifecycleRule, count: number, since: string | null, now: number): Within {
  const days = Math.floor((timeOf(since, Number.NaN) + count * DAY - now) / DAY)
  return rule.countUnit === 'days' && days > 0 ? { days } : AT_ANY_TIME
}

/** None for a rule that counts images: as many pushes as it takes may come at once. */
function daysBeforeArchived(transition: LifecycleRule, image: ImageRecord, now: number): number {
  if (transition.countType === 'imageCountMoreThan') return 0
  return amountOf(withinOf(transition, image, [], now))
}

/** Of an image that is archived in so many days: when it leaves the archive at the earliest, if it does. */
function expiryOnceArchived(before: number, image: ImageRecord, policy: LifecyclePolicy): LifecycleHit | null {
  const archived = { ...image, archived: true }
  let first: LifecycleHit | null = null
  for (const rule of policy.rules) {
    if (!selects(rule, archived)) continue
    const stay = rule.countType === 'sinceImageTransitioned' && rule.countUnit === 'days' ? (rule.count ?? 0) : 0
    if (rule.action !== 'transition') {
      first = earlier(first, { priority: rule.priority, within: { days: before + stay } })
    }
    if (isUnderstood(rule)) break
  }
  return first
}

/** Days and pushes are held against each other by their numbers, for want of better. */
function earlier(one: LifecycleHit | null, other: LifecycleHit | null): LifecycleHit | null {
  if (one === null || other === null) return one ?? other
  return amountOf(other.within) < amountOf(one.within) ? other : one
}

function amountOf(within: Within): number {
  return 'days' in within ? within.days : within.pushes
}

function timeOf(text: string | null, otherwise: number): number {
  const time = instantOf(text)
  return Number.isNaN(time) ? otherwise : time
}
