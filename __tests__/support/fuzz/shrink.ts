import type { Case } from './target.ts'

const MAX_TRIES = 500
/** What breaks by being slow is slow to cut down. */
const MAX_MILLISECONDS = 10_000

/** As little of a case as still breaks something: halves are left out, then quarters, down to single characters. */
export function shrunk(texts: Case, isBroken: (texts: Case) => boolean): Case {
  let least = texts
  let tries = 0
  const end = performance.now() + MAX_MILLISECONDS
  for (const index of texts.keys()) {
    for (let width = Math.ceil(texts[index]!.length / 2); width >= 1; width = width === 1 ? 0 : Math.ceil(width / 2)) {
      for (let start = 0; start < least[index]!.length && tries < MAX_TRIES && performance.now() < end; tries += 1) {
        const text = least[index]!
        const shorter = least.with(index, text.slice(0, start) + text.slice(start + width))
        if (isBroken(shorter)) least = shorter
        else start += width
      }
    }
  }
  return least
}
