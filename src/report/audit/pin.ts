import type { TagInUse } from '../../domain/audit/audited-repository.ts'
import { type EcrRepository, repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { clip } from '../../domain/text/clip.ts'
import { shortTag } from '../wording/wording.ts'

/** What a consumer of the tag is to name instead, without the repository: `sha-3f1c…@sha256:…`. Null where the image cannot be pulled. */
export function pinOf({ pin, digest, archived }: TagInUse): string | null {
  return archived ? null : `${pin ?? ''}@${digest}`
}

/** The same, whole. */
export function pinnedReference(repository: EcrRepository, tag: TagInUse): string | null {
  const pin = pinOf(tag)
  if (pin === null) return null
  return `${repositoryUri(repository)}${pin.startsWith('@') ? '' : ':'}${pin}`
}

/** For a line in which it stands beside others: `latest → sha-3f1c0a2…9b (sha256:ab12cd34ef56…)`. */
export function shortPin(tag: TagInUse): string {
  const digest = shortDigest(tag.digest)
  const target = tag.pin === null ? digest : `${clip(shortTag(tag.pin))} (${digest})`
  return `${clip(tag.tag)} → ${tag.archived ? `${digest}, archived` : target}`
}

/** As much of a digest as tells it from others. */
export function shortDigest(digest: string): string {
  return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, '$1…')
}
