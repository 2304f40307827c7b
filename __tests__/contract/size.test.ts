import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { archive, download, loaded } from '../../bench/size.mjs'
import { push } from '../fixtures/e2e/events.ts'
import { APP, immutableApp, NODE } from '../e2e/scenarios.ts'
import { runAction } from '../support/run-action.ts'
import { createArea } from '../support/workspace.ts'

jest.setTimeout(60_000)

const RECORD = new URL('../../bench/size.json', import.meta.url)
const GROWTH = 1.05

type Weighed = 'downloadBytes' | 'startBytes'

const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Record<Weighed, number>
const area = createArea()
afterAll(() => area.remove())

/** What is wrong with a size, or null. */
function growth(name: Weighed, bytes: number): string | null {
  const before = recorded[name]
  if (bytes <= before * GROWTH) return null
  const percent = ((bytes / before - 1) * 100).toFixed(1)
  return `${name} grew by ${percent} %, from ${before} to ${bytes}. Find what came in; if it is worth that, write ${bytes} to bench/size.json.`
}

/** Of a full check: the registry is asked, and lets the push through. */
async function startBytes(node: string): Promise<number> {
  const coverage = area.folder()
  const run = await runAction({
    node,
    folder: area.folder(),
    workspace: area.workspace(),
    event: push(area.commits),
    inputs: { repository: APP },
    scene: immutableApp,
    env: { NODE_V8_COVERAGE: coverage },
  })
  expect([run.exitCode, run.outputs['reason']]).toEqual([0, 'ECR_IMMUTABLE'])
  return loaded(coverage)
}

const tar = archive()
const inCheckout = tar === null ? it.skip : it
const onNode24 = NODE === null ? it.skip : it

describe('within 5 % of bench/size.json', () => {
  inCheckout('is the archive that GitHub sends to a runner, gzipped', () => {
    expect(growth('downloadBytes', download(tar!))).toBeNull()
  })

  onNode24('is the JavaScript that a full check loads', async () => {
    expect(growth('startBytes', await startBytes(NODE!))).toBeNull()
  })

  it('is not what has grown by more', () => {
    expect(growth('startBytes', Math.ceil(recorded.startBytes * 1.06))).toMatch(
      /^startBytes grew by 6\.0 %, from \d+ to \d+\. .+ bench\/size\.json\.$/,
    )
  })
})
