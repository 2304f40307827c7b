import type { LooseFact } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { at, type DataNode, entriesOf, scalarText } from '../../syntax/data.ts'
import { switchOfValue } from '../../tools/arguments.ts'
import { commaEntries, keyAndValue, opaque, withTag } from '../../tools/value-text.ts'
import { concat, known, unknown, type Value } from '../../value.ts'
import type { Environment } from '../pipeline/interpolation.ts'
import { expandedValue, type Parameters } from './parameters.ts'

/** A command or a job of an orb, as it is used. */
export interface OrbUse {
  /** As it is written: `aws-ecr/build-and-push-image`. */
  readonly name: string
  readonly node: DataNode | null
  readonly parameters: Parameters
  readonly environment: Environment
  readonly span: Span
}

type Parameter = (name: string) => Value | null
type OrbReader = (parameter: Parameter, use: OrbUse) => LooseFact[]

const LATEST = known('latest', null)
const COMMIT = unknown('commit', '$CIRCLE_SHA1', null)
const SLASH = known('/', null)

/** What the orbs push that many use. Their parameters were written with hyphens once, and are with underscores now. */
export function readOrb(orbs: DataNode | null, use: OrbUse): LooseFact[] {
  const [alias = '', command = ''] = use.name.split('/', 2)
  const orb = scalarText(at(orbs, alias))?.split('@', 1)[0] ?? `circleci/${alias}`
  const reader = ORBS.get(`${orb.slice(orb.indexOf('/') + 1)} ${hyphened(command)}`)
  const given = new Map(entriesOf(use.node).map(({ key, value }) => [hyphened(key.text), value]))
  const parameter: Parameter = (name) => {
    const node = given.get(name)
    if (node?.kind === 'scalar') return expandedValue(node, use.parameters, use.environment)
    return use.parameters.get(`matrix.${name}`) ?? use.parameters.get(`matrix.${name.replaceAll('-', '_')}`) ?? null
  }
  return reader?.(parameter, use) ?? []
}

function hyphened(name: string): string {
  return name.replaceAll('_', '-')
}

/** Pushes an image under each tag of a list. */
function pushes(use: OrbUse, repository: Value, tags: Value, certain = true): LooseFact[] {
  return commaEntries(tags).map((tag) => ({
    kind: 'push',
    tool: use.name,
    reference: withTag(repository, tag),
    untagged: 'latest',
    certain,
    list: null,
    span: use.span,
  }))
}

function ecrRepository(parameter: Parameter): Value {
  const name = parameter('repo') ?? opaque('repo')
  const isPublic = parameter('public-registry')
  if (isPublic && switchOfValue(isPublic) === 'on')
    return concat(known('public.ecr.aws/', null), opaque('registry alias'), SLASH, name)
  const account = parameter('account-id') ?? opaque('aws account')
  const region = parameter('region') ?? opaque('aws region')
  return concat(account, known('.dkr.ecr.', null), region, known('.amazonaws.com/', null), name)
}

function isOn(value: Value | null, fallback: boolean): boolean | null {
  if (!value) return fallback
  const set = switchOfValue(value)
  return set === 'perhaps' ? null : set === 'on'
}

const pushToEcr: OrbReader = (parameter, use) => {
  const pushed = isOn(parameter('push-image'), true)
  if (pushed === false) return []
  const skips = isOn(parameter('skip-when-tags-exist'), false) !== false
  const look: LooseFact[] = skips ? [{ kind: 'look', tool: use.name, span: use.span }] : []
  return [...look, ...pushes(use, ecrRepository(parameter), parameter('tag') ?? LATEST, pushed === true)]
}

const tagInEcr: OrbReader = (parameter, use) =>
  pushes(use, ecrRepository(parameter), parameter('target-tag') ?? opaque('target_tag'))

const pushByDocker: OrbReader = (parameter, use) => {
  const registry = parameter('registry') ?? known('docker.io', null)
  const repository = concat(registry, SLASH, parameter('image') ?? opaque('image'))
  return pushes(use, repository, parameter('tag') ?? COMMIT)
}

const pushToGoogle: OrbReader = (parameter, use) => {
  const host = parameter('registry-url') ?? known('gcr.io', null)
  const project = parameter('google-project-id') ?? opaque('$GOOGLE_PROJECT_ID')
  const repository = concat(host, SLASH, project, SLASH, parameter('image') ?? opaque('image'))
  return pushes(use, repository, parameter('tag') ?? LATEST)
}

const pushToAzure: OrbReader = (parameter, use) => {
  const host = parameter('login-server-name') ?? opaque('login server')
  return pushes(use, concat(host, SLASH, parameter('repo') ?? opaque('repo')), parameter('tag') ?? COMMIT)
}

/** `container=web,tag=latest` or `container=web,image-and-tag=repository:latest`. */
const deployToEcs: OrbReader = (parameter, use) => {
  const updates = commaEntries(parameter('container-image-name-updates') ?? [])
  return updates.flatMap((update): LooseFact[] => {
    const field = update[0] ? keyAndValue(update[0]) : null
    const isWhole = field?.key === 'image-and-tag'
    if (!field || !(isWhole || field.key === 'tag')) return []
    const reference = isWhole ? [field.value] : withTag(opaque('the image of the task'), [field.value])
    return [{ kind: 'use', role: 'workload', by: `\`${use.name}\``, reference, span: use.span }]
  })
}

const ORBS: ReadonlyMap<string, OrbReader> = new Map([
  ['aws-ecr build-and-push-image', pushToEcr],
  ['aws-ecr push-image', pushToEcr],
  ['aws-ecr tag-image', tagInEcr],
  ['docker push', pushByDocker],
  ['docker publish', pushByDocker],
  ['gcp-gcr push-image', pushToGoogle],
  ['gcp-gcr build-and-push-image', pushToGoogle],
  ['azure-acr build-and-push-image', pushToAzure],
  ['aws-ecs deploy-service-update', deployToEcs],
  ['aws-ecs update-service', deployToEcs],
])
