import { createOutput, type Output } from '../adapters/outputs.ts'
import { CodedError } from '../domain/errors.ts'
import type { RunMode } from '../domain/verdict/gate-result.ts'
import type { Environment } from '../ports.ts'
import { type Explanation, explainError, plainText } from '../report/explain.ts'
import { VERSION } from '../version.ts'

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
  failed: (refusal: CodedError, job: Job) => void = () => {},
): Promise<void> {
  const output = createOutput()
  const job = {
    env,
    output,
    workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
    docs: pageUrl(env, 'docs/troubleshooting.md'),
  }
  try {
    await work(job)
  } catch (error) {
    const coded = asCoded(error)
    output.fail()
    output.annotate('error', plainText(explainError(coded), job.docs), TITLE)
    try {
      failed(coded, job)
    } catch (further) {
      // Where a file of the runner's cannot be written, what failed is said already, and so would be a second time.
      output.debug(String(further))
    }
  }
  // oxlint-disable-next-line unicorn/no-process-exit -- an action is a program, and this is its end
  setTimeout(() => process.exit(), LINGER_MS).unref()
}

export function setOutputs({ output }: Job, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) output.set(name, value)
}

/** Shows findings on the pull request as far as GitHub has room for them, and the rest in the log; fails where the mode enforces. */
export function conclude({ output, docs }: Job, mode: RunMode, findings: readonly Explanation[]): void {
  findings.forEach((finding, index) => {
    const text = plainText(finding, docs)
    if (index < ANNOTATIONS) output.annotate(mode === 'enforce' ? 'error' : 'warning', text, TITLE)
    else for (const line of text.split('\n')) output.log(line)
  })
  if (findings.length > 0 && mode === 'enforce') output.fail()
}

export function warn({ output }: Job, text: string): void {
  output.annotate('warning', text, TITLE)
}

/** Where a page of this project's own stands, for whoever reads the log of a run. */
export function pageUrl(env: Environment, page: string): string {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env
  if (!repository || !ref) return page
  return `${server && SERVER.test(server) ? server : 'https://github.com'}/${repository}/blob/${ref}/${page}`
}

/** It becomes a link of Markdown, and a step may have set the variable to anything. */
const SERVER = /^https?:\/\/[\w.:-]+$/

function asCoded(error: unknown): CodedError {
  if (error instanceof CodedError) return error
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new CodedError('INTERNAL', `immutable-tag ${VERSION} failed, which is a fault of its own.\n${detail}`, {
    remedy: ['Report it with this message. Nothing was judged, so do not take anything as safe.'],
    cause: error,
  })
}
