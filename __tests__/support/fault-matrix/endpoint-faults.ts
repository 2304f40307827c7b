import type { EndpointFault, EndpointName, Family } from './fault.ts'

const DESCRIBED: Readonly<Record<EndpointName, { readonly id: string; readonly family: Family }>> = {
  'port-closed': { id: 'refused:port-closed', family: 'refused' },
  'reset-on-accept': { id: 'reset:on-accept', family: 'reset' },
  'close-on-accept': { id: 'close:on-accept', family: 'closed' },
  'hang-on-accept': { id: 'hang:on-accept', family: 'hang' },
  unresolvable: { id: 'dns:unresolvable', family: 'DNS' },
  'plain-for-tls': { id: 'tls:plain-answer', family: 'TLS' },
  'tls-for-plain': { id: 'tls:not-expected', family: 'TLS' },
  'tls-alert': { id: 'tls:alert', family: 'TLS' },
  'tls-hang': { id: 'tls:hang-in-handshake', family: 'hang' },
  'tls-reset': { id: 'tls:reset-in-handshake', family: 'reset' },
  'tls-self-signed': { id: 'tls:self-signed', family: 'TLS' },
  'tls-unknown-authority': { id: 'tls:unknown-authority', family: 'TLS' },
  'tls-expired': { id: 'tls:expired', family: 'TLS' },
  'tls-not-yet-valid': { id: 'tls:not-yet-valid', family: 'TLS' },
  'tls-wrong-host': { id: 'tls:wrong-host', family: 'TLS' },
}

/** Faults of where a service is looked for, rather than of what it answers. */
export const ENDPOINT_FAULTS: readonly EndpointFault[] = Object.entries(DESCRIBED).map(
  ([endpoint, { id, family }]) => ({
    id,
    family,
    tolerable: false,
    endpoint: endpoint as EndpointName,
  }),
)
