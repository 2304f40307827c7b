import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault } from './fault.ts'
import { faultsOf } from './faults.ts'
import { type Front, startFront } from './front.ts'
import { nameCall } from './name-call.ts'
import { exchangeRaw, type RawAnswer, type RawOptions } from './raw-exchange.ts'

export const REPOSITORY = { repositoryName: 'team/app', registryId: '123456789012', imageTagMutability: 'IMMUTABLE' }
/** What the upstream answers to everything. */
export const BODY = JSON.stringify({ repositories: [REPOSITORY] })
export const TYPE = 'application/x-amz-json-1.1'

export const FAULTS = faultsOf('ecr', 'DescribeRepositories')

/** A front of an upstream that gives one answer, and a client that reads bytes. */
export interface FrontWorld {
  readonly front: Front
  readonly upstream: string
  /** The bodies that reached the upstream. */
  readonly asked: readonly string[]
  meet(id: string, options?: RawOptions): Promise<RawAnswer>
  read(id: string): Promise<ReadAnswer>
  reset(): void
  close(): Promise<void>
}

export interface ReadAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** In latin1. */
  readonly body: string
}

export function faultOf(id: string): Fault {
  const fault = FAULTS.find((each) => each.id === id)
  if (fault === undefined) throw new Error(`there is no fault ${id}`)
  return fault
}

export async function startFrontWorld(): Promise<FrontWorld> {
  const asked: string[] = []
  const server = createServer((message, response) => {
    let body = ''
    message.setEncoding('utf8').on('data', (text: string) => (body += text))
    message.on('end', () => {
      asked.push(body)
      response.writeHead(200, { 'content-type': TYPE }).end(BODY)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const upstream = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const front = await startFront(upstream, nameCall)
  const meet = (id: string, options?: RawOptions): Promise<RawAnswer> => {
    front.inject(() => true, faultOf(id))
    return exchangeRaw(front.url, 'DescribeRepositories', options)
  }
  return {
    front,
    upstream,
    asked,
    meet,
    read: async (id) => answerIn(await meet(id)),
    reset() {
      front.reset()
      asked.length = 0
    },
    async close() {
      await front.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answerIn({ bytes }: RawAnswer): ReadAnswer {
  const [head = '', ...rest] = bytes.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => /^([^:]*): ?(.*)$/.exec(line) ?? [])
  return {
    status: Number(first.split(' ')[1]),
    headers: new Map(headers.map(([, name = '', value = '']) => [name, value])),
    body: rest.join('\r\n\r\n'),
  }
}
