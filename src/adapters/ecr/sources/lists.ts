import type { RepositoryList } from '../../../ports.ts'
import type { ConfigListOptions } from './config.ts'

export type ListsOptions = Omit<ConfigListOptions, 'attemptMs' | 'deadlineMs'>

/** One query of a large aggregator takes its time, and both services throttle a burst of pages. */
const PATIENCE = { attemptMs: 30_000, deadlineMs: 120_000 }

/** The sources other than ECR itself, each loaded when it is used. */
export function createLists(options: ListsOptions): Record<'config' | 'securityHub', () => Promise<RepositoryList>> {
  return {
    config: async () => {
      const { createConfigList } = await import('./config.ts')
      return createConfigList({ ...options, ...PATIENCE })
    },
    securityHub: async () => {
      const { createSecurityHubList } = await import('./security-hub.ts')
      return createSecurityHubList({ ...options, ...PATIENCE })
    },
  }
}
