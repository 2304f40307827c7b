import { isAccountId } from '../../../domain/ecr/ecr-registry.ts'
import type { SurveyPlace } from '../../../ports.ts'
import { type EcrCalls, type EcrClientSettings, openEcr } from '../client.ts'
import type { Deadline } from '../deadline.ts'
import type { Explain } from '../faults.ts'
import { type Limit, limit } from '../limit.ts'
import { failureOf } from '../failure.ts'
import { NotTaken } from './not-taken.ts'
import type { SurveyOptions } from './options.ts'
import { pacedCalls, type Pacing } from './paced-calls.ts'
import { type Tally, tally } from './tally.ts'

type Credentials = NonNullable<EcrClientSettings['credentials']>

/** What all registries of one survey share. */
export interface Session {
  readonly options: SurveyOptions
  readonly explain: Explain
  readonly tally: Tally
  /** Let through few repositories of very many images at once, which are held in memory until all are there. */
  readonly large: Limit
  open(region: string, credentials: Credentials): EcrCalls
  /** For a region of a partition. Rejects with a NotTaken where the role cannot be assumed. */
  credentialsFor(place: SurveyPlace): Promise<Credentials>
  close(): void
}

const LARGE_AT_ONCE = 2

/** For a client whose calls each have an end of their own. */
const WITHOUT_END: Deadline = { signal: new AbortController().signal, within: (work) => work, close: () => {} }

export function openSession(options: SurveyOptions): Session {
  const { env, version, attemptMs, log, role } = options
  const explain: Explain = (action, error) =>
    error instanceof NotTaken ? error.failure : failureOf(`ecr:${action}`, error, env)
  const open = (region: string, credentials?: Credentials): EcrCalls => {
    const endpoint = { region, fips: false, dualStack: false, deadline: WITHOUT_END, maxAttempts: 1 }
    return openEcr({ ...endpoint, env, version, attemptMs, log, ...(credentials === undefined ? {} : { credentials }) })
  }
  const counts = tally()
  let chain: EcrCalls | null = null
  // One search for credentials serves all clients.
  const chainFrom = (region: string): EcrCalls => (chain ??= open(region))
  const rolesOf = once(async ({ credentials }: EcrCalls) => {
    const { assuming } = await import('./roles.ts')
    return assuming(role ?? '', { ...options, credentials })
  })
  const ownAccount = once((calls: EcrCalls) => accountOf(calls, { ...options, tally: counts }))
  return {
    options,
    explain,
    tally: counts,
    large: limit(LARGE_AT_ONCE),
    open,
    async credentialsFor({ account, region }) {
      const own = chainFrom(region)
      if (role === null || account === null || account === (await ownAccount(own))) return own.credentials
      const roles = await rolesOf(own)
      const credentials = roles(account, region)
      // What fails here fails once, and not with every call.
      await credentials()
      return credentials
    },
    close: () => chain?.close(),
  }
}

/**
 * The account of the credentials, in which no role need be assumed and often none is there: an organisation's own role is
 * missing from its management account. Null where neither the credentials nor ECR tells.
 */
async function accountOf(chain: EcrCalls, pacing: Pacing): Promise<string | null> {
  try {
    const { accountId } = await chain.credentials()
    if (accountId !== undefined) return accountId
    const { registryId = '' } = await pacedCalls(chain, pacing).describeCreationTemplates({ maxResults: 1 })
    return isAccountId(registryId) ? registryId : null
  } catch {
    return null
  }
}

/** The work's outcome, which is begun by who first asks for it. */
function once<A, T>(work: (given: A) => Promise<T>): (given: A) => Promise<T> {
  let begun: Promise<T> | undefined
  return (given) => (begun ??= work(given))
}
