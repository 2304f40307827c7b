import { describe, expect, it } from '@jest/globals'
import { concurrencyGroup } from '../../../../src/domain/push/concurrency.ts'
import { aRepository, aTarget } from '../../../support/targets.ts'

const APP = aTarget()
const WORKER = aTarget({ at: aRepository({ name: 'team/worker' }) })
const NOWHERE = aTarget({ place: { kind: 'nowhere' }, reference: 'x', registry: null })

describe('the key of a concurrency group', () => {
  it('names the tag, and the places by a digest that stays as it is', () => {
    expect(concurrencyGroup('1.2.3', [APP])).toBe('immutable-tag-1.2.3-e8d45230d409')
    expect(concurrencyGroup('1.2.3', [APP, WORKER])).toBe('immutable-tag-1.2.3-172ccfbcc807')
    expect(concurrencyGroup('1.2.3', [NOWHERE])).toBe('immutable-tag-1.2.3-e3b0c44298fc')
  })

  it.each([
    ['the order of the places', [APP, WORKER], [WORKER, APP]],
    ['two tags in one place', [APP, { ...APP, tag: '1.2.3' }], [APP]],
    ['a target that goes nowhere', [APP, NOWHERE], [APP]],
  ])('is the same whatever %s', (_, one, other) => {
    expect(concurrencyGroup('1.2.3', one)).toBe(concurrencyGroup('1.2.3', other))
  })

  it.each([
    ['tag', concurrencyGroup('1.2.4', [APP])],
    ['repository', concurrencyGroup('1.2.3', [WORKER])],
    ['set of repositories', concurrencyGroup('1.2.3', [APP, WORKER])],
    ['region', concurrencyGroup('1.2.3', [aTarget({ at: aRepository({ region: 'us-east-1' }) })])],
    ['account', concurrencyGroup('1.2.3', [aTarget({ at: aRepository({ account: '210987654321' }) })])],
  ])('is another for another %s', (_, group) => {
    expect(group).not.toBe(concurrencyGroup('1.2.3', [APP]))
  })
})
