import type { Word } from '../shell/words.ts'
import { concat, known, onlyText, type Value } from '../value.ts'
import { type Arguments, hasOption, optionTable, optionValues, parseArguments, switchOf } from './arguments.ts'
import { readBuildOutput, readCacheTarget } from './build-outputs.ts'
import { whenOf } from './docker-build.ts'
import { builtOf, cacheOf, pushOf, type ToolReader, wordText } from './tool.ts'
import { commaEntries, keyAndValue, opaque, withoutTag, withTag } from './value-text.ts'

const KANIKO_OPTIONS = optionTable(
  `destination=d dockerfile=f context=c context-sub-path build-arg cache-dir cache-repo cache-ttl compression
  compression-level customPlatform custom-platform digest-file git ignore-path image-fs-extract-retry image-download-retry
  image-name-with-digest-file image-name-tag-with-digest-file insecure-registry kaniko-dir label log-format oci-layout-path
  push-retry registry-certificate registry-client-cert registry-map registry-mirror skip-tls-verify-registry snapshot-mode
  snapshotMode tar-path tarPath target verbosity=v`,
)

export const readKaniko: ToolReader = (call) => {
  const args = parseArguments(call.words, KANIKO_OPTIONS)
  const destinations = optionValues(args, 'destination')
  const tool = 'kaniko'
  const without = switchOf(args, 'no-push')
  if (without === 'on') return []
  const when = without === 'perhaps' ? 'perhaps' : 'on'
  const caches = optionValues(args, 'cache-repo')
  // Without a place of its own the cache goes beside the image.
  const beside = destinations.slice(0, 1).map((value) => concat(withoutTag(value), known('/cache', null)))
  const isCached = switchOf(args, 'cache') !== 'off' && switchOf(args, 'no-push-cache') !== 'on'
  return [
    ...destinations.map((value) => pushOf(call, tool, value, { when })),
    ...(isCached ? (caches.length > 0 ? caches : beside) : []).map((value) => cacheOf(call, tool, value)),
  ]
}

const BUILDCTL_OPTIONS = optionTable(
  `output=o export-cache import-cache frontend opt local no-cache-filter secret ssh progress trace metadata-file source-policy-file
  ref-file registry-auth-tlscontext allow debug-json-cache-metrics addr tlsservername tlscacert tlscert tlskey tlsdir timeout wait
  exporter exporter-opt frontend-opt oci-layout build-context log-format`,
)

export const readBuildctl: ToolReader = (call) => {
  const args = parseArguments(call.words, BUILDCTL_OPTIONS)
  if (wordText(args.operands[0]) !== 'build') return []
  const tool = 'buildctl build'
  const pushes = optionValues(args, 'output').flatMap((value) => {
    const output = readBuildOutput(value)
    const untagged = output.byDigest ? 'none' : 'latest'
    if (output.pushes === false) return []
    return output.names.map((name) => pushOf(call, tool, name, { untagged, when: whenOf(output.pushes) }))
  })
  const caches = optionValues(args, 'export-cache').flatMap((value) => readCacheTarget(value) ?? [])
  return [...pushes, ...caches.map((value) => cacheOf(call, tool, [value]))]
}

const KO_OPTIONS = optionTable(
  `tags=t filename=f selector=l platform image-annotation image-label image-refs image-user jobs=j sbom sbom-dir tarball oci-layout-path
  debug-port namespace=n kubeconfig context cluster user server token password username request-timeout as as-group cache-dir`,
  'local=L preserve-import-paths=P base-import-paths=B recursive=R watch=W',
)
const KO_COMMANDS: ReadonlySet<string> = new Set(['build', 'publish', 'resolve', 'apply', 'create', 'run'])
const KO_LOCAL: ReadonlySet<string> = new Set(['ko.local', 'kind.local'])

