import { parse } from 'unbash'

/**
 * What the library reads at a cost that grows with its square: it looks for the end of each `<(` through all of its word, and for
 * each `<<` through those before it; and what is dear however many there are. Nobody writes so many.
 */
const COSTLY = [
  { sign: /\$\(/g, most: 50_000, name: 'command substitutions' },
  { sign: /[<>]\(/g, most: 500, name: 'process substitutions' },
  { sign: /<</g, most: 5000, name: 'heredocs' },
] as const

/** A script's commands; what is broken in it is told, and the rest is given as far as it can be understood. */
export function parseScript(text: string): ReturnType<typeof parse> {
  const found = COSTLY.find(({ sign, most }) => (text.match(sign)?.length ?? 0) > most)
  if (!found) return parse(text)
  const message = `it holds more than ${found.most} ${found.name}, and was not read`
  return { ...parse(''), errors: [{ pos: 0, message }] }
}
