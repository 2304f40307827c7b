import { describe, expect, it, jest } from '@jest/globals'
import { archive, download, recorded, type Sizes, type StartBytes, startBytes } from '../../bench/size.mjs'
import { actionNode } from '../support/run-action.ts'

jest.setTimeout(60_000)

const GROWTH = 1.05

/** What is wrong with sizes, a line each. */
function growth(sizes: Partial<Sizes>): string[] {
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    const before = recorded[name as keyof Sizes]
    if (bytes <= before * GROWTH) return []
    const percent = ((bytes / before - 1) * 100).toFixed(1)
    return `${name} grew by ${percent} %, from ${before} to ${bytes}. Find what came in; if it is worth that, write ${bytes} to bench/size.json and docs/performance.md.`
  })
}

/** Far below, a record would let much in before anyone heard of it. */
function slack(sizes: Partial<Sizes>): string[] {
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    const before = recorded[name as keyof Sizes]
    return bytes * GROWTH >= before
      ? []
      : `${name} is down from ${before} to ${bytes}: write that to bench/size.json and docs/performance.md.`
  })
}

const tar = archive()
const inCheckout = tar === null ? it.skip : it
const onNode24 = actionNode() === null ? it.skip : it

describe('within 5 % of bench/size.json', () => {
  inCheckout('is the archive that GitHub sends to a runner, gzipped', () => {
    const sizes = { downloadBytes: download(tar!) }
    expect([...growth(sizes), ...slack(sizes)]).toEqual([])
  })

  onNode24('is the JavaScript that each action loads, of the gate with and without a registry', async () => {
    const sizes: StartBytes = await startBytes()
    expect(Object.keys(sizes).toSorted()).toEqual(
      Object.keys(recorded)
        .filter((name) => name !== 'downloadBytes')
        .toSorted(),
    )
    expect([...growth(sizes), ...slack(sizes)]).toEqual([])
  })

  it.each(Object.entries(recorded))('is not %s with 5 %% and a byte more', (name, bytes) => {
    const grown = Math.floor(bytes * GROWTH) + 1
    expect(growth({ [name]: Math.floor(bytes * GROWTH) })).toEqual([])
    expect(growth({ [name]: grown })).toEqual([
      `${name} grew by 5.0 %, from ${bytes} to ${grown}. Find what came in; if it is worth that, write ${grown} to bench/size.json and docs/performance.md.`,
    ])
  })
})
