import type { CST } from 'yaml'

/**
 * Whether nodes stand in nodes more than `limit` deep, of the tokens of YAML's parser. Building the document descends by recursion,
 * and a stack exhausted inside of V8's regular expressions ends the process without an error to catch; tokens are built without.
 */
export function isDeeperThan(limit: number, tokens: readonly CST.Token[]): boolean {
  let level = tokens
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    const below: CST.Token[] = []
    for (const token of level) addTokensIn(token, below)
    level = below
  }
  return false
}

/** Adds to one list, since a file has many tokens, and most of them hold none. */
function addTokensIn(token: CST.Token, below: CST.Token[]): void {
  if (token.type === 'document') {
    if (token.value) below.push(token.value)
  } else if ('items' in token) {
    for (const { key, value } of token.items) {
      if (key) below.push(key)
      if (value) below.push(value)
    }
  }
}
