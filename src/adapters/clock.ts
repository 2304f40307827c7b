/** YYYY-MM-DD, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** RFC 3339 in UTC, to the second. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}
