import { parseEcrHost } from '../domain/ecr/ecr-registry.ts'
import type { MovingTag } from '../domain/finding/finding.ts'
import { HOLE, type ImagePlace, maskOf } from './image-place.ts'
import { type Alternative, textOf, type Value } from './value.ts'

/** Whose registry it is; `local` for one that lives and dies with the machine or the job. */
export type RegistryKind = MovingTag['registry'] | 'local'

/** With placeholders for account and region as well: `<account>.dkr.ecr.<region>.amazonaws.com`. */
const ECR_SHAPE = /dkr[.-]ecr(?:-fips)?[.\0]/
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['public.ecr.aws', 'ecr-public.aws.com'])
const LOCAL_HOST =
  /^(?:localhost|127\.[0-9.]{1,12}|0\.0\.0\.0|\[::1\]|host\.docker\.internal|kind-registry|k3d-[a-z0-9.-]{1,100}|minikube|registry(?:\.local)?|[a-z0-9.-]{1,200}\.localhost|[a-z0-9.-]{0,200}localstack[a-z0-9.-]{0,100})(?::[0-9\0]{1,5})?$/

/** What the name of an unknown part says about the registry; the first that fits counts. */
const BY_NAME: readonly { readonly kind: RegistryKind; readonly name: RegExp }[] = [
  { kind: 'local', name: /(?:^|[^a-z])(?:local|kind|k3d|minikube)_?(?:docker_?)?reg/i },
  { kind: 'ecr-public', name: /ecr[-_ ]?public|public[-_ ]?ecr/i },
  { kind: 'ecr', name: /(?:^|[^A-Za-z])(?:ecr|Ecr|ECR)(?:[^a-z]|$|(?:rep|reg|ur[il]|image|host|account))/ },
  { kind: 'ecr', name: /[a-z]E(?:cr|CR)(?:[^a-z]|$)/ },
  { kind: 'ecr', name: /aws[-_.: ]{0,2}(?:account|registry|repo|docker)/i },
  {
    kind: 'other',
    name: /(?:^|[^a-z])(?:ghcr|gcr|gar|acr|quay|harbor|nexus|artifactory|jfrog|docker[-_]?hub|hub)(?:[^a-z]|$)/i,
  },
  {
    kind: 'other',
    name: /artifact[-_]?registry|CI_REGISTRY|docker_?(?:user|id|login|org)|user_?name|repository_owner/i,
  },
]

/** What a login to a host tells; none to log in to is Docker Hub. Null where the host tells nothing. */
export function registryOfLogin(host: Value | null): 'ecr' | 'other' | null {
  if (!host) return 'other'
  const [kind, ...others] = new Set(
    host.map((alternative) =>
      registryOf({ host: alternative, repository: [], tag: null, hasDigest: false, perhapsTag: [] }),
    ),
  )
  if (others.length > 0 || kind === 'unknown' || kind === 'local') return null
  return kind === 'ecr' ? 'ecr' : 'other'
}

export function registryOf({ host, repository }: ImagePlace): RegistryKind {
  const name = [...host, ...repository]
  if (name.some((part) => part.kind === 'unknown' && part.nature === 'gate')) return 'ecr'
  const known = textOf(host)
  if (host.length > 0 && known !== null) return ofHost(known)
  if (host.length === 0 && !maskOf(repository).split('/', 1)[0]?.includes(HOLE)) return 'other'
  const mask = maskOf(host.length > 0 ? host : repository)
  if (ECR_SHAPE.test(mask)) return 'ecr'
  if (LOCAL_HOST.test(mask)) return 'local'
  return ofNames(host.length > 0 ? host : repository) ?? ofNames(name) ?? 'unknown'
}

function ofHost(host: string): RegistryKind {
  if (LOCAL_HOST.test(host)) return 'local'
  if (PUBLIC_HOSTS.has(host)) return 'ecr-public'
  const { kind } = parseEcrHost(host)
  if (kind === 'private' || kind === 'vpc-endpoint' || ECR_SHAPE.test(host)) return 'ecr'
  // A word in capitals is put in before the file is used.
  return /^[A-Z0-9_]+$/.test(host) ? (kindOfName(host) ?? 'unknown') : 'other'
}

function ofNames(parts: Alternative): RegistryKind | null {
  for (const part of parts) {
    if (part.kind === 'text') continue
    const kind = [part.name, ...part.via.map(({ name }) => name)].map(kindOfName).find((found) => found !== null)
    if (kind) return kind
  }
  return null
}

function kindOfName(name: string): RegistryKind | null {
  return BY_NAME.find((entry) => entry.name.test(name))?.kind ?? null
}
