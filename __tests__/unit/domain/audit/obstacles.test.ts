import { describe, expect, it } from '@jest/globals'
import { fullObstacles, tagsInUse, unclearObstacles } from '../../../../src/domain/audit/obstacles.ts'
import type { KnownTag } from '../../../../src/domain/audit/tag-kinds.ts'
import type { RoledTag } from '../../../../src/domain/audit/tag-roles.ts'
import { ago, imageRecord } from '../../../support/repository-record.ts'

const ELEVEN = Array.from({ length: 11 }, (_, index) => index)

const builds = (count: number): string[] => Array.from({ length: count }, (_, index) => `build-${index}`)

function roled(known: KnownTag, overrides: Parameters<typeof imageRecord>[1] = {}): RoledTag {
  const image = imageRecord([known.tag], overrides)
  return { known, image, role: 'unclear', inUse: true, leave: { entries: [], exception: null }, pin: null }
}

describe('tags in use', () => {
  it('are those that move', () => {
    const tags = [roled({ tag: 'blob', kind: 'unclear' }), roled({ tag: 'main', kind: 'moving', class: 'branch' })]

    expect(tagsInUse(tags)).toMatchObject([{ tag: 'main', class: 'branch' }])
  })

  it('of one name and instant come by their digests', () => {
    const tags = ['sha256:b', 'sha256:a'].map((digest) =>
      roled({ tag: 'main', kind: 'moving', class: 'branch' }, { digest }),
    )

    expect(tagsInUse(tags).map(({ digest }) => digest)).toEqual(['sha256:a', 'sha256:b'])
  })
})

describe('of many', () => {
  it('unclear tags the last ten are told', () => {
    const tags = ELEVEN.map((n) => roled({ tag: `blob${n}`, kind: 'unclear' }, { pushedAt: ago(20 - n) }))

    expect(unclearObstacles(tags)).toEqual([
      {
        kind: 'unclear-tags',
        tags: ELEVEN.slice(1)
          .map((n) => `blob${n}`)
          .toReversed(),
        count: 11,
      },
    ])
  })

  it('full images the fullest ten are told', () => {
    const images = ELEVEN.map((n) => imageRecord(builds(900 + n), { digest: `${n}` }))

    expect(fullObstacles(images).map((told) => told.kind === 'tag-limit' && told.tags)).toEqual(
      ELEVEN.slice(1)
        .map((n) => 900 + n)
        .toReversed(),
    )
  })

  it('full images of one size come by their digests', () => {
    const images = ['b', 'a'].map((digest) => imageRecord(builds(900), { digest }))

    expect(fullObstacles(images)).toEqual([
      { kind: 'tag-limit', digest: 'a', tags: 900 },
      { kind: 'tag-limit', digest: 'b', tags: 900 },
    ])
  })
})
