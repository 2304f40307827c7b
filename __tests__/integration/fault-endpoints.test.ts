import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Endpoints, startEndpoints } from '../support/fault-matrix/endpoints.ts'
import { type EndpointName, ENDPOINTS } from '../support/fault-matrix/fault.ts'
import { BODY, FAULTS, type FrontWorld, startFrontWorld } from '../support/fault-matrix/front-world.ts'

let world: FrontWorld
let endpoints: Endpoints

beforeAll(async () => {
  world = await startFrontWorld()
  endpoints = await startEndpoints(world.upstream)
})

afterAll(async () => {
  await endpoints.close()
  await world.close()
})

interface Trust {
  readonly ca?: string
  readonly rejectUnauthorized?: boolean
}

const PATIENCE_MS = 200

/** The code of what fails, or the body of what does not. */
function outcome(name: EndpointName, trust: Trust = {}): Promise<string> {
  const { url } = endpoints.at(name)
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const sent = request(url, { agent: false, ...trust }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve(body))
    })
    if (name.includes('hang'))
      sent.setTimeout(PATIENCE_MS, () => sent.destroy(Object.assign(new Error(), { code: 'silence' })))
    sent.on('error', ({ code = '' }: NodeJS.ErrnoException) => resolve(code))
    sent.end()
  })
}

const CODES: Readonly<Record<EndpointName, RegExp>> = {
  'port-closed': /^ECONNREFUSED$/,
  'reset-on-accept': /^ECONNRESET$/,
  'close-on-accept': /^ECONNRESET$/,
  'hang-on-accept': /^silence$/,
  unresolvable: /^(?:ENOTFOUND|EAI_AGAIN)$/,
  'plain-for-tls': /^(?:EPROTO|ERR_SSL_\w+)$/,
  'tls-for-plain': /^(?:ECONNRESET|HPE_INVALID_CONSTANT)$/,
  'tls-alert': /^(?:EPROTO|ERR_SSL_\w*HANDSHAKE_FAILURE)$/,
  'tls-hang': /^silence$/,
  'tls-reset': /^ECONNRESET$/,
  'tls-self-signed': /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
  'tls-unknown-authority': /^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/,
  'tls-expired': /^CERT_HAS_EXPIRED$/,
  'tls-not-yet-valid': /^CERT_NOT_YET_VALID$/,
  'tls-wrong-host': /^ERR_TLS_CERT_ALTNAME_INVALID$/,
}

function authority(): string {
  return readFileSync(endpoints.at('tls-expired').env['NODE_EXTRA_CA_CERTS']!, 'utf8')
}

describe('an endpoint', () => {
  it.each(ENDPOINTS)('is not to be had at %s', async (name) => {
    expect(await outcome(name, { ca: authority() })).toMatch(CODES[name])
    expect(endpoints.strays).toEqual([])
  })

  it.each(ENDPOINTS)('is a fault of every call: %s', (name) => {
    expect(FAULTS.filter(({ endpoint }) => endpoint === name)).toHaveLength(1)
  })

  it('gives the right answer to a client that trusts anybody, and counts it', async () => {
    expect(await outcome('tls-wrong-host', { rejectUnauthorized: false })).toBe(BODY)
    expect(endpoints.strays).toEqual(['/'])
  })
})
