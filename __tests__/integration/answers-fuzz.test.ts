import { beforeAll, describe, expect, it } from '@jest/globals'
import { runAnswers } from '../support/fuzz/answers/run.ts'
import type { AnswerTally } from '../support/fuzz/answers/worker.ts'

/** As in the fuzz of texts; `FUZZ_ANSWERS` is one of `ASKED` alone. */
const { FUZZ_SEED, FUZZ_TIMES, FUZZ_ANSWERS } = process.env
const SEED = Number(FUZZ_SEED ?? 7)
const TIMES = Number(FUZZ_TIMES ?? 1)

const ASKED = [
  'a repository and a tag',
  'a registry',
  'an aggregator of AWS Config',
  'the findings of Security Hub',
].filter((name) => FUZZ_ANSWERS === undefined || name === FUZZ_ANSWERS)

let found: readonly AnswerTally[] = []

beforeAll(
  async () => {
    found = await runAnswers({ seed: SEED, times: TIMES, target: FUZZ_ANSWERS ?? '' })
  },
  300_000 * Math.max(1, TIMES),
)

function report({ target, failure }: AnswerTally): string {
  if (!failure) return ''
  const again = `FUZZ_ANSWERS='${target}' FUZZ_SEED=${SEED} npm test -- integration/answers-fuzz`
  return [`${target}, case ${failure.index}:`, ...failure.broken, failure.answers, `Again: ${again}`].join('\n  ')
}

it('all of them are asked', () => {
  expect(found.map(({ target }) => target)).toEqual(ASKED)
})

describe('no answer of AWS is more than it says, or harms', () => {
  it.each(ASKED)('%s', (name) => {
    expect(report(found.find(({ target }) => target === name)!)).toBe('')
  })

  it.each(ASKED)('%s: enough of them are taken for an answer', (name) => {
    const { cases, taken, leastTaken } = found.find(({ target }) => target === name)!
    expect((100 * taken) / cases).toBeGreaterThanOrEqual(leastTaken)
  })
})
