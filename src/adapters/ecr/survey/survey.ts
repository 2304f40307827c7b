import type { Survey } from '../../../ports.ts'
import type { SurveyOptions } from './options.ts'

/**
 * ECR publishes no quota for its Describe calls. What is known of others is 10 a second for the slowest (PutImage) and hundreds
 * for what pulls need; deploys and scanners share them. Twenty a second is a fraction of what a busy pipeline asks, and reads
 * ten thousand repositories of one registry in ten minutes; what is throttled all the same slows itself down.
 */
const RATE = 20

/** Enough to keep the rate where an answer takes a third of a second. */
const CONCURRENCY = 8

const ATTEMPT_MS = 15_000

/** Ten attempts at a throttled call take about half of it. */
const DEADLINE_MS = 120_000

const DEFAULTS = {
  attemptMs: ATTEMPT_MS,
  deadlineMs: DEADLINE_MS,
  role: null,
  rate: RATE,
  concurrency: CONCURRENCY,
  log: () => {},
}

/** Amazon ECR, read as a whole through AWS's own SDK. What has a default can be left out. */
export function createSurvey(options: Pick<SurveyOptions, 'env' | 'version'> & Partial<SurveyOptions>): Survey {
  const complete = { ...DEFAULTS, ...options }
  return {
    async read(request, visit) {
      const { readRegistries } = await import('./read-registries.ts')
      return readRegistries(request, visit, complete)
    },
  }
}
