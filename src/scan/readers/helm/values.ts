import { hull, type Span } from '../../span.ts'
import type { DataEntry, DataMap, DataNode, DataScalar } from '../../syntax/data.ts'
import { readTemplatedYaml } from '../../syntax/templated-yaml.ts'
import { concat, known, unknown, type Value } from '../../value.ts'
import type { NameScope } from '../kubernetes/name-scope.ts'
import { plainKey, repositoryKeys, saysImage, saysImages, saysOther, tagStem } from './image-keys.ts'
import { isNoImage, isTaggedImage } from './image-text.ts'
import { scalarValue } from './template-value.ts'

/** An image that a tree of values names. */
export interface ImageAt {
  /** `sidecar.image`. */
  readonly path: string
  readonly reference: Value
  readonly span: Span
}

export interface ValuesOptions {
  readonly scope: NameScope
  /** Keys that are not looked into. */
  readonly skipped: ReadonlySet<string>
}

interface Place {
  readonly path: readonly string[]
  /** What the key above says: an image, many of them, or a part of one that may be one too. */
  readonly says: 'nothing' | 'perhaps' | 'image' | 'images'
  /** How many texts within texts were entered. */
  readonly nesting: number
}

const MAX_NESTING = 2
/** Keys of an image's map under which the whole reference may stand. */
const NAMES_IMAGE: ReadonlySet<string> = new Set([
  'repository',
  'repo',
  'name',
  'url',
  'uri',
  'ref',
  'reference',
  'path',
])
const REGISTRY_KEYS = ['registry', 'imageregistry', 'containerregistry', 'dockerregistry']
const HOLDS_CONTAINERS = /container|sidecar|template|extra|job|pod|manifest|hook/i
const HAS_IMAGE_LINE = /^[ \t]*(?:- )?["']?image["']?:/m

/** The images of a tree of values as charts have them: maps with a repository and a tag, and texts under keys that say image. */
export function imagesIn(root: DataNode | null, options: ValuesOptions): ImageAt[] {
  const found: ImageAt[] = []
  if (root) visit(root, { path: [], says: 'nothing', nesting: 0 }, options, found)
  return found
}

function visit(node: DataNode, place: Place, options: ValuesOptions, found: ImageAt[]): void {
  if (node.kind === 'scalar') return visitText(node, place, options, found)
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) visit(item, below(place, String(index)), options, found)
    return
  }
  const taken = visitTags(node, place, options, found)
  for (const entry of node.entries) {
    if (taken.has(entry) || options.skipped.has(entry.key.text)) continue
    visit(entry.value, below(place, entry.key.text), options, found)
  }
}

function below(place: Place, key: string): Place {
  const says = saysImages(key)
    ? 'images'
    : saysImage(key) || (place.says === 'image' && NAMES_IMAGE.has(plainKey(key)))
      ? 'image'
      : place.says === 'images'
        ? 'images'
        : place.says === 'image'
          ? 'perhaps'
          : 'nothing'
  return { ...place, path: [...place.path, key], says }
}

function visitText(scalar: DataScalar, place: Place, options: ValuesOptions, found: ImageAt[]): void {
  if (scalar.isNull) return
  const key = place.path.at(-1) ?? ''
  if (
    scalar.style === 'block' &&
    place.nesting < MAX_NESTING &&
    HOLDS_CONTAINERS.test(key) &&
    HAS_IMAGE_LINE.test(scalar.text)
  ) {
    for (const root of readTemplatedYaml('', scalar.mapped).roots)
      if (root && root.kind !== 'scalar')
        visit(root, { ...place, says: 'nothing', nesting: place.nesting + 1 }, options, found)
    return
  }
  if (place.says === 'nothing') return
  const reference = scalarValue(scalar, options.scope)
  if (!reference || !isTaggedImage(scalar.text.trim(), reference)) return
  if (place.says === 'perhaps' && !/\w\/[^\s/]+:/.test(scalar.text)) return
  found.push({ path: place.path.join('.'), reference, span: scalar.span })
}

