import { AssumeRoleCommand, STSClient } from '@aws-sdk/nested-clients/sts'
import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import { connectionConfig, type EcrCalls } from '../client.ts'
import { type Deadline, startDeadline } from '../deadline.ts'
import { configuredEndpoint } from '../endpoint.ts'
import { answerError, errorName } from '../faults.ts'
import { failureOf } from '../failure.ts'
import { NotTaken } from './not-taken.ts'
import type { SurveyOptions } from './options.ts'

export interface RoleCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}

export type RoleProvider = () => Promise<RoleCredentials>

type Assuming = SurveyOptions & { readonly credentials: EcrCalls['credentials'] }

const SESSION_NAME = 'immutable-tag'

const ACTION = 'sts:AssumeRole'

const MAX_ATTEMPTS = 5

/** As early as the SDK asks for others. */
const RENEWED_BEFORE_MS = 5 * 60 * 1000

/** The credentials of the role of this name in any account, assumed once for all regions and again before they end. */
export function assuming(role: string, context: Assuming): (account: string, region: string) => RoleProvider {
  const providers = new Map<string, RoleProvider>()
  return (account, region) => {
    const provider = providers.get(account) ?? renewing(() => assume(roleArn(role, account, region), region, context))
    providers.set(account, provider)
    return provider
  }
}

/** `role` is a name, or a path and a name. */
export function roleArn(role: string, account: string, region: string): string {
  return `arn:${partitionOf(region)?.name ?? 'aws'}:iam::${account}:role/${role.replace(/^\/+/, '')}`
}

function renewing(obtain: RoleProvider): RoleProvider {
  let held: Promise<RoleCredentials> | null = null
  return async () => {
    const mine = held
    if (mine !== null && (await lasts(mine))) return mine
    // Of all who waited for the same, one asks anew.
    if (held === null || held === mine) held = obtain()
    return held
  }
}

async function lasts(held: Promise<RoleCredentials>): Promise<boolean> {
  try {
    const { expiration } = await held
    return expiration === undefined || expiration.getTime() - Date.now() > RENEWED_BEFORE_MS
  } catch {
    return false
  }
}

async function assume(arn: string, region: string, context: Assuming): Promise<RoleCredentials> {
  const { env, credentials, deadlineMs, log } = context
  const deadline = startDeadline(deadlineMs)
  const started = Date.now()
  const say = (outcome: string): void => log(`AssumeRole ${arn}: ${outcome}, ${Date.now() - started} ms`)
  const client = new STSClient({
    region,
    credentials,
    maxAttempts: MAX_ATTEMPTS,
    ...connectionConfig({ ...context, fips: false, dualStack: false }, configuredEndpoint(env, 'STS')),
  })
  try {
    const assumed = await sent(client, arn, deadline)
    say('answered')
    return assumed
  } catch (error) {
    say(errorName(error) || 'failed')
    const { code, action, detail } = failureOf(ACTION, error, env)
    throw new NotTaken({ code, action, detail: `the role ${arn} could not be assumed: ${detail}` })
  } finally {
    client.destroy()
    deadline.close()
  }
}

async function sent(client: STSClient, arn: string, deadline: Deadline): Promise<RoleCredentials> {
  const command = new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: SESSION_NAME })
  const { Credentials } = await deadline.within(client.send(command, { abortSignal: deadline.signal }))
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {}
  if (!AccessKeyId || !SecretAccessKey) throw answerError('the answer holds no credentials')
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(SessionToken && { sessionToken: SessionToken }),
    ...(Expiration && { expiration: Expiration }),
  }
}
