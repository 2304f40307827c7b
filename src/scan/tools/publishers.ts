import { concat, known, type Value } from '../value.ts'
import { hasOption, optionTable, optionValues, parseArguments, switchOf } from './arguments.ts'
import { builtOf, pushOf, type ToolReader, wordText } from './tool.ts'
import { afterPrefix, commaEntries, listValues, opaque, trailingText, withoutTag, withTag } from './value-text.ts'

const FLUX_OPTIONS = optionTable(
  `path=f source revision creds provider annotations=a output=o ignore-paths layer-type tag namespace=n context kubeconfig timeout`,
)

/** `flux push artifact oci://…`, `flux tag artifact oci://… --tag latest`. */
export const readFlux: ToolReader = (call) => {
  const args = parseArguments(call.words, FLUX_OPTIONS)
  const [command, kind, artifact] = args.operands
  const name = wordText(command)
  if (wordText(kind) !== 'artifact' || !artifact || (name !== 'push' && name !== 'tag')) return []
  const image = afterPrefix(artifact.value, 'oci://') ?? artifact.value
  const tags = optionValues(args, 'tag').flatMap(commaEntries)
  const images = name === 'push' ? [image] : tags.map((tag) => withTag(withoutTag(image), tag))
  return images.map((value) => pushOf(call, `flux ${name} artifact`, value))
}

const APKO_OPTIONS = optionTable(
  `arch annotations build-date cache-dir keyring-append=k repository-append=r package-append=p image-refs lockfile log-level sbom-path
  sbom-formats stage-tags`,
)

/** What it is to be called follows its configuration. Tags that are staged are written to a file, and moved by others. */
export const readApko: ToolReader = (call) => {
  const args = parseArguments(call.words, APKO_OPTIONS)
  const [command, , ...images] = args.operands
  const isElsewhere = switchOf(args, 'local') === 'on' || hasOption(args, 'stage-tags')
  if (wordText(command) !== 'publish' || isElsewhere) return []
  return images.map(({ value }) => pushOf(call, 'apko publish', value))
}

const IMGPKG_OPTIONS = optionTable(
  `bundle=b image=i file=f file-exclusion lock lock-output tar to-repo to-tar registry-ca-cert-path registry-password registry-token
  registry-username concurrency labels=l`,
)

/** A copy keeps the tag that it is made by. */
export const readImgpkg: ToolReader = (call) => {
  const args = parseArguments(call.words, IMGPKG_OPTIONS)
  const name = wordText(args.operands[0])
  const images = optionValues(args, 'bundle', 'image')
  if (name === 'push') return images.map((value) => pushOf(call, 'imgpkg push', value))
  const [repository] = name === 'copy' ? optionValues(args, 'to-repo') : []
  if (!repository) return []
  const tags = images.map(tagOf).filter((tag) => tag !== null)
  return tags.length > 0
    ? tags.map((tag) => pushOf(call, 'imgpkg copy', withTag(repository, tag)))
    : [pushOf(call, 'imgpkg copy', repository, { untagged: 'none' })]
}

function tagOf(image: Value): Value | null {
  const texts = image.map(trailingText)
  const named = texts.filter((text) => !text.includes('@') && text.lastIndexOf(':') > text.lastIndexOf('/'))
  if (named.length > 0) return named.flatMap((text) => known(text.slice(text.lastIndexOf(':') + 1), null))
  return texts.includes('') ? opaque('the tag of what is copied') : null
}

const CONTAINER_TARGET = /[:=;]PublishContainer\b|PublishProfile=DefaultContainer\b/i

/** `dotnet publish -t:PublishContainer`: without a registry the image stays here, unless the project names one. */
export const readDotnet: ToolReader = (call) => {
  const { words, line } = call
  const isAsked = words.some(({ value }) => value.some((one) => CONTAINER_TARGET.test(trailingText(one))))
  if (!isAsked) return []
  const property = (name: string): Value | null => {
    const prefixes = PROPERTY_OPTIONS.map((option) => `${option}${name}=`)
    const given = words.map(({ value }) => afterPrefix(value, ...prefixes)).findLast((value) => value !== null)
    return given ?? line.assignments.get(name) ?? line.variable(name)
  }
  if (property('ContainerArchiveOutputPath')) return []
  const name = property('ContainerRepository') ?? property('ContainerImageName') ?? opaque('the name of the project')
  const tags = listValues(property('ContainerImageTags') ?? property('ContainerImageTag') ?? known('latest', null))
  const registry = property('ContainerRegistry')
  const tool = 'dotnet publish'
  if (!registry)
    return [
      ...tags.map((tag) => builtOf(call, withTag(name, tag))),
      pushOf(call, tool, opaque('the image of the project'), { when: 'perhaps' }),
    ]
  return tags.map((tag) => pushOf(call, tool, withTag(concat(registry, known('/', null), name), tag)))
}

/** The name may be a word of its own behind `-p`. */
const PROPERTY_OPTIONS = ['-p:', '/p:', '--property:', '']
