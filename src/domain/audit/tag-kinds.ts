import { judgeByPolicy, type Policy } from '../policy/policy.ts'
import { judgeName, type NameContext } from '../tag/mutable-tags.ts'
import type { MovingClass } from '../verdict/verdict.ts'
import type { TagKind } from './audited-repository.ts'
import type { ImageRecord } from './image-record.ts'
import { seriesAmong } from './tag-series.ts'

export type KnownTag = { readonly tag: string } & Kind

export type Kind =
  { readonly kind: Exclude<TagKind, 'moving'> } | { readonly kind: 'moving'; readonly class: MovingClass | 'denied' }

export interface KnownImage {
  readonly image: ImageRecord
  readonly tags: readonly KnownTag[]
}

/** A registry tells of tags long after their runs, so there is no commit, release or branch to hold them against. */
const NO_RUN: NameContext = { revision: null, version: null, branches: [] }

const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.'

/** Of a name that nothing pins: what stands beside it decides whether it counts something. */
type NamedKind = Kind | { readonly kind: 'unpinned' }

/** Each image with the kinds of its tags: by the policy's word, by the name, and by the names beside it. */
export function knownImages(images: readonly ImageRecord[], policy: Policy): readonly KnownImage[] {
  const kinds = new Map<string, NamedKind>()
  for (const { tags } of images) {
    for (const tag of tags) kinds.set(tag, kindByName(tag, policy))
  }
  const isUnpinned = (tag: string): boolean => kinds.get(tag)!.kind === 'unpinned'
  const isSeries = seriesAmong(images.filter((image) => !isCache(image)).map(({ tags }) => tags.filter(isUnpinned)))
  return images.map((image) => {
    const ofCache = isCache(image)
    return {
      image,
      tags: image.tags.map((tag) => {
        const named = kinds.get(tag)!
        if (ofCache && named.kind !== 'release' && named.kind !== 'commit') return { tag, kind: 'cache' }
        return named.kind === 'unpinned' ? { tag, kind: isSeries(tag) ? 'series' : 'unclear' } : { tag, ...named }
      }),
    }
  })
}

function isCache({ artifactType }: ImageRecord): boolean {
  return artifactType?.startsWith(CACHE_CONFIG) ?? false
}

function kindByName(tag: string, policy: Policy): NamedKind {
  const { reason } = judgeByPolicy(policy, tag) ?? judgeName(tag, NO_RUN)
  switch (reason.code) {
    case 'TAG_DENIED':
      return { kind: 'moving', class: 'denied' }
    case 'TAG_ALLOWED':
      return { kind: 'allowed' }
    case 'TAG_VERSION':
      return { kind: 'release' }
    case 'TAG_OTHER_COMMIT':
      return { kind: 'commit' }
    case 'TAG_MOVES':
      return reason.class === 'cache' || reason.class === 'signature'
        ? { kind: reason.class }
        : { kind: 'moving', class: reason.class }
    case 'TAG_UNPINNED':
      return { kind: 'unpinned' }
    default:
      return { kind: 'unclear' }
  }
}
