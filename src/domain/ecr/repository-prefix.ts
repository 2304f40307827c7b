/**
 * The prefix, of creation templates and of pull-through cache rules, that covers whatever no other does. It is before no
 * repository's name, which has no upper case.
 */
const ROOT = 'ROOT'

/**
 * Those whose prefix covers a repository's name, the longest first; those of ROOT only where no other does. A prefix has an
 * assumed `/` at its end: `prod` covers `prod/x`, and neither `prod` nor `production/x` (`prefix` of the API's model).
 */
export function covering<T extends { readonly prefix: string }>(name: string, all: readonly T[]): readonly T[] {
  const found = all.filter(({ prefix }) => name.startsWith(withSlash(prefix)))
  if (found.length === 0) return all.filter(({ prefix }) => prefix === ROOT)
  return found.toSorted((a, b) => withSlash(b.prefix).length - withSlash(a.prefix).length)
}

function withSlash(prefix: string): string {
  return prefix.endsWith('/') ? prefix : `${prefix}/`
}
