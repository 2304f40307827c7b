import { describe, expect, it } from '@jest/globals'
import { formatBaseline, nextBaseline, parseBaseline } from '../../../../src/commands/scan/baseline.ts'
import type { Finding } from '../../../../src/domain/finding/finding.ts'
import { errorOf } from '../../../support/coded-error.ts'

const PATH = '.github/immutable-tag-baseline.json'

function found(fingerprint: string, path = 'a.yml'): Finding {
  const location = { path, start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 }
  const subject = { kind: 'rerun', tool: 'docker push', reference: 'app' } as const
  const rest = { severity: 'error', confidence: 'high', chain: [], fixes: [] } as const
  return { rule: 'rerun-collision', fingerprint, location, subject, ...rest }
}

const baseline = (...fingerprints: string[]) =>
  new Map(fingerprints.map((fingerprint) => [fingerprint, { rule: 'rerun-collision' as const, path: 'a.yml' }]))

describe('a baseline', () => {
  it('is written in order, and read again', () => {
    const text = formatBaseline(baseline('b', 'a', '__proto__'))
    expect(text).toBe(`{
  "version": 1,
  "findings": {
    "__proto__": {
      "rule": "rerun-collision",
      "path": "a.yml"
    },
    "a": {
      "rule": "rerun-collision",
      "path": "a.yml"
    },
    "b": {
      "rule": "rerun-collision",
      "path": "a.yml"
    }
  }
}
`)
    expect(parseBaseline(text, PATH)).toEqual(baseline('__proto__', 'a', 'b'))
  })

  it.each([
    ['', 'it is not JSON'],
    ['[]', 'it is not `{"version": 1, "findings": {…}}`'],
    ['{"version": 2, "findings": {}}', 'it is not `{"version": 1, "findings": {…}}`'],
    ['{"version": 1, "findings": null}', 'it is not `{"version": 1, "findings": {…}}`'],
    ['{"version": 1, "findings": {"a": {"rule": "other", "path": "a"}}}', 'its entry `a` is none'],
    ['{"version": 1, "findings": {"a": {"rule": "rerun-collision"}}}', 'its entry `a` is none'],
    ['{"version": 1, "findings": {"a": null}}', 'its entry `a` is none'],
  ])('is none: %s', (text, why) => {
    expect(errorOf(() => parseBaseline(text, PATH))).toMatchObject({
      code: 'INPUT_INVALID',
      message: `baseline: \`${PATH}\` is no baseline: ${why}.`,
    })
  })
})

describe('the next baseline', () => {
  const terms = { acceptNew: false, isScanned: () => true }

  it('is all that is found, where there was none', () => {
    expect(nextBaseline(null, [found('a')], terms)).toEqual(baseline('a'))
  })

  it('loses what is gone, and gains nothing', () => {
    expect(nextBaseline(baseline('a', 'gone'), [found('a'), found('new')], terms)).toEqual(baseline('a'))
  })

  it('gains what is accepted expressly', () => {
    expect(nextBaseline(baseline('a'), [found('a'), found('new')], { ...terms, acceptNew: true })).toEqual(
      baseline('a', 'new'),
    )
  })

  it('keeps what lies where nothing was looked for', () => {
    expect(nextBaseline(baseline('elsewhere'), [], { ...terms, isScanned: () => false })).toEqual(baseline('elsewhere'))
  })
})
