import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Protocol } from '../support/fault-matrix/call.ts'
import type { CallFault, Fault } from '../support/fault-matrix/fault.ts'
import { faultsOf } from '../support/fault-matrix/faults.ts'
import { type Run, runOnce } from '../support/fault-matrix/matrix-run.ts'
import { divideEnvironment } from '../support/fault-matrix/scenario-environment.ts'
import { SCENARIOS } from '../support/fault-matrix/scenario-list.ts'
import { ROOT } from '../support/markdown.ts'

jest.setTimeout(300_000)

const PATIENT_MS = 240_000
const MB = 1024 * 1024

beforeAll(divideEnvironment)

const NOWHERE = {
  at: (): never => {
    throw new Error('nobody is led elsewhere')
  },
}

function run(title: string, protocol: Protocol, operation: string, fault: Fault): Promise<Run> {
  const scenario = SCENARIOS.find((each) => each.title === title)!
  const service = protocol === 'ecr' || protocol === 'layer' || protocol === 'github' ? 0 : 1
  const place = { protocol, operation, service, from: 0, answered: true } as const
  return runOnce(scenario, { scenario, place, fault, once: false }, NOWHERE, PATIENT_MS)
}

function faultOf(protocol: Protocol, operation: string, id: string): CallFault {
  return faultsOf(protocol, operation).find((each): each is CallFault => each.id === id)!
}

const peaks: { rss: number; readonly timer: NodeJS.Timeout | null } = {
  rss: 0,
  timer: setInterval(() => (peaks.rss = Math.max(peaks.rss, process.memoryUsage().rss)), 10).unref(),
}

afterAll(() => {
  if (peaks.timer !== null) clearInterval(peaks.timer)
})

/** What the work takes at most beside what there was. */
async function grownBy<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly megabytes: number }> {
  const before = process.memoryUsage().rss
  peaks.rss = before
  const result = await work()
  return { result, megabytes: (Math.max(peaks.rss, process.memoryUsage().rss) - before) / MB }
}

describe('a list without an end, each page with a token of its own', () => {
  it.each<[string, Protocol, string, string, number]>([
    [
      'DescribeRepositories',
      'ecr',
      'a registry, with its lifecycle policies',
      'ECR_UNEXPECTED_ANSWER',
      // A thousand pages of a thousand.
      1000,
    ],
    // Of the four repositories whose tags can move.
    ['DescribeImages', 'ecr', 'a registry, with its lifecycle policies', 'ECR_UNEXPECTED_ANSWER', 4 * 1000],
    // Ten thousand pages of a hundred.
    ['GetFindings', 'security-hub', "Security Hub's list", 'SOURCE_UNREADABLE', 10_000],
  ])('of %s is given up, and takes no memory to speak of', async (operation, protocol, title, code, pages) => {
    const fault = faultOf(protocol, operation, 'pages:new-tokens-and-nothing-else')
    const { result, megabytes } = await grownBy(() => run(title, protocol, operation, fault))
    const { ending } = result
    expect(new Set(ending.told.map((told) => told.code))).toEqual(new Set([code]))
    expect(ending.text).toContain(`the list has more than ${protocol === 'ecr' ? 1000 : 10_000} pages`)
    expect(ending.goesOn).toBe(false)
    // An attempt that a busy machine cuts short is made again.
    expect(result.fault.met).toBeGreaterThanOrEqual(pages)
    expect(result.fault.met).toBeLessThan(pages * 1.1)
    expect(megabytes).toBeLessThan(256)
  })

  it.each(['config', 'security-hub', 'resource-tags'])('is read in the one way alone by %s', (source) => {
    const text = readFileSync(join(ROOT, `src/adapters/ecr/sources/${source}.ts`), 'utf8')
    const posts = text.match(/client\.post\(/g) ?? []
    const paged = text.match(/everyPage\([^;]*?=>\s*client\.post\(/g) ?? []
    expect(posts.length).toBeGreaterThan(0)
    expect(paged).toHaveLength(posts.length)
  })
})

describe('an answer without an end', () => {
  const GATE = "a tag that is there, of this commit's image"
  it.each<[string, Protocol, string, number]>([
    ['DescribeRepositories', 'ecr', 'one repository', 16],
    ['BatchGetImage', 'ecr', GATE, 16],
    ['GetLayer', 'layer', GATE, 4],
    ['GetFindings', 'security-hub', "Security Hub's list", 32],
    ['GET /repos/:owner/:repo/pulls/:number', 'github', "a comment's pull request", 16],
  ])('of %s is read no further than it may be', async (operation, protocol, title, most) => {
    const flood = faultOf(protocol, operation, 'endless:white-space')
    const closed: Promise<number>[] = []
    const apply: CallFault['apply'] = ({ socket, ...meeting }) => {
      closed.push(new Promise((resolve) => socket.once('close', () => resolve(socket.bytesWritten / MB))))
      return flood.apply({ socket, ...meeting })
    }
    const { result, megabytes } = await grownBy(() => run(title, protocol, operation, { ...flood, apply }))
    expect(result.ending.told).not.toEqual([])
    expect(result.ending.goesOn).toBe(false)
    const sent = await Promise.all(closed)
    expect(sent.length).toBeGreaterThan(0)
    // Of what is sent some megabytes lie in the system's own buffers, unread.
    expect(Math.max(...sent)).toBeLessThan(most + 16)
    expect(megabytes).toBeLessThan(256)
  })
})
