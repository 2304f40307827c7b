import type { Span } from './span.ts'
import type { Value } from './value.ts'

/** What a reader found in a file, before anything is judged. */
export type Fact =
  | PushFact
  | UseFact
  | RepositoryFact
  | CacheFact
  | SignatureFact
  | BuiltFact
  | PushBuiltFact
  | GateFact
  | LookFact
  | CallFact

/** What every fact has. */
export interface FactBase {
  /** The command, the step or the key that says it. */
  readonly span: Span
  /** What runs as one and in order: a job of a workflow. Null where nothing runs, as in a manifest. */
  readonly unit: Unit | null
  /** Its place in the order of the unit. */
  readonly order: number
}

/** A job, or what comes nearest to it. Facts of one unit share the object. */
export interface Unit {
  readonly kind: 'github-job' | 'ci-job' | 'script'
  /** As the file names it: `build` of `jobs.build`. */
  readonly id: string
  readonly span: Span
  /** Whether it, or the whole it belongs to, lets one run wait for another. Null where the system has no such thing. */
  readonly serialised: boolean | null
  /** The axes of its matrix of which more than one value is possible; empty where it runs once. */
  readonly axes: readonly string[]
}

/** An image is pushed. */
export interface PushFact extends FactBase {
  readonly kind: 'push'
  /** As the user calls it: `docker push`, `docker/build-push-action`, `crane copy`. */
  readonly tool: string
  /** `host/name:tag`, with or without its tag. */
  readonly reference: Value
  /** What the tool does where the reference has no tag: `latest`, every tag that is known locally, or no tag at all. */
  readonly untagged: 'latest' | 'all' | 'none'
  /** False: it may also not push, as with `push: ${{ github.event_name != 'pull_request' }}`. That is a push all the same. */
  readonly certain: boolean
  /** Where the whole list of references stands that this one is an entry of, for edits; null if it stands alone. */
  readonly list: Span | null
}

/** An image is run, or built upon. */
export interface UseFact extends FactBase {
  readonly kind: 'use'
  /** `ci`: what the pipeline itself runs in, or beside. */
  readonly role: 'workload' | 'base' | 'ci'
  /** In words: "container `web` of Deployment `api`". */
  readonly by: string
  readonly reference: Value
}

/** An ECR repository is declared, or a template that makes repositories. */
export interface RepositoryFact extends FactBase {
  readonly kind: 'repository'
  readonly by: 'terraform' | 'cloudformation' | 'cdk' | 'aws-cli'
  readonly what: 'repository' | 'creation-template'
  /** The repository's name or the template's prefix; null where it is not given. */
  readonly name: Value | null
  /** The setting in ECR's own words (`IMMUTABLE`); null where it is left out, which means MUTABLE unless `unset` says otherwise. */
  readonly mode: Value | null
  /** What the setting is where it is left out. */
  readonly unset: 'MUTABLE' | 'IMMUTABLE'
  readonly filters: readonly Value[]
  /** For edits: the value of the setting as it stands, or where the setting is to be put in. */
  readonly edit: RepositoryEdit | null
}

export type RepositoryEdit =
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }

/** A build cache is written to a registry. */
export interface CacheFact extends FactBase {
  readonly kind: 'cache'
  readonly tool: string
  readonly reference: Value
}

/** A signature or an attestation is written beside an image. */
export interface SignatureFact extends FactBase {
  readonly kind: 'signature'
  readonly tool: string
  readonly reference: Value
  /** Whether it is stored under a tag, as cosign's second version does; null if the version is not known. */
  readonly tagged: boolean | null
}

/** An image gets a name here without being pushed: a build's tag, `docker tag`, a service of Compose, a target of bake. */
export interface BuiltFact extends FactBase {
  readonly kind: 'built'
  readonly by: 'docker' | 'compose' | 'bake'
  /** The service or target; empty for `docker`. */
  readonly target: string
  /** The groups of bake by which it is built too; `default` is what is built where none is named. */
  readonly groups?: readonly string[]
  readonly reference: Value
  /** Where the whole list of references stands, for edits. */
  readonly list: Span | null
}

/** What was built elsewhere is pushed: `docker compose push`, `docker buildx bake --push`. */
export interface PushBuiltFact extends FactBase {
  readonly kind: 'push-built'
  readonly by: 'compose' | 'bake'
  readonly tool: string
  /** Files as the command names them, relative to the root of the tree; empty for the default ones. */
  readonly files: readonly string[]
  /** Where the command runs, relative to the root of the tree; null or absent where that is not known. */
  readonly directory?: string | null
  /** Services or targets; empty for all of them. */
  readonly targets: readonly string[]
  /** Variables that the command gives to the files. */
  readonly given: ReadonlyMap<string, Value>
  /** What else its environment gives to them, by name. */
  readonly variable?: (name: string) => Value | null
}

/** This action, or its command line, checks before a push. */
export interface GateFact extends FactBase {
  readonly kind: 'gate'
  /** The step's `id`, by which its outputs are read. */
  readonly id: string | null
  /** What it is given as `repository`; null if that is left out, as for a check of the name alone. */
  readonly repository: Value | null
}

/** Something looks whether an image is there already: `aws ecr describe-images`, `docker manifest inspect`. */
export interface LookFact extends FactBase {
  readonly kind: 'look'
  readonly tool: string
}

/** Another file of the tree is run from here. */
export interface CallFact extends FactBase {
  readonly kind: 'call'
  /** Relative to the root of the tree. For an action, its folder. */
  readonly path: string
  /** What is given to it, by the names that its unknown parts go by: `inputs.tag`, `$TAG`, `$1`. */
  readonly given: ReadonlyMap<string, Value>
  /** Of a Makefile: the targets that are asked for, where they are known. */
  readonly targets?: readonly string[]
}
