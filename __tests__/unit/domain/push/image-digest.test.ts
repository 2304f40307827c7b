import { expect, it } from '@jest/globals'
import { isImageDigest } from '../../../../src/domain/push/image-digest.ts'

const HEX = 'a1'.repeat(32)

it.each([
  [`sha256:${HEX}`, true],
  [`sha256:${HEX}0`, false],
  [`sha256:${HEX.slice(1)}`, false],
  [`sha256:${HEX.toUpperCase()}`, false],
  [`sha256:${HEX}\n`, false],
  [`app@sha256:${HEX}`, false],
  [`sha512:${HEX}`, false],
  [HEX, false],
  ['', false],
])('whether %j is a digest of ECR: %j', (text, is) => {
  expect(isImageDigest(text)).toBe(is)
})
