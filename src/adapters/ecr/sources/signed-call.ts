import { ECRClient } from '@aws-sdk/client-ecr'
import type { Environment } from '../../../ports.ts'
import { bodyOf } from '../body.ts'
import { type Deadline, startDeadline } from '../deadline.ts'
import { answerError, errorName } from '../faults.ts'
import { persevere, type Perseverance } from '../persevere.ts'
import { agentOptions } from '../proxy.ts'
import { answerOf, type HttpAnswer, statusOf } from './answer.ts'
import { endpointOf, type Operation } from './service.ts'

/** What a call of another service than ECR needs. */
export interface SignedCalling {
  readonly env: Environment
  /** Of this program, for the user agent. */
  readonly version: string
  /** For debugging: one line an attempt. */
  readonly log: (line: string) => void
  readonly region: string
  /** Another client's, so that credentials are looked for once; the SDK's own chain if there are none. */
  readonly credentials?: ECRClient['config']['credentials']
  /** For one attempt, in milliseconds. */
  readonly attemptMs: number
  /** For all attempts of one call, and the waiting in between, in milliseconds. */
  readonly deadlineMs: number
}

export interface SignedClient {
  /** The answer, parsed. Rejects with what the socket, the credentials or the service said, named as the SDK names it. */
  post(operation: Operation, input: unknown): Promise<unknown>
  close(): void
}

/** Far more than a hundred of anything takes, and an end to an answer that has none; in bytes. */
const SIZE_LIMIT = 32 * 1024 * 1024

const PASSING = /^NETWORK_(?:DNS|REFUSED|RESET|TIMEOUT)$|^ECR_SERVER_ERROR$/

const isPassing: Perseverance['isPassing'] = (code, error) => PASSING.test(code) || statusOf(error) >= 500

/**
 * A client of the services that have none here: an SDK of their own would weigh more than all that is asked of them. The client
 * of ECR lends its credentials, its signature and its sockets.
 */
export function openSigned(calling: SignedCalling): SignedClient {
  let lender: ECRClient | undefined
  const lend = (): ECRClient => (lender ??= openLender(calling))
  return {
    post: (operation, input) =>
      persevere({ deadlineMs: calling.deadlineMs, isPassing }, (deadline) =>
        attempt(operation, input, { lend, calling, deadline }),
      ),
    close() {
      if (lender === undefined) return
      // The credential chain calls STS through this handler, and would make all its attempts.
      lender.config.requestHandler.handle = () => Promise.reject(answerError('the client is closed'))
      lender.destroy()
    },
  }
}

/** Of who calls STS for the credentials. */
const CREDENTIAL_ATTEMPTS = 3

/** Throws where no region is given. */
function openLender({ region, env, credentials }: SignedCalling): ECRClient {
  return new ECRClient({
    region,
    maxAttempts: CREDENTIAL_ATTEMPTS,
    requestHandler: { httpAgent: agentOptions(env), httpsAgent: agentOptions(env) },
    ...(credentials === undefined ? {} : { credentials }),
  })
}

interface Attempt {
  readonly lend: () => ECRClient
  readonly calling: SignedCalling
  /** Of the call, with all its attempts. */
  readonly deadline: Deadline
}

async function attempt(operation: Operation, input: unknown, context: Attempt): Promise<unknown> {
  const { attemptMs, region, log } = context.calling
  const own = startDeadline(attemptMs)
  const signal = AbortSignal.any([own.signal, context.deadline.signal])
  const started = Date.now()
  const say = (outcome: string): void => log(`${operation.action} ${region}: ${outcome}, ${Date.now() - started} ms`)
  try {
    const answer = answerOf(await context.deadline.within(own.within(exchange(operation, input, context, signal))))
    say('answered')
    return answer
  } catch (error) {
    say(errorName(error) || 'failed')
    throw error
  } finally {
    own.close()
  }
}

/** What the SDK's handler answers, which its types leave open. */
interface Response {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<Buffer>
}

async function exchange(
  { service, path, headers }: Operation,
  input: unknown,
  { lend, calling: { region, env, version } }: Attempt,
  abortSignal: AbortSignal,
): Promise<HttpAnswer> {
  const { protocol, hostname, host, port, pathname } = endpointOf(service, region, env)
  const request = {
    method: 'POST',
    protocol,
    hostname,
    ...(port !== '' && { port: Number(port) }),
    path: pathname.replace(/\/$/, '') + path,
    query: {},
    headers: { ...headers, host, 'user-agent': `immutable-tag/${version}` },
    body: JSON.stringify(input),
  }
  const { signer: openSigner, requestHandler } = lend().config
  const signer = await openSigner()
  const signed = await signer.sign(request, { signingService: service.name })
  const { response } = (await requestHandler.handle(signed, { abortSignal })) as { response: Response }
  const body = await bodyOf(response.body, SIZE_LIMIT)
  return { status: response.statusCode, headers: response.headers, body: body.toString('utf8') }
}
