import { createServer, type IncomingMessage } from 'node:http'
import { chance } from '../../src/emulator/faults.ts'
import { listen } from './ecr-servers.ts'

export interface FakeSts {
  readonly url: string
  /** The ARN of each role that was asked for, in order. */
  readonly asked: string[]
  /** The session name of each. */
  readonly sessions: string[]
}

export interface FakeStsOptions {
  /** Of roles that nobody may assume. */
  readonly denied?: readonly string[]
  /** Of what it gives out, in seconds. */
  readonly lifetime?: number
  /** Of the calls, from 0 to 1. */
  readonly throttleShare?: number
  readonly seed?: number
}

/** AWS's Security Token Service, as far as roles are assumed: its keys are those by which the embedded ECR tells accounts. */
export async function startSts(options: FakeStsOptions = {}): Promise<FakeSts> {
  const { denied = [], lifetime = 3600, throttleShare = 0, seed = 1 } = options
  const draw = chance(seed)
  const asked: string[] = []
  const sessions: string[] = []
  const server = createServer((request, response) => {
    void formOf(request).then((form) => {
      const arn = form.get('RoleArn') ?? ''
      asked.push(arn)
      sessions.push(form.get('RoleSessionName') ?? '')
      if (draw() < throttleShare) {
        response.writeHead(400, { 'content-type': 'text/xml' }).end(failure('Throttling', 'Rate exceeded'))
        return
      }
      const isDenied = form.get('Action') !== 'AssumeRole' || denied.includes(arn)
      response
        .writeHead(isDenied ? 403 : 200, { 'content-type': 'text/xml' })
        .end(isDenied ? denial(arn) : credentials(arn, new Date(Date.now() + lifetime * 1000)))
    })
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked, sessions }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return new URLSearchParams(body)
}

const XMLNS = 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"'

function credentials(arn: string, expiration: Date): string {
  const account = arn.split(':')[4]
  const role = arn.split('/').at(-1)
  return `<AssumeRoleResponse ${XMLNS}><AssumeRoleResult>
    <AssumedRoleUser>
      <AssumedRoleId>AROA:immutable-tag</AssumedRoleId>
      <Arn>arn:aws:sts::${account}:assumed-role/${role}/immutable-tag</Arn>
    </AssumedRoleUser>
    <Credentials>
      <AccessKeyId>ASIA${account}ROLE</AccessKeyId>
      <SecretAccessKey>emulated-secret</SecretAccessKey>
      <SessionToken>emulated-session</SessionToken>
      <Expiration>${expiration.toISOString()}</Expiration>
    </Credentials>
  </AssumeRoleResult></AssumeRoleResponse>`
}

function denial(arn: string): string {
  const caller = 'User: arn:aws:iam::123456789012:user/ci'
  return failure('AccessDenied', `${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`)
}

function failure(code: string, message: string): string {
  return `<ErrorResponse ${XMLNS}><Error>
    <Type>Sender</Type>
    <Code>${code}</Code>
    <Message>${message}</Message>
  </Error></ErrorResponse>`
}
