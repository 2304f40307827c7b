import type { Edit, Location } from '../domain/finding/finding.ts'

/** An image as the source names it: what pushes it, runs it, or writes beside it. Judged by nobody; for holding against a registry. */
export interface SourceImage {
  readonly kind: 'push' | 'use' | 'cache' | 'signature'
  /** `docker push`; of a use what runs it: "container `web` of Deployment `api`". */
  readonly by: string
  /** Of a use: what it is run for. Null for the others. */
  readonly role: 'workload' | 'base' | 'ci' | null
  /** Where its tag is written, or its reference. */
  readonly location: Location
  /** As far as it is known, unknown parts by name. */
  readonly reference: string
  readonly registry: SourceRegistry
  /** The repository's name, as far as it is known: null where any of it is not. */
  readonly repository: string | null
  /** The same with `*` for what only a run can tell; where nothing of the host is known, the `*` before it may hold more of the name. */
  readonly pattern: string
  /** Null where none is written, and where any of it is known only when it runs. */
  readonly tag: string | null
  readonly tagged: 'tag' | 'digest' | 'nothing' | 'dynamic'
  /** Whether the tag moves, as the scan judges it. Null for what has no tag of its own: a cache, a signature. */
  readonly moves: boolean | null
  /** It is taken to move since nothing tells that it does not. */
  readonly unclear?: true
  /** False: it may be something else when it runs. */
  readonly certain: boolean
  /** Where the whole tag stands as it is (`latest` of `app:latest`), with the digest after it if there is one; null where it does not, or comes from elsewhere. */
  readonly tagSpan: { readonly path: string; readonly start: number; readonly end: number } | null
  /** The job or script that it belongs to: `build` of `.github/workflows/ci.yml`. Null for what does not run. */
  readonly unit: { readonly path: string; readonly id: string } | null
  /** Whether this action's gate stands before it in its unit. */
  readonly gated: boolean
  /** Of a push without the gate: the edits that put it before the first push of its unit, where it only reports. Null where none can. */
  readonly gate: readonly Edit[] | null
}

/** The gate as it stands in a unit. */
export interface SourceGate {
  readonly location: Location
  readonly unit: SourceImage['unit']
  /** Whether it tells and lets pass. */
  readonly reports: boolean
}

/** Of an ECR host the parts that are known. `ecr`: a host of ECR of which not all is known. */
export type SourceRegistry =
  | { readonly kind: 'ecr'; readonly account: string | null; readonly region: string | null }
  | { readonly kind: 'other' | 'unknown' }

/** A repository as the source declares it. */
export interface SourceRepository {
  readonly by: 'terraform' | 'cloudformation' | 'cdk' | 'aws-cli'
  readonly what: 'repository' | 'creation-template'
  readonly location: Location
  /** Null where it is not known. */
  readonly name: string | null
  /** MUTABLE where it is left out; null where only a run can tell. */
  readonly mode: string | null
  /** Null where not all of them are known. */
  readonly filters: readonly string[] | null
  /** Whether it sets what is there already, as `aws ecr create-repository` does not. */
  readonly holds: boolean
  /** What makes it IMMUTABLE; null where the source does not say it in one place. */
  readonly edit: Edit | null
}

export interface SourceImages {
  readonly images: readonly SourceImage[]
  readonly repositories: readonly SourceRepository[]
  readonly gates: readonly SourceGate[]
}
