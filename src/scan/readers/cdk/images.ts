import type { UseFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import type { CodeCall, CodeExpression } from '../../syntax/code/tree.ts'
import { type Alternative, concat, eitherOf, known, unknown, type Value } from '../../value.ts'
import { codeValue, repositoryName } from './code-value.ts'
import { calledName, followed, type Program, propertiesOf } from './program.ts'

/** Where an argument stands: on its own, or in the object of properties that stands there. */
interface Place {
  readonly index: number
  /** What it is called as an argument of its own in Python. */
  readonly keyword?: string
  /** What it is called in the properties. */
  readonly properties?: readonly string[]
}

/** A call that takes an image, as a whole or as a tag in a repository. A tag that is left out is `latest`. */
interface ImageCall {
  readonly role: UseFact['role']
  readonly image: { readonly reference: Place } | { readonly repository: Place; readonly tag: Place }
}

const REPOSITORY_AND_TAG: ImageCall = {
  role: 'workload',
  image: { repository: { index: 0, keyword: 'repository' }, tag: { index: 1, keyword: 'tag' } },
}
const REPOSITORY_AND_PROPERTIES: ImageCall = {
  role: 'workload',
  image: {
    repository: { index: 0, keyword: 'repository' },
    tag: { index: 1, properties: ['tagOrDigest', 'tag', 'imageTag'] },
  },
}
const PROPERTIES: ImageCall = {
  role: 'workload',
  image: {
    repository: { index: 0, properties: ['repository'] },
    tag: { index: 0, properties: ['imageTag', 'tagOrDigest', 'tag'] },
  },
}
const BUILD_IMAGE: ImageCall = {
  role: 'ci',
  image: { repository: { index: 0, keyword: 'repository' }, tag: { index: 1, keyword: 'tagOrDigest' } },
}
const REGISTRY: ImageCall = { role: 'workload', image: { reference: { index: 0, keyword: 'name' } } }
const BUILD_REGISTRY: ImageCall = { role: 'ci', image: { reference: { index: 0, keyword: 'name' } } }

const BUILD_IMAGES = ['LinuxBuildImage', 'LinuxArmBuildImage', 'LinuxGpuBuildImage', 'WindowsBuildImage']

/** By the last two names of the call. */
const CALLS: ReadonlyMap<string, ImageCall> = new Map<string, ImageCall>([
  ['ContainerImage.fromEcrRepository', REPOSITORY_AND_TAG],
  ['EcrImage', REPOSITORY_AND_TAG],
  ['ContainerImage.fromRegistry', REGISTRY],
  ['DockerImageCode.fromEcr', REPOSITORY_AND_PROPERTIES],
  ['Code.fromEcrImage', REPOSITORY_AND_PROPERTIES],
  ['EcrImageCode', REPOSITORY_AND_PROPERTIES],
  ['CodePipelineSource.ecr', REPOSITORY_AND_PROPERTIES],
  ['EcrSourceAction', PROPERTIES],
  ['Source.fromEcr', PROPERTIES],
  ['Source.fromEcrPublic', { role: 'workload', image: { reference: { index: 0, properties: ['imageIdentifier'] } } }],
  ['DockerImage.fromRegistry', BUILD_REGISTRY],
  ...BUILD_IMAGES.flatMap((name): [string, ImageCall][] => [
    [`${name}.fromEcrRepository`, BUILD_IMAGE],
    [`${name}.fromDockerRegistry`, BUILD_REGISTRY],
  ]),
])

/** Constructs that copy an image to where they are told, by the property that tells it. */
const COPIES: ReadonlyMap<string, string> = new Map([
  ['ECRDeployment', 'dest'],
  ['DockerImageDeployment', 'destination'],
])

/** The image that a call pushes, if it pushes one: `dest: new DockerImageName(…)`, `destination: Destination.ecr(…)`. */
export function pushedBy(call: CodeCall, program: Program): LooseFact[] {
  const name = call.names.at(-1)?.name ?? ''
  const property = COPIES.get(name)
  const given = property === undefined ? null : propertiesOf(call, 2, program).values.get(property)
  const target = given ? followed(given, program) : null
  if (target?.kind !== 'call') return []
  const isByTag = target.names.at(-1)?.name === 'ecr'
  const reference = referenceOf(target, isByTag ? REPOSITORY_AND_PROPERTIES : REGISTRY, program)
  if (!reference) return []
  return [{ kind: 'push', tool: name, reference, untagged: 'latest', certain: true, list: null, span: call.span }]
}

/** The image that a call takes, if it takes one. */
export function imageOf(call: CodeCall, program: Program): LooseFact[] {
  const names = calledName(call, program)?.split('.') ?? []
  const image = CALLS.get(names.slice(-2).join('.')) ?? CALLS.get(names.at(-1) ?? '')
  if (!image || call.arguments.length === 0) return []
  const by = `\`${call.names
    .slice(-2)
    .map(({ name }) => name)
    .join('.')}\``
  const reference = referenceOf(call, image, program)
  return reference ? [{ kind: 'use', role: image.role, by, reference, span: call.span }] : []
}

function referenceOf(call: CodeCall, { image }: ImageCall, program: Program): Value | null {
  if ('reference' in image) {
    const given = argumentAt(call, image.reference, program)
    return given.value ? codeValue(given.value, program) : null
  }
  const repository = argumentAt(call, image.repository, program).value
  const tag = argumentAt(call, image.tag, program)
  const written = tag.value && tag.value.kind !== 'nothing' ? codeValue(tag.value, program) : null
  const name = repository
    ? repositoryName(namedRepository(repository, program), program)
    : 'ECR repository of another place'
  const registry = unknown('opaque', name, repository?.span ?? null)
  const fallback = tag.isHidden ? unknown('opaque', 'properties of another place', null) : known('latest', null)
  return eitherOf((written ?? fallback).map((one) => concat(registry, known(separator(one), null), [one])))
}

/** A repository that is looked up by its name is best known by that. */
function namedRepository(repository: CodeExpression, program: Program): CodeExpression {
  const bound = followed(repository, program)
  return bound.kind === 'call' && program.dialect.canonical(bound.names.at(-1)?.name ?? '').startsWith('from')
    ? bound
    : repository
}

function separator([first]: Alternative): string {
  return first?.kind === 'text' && /^sha\d{3}:/.test(first.text) ? '@' : ':'
}

function argumentAt(call: CodeCall, place: Place, program: Program) {
  if (place.properties) {
    const { values, isHidden } = propertiesOf(call, place.index, program)
    const name = place.properties.find((one) => values.has(one))
    return { value: name === undefined ? null : values.get(name)!, isHidden }
  }
  const canonical = (name: string) => program.dialect.canonical(name)
  const keyword = call.arguments.find(({ name }) => name !== null && matches(canonical(name), place.keyword))
  const positional = call.arguments.filter(({ name }) => name === null)[place.index]
  const isHidden = call.arguments.some((one) => one.isSpread)
  return { value: (keyword ?? positional)?.value ?? null, isHidden }
}

/** `tag` and `tagOrDigest` are the same in different versions. */
function matches(name: string, keyword: string | undefined): boolean {
  return name === keyword || (keyword?.startsWith('tag') === true && (name === 'tag' || name === 'tagOrDigest'))
}
