import { expect, it } from '@jest/globals'
import { type Verdict, worseVerdict } from '../../../../src/domain/verdict/verdict.ts'

it.each<[Verdict, Verdict, Verdict]>([
  ['immutable', 'immutable', 'immutable'],
  ['immutable', 'unknown', 'unknown'],
  ['immutable', 'mutable', 'mutable'],
  ['unknown', 'unknown', 'unknown'],
  ['unknown', 'mutable', 'mutable'],
  ['mutable', 'mutable', 'mutable'],
])('of %s and %s the worse is %s', (one, other, worse) => {
  expect([worseVerdict(one, other), worseVerdict(other, one)]).toEqual([worse, worse])
})
