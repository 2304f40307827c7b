import { describe, expect, it, jest } from '@jest/globals'
import { EMPTY_POLICY } from '../../src/domain/policy/policy.ts'
import { createScan, readSource } from '../../src/scan/scan.ts'
import { COSTLY } from '../support/costly.ts'
import { ACTION } from '../support/scan-tree.ts'

jest.setTimeout(120_000)

/** What a file may have at most to be read at all. */
const SIZE = 2 * 1024 * 1024
/** Four times the two seconds that each may take: others work on this machine too. */
const MAX_SECONDS = 8
const OPTIONS = { policy: EMPTY_POLICY, today: '2026-01-01', severities: new Map(), action: ACTION }

describe('a file of the greatest size that is made to be costly', () => {
  it.each(COSTLY)('$path: $name', ({ path, make, isCut }) => {
    const text = make(SIZE).slice(0, SIZE)
    const started = process.cpuUsage()
    const reading = readSource(path, text)!
    const scan = createScan(OPTIONS)
    scan.add(reading)
    const { notes } = scan.finish()
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(MAX_SECONDS)
    // What is passed over is told.
    expect(notes.some(({ code }) => code === 'TOO_MANY')).toBe(isCut)
  })
})
