import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { checkoutRoot, listByGit } from '../adapters/git-tree.ts'
import { createTree, placeIn } from '../adapters/tree.ts'
import type { Environment, Tree } from '../ports.ts'

/** A tree that is read, and where it is. */
export interface TreePlace {
  readonly tree: Tree
  readonly root: string
  /** What of it is listed, relative to the root; empty for all. */
  readonly below: string
  /** The root, if git keeps it. */
  readonly checkout: string | null
}

/** The checkout that a path lies in, of which what is below the path is listed; without git, what is named is the whole tree. */
export function treePlace(path: string, env: Environment): TreePlace {
  const target = resolve(path)
  const checkout = checkoutRoot(target, null)
  const { root, below } = placeIn(checkout ?? folderOf(target), target)
  const git = checkout !== null && { listByGit: () => listByGit({ root, below, env }) }
  return { tree: createTree({ root, below, ...git }), root, below, checkout }
}

/** Outside of git, what is named is the whole tree; a file stands in its folder. */
function folderOf(target: string): string {
  return statSync(target, { throwIfNoEntry: false })?.isFile() ? dirname(target) : target
}
