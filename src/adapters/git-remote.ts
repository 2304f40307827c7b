import type { Environment } from '../ports.ts'
import { confinedGit } from './git/confined.ts'

const TIMEOUT_MS = 10_000
const MAX_BYTES = 64 * 1024

/** The URL that a checkout was cloned from; null where there is none. */
export async function originUrl(root: string, env: Environment): Promise<string | null> {
  const git = confinedGit(root, env)
  if (git === null) return null
  const { end, output } = await git(['remote', 'get-url', 'origin'], { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES })
  return end === 0 ? output.toString('utf8').trim() || null : null
}
