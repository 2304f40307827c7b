import { expect, it } from '@jest/globals'
import type { ImageRecord } from '../../../../src/domain/audit/image-record.ts'
import { overwritesAmong } from '../../../../src/domain/audit/overwrites.ts'
import { pushedWithin } from '../../../../src/domain/audit/push-times.ts'
import { ago, AS_OF, imageRecord, indexRecord } from '../../../support/repository-record.ts'

const HOUR = 3600

it.each<[string, readonly ImageRecord[], ReturnType<typeof overwritesAmong>]>([
  ['images with tags', [imageRecord(['1.2.3'])], null],
  [
    'two that lost theirs',
    [imageRecord([], { pushedAt: ago(2) }), imageRecord([], { pushedAt: ago(1) })],
    { count: 2, lastPushedAt: ago(1) },
  ],
  ['one on the last day of the window', [imageRecord([], { pushedAt: ago(90) })], { count: 1, lastPushedAt: ago(90) }],
  ['one before the window', [imageRecord([], { pushedAt: ago(90, 1) })], null],
  ['one of unknown age', [imageRecord([], { pushedAt: null })], null],
  ['one of unknown content', [imageRecord([], { artifactType: null })], { count: 1, lastPushedAt: ago(1) }],
  ['a signature that refers to an image', [imageRecord([], { artifactType: 'application/x.cosign.v1' })], null],
  [
    'one of unknown age beside one of known',
    [imageRecord([]), imageRecord([], { pushedAt: null })],
    { count: 1, lastPushedAt: ago(1) },
  ],
  [
    'one as Docker stores it',
    [imageRecord([], { artifactType: 'application/vnd.docker.container.image.v1+json' })],
    { count: 1, lastPushedAt: ago(1) },
  ],
  ['a cache', [imageRecord([], { artifactType: 'application/vnd.buildkit.cacheconfig.v0' })], null],
  ['an index', [indexRecord()], { count: 1, lastPushedAt: ago(1) }],
  ['a part of an index of the same instant', [imageRecord(), indexRecord(['1.2.3'])], null],
  [
    'a part of an index as Docker stores it',
    [imageRecord(), indexRecord(['1.2.3'], { mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json' })],
    null,
  ],
  [
    'a part of an index beside one of unknown age',
    [imageRecord(), indexRecord(['1.2.3']), indexRecord(['1.2.4'], { pushedAt: null })],
    null,
  ],
  ['a part of an index an hour later', [imageRecord([], { pushedAt: ago(1, HOUR) }), indexRecord(['1.2.3'])], null],
  [
    'one more than an hour before an index',
    [imageRecord([], { pushedAt: ago(1, HOUR + 1) }), indexRecord(['1.2.3'])],
    { count: 1, lastPushedAt: ago(1, HOUR + 1) },
  ],
  [
    'parts of several indexes',
    [5, 4, 3, 2].flatMap((days) => [
      imageRecord([], { pushedAt: ago(days, 60) }),
      indexRecord([`1.2.${days}`], { pushedAt: ago(days) }),
    ]),
    null,
  ],
  [
    'one after an index',
    [imageRecord([], { pushedAt: ago(0.5) }), indexRecord(['1.2.3'])],
    { count: 1, lastPushedAt: ago(0.5) },
  ],
  [
    'an index and its part',
    [imageRecord([], { pushedAt: ago(1, 9) }), indexRecord()],
    { count: 1, lastPushedAt: ago(1) },
  ],
  [
    'an index beside another',
    [indexRecord(), indexRecord(['1.2.3'], { mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json' })],
    { count: 1, lastPushedAt: ago(1) },
  ],
])('%s', (_, images, expected) => {
  const isRecent = pushedWithin(90, AS_OF)

  expect(overwritesAmong(images, isRecent)).toEqual(expected)
  expect(overwritesAmong(images.toReversed(), isRecent)).toEqual(expected)
})
