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
  | DefinitionFact
  | LoginFact

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
  /** Of a rule of a Makefile: the targets that need it, however far away. */
  readonly neededBy?: readonly string[]
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
  readonly handed?: HandedOver
}

/** Told of what is handed over by its name alone: it counts only where nothing is seen to read it under that name. */
export interface HandedOver {
  /** Whose name it is, as in `DefinitionFact`. */
  readonly folder: string
  /** `var.image_tag`. */
  readonly name: string
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
  readonly handed?: HandedOver
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
  /** Patterns of targets that get other tags from the command than from the files. */
  readonly renamed?: readonly string[]
  /** They are built, and nothing is pushed. */
  readonly isBuildOnly?: true
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
  /** Names of what is given on Make's command line, which counts before what the Makefile sets. */
  readonly forced?: readonly string[]
  /** Of a script: it is read into the shell that calls it, and leaves its variables there. */
  readonly isSourced?: true
  /** A shell reads it, whatever its name. */
  readonly isScript?: true
}

/**
 * What names mean in all files of a folder: a Terraform module's, those beside Compose's `.env`, a chart's templates. Of a script:
 * what it leaves to those that source it.
 */
export interface DefinitionFact extends FactBase {
  readonly kind: 'definition'
  readonly by: 'terraform' | 'compose' | 'helm' | 'shell'
  /** Relative to the root of the tree, `''` for the root. */
  readonly folder: string
  /** By the names that unknown parts of those files go by: `var.tag`, `local.image`, `$TAG`, `.Values.image.tag`. */
  readonly names: ReadonlyMap<string, Value>
  /**
   * Whether it counts where nothing else is given, always, only if a command names the file (`-var-file`), or for one call of the
   * folder as a module, which is made here.
   */
  readonly force: 'default' | 'set' | 'perhaps' | 'call'
}

/** A client gets to know a registry: where only one is known, what is pushed to a name that says nothing goes there. */
export interface LoginFact extends FactBase {
  readonly kind: 'login'
  readonly registry: 'ecr' | 'other'
}
