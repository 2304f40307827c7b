import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askInProcess } from '../support/ecr-process.ts'
import { ACCOUNT, existences, question, REGION, uri, verdicts } from '../support/ecr-questions.ts'
import { listen, stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'

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

async function ask(endpoint: string): Promise<string[]> {
  const registry = world.client({ env: { AWS_ENDPOINT_URL_ECR: endpoint }, attemptMs: 5000 })
  const answers = await registry.ask([question(uri('team/app'), ['1.2.3'], true)])
  expect(existences(answers)).toEqual(verdicts(answers))
  return verdicts(answers)
}

describe('an endpoint', () => {
  it('without an address', async () => {
    expect(await ask('http://ecr.invalid')).toEqual(['unknown NETWORK_DNS'])
  })

  it('at which nobody listens', async () => {
    const port = await listen(createServer())
    await stopServers()
    expect(await ask(`http://127.0.0.1:${port}`)).toEqual(['unknown NETWORK_REFUSED'])
  })

  it('that speaks no TLS where it should', async () => {
    expect(await ask(world.ecr.url.replace('http:', 'https:'))).toEqual(['unknown NETWORK_TLS'])
  })

  it('that speaks no HTTP', async () => {
    const port = await listen(createServer((socket) => socket.resume().end('220 mail.test ready\r\n')))
    expect(await ask(`http://127.0.0.1:${port}`)).toEqual(['unknown NETWORK_NOT_AWS'])
  })
})

it('tells the log of every call, and the log alone', async () => {
  const lines: string[] = []
  await world.client({ log: (line) => lines.push(line) }).ask([question(uri('team/app'), ['1.2.3'], true)])
  expect(lines.map((line) => line.replace(/\d+ ms$/, '- ms')).toSorted()).toEqual([
    'DescribeImages eu-west-1: ImageNotFoundException, - ms',
    'DescribeRepositories eu-west-1: answered, - ms',
  ])
})

it('a region that cannot be one leaves the others alone', async () => {
  const odd = question(uri('team/app'))
  const answers = await world.registry.ask([
    { ...odd, repository: { ...odd.repository, region: 'eu west' } },
    question(uri('team/app')),
  ])
  expect(verdicts(answers)).toEqual(['unknown AWS_CONFIGURATION', 'immutable ECR_IMMUTABLE'])
})

describe('credentials', () => {
  it('that are nowhere', async () => {
    delete process.env['AWS_ACCESS_KEY_ID']
    const answers = await world.registry.ask([question(uri('team/app'), ['1.2.3'], true)])
    expect([...verdicts(answers), ...existences(answers)]).toEqual([
      'unknown AWS_NO_CREDENTIALS',
      'unknown AWS_NO_CREDENTIALS',
    ])
    expect(world.calls()).toEqual([])
  })

  it('of a profile that is not there', async () => {
    isolateAws({ AWS_PROFILE: 'elsewhere' })
    delete process.env['AWS_ACCESS_KEY_ID']
    expect(verdicts(await world.registry.ask([question(uri('team/app'))]))).toEqual(['unknown AWS_NO_CREDENTIALS'])
  })

  it('are looked for once, however many regions there are', async () => {
    delete process.env['AWS_ACCESS_KEY_ID']
    let asked = 0
    const port = await listen(
      createHttpServer((_, response) => {
        asked += 1
        const Expiration = new Date(Date.now() + 3_600_000).toISOString()
        response.end(JSON.stringify({ AccessKeyId: 'emulated', SecretAccessKey: 'secret', Token: 'token', Expiration }))
      }),
    )
    process.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] = `http://127.0.0.1:${port}/credentials`
    const names = [uri('team/app'), uri('team/app', 'us-east-1'), uri('team/app', 'ap-south-1')]
    const answers = await world.registry.ask(names.map((name) => question(name)))
    expect(verdicts(answers)[0]).toBe('immutable ECR_IMMUTABLE')
    expect(asked).toBe(1)
  })
})

describe('an answer ends', () => {
  it('at the deadline, with what is known by then', async () => {
    world.ecr.fail({ fault: 'hang-before-headers', operation: 'DescribeImages' })
    const started = performance.now()
    const answers = await world.client({ deadlineMs: 1000 }).ask([question(uri('team/app'), ['1.2.3'], true)])
    expect(performance.now() - started).toBeLessThan(3000)
    expect([...verdicts(answers), ...existences(answers)]).toEqual([
      'immutable ECR_IMMUTABLE',
      'unknown NETWORK_TIMEOUT',
    ])
  })
})

describe('a process', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ecr-'))
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('ends with its answer, and keeps no connection', async () => {
    const ended = await askInProcess(uri('team/app'), { AWS_ENDPOINT_URL_ECR: world.ecr.url })
    expect(ended).toMatchObject({ status: 0, reason: { code: 'ECR_IMMUTABLE' } })
    expect(ended.lingered).toBeLessThan(1000)
  })

  it.each(['hang-before-headers', 'hang-after-headers'] as const)('ends at the deadline under %s', async (fault) => {
    world.ecr.fail({ fault })
    const ended = await askInProcess(uri('team/app'), { AWS_ENDPOINT_URL_ECR: world.ecr.url }, { deadlineMs: 400 })
    expect(ended).toMatchObject({ status: 0, reason: { code: 'NETWORK_TIMEOUT' } })
    expect(ended.lingered).toBeLessThan(1000)
  })

  it('ends although STS never answers for its credentials', async () => {
    const port = await listen(createHttpServer(() => {}))
    const token = join(folder, 'token')
    await writeFile(token, 'a token')
    const env = {
      AWS_ENDPOINT_URL_ECR: world.ecr.url,
      AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: '',
      AWS_WEB_IDENTITY_TOKEN_FILE: token,
      AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/push`,
    }
    const ended = await askInProcess(uri('team/app'), env, { deadlineMs: 1000 })
    expect(ended).toMatchObject({ status: 0, reason: { code: 'NETWORK_TIMEOUT', detail: 'no answer within 1 s' } })
    expect(ended.lingered).toBeLessThan(1000)
  })
})
