import { describe, expect, it } from '@jest/globals'
import { firstFrom, inOrder } from '../../../src/domain/sorted.ts'

describe('firstFrom', () => {
  it.each<readonly [sorted: number[], least: number, place: number]>([
    [[], 1, 0],
    [[1, 3, 3, 5], 0, 0],
    [[1, 3, 3, 5], 3, 1],
    [[1, 3, 3, 5], 4, 3],
    [[1, 3, 3, 5], 5, 3],
    [[1, 3, 3, 5], 6, 4],
  ])('in %j the first from %d is at %d', (sorted, least, place) => {
    expect(firstFrom(sorted, least)).toBe(place)
  })
})

describe('inOrder', () => {
  it.each<readonly [a: string, b: string, order: number]>([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['', 'a', -1],
  ])('holds %j against %j: %d', (a, b, order) => {
    expect(inOrder(a, b)).toBe(order)
  })
})