/** Every tag of a map with the repository beside it; gives the entries that are thereby done. */
function visitTags(map: DataMap, place: Place, options: ValuesOptions, found: ImageAt[]): Set<DataEntry> {
  const taken = new Set<DataEntry>()
  const scalars = map.entries.filter((entry) => entry.value.kind === 'scalar')
  if (scalars.length === 0) return taken
  const byKey = new Map(scalars.map((entry) => [plainKey(entry.key.text), entry]))
  const isImage =
    place.says === 'image' || place.says === 'images' || byKey.has('pullpolicy') || byKey.has('imagepullpolicy')
  for (const entry of scalars) {
    const stem = tagStem(entry.key.text)
    if (!stem || (!isImage && plainKey(entry.key.text) === 'version')) continue
    const repository = repositoryKeys(stem.stem, isImage)
      .map((key) => byKey.get(key))
      .find((candidate) => candidate !== undefined && candidate !== entry && textIn(candidate) !== '')
    const isGuess = !stem.isSure && !(isImage && stem.stem === '')
    if (!repository ? isGuess : isOtherRepository(repository, place, stem.stem, isImage)) continue
    if (repository && plainKey(repository.key.text).endsWith('image') && hasOwnTag(repository, options)) continue
    if (repository) taken.add(repository)
    taken.add(entry)
    const digest = [`${stem.stem}digest`, `${stem.stem}imagedigest`, `${stem.stem}sha`, `${stem.stem}sha256`]
      .map((key) => byKey.get(key))
      .find((candidate) => candidate !== undefined && textIn(candidate) !== '')
    const reference = referenceOf(repository ?? null, entry, digest ?? null, byKey, options.scope)
    if (!reference) continue
    const name = stem.stem === '' ? place.path : [...place.path, (repository ?? entry).key.text]
    const path = name.length > 0 ? name : [(repository ?? entry).key.text]
    found.push({ path: path.join('.'), reference, span: repository ? hull(repository.span, entry.span) : entry.span })
  }
  return taken
}

function isOtherRepository(repository: DataEntry, place: Place, stem: string, isImage: boolean): boolean {
  const keys = [stem, place.path.at(-1) ?? '', repository.key.text]
  return isNoImage(textIn(repository)) || (!isImage && keys.some(saysOther))
}

function hasOwnTag({ value }: DataEntry, { scope }: ValuesOptions): boolean {
  const reference = value.kind === 'scalar' ? scalarValue(value, scope) : null
  return reference !== null && value.kind === 'scalar' && isTaggedImage(value.text.trim(), reference)
}

/** Null where no tag is given: that of the chart is taken then. */
function referenceOf(
  repository: DataEntry | null,
  tag: DataEntry,
  digest: DataEntry | null,
  byKey: ReadonlyMap<string, DataEntry>,
  scope: NameScope,
): Value | null {
  const named = valueIn(repository, scope) ?? unknown('opaque', 'image.repository', null)
  const registryEntry = REGISTRY_KEYS.map((key) => byKey.get(key)).find((entry) => entry !== undefined) ?? null
  const registry = valueIn(registryEntry, scope)
  const host = textIn(registryEntry)
  const isWhole = !registry || (host !== '' && textIn(repository).startsWith(`${host}/`))
  const hub =
    repository && plainKey(repository.key.text).endsWith('hub')
      ? [known('/', null), unknown('opaque', 'image.name', null)]
      : []
  const name = concat(...(isWhole ? [] : [registry, known('/', null)]), named, ...hub)
  const tagged = valueIn(tag, scope)
  const pinned = valueIn(digest, scope)
  if (!tagged && !pinned) return null
  const prefix = /^[0-9a-f]{64}$/.test(textIn(digest)) ? '@sha256:' : '@'
  return concat(name, ...(tagged ? [known(':', null), tagged] : []), ...(pinned ? [known(prefix, null), pinned] : []))
}

function valueIn(entry: DataEntry | null, scope: NameScope): Value | null {
  return entry?.value.kind === 'scalar' && !entry.value.isNull ? scalarValue(entry.value, scope) : null
}

function textIn(entry: DataEntry | null): string {
  return entry?.value.kind === 'scalar' ? entry.value.text.trim() : ''
}
