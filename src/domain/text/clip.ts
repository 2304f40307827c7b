const CLIPPED = 80

/** The beginning of what a stranger wrote: as much as a sentence can hold. */
export function clip(text: string): string {
  return text.length > CLIPPED ? `${text.slice(0, CLIPPED)}…` : text
}
