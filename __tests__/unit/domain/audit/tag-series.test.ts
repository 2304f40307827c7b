import { expect, it } from '@jest/globals'
import { seriesAmong } from '../../../../src/domain/audit/tag-series.ts'

it.each<readonly [tag: string, isSeries: boolean]>([
  ['build-1', true],
  ['build-4', true],
  ['other-1', false],
  ['build', false],
])('beside build-1, build-2 and build-3 %s counts up: %s', (tag, isSeries) => {
  expect(seriesAmong([['build-1'], ['build-2'], ['build-3']])(tag)).toBe(isSeries)
})
