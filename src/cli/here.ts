import { createRunner } from '../adapters/event.ts'
import type { CheckoutAnswer } from '../domain/commit/checkout.ts'
import { localFacts } from '../domain/commit/git-event.ts'
import type { Git, Runner } from '../ports.ts'

/** The event of the job that this runs in, or else what is checked out here. Git is asked once for both. */
export function runnerHere(git: Git, env: NodeJS.ProcessEnv): { readonly git: Git; readonly runner: Runner } {
  let answer: Promise<CheckoutAnswer> | undefined
  const once: Git = { checkout: () => (answer ??= git.checkout()) }
  const local: Runner = { facts: async () => localFacts(await once.checkout()) }
  return { git: once, runner: env['GITHUB_EVENT_NAME'] ? createRunner(env) : local }
}
