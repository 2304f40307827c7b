import { beforeAll, describe, expect, it } from '@jest/globals'
import { fileNameOf, keptFiles } from '../support/fuzz/kept.ts'
import type { Tally } from '../support/fuzz/run.ts'
import { TARGETS } from '../support/fuzz/targets.ts'
import { runCases } from '../support/fuzz/workers.ts'

/**
 * `FUZZ_SEED` is another run of the same length, `FUZZ_TIMES` one so many times as long; `FUZZ_TARGET` is one target alone, and with
 * `FUZZ_CASE` one case of it.
 */
const { FUZZ_SEED, FUZZ_TIMES, FUZZ_TARGET, FUZZ_CASE } = process.env
const SEED = Number(FUZZ_SEED ?? 7)
const TIMES = Number(FUZZ_TIMES ?? 1)
const ASKED = TARGETS.filter(({ name }) => FUZZ_TARGET === undefined || name === FUZZ_TARGET)
const LEAST_CASES = 1_000_000
const LEAST_OF_READERS = 150_000

let found: readonly Tally[] = []

beforeAll(
  async () => {
    const index = FUZZ_CASE === undefined ? null : Number(FUZZ_CASE)
    found = await runCases({ seed: SEED, times: TIMES, target: FUZZ_TARGET ?? null, index })
  },
  600_000 * Math.max(1, TIMES),
)

/** What broke, as little of it as breaks, and how to have it again. */
function report({ target, failure }: Tally): string {
  if (!failure) return ''
  const which = failure.index === null ? 'a kept case' : `FUZZ_SEED=${SEED} FUZZ_CASE=${failure.index}`
  return [
    `${target}, ${which}:`,
    ...failure.broken.map((one) => `  ${one}`),
    `  of ${JSON.stringify(failure.texts)}`,
    `  Again: FUZZ_TARGET='${target}' ${failure.index === null ? '' : `${which} `}npm test -- integration/fuzz.test`,
    `  Once it is mended, keep it: __tests__/fixtures/fuzz/${fileNameOf(target)}`,
  ].join('\n')
}

function tallyOf(name: string): Tally {
  return found.find(({ target }) => target === name)!
}

describe('nothing that strangers write breaks', () => {
  it.each(ASKED)('$name', ({ name }) => {
    expect(report(tallyOf(name))).toBe('')
  })
})

const whole = FUZZ_TARGET === undefined && FUZZ_CASE === undefined && TIMES >= 1 ? describe : describe.skip

whole('the run was worth it', () => {
  it('a million cases were run, and an eighth of them by the readers of the scan', () => {
    const count = (some: readonly Tally[]) => some.reduce((sum, { cases }) => sum + cases, 0)
    const readers = TARGETS.filter(({ ofScan }) => ofScan).map(({ name }) => tallyOf(name))
    expect(count(found)).toBeGreaterThanOrEqual(LEAST_CASES)
    expect(count(readers)).toBeGreaterThanOrEqual(LEAST_OF_READERS)
  })

  it.each(TARGETS)('$name: enough of them got past the door', ({ name, far }) => {
    const tally = tallyOf(name)
    expect((100 * tally.far) / tally.cases).toBeGreaterThanOrEqual(far)
  })
})

it('every case that is kept belongs to a target', () => {
  expect(TARGETS.map(({ name }) => fileNameOf(name))).toEqual(expect.arrayContaining(keptFiles()))
})
