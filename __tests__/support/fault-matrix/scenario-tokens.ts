import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ACCOUNT } from '../ecr-questions.ts'
import type { Service } from './scenario.ts'
import { SECRETS } from './scenario-secrets.ts'

export interface TokenService {
  readonly service: Service
  readonly close: () => Promise<void>
}

interface TokenAnswer {
  /** 200 if there is none. */
  readonly status?: number
  readonly type: string
  readonly body: string
}

const TOKEN = 'a-token'

const LIFETIME_MS = 3_600_000

/** AWS's Security Token Service, as far as a role is assumed: with other credentials, or with a token that somebody signed. */
export function startTokens(): Promise<TokenService> {
  return start({ variable: 'AWS_ENDPOINT_URL_STS', protocol: 'sts' }, (_, body) => {
    const form = new URLSearchParams(body)
    return { type: 'text/xml', body: assumed(form.get('Action') ?? '', form.get('RoleArn') ?? '') }
  })
}

/** The endpoint of a container that gives out its task's credentials. */
export function startContainer(): Promise<TokenService> {
  const place = {
    variable: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    protocol: 'credentials',
    path: '/credentials',
  } as const
  return start(place, () => ({ type: 'application/json', body: ofRole() }))
}

/** The metadata of a machine, by its second version, which takes a token first. */
export function startMachine(): Promise<TokenService> {
  const roles = '/latest/meta-data/iam/security-credentials/'
  const answers: Readonly<Record<string, TokenAnswer>> = {
    'PUT /latest/api/token': { type: 'text/plain', body: TOKEN },
    [`GET ${roles}`]: { type: 'text/plain', body: 'ci' },
    [`GET ${roles}ci`]: { type: 'application/json', body: ofRole() },
  }
  return start(
    { variable: 'AWS_EC2_METADATA_SERVICE_ENDPOINT', protocol: 'credentials' },
    ({ method, url, headers }) => {
      // Who shows none is answered by the first version.
      const { 'x-aws-ec2-metadata-token': token = TOKEN } = headers
      if (token !== TOKEN) return { status: 401, type: 'text/plain', body: '' }
      return answers[`${method} ${url}`] ?? { status: 404, type: 'text/plain', body: '' }
    },
  )
}

/** A server of its own, since many worlds stand side by side. */
async function start(
  place: Omit<Service, 'url'>,
  answer: (request: IncomingMessage, body: string) => TokenAnswer,
): Promise<TokenService> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let sent = ''
    for await (const chunk of request) sent += String(chunk)
    const { status = 200, type, body } = answer(request, sent)
    response.writeHead(status, { 'content-type': type }).end(body)
  }
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    service: { ...place, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const XMLNS = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'

function assumed(action: string, arn: string): string {
  const account = arn.split(':')[4]
  return `<${action}Response ${XMLNS}><${action}Result>
    <AssumedRoleUser>
      <AssumedRoleId>AROA:immutable-tag</AssumedRoleId>
      <Arn>arn:aws:sts::${account}:assumed-role/role/immutable-tag</Arn>
    </AssumedRoleUser>
    <Credentials>
      <AccessKeyId>ASIA${account}ROLE</AccessKeyId>
      <SecretAccessKey>${SECRETS.KEY_OF_ROLE}</SecretAccessKey>
      <SessionToken>${SECRETS.SESSION_OF_ROLE}</SessionToken>
      <Expiration>${later()}</Expiration>
    </Credentials>
  </${action}Result></${action}Response>`
}

function ofRole(): string {
  return JSON.stringify({
    Code: 'Success',
    Type: 'AWS-HMAC',
    LastUpdated: new Date().toISOString(),
    AccessKeyId: `ASIA${ACCOUNT}ROLE`,
    SecretAccessKey: SECRETS.KEY_OF_ROLE,
    Token: SECRETS.SESSION_OF_ROLE,
    Expiration: later(),
  })
}

function later(): string {
  return new Date(Date.now() + LIFETIME_MS).toISOString()
}
