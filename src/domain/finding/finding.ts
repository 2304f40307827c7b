import type { NameReason } from '../verdict/verdict.ts'

export const RULE_IDS = [
  'push-mutable-tag',
  'deploy-mutable-tag',
  'base-image-mutable-tag',
  'repository-mutable',
  'rerun-collision',
  'cache-needs-exclusion',
  'signature-needs-exclusion',
  'matrix-same-tag',
  'missing-concurrency',
  'unproven-push',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** Only an error fails a gate. */
export type Severity = 'error' | 'warning' | 'note'

/** `low`: something in it is known only when it runs. */
export type Confidence = 'high' | 'medium' | 'low'

/** A place in the tree. Lines and columns count from 1, columns in UTF-16 code units; offsets count from 0. */
export interface Location {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What is wrong in a tree, as data. Its words are the report's. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly confidence: Confidence
  readonly location: Location
  readonly subject: FindingSubject
  /** How the value came to be, from the use to where it is written. */
  readonly chain: readonly ChainLink[]
  /** The same for the same finding wherever it moves to in its file; differs between two like it in one file. */
  readonly fingerprint: string
  readonly fixes: readonly Fix[]
}

/** `$IMAGE_TAG` ← env at line 35. */
export interface ChainLink {
  readonly name: string
  readonly by: string
  readonly location: Location | null
}

export type FindingSubject =
  | MovingTag
  | {
      readonly kind: 'repository'
      readonly by: string
      readonly what: 'repository' | 'creation-template'
      readonly name: string | null
      /** As it is declared; null where it is left out. */
      readonly mode: string | null
      /** The filter that lets a tag move which names a commit or a version, and such a tag. */
      readonly exposes: { readonly filter: string; readonly tag: string } | null
    }
  | { readonly kind: 'rerun'; readonly tool: string; readonly reference: string }
  | { readonly kind: 'cache'; readonly tool: string; readonly reference: string; readonly tag: string }
  | { readonly kind: 'signature'; readonly tool: string; readonly reference: string; readonly certain: boolean }
  | { readonly kind: 'matrix'; readonly tool: string; readonly reference: string; readonly axes: readonly string[] }
  | { readonly kind: 'concurrency'; readonly unit: string; readonly tool: string; readonly reference: string }
  | { readonly kind: 'unproven'; readonly unit: string; readonly tool: string; readonly reference: string }

/** An image under a tag that moves: pushed, run or built upon. */
export interface MovingTag {
  readonly kind: 'tag'
  /** `docker push`, or what runs it: "container `web` of Deployment `api`". */
  readonly by: string
  /** The whole reference as far as it is known. */
  readonly reference: string
  /** The tag as far as it is known; null where none is written, which means `latest`. */
  readonly tag: string | null
  readonly registry: 'ecr' | 'ecr-public' | 'other' | 'unknown'
  /** Why it moves. `dynamic`: only a run can tell. */
  readonly movement:
    | { readonly kind: 'named'; readonly reason: NameReason }
    /** The kinds of what it is made of: `branch`, `date`. */
    | { readonly kind: 'made-of'; readonly natures: readonly string[] }
    /** Every run gives the same, and nothing pins it. */
    | { readonly kind: 'constant' }
    | { readonly kind: 'untagged' }
    | { readonly kind: 'all-tags' }
    | { readonly kind: 'dynamic'; readonly names: readonly string[] }
  /** An exception of the policy that has ended. */
  readonly expired: { readonly owner: string; readonly expires: string } | null
}

/** A change that mends a finding. `safe`: it changes nothing but what was found; otherwise somebody has to look at it. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** Puts `text` in the place of `[start, end)` of a file, in UTF-16 code units. */
export interface Edit {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly text: string
}
