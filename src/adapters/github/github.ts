import { commitId } from '../../domain/commit/commit-id.ts'
import { CodedError } from '../../domain/errors.ts'
import { at } from '../../domain/json-member.ts'
import { utcTime } from '../../domain/commit/timestamp.ts'
import { createFetch } from './fetch.ts'
import type { Environment, GitHub } from '../../ports.ts'

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

const DEFAULT_TIMEOUT_MS = 10_000

/** The API of the GitHub that this runs on, as the runner names it. `version` is this program's, for the user agent. */
export function gitHubOf(env: Environment, token: string, version: string): GitHub {
  return createGitHub({
    token,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    userAgent: `immutable-tag/${version}`,
    env,
  })
}

export function createGitHub(options: GitHubOptions): GitHub {
  return {
    async pullRequest(number) {
      const question = { what: `pull request #${number}`, permission: 'pull-requests: read' }
      const answer = await get(options, question, `/repos/{owner}/{repo}/pulls/${number}`)
      const headSha = commitId(at(answer, 'head', 'sha'))
      if (headSha === null) throw unusable(question)
      return { headSha, mergeSha: commitId(at(answer, 'merge_commit_sha')) }
    },
    async commitTime(sha) {
      const question = { what: `commit ${sha}`, permission: 'contents: read' }
      const answer = await get(options, question, `/repos/{owner}/{repo}/git/commits/${encodeURIComponent(sha)}`)
      return utcTime(at(answer, 'committer', 'date')) ?? fail(unusable(question))
    },
  }
}

interface Question {
  readonly what: string
  readonly permission: string
}

async function get(options: GitHubOptions, question: Question, route: string): Promise<object> {
  const { token, apiUrl, repository, userAgent, env = {}, timeoutMs = DEFAULT_TIMEOUT_MS } = options
  const [owner, repo, ...rest] = repository.split('/')
  if (!owner || !repo || rest.length > 0)
    throw failed(question, `\`${repository}\` is not \`owner/name\``, ['Set GITHUB_REPOSITORY to `owner/name`.'])
  if (token === '') throw failed(question, 'there is no token', tokenRemedy(question))

  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, ''), ...(userAgent && { userAgent }) })
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const request = { signal, fetch: createFetch(env) }
    const response = await octokit.request(`GET ${route}`, { owner, repo, request })
    const { status, data } = response as { status: number; data: unknown }
    if (status !== 200) throw failed(question, `GitHub answered with status ${status}`, MOVED)
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
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

function explain(question: Question, cause: unknown): CodedError {
  const { status, response }: RequestFailure = typeof cause === 'object' && cause !== null ? cause : {}
  if (!response) return failed(question, `GitHub cannot be reached (${innermost(cause)})`, UNREACHABLE, cause)
  const { headers } = response
  if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'])))
    return failed(question, 'the rate limit of the token is used up', ['Run the job again later.'], cause)
  if (status === 401) return failed(question, 'GitHub does not accept the token (401)', tokenRemedy(question), cause)
  if (status === 403) return failed(question, 'the token may not read it (403)', tokenRemedy(question), cause)
  if (status === 404 || status === 422)
    return failed(
      question,
      `GitHub does not know it, or hides it from this token (${status})`,
      tokenRemedy(question),
      cause,
    )
  return failed(question, `GitHub answered with status ${status}`, UNREACHABLE, cause)
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

function tokenRemedy({ permission }: Question): string[] {
  return [`Give the job \`permissions: ${permission}\`, and leave \`github-token\` at \`\${{ github.token }}\`.`]
}

function failed(question: Question, why: string, remedy: readonly string[], cause?: unknown): CodedError {
  return new CodedError('GITHUB_API_FAILED', `GitHub's API did not tell about ${question.what}: ${why}.`, {
    remedy,
    cause,
  })
}

function unusable(question: Question): CodedError {
  return failed(question, 'the answer is not what its documentation promises', UNREACHABLE)
}

function fail(error: Error): never {
  throw error
}
