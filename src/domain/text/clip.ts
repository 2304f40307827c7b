const CLIPPED = 80

/** The beginning of what a stranger wrote: as much as a sentence can hold. */
export function clip(text: string): string {
  return clipTo(CLIPPED, text)
}

export function clipTo(length: number, text: string): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
