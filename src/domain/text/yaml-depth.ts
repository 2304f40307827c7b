import type { CST } from 'yaml'

/**
 * Whether nodes stand in nodes more than `limit` deep, of the tokens of YAML's parser. Building the document descends by recursion,
 * and a stack exhausted inside of V8's regular expressions ends the process without an error to catch; tokens are built without.
 */
export function isDeeperThan(limit: number, tokens: readonly CST.Token[]): boolean {
  let level = tokens
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap(tokensIn)
  }
  return false
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])])
}
