import type { LooseFact, Word } from '../shell/words.ts'
import { registryOfLogin } from '../registry-kind.ts'
import { known, type Value } from '../value.ts'
import { joinTables, optionTable, optionValues, parseArguments, switchOf } from './arguments.ts'
import { readBake } from './bake.ts'
import { readCompose } from './compose.ts'
import { readDockerBuild } from './docker-build.ts'
import { GLOBAL_OPTIONS, IMAGETOOLS_OPTIONS, PUSH_OPTIONS, RUN_OPTIONS, SERVICE_OPTIONS } from './docker-options.ts'
import { builtOf, loginOf, lookOf, pushOf, type ToolCall, type ToolReader, useOf, wordText } from './tool.ts'
import { afterPrefix, leadingText, untagged } from './value-text.ts'

/** docker, podman, nerdctl, finch, buildah and what else takes docker's commands. */
export const readDocker: ToolReader = (call) => dispatch(call, COMMANDS, call.program)

/** `rest` is what follows the subcommand; `name` is the command as a user would call it. */
type CommandReader = (call: ToolCall, rest: readonly Word[], name: string) => readonly LooseFact[]
interface Commands extends ReadonlyMap<string, CommandReader | Commands> {}

function dispatch(call: ToolCall, commands: Commands, name: string, words = call.words): readonly LooseFact[] {
  const [command, ...rest] = parseArguments(words, GLOBAL_OPTIONS, true).operands
  const text = wordText(command)
  const found = text === null ? undefined : commands.get(text)
  if (!found) return []
  return typeof found === 'function'
    ? found(call, rest, `${name} ${text}`)
    : dispatch(call, found, `${name} ${text}`, rest)
}

const readPush: CommandReader = (call, rest, name) => {
  const args = parseArguments(rest, PUSH_OPTIONS)
  const [first, second] = args.operands
  const target = pushTarget((call.program === 'podman' || call.program === 'buildah' ? second : undefined) ?? first)
  if (!target) return []
  const all = switchOf(args, 'all-tags') !== 'off'
  return [pushOf(call, name, target, { untagged: all ? 'all' : 'latest' })]
}

/** `--all` of a manifest list is about its images, not about tags. */
const readManifestPush: CommandReader = (call, rest, name) => {
  const [first, second] = parseArguments(rest, PUSH_OPTIONS).operands
  const target = pushTarget(second ?? first)
  return target ? [pushOf(call, name, target)] : []
}

const OTHER_TRANSPORTS = [
  'dir:',
  'oci:',
  'oci-archive:',
  'docker-archive:',
  'docker-daemon:',
  'containers-storage:',
  'ostree:',
]

/** Where an image goes; null for a place that is no registry. */
function pushTarget(word: Word | undefined): Value | null {
  if (!word) return null
  const elsewhere = word.value.every((alternative) =>
    OTHER_TRANSPORTS.some((transport) => leadingText(alternative).startsWith(transport)),
  )
  return elsewhere ? null : (afterPrefix(word.value, 'docker://') ?? word.value)
}

const readTag: CommandReader = (call, rest) =>
  parseArguments(rest, PUSH_OPTIONS)
    .operands.slice(1)
    .map(({ value }) => builtOf(call, value))

const readManifestCreate: CommandReader = (call, rest) =>
  parseArguments(rest, MANIFEST_OPTIONS)
    .operands.slice(0, 1)
    .map(({ value }) => builtOf(call, value))

const MANIFEST_OPTIONS = optionTable('annotation os arch variant features os-version os-features', 'amend=a')

const readImagetoolsCreate: CommandReader = (call, rest, name) => {
  const args = parseArguments(rest, IMAGETOOLS_OPTIONS)
  if (switchOf(args, 'dry-run') === 'on') return []
  return optionValues(args, 'tag').map((value) => pushOf(call, name, value))
}

/** The image, and the command that runs in it: kaniko and its like are often run from their image. */
const readRun: CommandReader = (call, rest, name) => {
  const args = parseArguments(rest, RUN_OPTIONS, true)
  const [image, ...words] = args.operands
  if (!image) return []
  const [entry] = optionValues(args, 'entrypoint')
  const program = entry ?? programOfImage(image.value)
  const within = program ? call.again([{ value: program, span: image.span }, ...words]) : call.again(words)
  return [useOf(call, 'ci', `\`${name}\``, image.value), ...within]
}

/** The program that an image is known to run, by the last component of its name. */
function programOfImage(image: Value): Value | null {
  const names = image.map((alternative) =>
    untagged(alternative.map((part) => (part.kind === 'text' ? part.text : '')).join('')),
  )
  const found = ENTRYPOINTS.find(([suffix]) => names.some((name) => name === suffix || name.endsWith(`/${suffix}`)))
  return found ? known(found[1], null) : null
}

