const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|-$)/

/** A file as a command names it, relative to the root of the tree; null for what lies outside of it or is no file. */
export function treePath(directory: string | null, path: string): string | null {
  if (path === '' || path.startsWith('/') || REMOTE.test(path)) return null
  const parts: string[] = []
  for (const part of [...(directory ?? '').split('/'), ...path.split(/[\\/]/)]) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
