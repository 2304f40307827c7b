import type { Found } from './found.ts'
import type { SourceImage } from './source-image.ts'
import type { TagVerdict } from './tag-verdict.ts'
import type { Tree } from './tree.ts'
import type { Alternative } from './value.ts'

/** An image with the place of its tag's text, which others may have as well. */
export interface Written {
  readonly image: SourceImage
  readonly literal: Literal | null
}

export interface Literal {
  readonly path: string
  readonly start: number
  readonly end: number
  /** Whether it came by no name. */
  readonly direct: boolean
}

const DIGEST = /^@sha256:[0-9a-f]{64}/

/** The text of the tag where it stands as it is, with its digest. */
export function literalOf(found: Found, { place: { tag } }: TagVerdict): Literal | null {
  const [part, ...others] = tag ?? []
  if (part?.kind !== 'text' || others.length > 0 || !part.span) return null
  const path = part.span.path ?? found.file.path
  const { start, end } = part.span
  if (path !== found.file.path) return { path, start, end, direct: false }
  if (found.file.text.slice(start, end) !== part.text) return null
  const digest = DIGEST.exec(found.file.text.slice(end, end + 80))?.[0].length ?? 0
  return { path, start, end: end + digest, direct: part.via.length === 0 }
}

type TagSpan = NonNullable<SourceImage['tagSpan']>

interface Owners {
  readonly images: Set<string>
  span: TagSpan | null
}

/**
 * The places that can be written anew: text that images of one kind and one repository have alone, and that one of them holds
 * itself. What is built or pushed under a text keeps it, whoever else takes it from there.
 */
export function tagSpans(tree: Tree, images: readonly Written[]): (literal: Literal | null) => TagSpan | null {
  const built = new Set(tree.ofKind('built').flatMap((found) => spansOf(found.fact.reference, found.file.path)))
  const byPlace = new Map<string, Owners>()
  for (const { image, literal } of images) {
    if (!literal) continue
    const owners = byPlace.get(placeKey(literal)) ?? { images: new Set<string>(), span: null }
    byPlace.set(placeKey(literal), owners)
    owners.images.add(`${image.kind} ${image.pattern}`)
    const { path, start, end, direct } = literal
    if (direct) owners.span = { path, start, end }
  }
  return (literal) => {
    const owners = literal && byPlace.get(placeKey(literal))
    return owners?.images.size === 1 && !built.has(placeKey(literal!)) ? owners.span : null
  }
}

function spansOf(reference: readonly Alternative[], path: string): string[] {
  return reference.flatMap((alternative) => {
    const last = alternative.at(-1)
    const colon = last?.kind === 'text' ? last.text.lastIndexOf(':') + 1 : 0
    return last?.kind === 'text' && last.span
      ? [placeKey({ path: last.span.path ?? path, start: last.span.start + colon })]
      : []
  })
}

function placeKey({ path, start }: Pick<Literal, 'path' | 'start'>): string {
  return `${start} ${path}`
}
