/** Chances that come out the same for the same seed, wherever they run. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number
  /** Whether one time in `times` came up. */
  readonly oneIn: (times: number) => boolean
  readonly pick: <T>(choices: readonly T[]) => T
  /** Up to `most` of what is made, none at the least. */
  readonly several: <T>(most: number, make: () => T) => T[]
}

/** Of a case: its number among those of its target, under the seed of the run. */
export function randomOf(seed: number, target: string, index: number): Random {
  let state = mixed(mixed(seed ^ hashOf(target)) + index)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return mixed(state) >>> 0
  }
  const below = (limit: number) => next() % limit
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (choices) => choices[below(choices.length)]!,
    several: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}

/** The last steps of splitmix32, after which neighbouring numbers have nothing in common. */
function mixed(number: number): number {
  let bits = number | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return bits ^ (bits >>> 15)
}

function hashOf(text: string): number {
  let hash = 0
  for (const character of text) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0
  return hash
}
