import { partitionOf } from './aws-partition.ts'
import { REPOSITORY_PATH, schemeOf } from '../push/image-reference.ts'

/** A private ECR registry and the repository in it. */
export interface EcrRepository {
  readonly name: string
  readonly region: string
  /** Twelve digits, a string; null where only the registry's answer can tell (a bare name, the caller's own account). */
  readonly account: string | null
  /** The registry's host as the user wrote it, or as region and account make it; null while the account is. */
  readonly host: string | null
  readonly partition: string
  readonly fips: boolean
  readonly dualStack: boolean
}

export type RegistryHost =
  | PrivateHost
  | { readonly kind: 'public'; readonly host: string }
  | { readonly kind: 'vpc-endpoint'; readonly host: string; readonly region: string }
  /** `fault` is set for what looks like ECR and is not. */
  | { readonly kind: 'other'; readonly host: string; readonly fault: string | null }

export interface PrivateHost {
  readonly kind: 'private'
  readonly host: string
  readonly account: string
  readonly region: string
  readonly partition: string
  readonly fips: boolean
  readonly dualStack: boolean
}

/** Why a text names no private ECR repository. `fault` says it in words that can follow the text and a colon. */
export type UnusableRepository = ForeignRepository | RepositorySlip

/** A repository, and none of private ECR. */
export interface ForeignRepository {
  readonly kind: 'public' | 'other'
  readonly host: string
  readonly name: string
  readonly fault: string
}

/** What names no repository, of ECR or elsewhere. */
export interface RepositorySlip {
  readonly kind: 'vpc-endpoint' | 'malformed' | 'region-missing'
  readonly host: string | null
  readonly name: string
  readonly fault: string
}

/** What a repository's bare name leaves open. */
export interface RegistryDefaults {
  readonly region: string | null
  /** Twelve digits. */
  readonly account: string | null
}

/** The shape of the amazon-ecr-credential-helper; region and suffix are held against each other by `partitionOf`. */
const PRIVATE_HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.([a-z][a-z0-9.-]*)$/
const VPC_ENDPOINT_HOST = /^[a-z0-9.-]{1,200}\.([a-z0-9-]+)\.vpce\.amazonaws\.com(?:\.cn)?$/
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['public.ecr.aws', 'ecr-public.aws.com'])
const ECR_LOOK = /\bdkr[.-]ecr\b|\.amazonaws\.(?:com|eu)\b/i

const NAME_MIN_LENGTH = 2
const NAME_MAX_LENGTH = 256

/** Whether a text is an AWS account id, which is also the id of its registry: twelve digits. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text)
}

/** The host of an account's registry. Throws a RangeError for a region of no partition. */
export function ecrHost(account: string, region: string): string {
  const partition = partitionOf(region)
  if (partition === null) throw new RangeError(`no AWS partition has a region "${region}"`)
  return `${account}.dkr.ecr.${region}.${partition.suffix}`
}

/** Whose registry a host is. `public.ecr.aws` is ECR Public; a VPC endpoint's own name tells no account. */
export function parseEcrHost(host: string): RegistryHost {
  if (PUBLIC_HOSTS.has(host)) return { kind: 'public', host }
  const endpointRegion = VPC_ENDPOINT_HOST.exec(host)?.[1]
  if (endpointRegion !== undefined) return { kind: 'vpc-endpoint', host, region: endpointRegion }
  const match = PRIVATE_HOST.exec(host)
  if (match === null) {
    return { kind: 'other', host, fault: ECR_LOOK.test(host) ? 'it is not written as the hosts of ECR are' : null }
  }
  const [, account = '', fips, region = '', suffix = ''] = match
  const partition = partitionOf(region)
  if (partition === null) return { kind: 'other', host, fault: `no AWS partition has a region "${region}"` }
  const dualStack = suffix === partition.dualStackSuffix
  if (!dualStack && suffix !== partition.suffix) {
    const fault = `the region ${region} is in ${partition.name}, where hosts end in ${partition.suffix}, not in ${suffix}`
    return { kind: 'other', host, fault }
  }
  return { kind: 'private', host, account, region, partition: partition.name, fips: fips !== undefined, dualStack }
}

/**
 * Reads a repository's URI or bare name. What the URI tells wins over the defaults: a wrong region or account gives ECR's
 * "repository not found", and no hint that the wrong place was asked.
 */
