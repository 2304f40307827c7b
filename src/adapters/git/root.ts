import { lstatSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/** The nearest directory, from here up to the ceiling, that has a `.git`: a directory, or a worktree's or submodule's file. */
export function findRoot(directory: string, ceiling: string | null): string | null {
  const below = ceiling === null ? '' : relative(ceiling, directory)
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return null
  for (let at = directory; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return at
    if (at === ceiling || at === dirname(at)) return null
  }
}

/** What may not be looked at may exist: git will say why. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}
