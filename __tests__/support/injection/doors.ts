/** Where in a value a text stands that somebody outside may have written: the keys on the way to it. */
export type Door = readonly (string | number)[]

/** Texts under these keys are words of our own, of which there are so many. */
const CLOSED: ReadonlySet<string> = new Set(
  'kind code verdict outcome severity confidence rule class state origin id what readiness registryCheck existing accountIds failOn registry reading cause encoding'.split(
    ' ',
  ),
)

/** Closed in one place alone. */
const CLOSED_PLACES = [
  /^source$/,
  /\brevision\.source$/,
  /\bscanners\./,
  /\bmoved\.\d+\.(?:from|to)$/,
  /\bcomparison\.(?:base|head)$/,
]

export function doorsOf(value: unknown, way: Door = []): Door[] {
  if (typeof value === 'string') return isClosed(way) ? [] : [way]
  if (Array.isArray(value)) return value.flatMap((item, index) => doorsOf(item, [...way, index]))
  if (!isPlain(value)) return []
  return Object.entries(value).flatMap(([name, item]) => doorsOf(item, [...way, name]))
}

function isClosed(way: Door): boolean {
  const key = way.findLast((step) => typeof step === 'string')
  return CLOSED.has(String(key)) || CLOSED_PLACES.some((closed) => closed.test(way.join('.')))
}

/** The value with this text behind the door. */
export function through<T>(value: T, [step, ...rest]: Door, text: string): T {
  if (step === undefined) return text as T
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? through(item, rest, text) : item)) as T
  return { ...value, [step]: through(value[step as keyof T], rest, text) }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
