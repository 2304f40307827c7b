import type { Switch } from '../../ports.ts'
import type { SurveyOptions } from './survey/options.ts'

/** One repository after the other is read, set and read again: this is only for how fast that may go. */
const RATE = 10

const DEFAULTS = {
  attemptMs: 15_000,
  deadlineMs: 120_000,
  role: null,
  rate: RATE,
  concurrency: 1,
  log: () => {},
}

/** Amazon ECR, whose settings are read and set through AWS's own SDK. What has a default can be left out. */
export function createSwitch(options: Pick<SurveyOptions, 'env' | 'version'> & Partial<SurveyOptions>): Switch {
  let opened: Promise<Switch> | undefined
  const open = async (): Promise<Switch> => {
    const { openSwitch } = await import('./survey/open-switch.ts')
    return openSwitch({ ...DEFAULTS, ...options })
  }
  const loaded = (): Promise<Switch> => (opened ??= open())
  return {
    read: async (repository) => (await loaded()).read(repository),
    put: async (repository, setting) => (await loaded()).put(repository, setting),
  }
}
