import type { AuditVerdict } from '../../../src/domain/audit/audited-repository.ts'
import type { ImageRecordSeed } from '../../../src/emulator/index.ts'
import type { Scene } from './scene.ts'

export type Mode = 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'

/** A kind of repository, and what the rules of the audit say of it, by construction. */
export interface Archetype {
  readonly name: string
  readonly make: (scene: Scene) => Made
}

export interface Made {
  /** `MUTABLE` unless told. */
  readonly mode?: Mode
  readonly filters?: readonly string[]
  readonly images: readonly ImageRecordSeed[]
  readonly lifecycle?: string
  /** Whether its name begins with the prefix of a pull-through cache rule. */
  readonly isMirror?: boolean
  /** Whether its images may not be read. */
  readonly isDenied?: boolean
  readonly verdict: AuditVerdict
  readonly advice?: readonly string[]
  /** By kind: `moving-tags latest`, `unread images`. */
  readonly obstacles?: readonly string[]
  readonly notes?: readonly string[]
  /** What each tag that moves stands for: `latest` is `1.2.3@sha256:…`, or `@sha256:…` where no other tag is to be named. */
  readonly pins?: Readonly<Record<string, string>>
  /** Whether the images are such that something hangs on the lifecycle policy. */
  readonly wantsLifecycle?: boolean
}

/** As `Made` has it. */
export function pinOf(tag: string | null, { digest }: ImageRecordSeed): string {
  return `${tag ?? ''}@${digest}`
}

export function lifecycleOf(...rules: readonly object[]): string {
  return JSON.stringify({
    rules: rules.map((selection, index) => ({ rulePriority: index + 1, selection, action: { type: 'expire' } })),
  })
}
