import { describe, expect, it } from '@jest/globals'
import { branchValue } from '../../../../src/domain/tag/branch-value.ts'

describe('the value of a branch', () => {
  it.each([
    ['main', 4, true],
    ['x_0123abcd-y', 12, true],
    ['-lead', 5, false],
    ['a.-', 3, false],
  ])('%s is its name, in room for %i', (branch, room, isStart) => {
    expect(branchValue(branch, room, isStart)).toEqual({ branch, value: branch, isRewritten: false, partner: null })
  })

  it.each([
    ['feature/x', 9, '_217d2bf5', null],
    ['feature/x', 12, 'fea_217d2bf5', 'fea'],
    ['a..日', 20, 'a_54533003', 'a'],
    ['release-1/x', 17, 'release_ad5d24e6', 'release'],
  ])('%s is legal and marked, in room for %i: %s', (branch, room, value, partner) => {
    expect(branchValue(branch, room, true)).toEqual({ branch, value, isRewritten: true, partner })
  })

  it('is none where its digest has no room', () => {
    expect(branchValue('feature/x', 8, true)).toBeNull()
  })
})
