import { describe, expect, it, jest } from '@jest/globals'
import type { SourceFile } from '../../src/scan/source-file.ts'
import { ADVERSARIES } from '../support/adversaries.ts'
import { millisecondsOf } from '../support/scan-invariants.ts'

jest.setTimeout(120_000)

/** Two doublings, in a long run those at 640 kB: 4 if it grows with the text, 16 if with its square. */
const SIZES = process.env['FUZZ_TIMES'] === undefined ? ([40_000, 160_000] as const) : ([160_000, 640_000] as const)
const MAX_GROWTH = 9
/** Below this a clock tells nothing. */
const MIN_MILLISECONDS = 30
const ATTEMPTS = 3

describe('what it costs grows with the text', () => {
  it.each(ADVERSARIES)('$path: $name', ({ path, make }) => {
    const [small, large] = SIZES.map((size) => ({ path, text: make(size) })) as [SourceFile, SourceFile]
    const growths = Array.from({ length: ATTEMPTS }, () => 0)
    for (const attempt of growths.keys()) {
      const before = Math.max(millisecondsOf(small), MIN_MILLISECONDS)
      growths[attempt] = millisecondsOf(large) / before
      if (growths[attempt] <= MAX_GROWTH) return
    }
    expect(Math.min(...growths)).toBeLessThanOrEqual(MAX_GROWTH)
  })
})
