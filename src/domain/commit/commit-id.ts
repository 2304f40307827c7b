/** Whether a text is all of a commit's id, SHA-1 or SHA-256, in lower case. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** A full commit id in lower case, SHA-1 or SHA-256; null for anything else: an abbreviation, zeros, not a string. */
export function commitId(value: unknown): string | null {
  if (typeof value !== 'string' || isZeroId(value)) return null
  const id = value.toLowerCase()
  return isCommitId(id) ? id : null
}

/** The id that git has for no object, as a push that deletes a branch tells it. */
export function isZeroId(value: unknown): boolean {
  return typeof value === 'string' && /^(?:0{40}|0{64})$/.test(value)
}