const ENTRYPOINTS: readonly (readonly [image: string, program: string])[] = [
  ['kaniko-project/executor', 'executor'],
  ['kaniko/executor', 'executor'],
  ['skopeo/stable', 'skopeo'],
  ['containers/skopeo', 'skopeo'],
  ['skopeo', 'skopeo'],
  ['go-containerregistry/crane', 'crane'],
  ['go-containerregistry/gcrane', 'gcrane'],
  ['crane', 'crane'],
  ['regclient/regctl', 'regctl'],
  ['regctl', 'regctl'],
  ['oras-project/oras', 'oras'],
  ['oras', 'oras'],
  ['cosign/cosign', 'cosign'],
  ['cosign', 'cosign'],
  ['buildpacksio/pack', 'pack'],
  ['aws-cli', 'aws'],
  ['kubectl', 'kubectl'],
  ['helm', 'helm'],
]

const readServiceCreate: CommandReader = (call, rest, name) => {
  const [image] = parseArguments(rest, SERVICE_OPTIONS, true).operands
  return image ? [useOf(call, 'workload', `\`${name}\``, image.value)] : []
}

const readServiceUpdate: CommandReader = (call, rest, name) =>
  optionValues(parseArguments(rest, SERVICE_OPTIONS), 'image').map((value) =>
    useOf(call, 'workload', `\`${name}\``, value),
  )

/** `ctr images push target [local]`. */
const readContainerdPush: CommandReader = (call, rest, name) =>
  parseArguments(rest, CTR_OPTIONS)
    .operands.slice(0, 1)
    .map(({ value }) => pushOf(call, name, value))

const CTR_OPTIONS = optionTable(
  'user=u tlscacert tlscert tlskey manifest manifest-type platform hosts-dir max-concurrent-uploaded-layers',
  'plain-http skip-verify=k',
)

/** Where buildah is told a registry, it pushes. */
const readCommit: CommandReader = (call, rest, name) =>
  parseArguments(rest, COMMIT_OPTIONS)
    .operands.slice(1, 2)
    .map(({ value }) => {
      const pushed = afterPrefix(value, 'docker://')
      return pushed ? pushOf(call, name, pushed) : builtOf(call, value)
    })

const COMMIT_OPTIONS = joinTables(
  PUSH_OPTIONS,
  optionTable('author=a change=c message=m iidfile timestamp manifest add-file config pull-secret', 'pause=p quiet=q'),
)

/** It pushes what it signs, unless only this machine is to know. */
const readTrustSign: CommandReader = (call, rest, name) => {
  const args = parseArguments(rest, PUSH_OPTIONS)
  return switchOf(args, 'local') === 'on' ? [] : args.operands.slice(0, 1).map(({ value }) => pushOf(call, name, value))
}

const LOGIN_OPTIONS = optionTable('username=u password=p authfile tls-verify cert-dir')

const readLogin: CommandReader = (call, rest) => {
  const [host] = parseArguments(rest, LOGIN_OPTIONS).operands
  const registry = registryOfLogin(host?.value ?? null)
  return registry ? [loginOf(call, registry)] : []
}

const readLook: CommandReader = (call, _rest, name) => [lookOf(call, name)]
const readBuild: CommandReader = (call, rest, name) => readDockerBuild(call, rest, name)
const readBakeCommand: CommandReader = (call, rest, name) => readBake(call, rest, name)
const readComposeCommand: CommandReader = (call, rest, name) => readCompose(call, rest, name)

const MANIFEST: Commands = new Map<string, CommandReader>([
  ['create', readManifestCreate],
  ['push', readManifestPush],
  ['inspect', readLook],
])

const BUILDX: Commands = new Map<string, CommandReader | Commands>([
  ['build', readBuild],
  ['b', readBuild],
  ['bake', readBakeCommand],
  ['f', readBakeCommand],
  [
    'imagetools',
    new Map<string, CommandReader>([
      ['create', readImagetoolsCreate],
      ['inspect', readLook],
    ]),
  ],
])

const IMAGE: Commands = new Map<string, CommandReader>([
  ['push', readPush],
  ['tag', readTag],
  ['build', readBuild],
])

/** The subcommands of `ctr images` differ from docker's in what they take. */
export const readContainerd: ToolReader = (call) =>
  dispatch(
    call,
    new Map(['image', 'images', 'i'].map((name) => [name, new Map([['push', readContainerdPush]])])),
    call.program,
  )

const COMMANDS: Commands = new Map<string, CommandReader | Commands>([
  ['login', readLogin],
  ['push', readPush],
  ['tag', readTag],
  ['build', readBuild],
  ['bud', readBuild],
  ['build-using-dockerfile', readBuild],
  ['commit', readCommit],
  ['run', readRun],
  ['create', readRun],
  ['bake', readBakeCommand],
  ['compose', readComposeCommand],
  ['manifest', MANIFEST],
  ['buildx', BUILDX],
  ['image', IMAGE],
  ['trust', new Map([['sign', readTrustSign]])],
  ['builder', new Map([['build', readBuild]])],
  [
    'container',
    new Map<string, CommandReader>([
      ['run', readRun],
      ['create', readRun],
      ['commit', readCommit],
    ]),
  ],
  [
    'service',
    new Map<string, CommandReader>([
      ['create', readServiceCreate],
      ['update', readServiceUpdate],
    ]),
  ],
])
