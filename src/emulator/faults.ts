import { EcrError } from './ecr-error.ts'
import { repositoryArn } from './names.ts'
import { isInput } from './parameters.ts'
import { refusalOf } from './registry-answer.ts'
import { errorAnswer, type Answer } from './wire.ts'

export const FAULTS = [
  'deny',
  'expired',
  'unrecognized-client',
  'clock-skew',
  'throttle',
  'server-error',
  'hang-before-headers',
  'hang-after-headers',
  'reset',
  'reset-mid-body',
  'html-503',
  'html-200',
  'empty',
  'empty-list',
  'unknown-enum',
  'truncated',
  'wrong-repository',
  'missing-field',
] as const

export type Fault = (typeof FAULTS)[number]

export interface FaultRule {
  readonly fault: Fault
  /** An operation's name, or of the data plane's `HeadManifest`, `GetManifest`, `PutManifest`, ...; every one if absent. */
  readonly operation?: string
  /** The repository that the request must name. */
  readonly repository?: string
  /** How many requests it befalls; all of them if absent. */
  readonly times?: number
  /** The share of the requests that it befalls, from 0 to 1, drawn by chance; all of them if absent. */
  readonly share?: number
  /** What the chance begins with: the same seed befalls the same requests. */
  readonly seed?: number
}

/** A request, as far as rules and the words of faults need it. */
export interface Incident {
  readonly plane: 'control' | 'data'
  readonly operation: string
  readonly account: string
  /** The account of the credentials. */
  readonly caller: string
  readonly region: string
  readonly repositories: readonly string[]
  readonly now: Date
}

/** An answer, and the way in which the connection gives it up. */
export interface Delivery {
  readonly manner: 'whole' | 'hang-before-headers' | 'hang-after-headers' | 'reset' | 'reset-mid-body'
  readonly answer: Answer
}

export function matchesRule(rule: FaultRule, incident: Incident): boolean {
  return (
    (rule.operation === undefined || rule.operation === incident.operation) &&
    (rule.repository === undefined || incident.repositories.includes(rule.repository))
  )
}

/** Numbers from 0 to 1 that look like chance, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What becomes of an answer under a fault. A refusal or a fault of the connection before the headers never asks for it. */
export function deliver(fault: Fault | null, incident: Incident, answer: () => Answer): Delivery {
  switch (fault) {
    case null:
      return whole(answer())
    case 'deny':
    case 'expired':
    case 'unrecognized-client':
    case 'clock-skew':
    case 'throttle':
    case 'server-error':
      return whole(
        incident.plane === 'control' ? errorAnswer(refusal(fault, incident)) : refusalOf(refusal(fault, incident)),
      )
    case 'html-503':
      return whole(html(503, 'Service Unavailable'))
    case 'html-200':
      return whole(html(200, 'Sign in to the network'))
    case 'hang-before-headers':
    case 'reset':
      return { manner: fault, answer: html(200, '') }
    case 'hang-after-headers':
    case 'reset-mid-body':
      return { manner: fault, answer: answer() }
    case 'truncated':
      return whole(truncated(answer()))
    case 'empty':
    case 'empty-list':
    case 'unknown-enum':
    case 'wrong-repository':
    case 'missing-field':
      return whole(distorted(answer(), DISTORTIONS[fault]))
  }
}

function whole(answer: Answer): Delivery {
  return { manner: 'whole', answer }
}

type Refusal = 'deny' | 'expired' | 'unrecognized-client' | 'clock-skew' | 'throttle' | 'server-error'

function refusal(fault: Refusal, incident: Incident): EcrError {
  switch (fault) {
    case 'deny':
      return new EcrError('AccessDeniedException', deniedMessage(incident))
    case 'expired':
      return new EcrError('ExpiredTokenException', 'The security token included in the request is expired')
    case 'unrecognized-client':
      return new EcrError('UnrecognizedClientException', 'The security token included in the request is invalid.')
    case 'clock-skew': {
      const [signed, floor, now] = [60, 5, 0].map((minutes) => stamp(incident.now.getTime() - minutes * 60_000))
      return new EcrError(
        'InvalidSignatureException',
        `Signature expired: ${signed} is now earlier than ${floor} (${now} - 5 min.)`,
      )
    }
    case 'throttle':
      return new EcrError('ThrottlingException', 'Rate exceeded')
    case 'server-error':
      return new EcrError('ServerException', 'An internal error has occurred.', 500)
  }
}

function deniedMessage({ operation, account, caller, region, repositories }: Incident): string {
  const [repository] = repositories
  const resource = repository === undefined ? '*' : repositoryArn({ account, region }, repository)
  const policy = caller === account ? 'identity-based' : 'resource-based'
  return `User: arn:aws:sts::${caller}:assumed-role/emulated/session is not authorized to perform: ecr:${operation} on resource: ${resource} because no ${policy} policy allows the ecr:${operation} action`
}

function stamp(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

function html(status: number, title: string): Answer {
  const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`
  return { status, headers: { 'content-type': 'text/html' }, body }
}

function truncated(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) }
}

type Distortion = 'empty' | 'empty-list' | 'unknown-enum' | 'wrong-repository' | 'missing-field'

/** Replaces a member of an answer, or leaves it out with undefined. */
type Replacer = (key: string, value: unknown) => unknown

const MODES = new Set(['imageTagMutability', 'imageStatus', 'failureCode', 'appliedFor', 'filterType'])
const ESSENTIAL = new Set([
  'imageTagMutability',
  'imageDigest',
  'imageManifest',
  'downloadUrl',
  'appliedFor',
  'replicationConfiguration',
  'authorizationToken',
])

const DISTORTIONS: Readonly<Record<Distortion, Replacer>> = {
  empty: (key, value) => (key === '' ? {} : value),
  'empty-list': (_key, value) => (Array.isArray(value) ? [] : value),
  'unknown-enum': (key, value) => (MODES.has(key) ? (Array.isArray(value) ? ['FROZEN'] : 'FROZEN') : value),
  'wrong-repository': (key, value) => (key === 'repositoryName' ? 'someone/else' : value),
  'missing-field': (key, value) => (ESSENTIAL.has(key) ? undefined : value),
}

/** An error is left as it is: the distortions are of answers that look well. */
function distorted(answer: Answer, replacer: Replacer): Answer {
  if (answer.status !== 200 || typeof answer.body !== 'string') return answer
  const value: unknown = JSON.parse(answer.body)
  return isInput(value) ? { ...answer, body: JSON.stringify(value, replacer) } : answer
}
