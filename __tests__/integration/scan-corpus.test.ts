import { describe, expect, it } from '@jest/globals'
import { corpusCases, holdAgainst, shown } from '../support/corpus.ts'

const CASES = corpusCases().map((one) => ({ ...one, result: holdAgainst(one) }))

describe('every tree of the corpus is judged as a reader who knows the trade would', () => {
  it.each(CASES)('$name', ({ result }) => {
    const { missed, wrong, misjudged } = result
    expect({
      missed: missed.map(shown),
      wrong: wrong.map(({ severity, rule, location: { path, line } }) => `${severity} ${rule} ${path}:${line}`),
      misjudged,
    }).toEqual({ missed: [], wrong: [], misjudged: [] })
  })
})

describe('the corpus as a whole', () => {
  const sum = (count: (one: (typeof CASES)[number]) => number) => CASES.reduce((total, one) => total + count(one), 0)
  const hits = sum(({ result }) => result.hits)
  const missed = sum(({ result }) => result.missed.length)
  const wrong = sum(({ result }) => result.wrong.length)

  it('is large enough to say something', () => {
    expect(sum(({ files }) => files.length)).toBeGreaterThanOrEqual(150)
    expect(CASES.filter(({ labels }) => labels.length === 0).length).toBeGreaterThanOrEqual(20)
  })

  it('97% of what is wrong is found, and 98% of what is reported is right', () => {
    expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.97)
    expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.98)
  })
})
