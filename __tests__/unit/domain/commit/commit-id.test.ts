import { describe, expect, it } from '@jest/globals'
import { commitId, isCommitId, isZeroId } from '../../../../src/domain/commit/commit-id.ts'

const SHA1 = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f6071829a'
const SHA256 = 'ab'.repeat(32)

describe('commitId', () => {
  it.each<[unknown, string | null]>([
    [SHA1, SHA1],
    [SHA256, SHA256],
    [SHA1.toUpperCase(), SHA1],
    [SHA1.slice(1), null],
    [`${SHA1}0`, null],
    [`${SHA1}\n`, null],
    ['g'.repeat(40), null],
    ['0'.repeat(40), null],
    ['0'.repeat(64), null],
    [null, null],
    [[SHA1], null],
  ])('of %j is %j', (value, id) => {
    expect(commitId(value)).toBe(id)
  })
})

describe('isCommitId', () => {
  it.each([
    [SHA1, true],
    [SHA256, true],
    [SHA1.toUpperCase(), false],
    [SHA1.slice(1), false],
  ])('of %j is %j', (text, is) => {
    expect(isCommitId(text)).toBe(is)
  })
})

describe('isZeroId', () => {
  it.each<[unknown, boolean]>([
    ['0'.repeat(40), true],
    ['0'.repeat(64), true],
    ['0'.repeat(41), false],
    [['0'.repeat(40)], false],
    [0, false],
  ])('of %j is %j', (value, is) => {
    expect(isZeroId(value)).toBe(is)
  })
})
