import { expect, it } from '@jest/globals'
import { digestOf, type Existence } from '../../../../src/domain/verdict/existence.ts'
import { aFault, DIGEST, present } from '../../../support/targets.ts'

it.each<[string, Existence | null, string | null]>([
  ['an image that is there', present(), DIGEST],
  ['an archived one', present({ archived: true }), DIGEST],
  ['nothing', { state: 'absent' }, null],
  ['what could not be looked at', { state: 'unknown', fault: aFault() }, null],
  ['what nobody looked at', null, null],
])('the digest of %s', (_, existence, digest) => {
  expect(digestOf(existence)).toBe(digest)
})
