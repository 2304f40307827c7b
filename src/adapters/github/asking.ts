import { CodedError } from '../../domain/errors.ts'
import { textAt } from '../../domain/json-member.ts'
import { clip } from '../../domain/text/clip.ts'
import type { Environment } from '../../ports.ts'
import { createFetch } from './fetch.ts'

export interface GitHubOptions {
  /** The `github-token` input; empty where there is none. */
  readonly token: string
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly userAgent?: string
  readonly env?: Environment
  readonly timeoutMs?: number
}

/** What is asked for, in words for when it fails. */
export interface Question {
  /** `tell about`, `make`: what GitHub's API did not do. */
  readonly act: 'tell about' | 'make'
  /** To what: "pull request #7". */
  readonly what: string
  /** How the token is given what this needs. */
  readonly remedy: readonly string[]
}

export interface GitHubRequest {
  /** `GET /repos/{owner}/{repo}/pulls/7` */
  readonly route: string
  readonly body?: object
}

/** GitHub refused what was sent to it, in words of its own. */
export class GitHubRefusal extends CodedError {
  readonly said: string

  constructor(question: Question, said: string, cause: unknown) {
    const { message } = failed(question, `GitHub refuses it (422: ${clip(said)})`, [], cause)
    super('GITHUB_API_FAILED', message, { remedy: question.remedy, cause })
    this.said = said
  }
}

const DEFAULT_TIMEOUT_MS = 10_000

/** GitHub's answer to one request. Rejects with a CodedError GITHUB_API_FAILED. */
export async function ask(options: GitHubOptions, question: Question, { route, body }: GitHubRequest): Promise<object> {
  const { token, apiUrl, repository, userAgent, env = {}, timeoutMs = DEFAULT_TIMEOUT_MS } = options
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0)
    throw failed(question, `\`${repository}\` is not \`owner/name\``, ['Set GITHUB_REPOSITORY to `owner/name`.'])
  if (token === '') throw failed(question, 'there is no token', question.remedy)

  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), ...(userAgent && { userAgent }) })
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const request = { signal, fetch: createFetch(env) }
    const response = await octokit.request(route, { owner, repo, request, ...(body && { data: body }) })
    const { status, data } = response as { status: number; data: unknown }
    if (status !== (body ? 201 : 200)) throw failed(question, `GitHub answered with status ${status}`, MOVED)
    if (typeof data !== 'object' || data === null) throw unusable(question)
    return data
  } catch (cause) {
    if (cause instanceof CodedError) throw cause
    if (signal.aborted) throw failed(question, `no answer within ${timeoutMs / 1000} s`, UNREACHABLE, cause)
    throw explain(question, cause)
  }
}

interface RequestFailure {
  readonly status?: number
  /** Absent if no answer came at all. */
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>
    readonly data?: unknown
  }
}

function explain(question: Question, cause: unknown): CodedError {
  const { status, response }: RequestFailure = typeof cause === 'object' && cause !== null ? cause : {}
  const { act, remedy } = question
  if (!response) return failed(question, `GitHub cannot be reached (${innermost(cause)})`, UNREACHABLE, cause)
  const { headers, data } = response
  if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'])))
    return failed(question, 'the rate limit of the token is used up', ['Run the job again later.'], cause)
  if (status === 401) return failed(question, 'GitHub does not accept the token (401)', remedy, cause)
  if (status === 403)
    return failed(question, `the token may not ${act === 'make' ? act : 'read'} it (403)`, remedy, cause)
  if (status === 422 && act === 'make') return new GitHubRefusal(question, wordsOf(data), cause)
  if (status === 404 || status === 422)
    return failed(question, `GitHub does not know it, or hides it from this token (${status})`, remedy, cause)
  return failed(question, `GitHub answered with status ${status}`, UNREACHABLE, cause)
}

/** `Validation Failed` alone says nothing; the first of its errors does. */
function wordsOf(data: unknown): string {
  return textAt(data, 'errors', '0', 'message') ?? textAt(data, 'message') ?? 'no word why'
}

/** `fetch failed` says nothing; what it was caused by does. */
function innermost(error: unknown): string {
  let inner = error
  while (typeof inner === 'object' && inner !== null && 'cause' in inner && inner.cause !== undefined)
    inner = inner.cause
  return String(inner)
}

const UNREACHABLE = ['Run the job again; if it stays so, see whether the runner can reach GITHUB_API_URL.']
const MOVED = ['A renamed repository is answered so: use its present name.']

export function failed({ act, what }: Question, why: string, remedy: readonly string[], cause?: unknown): CodedError {
  return new CodedError('GITHUB_API_FAILED', `GitHub's API did not ${act} ${what}: ${why}.`, { remedy, cause })
}

export function unusable(question: Question): CodedError {
  return failed(question, 'the answer is not what its documentation promises', UNREACHABLE)
}
