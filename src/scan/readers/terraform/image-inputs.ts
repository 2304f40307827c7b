import type { Span } from '../../span.ts'
import type { LooseFact } from '../../shell/words.ts'
import { scalarOf, treeAt, type ValuesTree } from '../../syntax/hcl/values-tree.ts'
import { type Alternative, concat, known, onlyText, textOf, unknown, type Value } from '../../value.ts'

/** Names of inputs that hold an image, and such that hold an image's tag. */
const IMAGE = /(?:^|_)(?:image|image_uri|image_url|image_name|image_identifier|docker_image|container_image)$/
const IMAGE_TAG = /(?:^|_)(?:image_tag|image_version|docker_tag|container_tag|image_label)$/
/** Images of machines, of disks and of what builds: not of containers that are run. */
const OTHER_IMAGE =
  /(?:^|_)(?:vm|ami|machine|os|disk|source|boot|node|instance|server|windows|linux|ubuntu|debian|base|builder|build|runner|marketplace|bastion|logo|cover|profile|background|favicon)s?(?:_|$)/

/** What an input's name says that it holds, in the spelling of Terraform or of Helm. */
export function imageInputKind(name: string): 'image' | 'tag' | null {
  if (name.length > MAX_NAME) return null
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()
  if (OTHER_IMAGE.test(words)) return null
  return IMAGE_TAG.test(words) ? 'tag' : IMAGE.test(words) ? 'image' : null
}

const MAX_NAME = 128

/** The image that an input of this name and value hands over; nothing where it hands over none, or nothing is known of it. */
export function imageInput(name: string, value: Value, by: string, span: Span): LooseFact[] {
  const kind = imageInputKind(name)
  if (!kind) return []
  const told = value.filter(kind === 'tag' ? isTag : isReference)
  if (told.length === 0) return []
  const reference = kind === 'tag' ? concat(unknown('opaque', 'the image', null), known(':', null), told) : told
  return [{ kind: 'use', role: 'workload', by, reference, span }]
}

function isTag(alternative: Alternative): boolean {
  const text = textOf(alternative)
  return text === null ? alternative.some(({ kind }) => kind === 'text') : /^[\w][\w.-]{0,127}$/.test(text)
}

const REFERENCE =
  /^[a-z0-9][\w.-]{0,127}(?::\d{1,5}(?=\/))?(?:\/[a-z0-9][\w.-]{0,127}){0,16}(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{8,64})?$/

/** Whether it is a container's image: it has a tag or a registry, and does not look like the path of a machine's image. */
function isReference(alternative: Alternative): boolean {
  const text = textOf(alternative)
  if (text !== null)
    return (
      REFERENCE.test(text) &&
      /[:@]|^[^/.]*\.[^/]*\//.test(text) &&
      !/^projects\/|\.(?:png|jpe?g|svg|gif|iso|qcow2|img)$/.test(text)
    )
  const [first] = alternative
  if (alternative.length === 1) return first?.kind === 'unknown' && first.name.startsWith('ECR repository ')
  return alternative.some((part) => part.kind === 'text' && /[:/]/.test(part.text))
}

/** An image in data, and the name that stands beside it. */
export interface FoundImage {
  readonly key: string
  /** The keys that lead to the map that it is in. */
  readonly path: readonly string[]
  readonly name: string | null
  readonly reference: Value
  readonly span: Span
}

const IMAGE_KEY = /^(?:image|Image|imageUri|image_uri|image_identifier|container_image|containerImage)$/

/** Every image in data: `image: name:tag`, and `image: {repository, tag}` as Helm's values have it. */
export function imagesIn(tree: ValuesTree, path: readonly string[] = []): FoundImage[] {
  if (tree.kind === 'scalar') return []
  if (tree.kind === 'list') return tree.items.flatMap((item) => imagesIn(item, path))
  const name = onlyText(scalarOf(treeAt(tree, 'name')) ?? [])
  const own = splitImage(tree)
  const found: FoundImage[] = own ? [{ key: path.at(-1) ?? 'image', path, name: null, ...own }] : []
  return found.concat(
    tree.entries.flatMap(({ key, value }): FoundImage[] => {
      if (value.kind !== 'scalar') return imagesIn(value, [...path.slice(-3), key])
      const isImage = IMAGE_KEY.test(key) && !isEmptyValue(value.value)
      return isImage ? [{ key, path, name, reference: value.value, span: value.span }] : []
    }),
  )
}

/** `{registry, repository, tag}`. An empty tag means the chart's own version. */
function splitImage(tree: ValuesTree): { readonly reference: Value; readonly span: Span } | null {
  const tag = scalarOf(treeAt(tree, 'tag'))
  if (!tag || isEmptyValue(tag)) return null
  const repository = scalarOf(treeAt(tree, 'repository'))
  const digest = scalarOf(treeAt(tree, 'digest'))
  if (!repository || (digest && !isEmptyValue(digest))) return null
  const registry = scalarOf(treeAt(tree, 'registry'))
  return { reference: imageOf(registry, repository, tag), span: treeAt(tree, 'tag')!.span }
}

/** A reference from its parts; one that is left out is the chart's. */
export function imageOf(registry: Value | null, repository: Value | null, tag: Value): Value {
  const host = registry && !isEmptyValue(registry) ? [registry, known('/', null)] : []
  const name = repository && !isEmptyValue(repository) ? repository : unknown('opaque', "the chart's image", null)
  return concat(...host, name, known(':', null), tag)
}

export function isEmptyValue(value: Value): boolean {
  return value.every((parts) => parts.length === 0)
}
