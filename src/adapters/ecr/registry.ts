import type { Registry } from '../../ports.ts'
import type { AskingOptions } from './asking.ts'
import { shownEndpoint } from './endpoint.ts'

/** What has a default can be left out. */
export type RegistryOptions = Pick<AskingOptions, 'env' | 'version'> & Partial<AskingOptions>

const DEFAULTS = { deadlineMs: 30_000, attemptMs: 10_000, concurrency: 8, log: () => {} }

/** Starts loading what asks, and the SDK with it, so that it is there when the first question comes. */
export async function preload(): Promise<typeof import('./asking.ts')> {
  return import('./asking.ts')
}

/** Amazon ECR, asked through AWS's own SDK with the credentials of its own chain. */
export function createRegistry(options: RegistryOptions): Registry {
  const complete = { ...DEFAULTS, ...options }
  const endpoint = shownEndpoint(options.env)
  return {
    ask: async (questions) => (await preload()).askRepositories(questions, complete),
    replicas: async (repositories) => (await preload()).askReplicas(repositories, complete),
    ...(endpoint !== null && { endpoint }),
  }
}
