import type { Socket } from 'node:net'
import type { Answer } from './answer.ts'
import type { Call, CallRequest } from './call.ts'

export const FAMILIES = [
  'service error',
  'refused',
  'reset',
  'closed',
  'hang',
  'slow',
  'truncated',
  'not HTTP',
  'not JSON',
  'empty',
  'unknown',
  'mismatch',
  'pages',
  'redirect',
  'TLS',
  'DNS',
  'clock',
  'credentials',
] as const

export type Family = (typeof FAMILIES)[number]

/** One call that meets a fault. */
export interface Meeting {
  readonly call: Call
  readonly request: CallRequest
  /** Whose connection it came over. A fault that answers nothing may do with it what it will. */
  readonly socket: Socket
  /** How many calls met the same injection before this one. */
  readonly count: number
  /** The front's own address, and that of another host that answers as the upstream does, and counts who comes. */
  readonly origins: { readonly front: string; readonly elsewhere: string }
  /** What the upstream says, also to a body other than the one that came. */
  readonly upstream: (body?: Buffer) => Promise<Answer>
}

interface Described {
  /** `error:AccessDeniedException`, `reset:half-body`, `answer:{}`. */
  readonly id: string
  /** For the table. */
  readonly family: Family
  /** Whether a client may take the answer all the same, since all that it says is right. No other may let anything pass. */
  readonly tolerable: boolean
}

/** Befalls a call: the front gives the answer that is made, or leaves the socket to the fault if there is none. */
export interface CallFault extends Described {
  readonly apply: (meeting: Meeting) => Answer | null | Promise<Answer | null>
  readonly endpoint?: undefined
}

/** Befalls all calls to a service: the client is given the URL and the environment of `endpoints.at(fault.endpoint)`. */
export interface EndpointFault extends Described {
  readonly endpoint: EndpointName
  readonly apply?: undefined
}

export type Fault = CallFault | EndpointFault

export const ENDPOINTS = [
  'port-closed',
  'reset-on-accept',
  'close-on-accept',
  'hang-on-accept',
  'unresolvable',
  'plain-for-tls',
  'tls-for-plain',
  'tls-alert',
  'tls-hang',
  'tls-reset',
  'tls-self-signed',
  'tls-unknown-authority',
  'tls-expired',
  'tls-not-yet-valid',
  'tls-wrong-host',
] as const

export type EndpointName = (typeof ENDPOINTS)[number]

/** A fault that makes an answer, of the upstream's or of nothing. */
export function callFault(id: string, family: Family, apply: CallFault['apply'], tolerable = false): CallFault {
  return { id, family, tolerable, apply }
}
