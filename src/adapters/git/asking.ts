import { CodedError } from '../../domain/errors.ts'
import type { Environment } from '../../ports.ts'
import { type AskGit, confinedGit } from './confined.ts'
import { type Answer, failure, isDistrust } from './run.ts'

export interface AskingOptions {
  /** Of the checkout; null where there is none. */
  readonly root: string | null
  readonly env: Environment
  /** Whether what a shallow clone lacks may be fetched from its origin. */
  readonly fetch: boolean
  /** For each question to git, and for each fetch. */
  readonly timeoutMs?: number
  readonly fetchTimeoutMs?: number
}

const DEFAULT_TIMEOUT_MS = 60_000
const DEFAULT_FETCH_TIMEOUT_MS = 120_000
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024

const FETCH = [
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  '--upload-pack=git-upload-pack',
]

export interface Asking {
  /** Rejects unless git ends well. */
  readonly ask: (args: readonly string[], input?: string) => Promise<Buffer>
  /** How git ends is part of the answer. */
  readonly tell: (args: readonly string[], input?: string) => Promise<Answer>
  /** False if nothing may be fetched. */
  readonly fetch: (args: readonly string[]) => Promise<boolean>
}

export function createAsking({
  root,
  env,
  fetch,
  timeoutMs = DEFAULT_TIMEOUT_MS,
  fetchTimeoutMs = DEFAULT_FETCH_TIMEOUT_MS,
}: AskingOptions): Asking {
  const git: AskGit | null = root === null ? null : confinedGit(root, env)
  const tell = async (args: readonly string[], input?: string): Promise<Answer> => {
    if (root === null) throw unreadable('there is no git checkout here')
    if (git === null) throw unreadable('there is no `git` on the PATH')
    const answer = await git(args, { timeoutMs, maxBytes: MAX_OUTPUT_BYTES, ...(input !== undefined && { input }) })
    if (isDistrust(answer)) throw unreadable('git does not trust the checkout, which another user owns')
    if (answer.end === 'timeout') throw unreadable(failure(answer, timeoutMs))
    if (answer.isCut) throw unreadable(`\`git ${args[0]}\` said more than ${MAX_OUTPUT_BYTES / 1024 / 1024} MiB`)
    return answer
  }
  return {
    tell,
    async ask(args, input) {
      const answer = await tell(args, input)
      if (answer.end !== 0) throw unreadable(`git failed (${failure(answer, timeoutMs)})`)
      return answer.output
    },
    async fetch(args) {
      if (!fetch || git === null) return false
      const answer = await git(['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', ...FETCH, ...args], {
        timeoutMs: fetchTimeoutMs,
        maxBytes: 0,
        network: true,
      })
      if (answer.end !== 0) throw unreadable(`it could not be fetched (${failure(answer, fetchTimeoutMs)})`)
      return true
    },
  }
}

/** Its message can follow "because". */
export function unreadable(why: string): CodedError {
  return new CodedError('CHECKOUT_UNREADABLE', why, {
    remedy: ['Check the repository out with `fetch-depth: 0`, or leave `fetch` on.'],
  })
}

export function textOf(output: Buffer): string {
  return output.toString('utf8')
}
