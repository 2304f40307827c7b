import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { askInProcess, type Ended } from '../support/ecr-process.ts'
import { ACCOUNT, question, REGION, uri, verdicts } from '../support/ecr-questions.ts'
import { listen, stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'
import { node24 } from '../support/node24.ts'

/** Agents learned of proxies in Node 24. */
const NODE = node24()
const describeOnNode24 = NODE === null ? describe.skip : describe

interface Proxy {
  readonly url: string
  /** The method and target of every request to the proxy. */
  readonly asked: string[]
}

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
})

afterEach(async () => {
  await world.ecr.close()
  await stopServers()
})

/** A proxy that opens tunnels to `port` of this machine, whatever is asked for, or refuses them. */
async function startProxy(port: number | null): Promise<Proxy> {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    forward(incoming, response)
  })
  server.on('connect', (incoming: IncomingMessage, client: Socket) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    client.on('error', () => {})
    if (port === null) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const tunnel = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      client.pipe(tunnel).pipe(client)
    })
    tunnel.on('error', () => client.destroy())
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked }
}

/** Passes a request on to the embedded ECR. */
function forward(incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = incoming
  const onward = request(world.ecr.url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(response)
  })
  incoming.pipe(onward)
}

function ask(text: string, env: Readonly<Record<string, string>>): Promise<Ended> {
  return askInProcess(text, env, NODE === null ? {} : { node: NODE })
}

describeOnNode24('a proxy, which needs Node 24', () => {
  it.each([
    [uri('team/app'), 'api.ecr.eu-west-1.amazonaws.com'],
    [uri('team/app', 'us-gov-west-1'), 'api.ecr.us-gov-west-1.amazonaws.com'],
    [`${ACCOUNT}.dkr.ecr.cn-north-1.amazonaws.com.cn/team/app`, 'api.ecr.cn-north-1.amazonaws.com.cn'],
    [`${ACCOUNT}.dkr.ecr-fips.us-east-1.amazonaws.com/team/app`, 'api.ecr-fips.us-east-1.amazonaws.com'],
    [`${ACCOUNT}.dkr-ecr.eu-west-1.on.aws/team/app`, 'ecr.eu-west-1.api.aws'],
    [`${ACCOUNT}.dkr-ecr-fips.us-east-1.on.aws/team/app`, 'ecr-fips.us-east-1.api.aws'],
  ])('is asked for the way to the endpoint of %s', async (text, host) => {
    const proxy = await startProxy(null)
    const { reason } = await ask(text, { HTTPS_PROXY: proxy.url })
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${host}:443`]))
    expect(reason).toMatchObject({ code: 'NETWORK_REFUSED', action: 'ecr:DescribeRepositories' })
  })

  it('carries requests without TLS too', async () => {
    const proxy = await startProxy(null)
    const { reason } = await ask(uri('team/app'), { HTTP_PROXY: proxy.url, AWS_ENDPOINT_URL_ECR: 'http://ecr.test' })
    expect(reason).toEqual({ code: 'ECR_IMMUTABLE' })
    expect(new Set(proxy.asked)).toEqual(new Set(['POST http://ecr.test/']))
  })

  it('is passed by where NO_PROXY says so', async () => {
    const proxy = await startProxy(null)
    const env = { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1', AWS_ENDPOINT_URL_ECR: world.ecr.url }
    expect((await ask(uri('team/app'), env)).reason).toEqual({ code: 'ECR_IMMUTABLE' })
    expect(proxy.asked).toEqual([])
  })

  it('that is not there is said to be', async () => {
    const { reason } = await ask(uri('team/app'), { HTTPS_PROXY: 'http://127.0.0.1:9' })
    expect(reason).toMatchObject({ code: 'NETWORK_REFUSED', detail: expect.stringContaining('127.0.0.1:9') })
  })
})

interface Certificate {
  readonly folder: string
  readonly file: string
  readonly key: Buffer
  readonly cert: Buffer
}

/** A certificate for one host, made by openssl; null where there is no openssl. */
async function makeCertificate(host: string): Promise<Certificate | null> {
  const folder = await mkdtemp(join(tmpdir(), 'ecr-proxy-'))
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const flags = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const subject = ['-subj', '/CN=ecr.test', '-addext', `subjectAltName=DNS:${host}`]
  try {
    execFileSync('openssl', ['req', ...flags, '-keyout', keyFile, '-out', file, ...subject], { stdio: 'ignore' })
    return { folder, file, key: await readFile(keyFile), cert: await readFile(file) }
  } catch {
    await rm(folder, { recursive: true, force: true })
    return null
  }
}

const certificate = NODE === null ? null : await makeCertificate('api.ecr.eu-west-1.amazonaws.com')
const itWithCertificate = certificate === null ? it.skip : it

afterAll(async () => {
  if (certificate !== null) await rm(certificate.folder, { recursive: true, force: true })
})

describeOnNode24('a tunnel, which needs Node 24 and openssl', () => {
  itWithCertificate('carries the whole conversation', async () => {
    const port = await listen(createTlsServer(certificate ?? {}, forward))
    const proxy = await startProxy(port)
    const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificate?.file ?? '' }
    expect((await ask(uri('team/app'), env)).reason).toEqual({ code: 'ECR_IMMUTABLE' })
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT api.ecr.eu-west-1.amazonaws.com:443']))
  })

  itWithCertificate('does not make a stranger’s certificate good', async () => {
    const port = await listen(createTlsServer(certificate ?? {}, forward))
    const proxy = await startProxy(port)
    expect((await ask(uri('team/app'), { HTTPS_PROXY: proxy.url })).reason).toMatchObject({ code: 'NETWORK_TLS' })
  })
})

it('is named where this Node does not know how to use one', async () => {
  const env = { AWS_ENDPOINT_URL_ECR: 'http://ecr.invalid', HTTPS_PROXY: 'http://127.0.0.1:9' }
  const [answer] = await world.client({ env }).ask([question(uri('team/app'))])
  expect(verdicts([answer!])).toEqual(['unknown NETWORK_DNS'])
  const reason = answer?.protection.get('1.2.3')?.reason
  const told = reason?.code === 'NETWORK_DNS' && /HTTPS_PROXY is set.* needs Node 24\.5/.test(reason.detail)
  expect(told).toBe(Number.parseInt(process.versions.node, 10) < 24)
})
