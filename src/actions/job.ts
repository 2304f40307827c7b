import { createGitHub } from '../adapters/github.ts'
import { createOutput, type Output } from '../adapters/outputs.ts'
import { CodedError } from '../domain/errors.ts'
import type { GitHub } from '../ports.ts'
import { type Explanation, explainError, plainText } from '../report/explain.ts'
import { VERSION } from '../version.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The job that an action runs in. */
export interface Job {
  readonly env: Environment
  readonly output: Output
  readonly workspace: string
  /** Where the meaning of the codes is written: of the very version that runs, where the runner tells which that is. */
  readonly docs: string
}

const TITLE = 'immutable-tag'

/** GitHub shows this many annotations of a level a step; the rest goes to the log and the summary. */
const ANNOTATIONS = 10

/** How long what nobody waits for any more may keep the process: a retry of the SDK that sleeps, a credential helper that hangs. */
const LINGER_MS = 500

/**
 * Runs an action. What it throws ends in words of our own and a failed step, and never in a pass; `failed` is for what else
 * is to be said of it.
 */
export async function inJob(
  env: Environment,
  work: (job: Job) => Promise<void>,
  failed: (refusal: CodedError, job: Job) => Promise<void> = async () => {},
): Promise<void> {
  const output = createOutput()
  const job = { env, output, workspace: env['GITHUB_WORKSPACE'] || process.cwd(), docs: docsUrl(env) }
  try {
    await work(job)
  } catch (error) {
    const coded = asCoded(error)
    output.fail()
    output.annotate('error', plainText(explainError(coded), job.docs), TITLE)
    await failed(coded, job)
  }
  // oxlint-disable-next-line unicorn/no-process-exit -- an action is a program, and this is its end
  setTimeout(() => process.exit(), LINGER_MS).unref()
}

export function gitHubOf({ env }: Job, token: string): GitHub {
  return createGitHub({
    token,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    userAgent: `immutable-tag/${VERSION}`,
  })
}

/** Shows findings on the pull request as far as GitHub has room for them, and the rest in the log. */
export function annotate({ output, docs }: Job, level: 'error' | 'warning', findings: readonly Explanation[]): void {
  findings.forEach((finding, index) => {
    const text = plainText(finding, docs)
    if (index < ANNOTATIONS) output.annotate(level, text, TITLE)
    else for (const line of text.split('\n')) output.log(line)
  })
}

export function warn({ output }: Job, text: string): void {
  output.annotate('warning', text, TITLE)
}

/** The day by which exceptions are judged, YYYY-MM-DD in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function docsUrl(env: Environment): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env
  const page = 'docs/troubleshooting.md'
  return repository && ref ? `${server || 'https://github.com'}/${repository}/blob/${ref}/${page}` : page
}

function asCoded(error: unknown): CodedError {
  if (error instanceof CodedError) return error
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new CodedError('INTERNAL', `immutable-tag ${VERSION} failed, which is a fault of its own.\n${detail}`, {
    remedy: ['Report it with this message. Nothing was judged, so do not take anything as safe.'],
    cause: error,
  })
}
