import { readFileSync, statSync } from 'node:fs'
import { CodedError } from '../domain/errors.ts'
import type { RunFacts } from '../domain/commit/git-event.ts'
import type { Environment, Runner } from '../ports.ts'

/** GitHub delivers no larger webhook payload. */
const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024

/** The runner's word on this run, from its environment and the event file. */
export function createRunner(env: Environment): Runner {
  return { facts: () => readFacts(env) }
}

async function readFacts(env: Environment): Promise<RunFacts> {
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  if (eventName === '')
    throw new CodedError('EVENT_UNREADABLE', 'GITHUB_EVENT_NAME is not set, so there is no event to read.', {
      remedy: ['Run this as a step of a GitHub Actions job.'],
    })
  return {
    eventName,
    payload: readPayload(env.GITHUB_EVENT_PATH ?? ''),
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    repository: env.GITHUB_REPOSITORY ?? '',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
  }
}

/**
 * An absent file is an empty payload: what an event needs and does not find, it says itself. Read at once, as the promises of
 * `node:fs` take longer to load than the file.
 */
function readPayload(path: string): unknown {
  if (path === '') return {}
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size
    if (size === undefined) return {}
    if (size > MAX_PAYLOAD_BYTES) throw unreadable(path, `it has ${size} bytes, and GitHub sends at most 25 MB`)
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause)
  }
}

function unreadable(path: string, why: string, cause?: unknown): CodedError {
  return new CodedError('EVENT_UNREADABLE', `The event file ${path} cannot be read: ${why}.`, {
    remedy: ['The runner writes this file: do not overwrite it, nor GITHUB_EVENT_PATH.'],
    cause,
  })
}
