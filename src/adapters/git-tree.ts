import { resolve } from 'node:path'
import type { Environment } from '../ports.ts'
import { confinedGit } from './git/confined.ts'
import { findRoot } from './git/root.ts'
import { failure, isDistrust } from './git/run.ts'

export interface GitTreeOptions {
  /** Of the checkout, as `checkoutRoot` found it. */
  readonly root: string
  /** Below it, relative to it; empty for all of it. */
  readonly below: string
  readonly env: Environment
  readonly timeoutMs?: number
}

const DEFAULT_TIMEOUT_MS = 60_000

/** A million paths. */
const MAX_LISTING_BYTES = 128 * 1024 * 1024

/** The work tree that a directory lies in; null if there is none up to the ceiling. */
export function checkoutRoot(directory: string, ceiling: string | null): string | null {
  return findRoot(resolve(directory), ceiling === null ? null : resolve(ceiling))
}

/** Lists what git tracks, and what it would track if it were told to. */
export async function listByGit({ root, below, env, timeoutMs = DEFAULT_TIMEOUT_MS }: GitTreeOptions) {
  const git = confinedGit(root, env)
  if (git === null) return { kind: 'failed', why: 'there is no `git` on the PATH' } as const
  const question = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...(below ? [below] : [])]
  const answer = await git(question, { timeoutMs, maxBytes: MAX_LISTING_BYTES })
  if (answer.end === 0 && !answer.isCut)
    return { kind: 'listed', paths: answer.output.toString('utf8').split('\0').slice(0, -1) } as const
  return { kind: 'failed', why: isDistrust(answer) ? DISTRUST : failure(answer, timeoutMs) } as const
}

const DISTRUST = 'git does not trust the checkout, which another user owns'
