import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createConfigList } from '../../src/adapters/ecr/sources/config.ts'
import { readResourceTags } from '../../src/adapters/ecr/sources/resource-tags.ts'
import { createSecurityHubList } from '../../src/adapters/ecr/sources/security-hub.ts'
import { calling, config, type Options, stopServices } from '../support/audit-services.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { listen, stopServers } from '../support/ecr-servers.ts'
import { isolateAws } from '../support/ecr-world.ts'
import { HOME } from '../support/fake-estate.ts'
import { node24 } from '../support/node24.ts'

/** Agents learned of proxies in Node 24. */
const NODE = node24()
const itOnNode24 = NODE === null ? it.skip : it

beforeEach(() => isolateAws())
afterEach(async () => {
  await stopServices()
  await stopServers()
})

describe('the way to a service', () => {
  it('is the endpoint of its own variable, below its path', async () => {
    const paths: string[] = []
    const server = createServer((request, response) => {
      paths.push(`${request.method} ${request.url}`)
      response.end('{"Findings":[],"Results":[],"AggregatedSourceStatusList":[],"ResourceTagMappingList":[]}')
    })
    const port = await listen(server)
    const env = {
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_ENDPOINT_URL_CONFIG_SERVICE: `http://127.0.0.1:${port}/config/`,
      AWS_ENDPOINT_URL_SECURITYHUB: `http://127.0.0.1:${port}/hub`,
      AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API: `http://127.0.0.1:${port}`,
    }
    expect(await createConfigList(calling({ env })).list()).toEqual([])
    expect(await createSecurityHubList(calling({ env })).list()).toEqual([])
    expect(await readResourceTags({ account: null, region: HOME }, calling({ env }))).toMatchObject({ state: 'read' })
    expect(paths).toEqual(['POST /config/', 'POST /config/', 'POST /hub/findings', 'POST /'])
  })

  it.each<[string, Options, string]>([
    ['nobody', { env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } }, 'NETWORK_REFUSED'],
    ['no URL', { env: { AWS_ENDPOINT_URL: 'nowhere' } }, 'AWS_CONFIGURATION'],
    ['a region of no partition', { env: {}, region: 'moon-base-1' }, 'AWS_CONFIGURATION'],
    ['no region', { env: {}, region: '' }, 'AWS_CONFIGURATION'],
  ])('leads to %s', async (_, told, code) => {
    const said = await rejectionOf(config({}, told))
    expect(said.message).toMatch(new RegExp(`\\[${code}\\]$`))
    const reading = await readResourceTags({ account: null, region: told.region ?? HOME }, calling(told))
    expect(reading).toMatchObject({ state: 'unread', failure: { code } })
  })

  itOnNode24('leads through the proxy that the environment names', async () => {
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.end('{"Results":[],"AggregatedSourceStatusList":[]}')
    })
    const env = {
      HTTP_PROXY: `http://127.0.0.1:${await listen(proxy)}`,
      AWS_ENDPOINT_URL: 'http://config.internal.test',
    }
    const module = new URL('../../src/adapters/ecr/sources/config.ts', import.meta.url).href
    const options = { env, version: '1', region: HOME, attemptMs: 5_000, deadlineMs: 5_000, accounts: [], regions: [] }
    const script = `const { createConfigList } = await import(${JSON.stringify(module)})
      const options = ${JSON.stringify({ ...options, aggregator: 'org' })}
      console.log(await createConfigList({ ...options, log: () => {} }).list())`
    const loader = new URL('../support/typescript-loader.mjs', import.meta.url).href
    const child = ['--no-warnings', '--import', loader, '--input-type=module', '--eval', script]
    const { stdout } = await promisify(execFile)(NODE ?? '', child, { env: { ...process.env, NODE_OPTIONS: '' } })
    expect(stdout).toBe('[]\n')
    expect(asked).toEqual(['POST http://config.internal.test/', 'POST http://config.internal.test/'])
  })

  it('is logged, call by call', async () => {
    const lines: string[] = []
    await config(
      { answer: (call) => (call === 1 ? { kind: 'error', status: 400, type: 'ThrottlingException' } : null) },
      { log: (line) => lines.push(line) },
    )
    expect(lines.map((line) => line.replace(/\d+ ms$/, 'n ms'))).toEqual([
      'config:SelectAggregateResourceConfig eu-west-1: answered, n ms',
      'config:SelectAggregateResourceConfig eu-west-1: ThrottlingException, n ms',
      'config:SelectAggregateResourceConfig eu-west-1: answered, n ms',
      'config:SelectAggregateResourceConfig eu-west-1: answered, n ms',
      'config:DescribeConfigurationAggregatorSourcesStatus eu-west-1: answered, n ms',
    ])
  })
})