export function parseRepository(text: string, defaults: RegistryDefaults): EcrRepository | UnusableRepository {
  const scheme = schemeOf(text)
  if (scheme !== null) return slip('malformed', null, text, `leave out "${scheme}"`)

  const [host, name] = splitHost(text)
  if (host === null) {
    const registry = parseEcrHost(text)
    if (registry.kind !== 'other' || registry.fault !== null) {
      return slip('malformed', text, '', "it is a registry; add the repository's name after a slash")
    }
    return nameFault(null, name) ?? fromDefaults(null, name, defaults)
  }

  const registry = parseEcrHost(host)
  switch (registry.kind) {
    case 'public':
      return { kind: 'public', host, name, fault: 'ECR Public has no tag immutability' }
    case 'other':
      return { kind: 'other', host, name, fault: registry.fault ?? `${host} is not a registry of Amazon ECR` }
    case 'vpc-endpoint':
      return nameFault(host, name) ?? fromEndpoint(registry, name, defaults)
    case 'private': {
      const { account, region, partition, fips, dualStack } = registry
      return nameFault(host, name) ?? { name, region, account, host, partition, fips, dualStack }
    }
  }
}

/** What keeps a text from being the name of an ECR repository, in words, or null. */
export function repositoryNameFault(name: string): string | null {
  if (name.length < NAME_MIN_LENGTH || name.length > NAME_MAX_LENGTH) {
    return `a repository's name has ${NAME_MIN_LENGTH} to ${NAME_MAX_LENGTH} characters, and this has ${name.length}`
  }
  if (REPOSITORY_PATH.test(name)) return null
  const lower = name.toLowerCase()
  return REPOSITORY_PATH.test(lower)
    ? `ECR takes no upper-case letters (github.repository keeps those of the owner); write "${lower}"`
    : "a repository's name is made of lower-case letters and digits, joined by single dots, hyphens, underscores or slashes"
}

/** The ARN for an IAM policy: any account, `*`, where none is known. */
export function repositoryArn({ partition, region, account, name }: EcrRepository): string {
  return `arn:${partition}:ecr:${region}:${account ?? '*'}:repository/${name}`
}

/** `host/name`, or the name alone while the registry is unknown. */
export function repositoryUri({ host, name }: EcrRepository): string {
  return host === null ? name : `${host}/${name}`
}

/** Upper case makes no host here, unlike in an image reference: it is an owner's name far more often. */
function splitHost(text: string): [host: string | null, name: string] {
  const slash = text.indexOf('/')
  const first = text.slice(0, Math.max(slash, 0))
  return /[.:]/.test(first) || first === 'localhost' ? [first, text.slice(slash + 1)] : [null, text]
}

function nameFault(host: string | null, name: string): RepositorySlip | null {
  if (name.includes('@')) return slip('malformed', host, name, 'leave out the digest; a push names a tag')
  const colon = name.lastIndexOf(':')
  if (colon >= 0) {
    const fault = `leave out the tag; "${name.slice(colon + 1)}" belongs in the input "tags"`
    return slip('malformed', host, name.slice(0, colon), fault)
  }
  const fault = repositoryNameFault(name)
  return fault === null ? null : slip('malformed', host, name, fault)
}

function fromEndpoint(
  { host, region }: Extract<RegistryHost, { kind: 'vpc-endpoint' }>,
  name: string,
  defaults: RegistryDefaults,
): EcrRepository | RepositorySlip {
  if (defaults.region === null || defaults.account === null) {
    return slip(
      'vpc-endpoint',
      host,
      name,
      "a VPC endpoint's name tells no account; give the region and the registry id",
    )
  }
  if (region !== defaults.region) {
    return slip('vpc-endpoint', host, name, `the endpoint is in ${region}, and the region given is ${defaults.region}`)
  }
  return fromDefaults(host, name, defaults)
}

function fromDefaults(
  host: string | null,
  name: string,
  { region, account }: RegistryDefaults,
): EcrRepository | RepositorySlip {
  if (region === null) return slip('region-missing', host, name, "a repository's bare name does not tell the region")
  const partition = partitionOf(region)?.name
  if (partition === undefined) return slip('malformed', host, name, `no AWS partition has a region "${region}"`)
  if (account !== null && !isAccountId(account)) {
    return slip('malformed', host, name, `a registry id is twelve digits, and "${account}" is not`)
  }
  const registry = host ?? (account === null ? null : ecrHost(account, region))
  return { name, region, account, host: registry, partition, fips: false, dualStack: false }
}

function slip(kind: RepositorySlip['kind'], host: string | null, name: string, fault: string): RepositorySlip {
  return { kind, host, name, fault }
}