export const readKo: ToolReader = (call) => {
  const args = parseArguments(call.words, KO_OPTIONS)
  const [command, ...paths] = args.operands
  const name = wordText(command)
  if (name === null || !KO_COMMANDS.has(name)) return []
  const push = switchOf(args, 'push')
  const isLocal = switchOf(args, 'local') === 'on' || (hasOption(args, 'push') && push === 'off')
  const { line } = call
  const repository =
    line.assignments.get('KO_DOCKER_REPO') ?? line.variable('KO_DOCKER_REPO') ?? opaque('$KO_DOCKER_REPO')
  const only = onlyText(repository)
  if (isLocal || (only !== null && KO_LOCAL.has(only))) return []
  const given = optionValues(args, 'tags').flatMap(commaEntries)
  const tags = given.length > 0 ? given : [known('latest', null)]
  const image =
    switchOf(args, 'bare') === 'on' ? repository : concat(repository, known('/', null), imageNameOfKo(args, paths))
  const when = hasOption(args, 'push') ? push : 'on'
  return tags.map((tag) => pushOf(call, `ko ${name}`, withTag(image, tag), { when }))
}

/** The import path's last part, to which ko adds a hash unless it is told not to. */
function imageNameOfKo(args: Arguments, paths: readonly Word[]): Value {
  const last = wordText(paths[0])
    ?.split('/')
    .findLast((part) => part !== '' && part !== '.')
  return switchOf(args, 'base-import-paths') === 'on' && last ? known(last, null) : opaque(last ?? 'import path')
}

const PACK_OPTIONS = optionTable(
  `builder=B buildpack=b post-buildpack pre-buildpack cache cache-image config=c creation-time default-process=D descriptor=d env=e
  env-file extension=x gid uid group lifecycle-image network path=p platform previous-image pull-policy run-image sbom-output-dir tag=t
  volume user workspace docker-host annotations mac-address insecure-registry exec-env report-output-dir image-name timestamps
  format=f target`,
  'quiet=q verbose=v',
)

export const readPack: ToolReader = (call) => {
  const args = parseArguments(call.words, PACK_OPTIONS)
  const [group, ...rest] = args.operands
  const name = wordText(group)
  const isImage = name === 'build'
  const reference = isImage
    ? rest[0]
    : wordText(rest[0]) === 'create' || wordText(rest[0]) === 'package'
      ? rest[1]
      : undefined
  if (!reference || name === null) return []
  const publish = switchOf(args, 'publish')
  const references = [reference.value, ...(isImage ? optionValues(args, 'tag') : [])]
  if (publish === 'off') return references.map((value) => builtOf(call, value))
  const tool = `pack ${name}`
  const caches = [
    ...optionValues(args, 'cache-image'),
    ...optionValues(args, 'cache').flatMap((value) => cacheImage(value) ?? []),
  ]
  return [
    ...references.map((value) => pushOf(call, tool, value, { when: publish })),
    ...caches.map((value) => cacheOf(call, tool, value)),
  ]
}

/** `type=build;format=image;name=registry/app:cache`. */
function cacheImage(value: Value): Value[] | null {
  const [alternative] = value
  if (!alternative || !onlyText(value)?.includes('format=image')) return null
  const field = keyAndValue(alternative, 'name=')
  return field ? [[field.value]] : null
}

const EARTHLY_OPTIONS = optionTable(
  `build-arg secret=s secret-file platform buildkit-host buildkit-image cache-from remote-cache conversion-parallelism env-file-path
  arg-file-path secret-file-path ssh-auth-sock org sat config git-username git-password git-url-instead-of`,
  'interactive=i push=P',
)

/** What it pushes stands in an Earthfile. */
export const readEarthly: ToolReader = (call) => {
  const args = parseArguments(call.words, EARTHLY_OPTIONS)
  const target = args.operands.map(wordText).find((text) => text?.includes('+')) ?? '+all'
  const when = switchOf(args, 'push')
  return when === 'off' ? [] : [pushOf(call, 'earthly --push', opaque(target), { when })]
}
