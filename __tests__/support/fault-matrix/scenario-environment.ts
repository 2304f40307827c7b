import { AsyncLocalStorage } from 'node:async_hooks'
import type { Environment } from '../../../src/ports.ts'

const environments = new AsyncLocalStorage<NodeJS.ProcessEnv>()

/** Gives each run an environment of its own: the SDK reads credentials from the process, in which many run side by side. */
export function divideEnvironment(): void {
  const kept = Object.entries(process.env).filter(([name]) => !/^AWS_|_proxy$|^GITHUB_/i.test(name))
  const common = Object.fromEntries(kept)
  Object.defineProperty(process, 'env', { get: () => environments.getStore() ?? common })
}

export function runIn<T>(env: Environment, work: () => Promise<T>): Promise<T> {
  return environments.run({ ...process.env, ...env }, work)
}
