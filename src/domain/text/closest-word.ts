/** The word that was probably meant: the nearest of `candidates` within two edits, or null. */
export function closestWord(word: string, candidates: readonly string[]): string | null {
  // A word much longer than any candidate cannot be within two edits of one.
  const near = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 2)
    .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate) }))
    .filter(({ edits }) => edits <= 2)
    .toSorted((a, b) => a.edits - b.edits)
  return near[0]?.candidate ?? null
}

/** Levenshtein's distance: how many characters to insert, delete or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [index, character] of a.split('').entries()) {
    const next = [index + 1]
    for (let column = 1; column <= b.length; column++) {
      const change = row[column - 1]! + (b[column - 1] === character ? 0 : 1)
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
