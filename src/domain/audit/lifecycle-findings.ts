import { inOrder } from '../sorted.ts'
import type { Unread } from '../verdict/verdict.ts'
import { type AuditNote, type Obstacle, TOLD } from './audited-repository.ts'
import type { ImageRecord } from './image-record.ts'
import { type LifecyclePolicy, parseLifecyclePolicy } from './lifecycle-policy.ts'
import { expiryOf, rulesCounting } from './lifecycle-risk.ts'
import { byLastPush } from './push-times.ts'
import type { Reading } from './reading.ts'
import type { RoledTag } from './tag-roles.ts'

export interface LifecycleFindings {
  readonly obstacles: readonly Obstacle[]
  readonly notes: readonly AuditNote[]
}

const ACTION = 'ecr:GetLifecyclePolicy'

/** Whether anything that is said of a repository with these tags hangs on its lifecycle policy. */
export function hangsOnLifecycle(tags: readonly RoledTag[]): boolean {
  return tags.some((tag) => tag.pin !== null || isBeside(tag))
}

export function lifecycleFindings(
  lifecycle: Reading<string | null>,
  images: readonly ImageRecord[],
  tags: readonly RoledTag[],
  asOf: string,
): LifecycleFindings {
  const pinned = pinnedImages(tags)
  const beside = new Set(tags.filter(isBeside).map(({ known }) => known.tag))
  if (pinned.length === 0 && beside.size === 0) return { obstacles: [], notes: [] }
  const policy = policyIn(lifecycle)
  if ('failure' in policy) {
    const finding = { kind: 'unread', what: 'lifecycle', failure: policy.failure } as const
    return pinned.length > 0 ? { obstacles: [finding], notes: [] } : { obstacles: [], notes: [finding] }
  }
  if (policy.value === null) return { obstacles: [], notes: [] }
  const counting = rulesCounting(policy.value, images, (tag) => beside.has(tag))
  return {
    obstacles: expiringPins(pinned, images, policy.value, asOf),
    notes: counting.map((priority) => ({ kind: 'lifecycle-counts-caches', priority })),
  }
}

function isBeside({ known }: RoledTag): boolean {
  return known.kind === 'cache' || known.kind === 'signature'
}

interface PinnedImage {
  readonly image: ImageRecord
  readonly pin: string
}

/** The oldest first: it is the first to go. */
function pinnedImages(tags: readonly RoledTag[]): readonly PinnedImage[] {
  const byDigest = new Map<string, PinnedImage>()
  for (const { image, pin } of tags) if (pin !== null) byDigest.set(`${image.digest} ${pin}`, { image, pin })
  return [...byDigest.values()].toSorted(
    (a, b) => byLastPush(b.image.pushedAt, a.image.pushedAt) || inOrder(a.pin, b.pin),
  )
}

/** Stops at as many as are told: each costs a look at all images. */
function expiringPins(
  pinned: readonly PinnedImage[],
  images: readonly ImageRecord[],
  policy: LifecyclePolicy,
  asOf: string,
): readonly Obstacle[] {
  const found: Obstacle[] = []
  for (const { image, pin } of pinned) {
    if (found.length === TOLD) break
    const hit = expiryOf(image, images, policy, asOf)
    if (hit !== null) found.push({ kind: 'lifecycle-expires-pin', pin, ...hit })
  }
  return found
}

type PolicyReading = { readonly value: LifecyclePolicy | null } | { readonly failure: Unread }

function policyIn(lifecycle: Reading<string | null>): PolicyReading {
  switch (lifecycle.state) {
    case 'unread':
      return { failure: lifecycle.failure }
    case 'not-asked':
      return unread('UNEXPECTED_FAILURE', 'Nobody asked for the lifecycle policy.')
    case 'read': {
      if (lifecycle.value === null) return { value: null }
      const value = parseLifecyclePolicy(lifecycle.value)
      return value === null
        ? unread('ECR_UNEXPECTED_ANSWER', 'The lifecycle policy is none that ECR takes.')
        : { value }
    }
  }
}

function unread(code: Unread['code'], detail: string): PolicyReading {
  return { failure: { code, action: ACTION, detail } }
}
