/** So many tags, on so many images, show that a number counts up. */
const ENOUGH = 3

/** A text of more numbers counts nothing, and each takes room. */
const MOST_NUMBERS = 8

interface Series {
  readonly tags: Set<string>
  /** By their places in the list. */
  readonly images: Set<number>
}

/**
 * Tells the tags that are the same text apart from one whole number, `build-417` among `build-416` and `build-415`. Given are the tags of
 * each image, all of the grammar of tags.
 */
export function seriesAmong(images: readonly (readonly string[])[]): (tag: string) => boolean {
  const all = new Map<string, Series>()
  for (const [image, tags] of images.entries()) {
    for (const tag of tags) {
      for (const shape of shapesOf(tag)) {
        const series = all.get(shape) ?? { tags: new Set(), images: new Set() }
        series.tags.add(tag)
        series.images.add(image)
        all.set(shape, series)
      }
    }
  }
  return (tag) =>
    shapesOf(tag).some((shape) => {
      const series = all.get(shape)
      return series !== undefined && series.tags.size >= ENOUGH && series.images.size >= ENOUGH
    })
}

/** The tag with each of its numbers in turn left open, by a character that no tag has. */
function shapesOf(tag: string): string[] {
  const numbers = [...tag.matchAll(/[0-9]+/g)]
  if (numbers.length > MOST_NUMBERS) return []
  return numbers.map(({ 0: number, index }) => `${tag.slice(0, index)}#${tag.slice(index + number.length)}`)
}
