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

/** A text that two patterns share, or null. No place is tried twice, so the work is their product at most. */
function common(one: Pattern, other: Pattern): string | null {
  const tried = new Set<number>()
  const open = [{ i: 0, j: 0, text: '' }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { i, j, text } = place
    const a = one[i]
    const b = other[j]
    if (!a && !b) return text
    const key = i * (other.length + 1) + j
    if (tried.has(key)) continue
    tried.add(key)
    const character = a && b && shared(a, b)
    if (character) open.push({ i: a.many ? i : i + 1, j: b.many ? j : j + 1, text: text + character })
    if (b?.many) open.push({ i, j: j + 1, text })
    if (a?.many) open.push({ i: i + 1, j, text })
  }
  return null
}

/** The first character that both steps take. Where both may go on for ever, it leads nowhere new. */
function shared(a: Step, b: Step): string | undefined {
  return b.characters.split('').find((character) => a.characters.includes(character))
}
