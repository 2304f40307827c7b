/** A pattern as a row of steps: one of these characters or, where there are `many`, any number of them. */
interface Step {
  readonly characters: string
  readonly many: boolean
}

type Pattern = readonly Step[]

const DIGITS = '1234567890'
const HEX = `${DIGITS}abcdef`
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ANY = `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}._-`

const NUMBER = some(DIGITS, 1)
const VERSION: Pattern = [...NUMBER, ...literal('.'), ...NUMBER, ...literal('.'), ...NUMBER]
/** The tags that a build must never be able to overwrite: a full version, or a commit, which may be cut to seven digits. */
const IDENTITIES: readonly Pattern[] = [
  [...literal('sha-'), ...some(HEX, 7)],
  VERSION,
  [...literal('v'), ...VERSION],
  some(HEX, 7),
]
/** An identity with all that may follow it: `1.2.3-rc.1`, `sha-3f1c0a2-arm64`. */
const DRESSED = IDENTITIES.map((identity): Pattern => [...identity, ...oneOf('-_.'), ...some(ANY, 0)])
const PRERELEASES = ['alpha', 'beta', 'rc'].map((stage): Pattern => [...VERSION, ...literal(`-${stage}.`), ...NUMBER])

/**
 * A tag naming a commit or a version that an exclusion filter may let move, or null if there is none. Case is ignored, and the
 * filter is also sought anywhere in such a tag, since AWS documents neither; in a prerelease of the user's own words anything
 * can be found, so there only the usual ones count.
 */
export function exposedBy(filter: string): string | null {
  const anchored = patternOf(filter.toLowerCase())
  const unanchored = patternOf(`*${filter.toLowerCase()}*`)
  for (const identity of [...IDENTITIES, ...DRESSED]) {
    const tag = common(anchored, identity)
    if (tag !== null) return tag
  }
  for (const identity of [...IDENTITIES, ...PRERELEASES]) {
    const tag = common(unanchored, identity)
    if (tag !== null) return tag
  }
  return null
}

/** Whether some tag matches both filters. */
export function overlap(filter: string, other: string): boolean {
  return common(patternOf(filter), patternOf(other)) !== null
}

function patternOf(filter: string): Pattern {
  return filter.split('').flatMap((character) => (character === '*' ? some(ANY, 0) : literal(character)))
}

function literal(text: string): Pattern {
  return text.split('').flatMap(oneOf)
}

function oneOf(characters: string): Pattern {
  return [{ characters, many: false }]
}

function some(characters: string, atLeast: number): Pattern {
  return [...Array.from({ length: atLeast }, () => ({ characters, many: false })), { characters, many: true }]
}

/** A text that two patterns share, or null. Places that led nowhere are not tried again, so the work is their product at most. */
function common(one: Pattern, other: Pattern): string | null {
  const deadEnds = new Set<number>()
  const from = (i: number, j: number): string | null => {
    const a = one[i]
    const b = other[j]
    if (!a && !b) return ''
    const place = i * (other.length + 1) + j
    if (deadEnds.has(place)) return null
    const text = (a?.many ? from(i + 1, j) : null) ?? (b?.many ? from(i, j + 1) : null) ?? step(i, j, a, b)
    if (text === null) deadEnds.add(place)
    return text
  }
  const step = (i: number, j: number, a?: Step, b?: Step): string | null => {
    // Where both may go on for ever, one of them has to end first.
    if (!a || !b || (a.many && b.many)) return null
    const character = b.characters.split('').find((candidate) => a.characters.includes(candidate))
    if (character === undefined) return null
    const rest = from(a.many ? i : i + 1, b.many ? j : j + 1)
    return rest === null ? null : character + rest
  }
  return from(0, 0)
}
