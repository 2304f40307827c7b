import { describe, expect, it } from '@jest/globals'
import type { ImageRecord } from '../../../../src/domain/audit/image-record.ts'
import type { LifecycleRule } from '../../../../src/domain/audit/lifecycle-policy.ts'
import { expiryOf, rulesCounting } from '../../../../src/domain/audit/lifecycle-risk.ts'

const AS_OF = '2026-11-01T12:00:00Z'

/** Pushed ten days ago, to the second. */
const PIN = image('pin', ['1.2.3', 'latest'], '2026-10-22T12:00:00Z')
const OLDER = image('older', ['1.2.2'], '2026-10-01T12:00:00Z')
const YOUNGER = [
  image('a', ['1.2.4'], '2026-10-23T00:00:00Z'),
  image('b', ['buildcache'], '2026-10-22T14:00:00+02:00'),
  image('c', [], null),
  { ...image('d', ['1.2.5'], '2026-10-31T00:00:00Z'), archived: true },
]
const IMAGES = [OLDER, PIN, ...YOUNGER]

const COUNT = { countType: 'imageCountMoreThan', countUnit: null }
const PULLED = { countType: 'sinceImagePulled' }
const TAGGED = { tagStatus: 'tagged' }
const UNARCHIVED = { countType: 'sinceImageTransitioned', storageClass: 'archive', count: 90 }

type Case = readonly [what: string, rules: Partial<LifecycleRule>[], hit: ReturnType<typeof expiryOf>]

describe('expiryOf', () => {
  it.each<Case>([
    ['no rules', [], null],
    ['days that are left', [{ count: 30 }], { priority: 1, within: { days: 20 } }],
    ['days that have passed', [{ count: 10 }], { priority: 1, within: { days: 0 } }],
    ['days since the last pull', [{ ...PULLED, count: 30 }], { priority: 1, within: { days: 29 } }],
    ['pushes until too many are younger', [{ ...COUNT, count: 9 }], { priority: 1, within: { pushes: 6 } }],
    ['the next push', [{ ...COUNT, count: 4 }], { priority: 1, within: { pushes: 1 } }],
    ['too many that are younger already', [{ ...COUNT, count: 3 }], { priority: 1, within: { days: 0 } }],
    [
      'only those that the rule counts',
      [{ ...COUNT, ...TAGGED, patterns: ['1.*'], count: 3 }],
      { priority: 1, within: { pushes: 2 } },
    ],
    ['a rule for other tags', [{ ...TAGGED, patterns: ['2.*'] }], null],
    ['a rule for images without tags', [{ tagStatus: 'untagged' }], null],
    ['a tag for each pattern', [{ ...TAGGED, patterns: ['1.*', 'l*t*s*'] }], { priority: 1, within: { days: 20 } }],
    ['a pattern without a tag', [{ ...TAGGED, patterns: ['1.*', 'stable'] }], null],
    ['a rule for the archive', [UNARCHIVED], null],
    ['the first rule that matches', [{ count: 300 }, { count: 11 }], { priority: 1, within: { days: 290 } }],
    [
      'the second, if the first does not',
      [{ ...TAGGED, patterns: ['2.*'] }, { count: 11 }],
      { priority: 2, within: { days: 1 } },
    ],
    ['out of reach behind a rule that archives', [{ action: 'transition', count: 300 }, { count: 11 }], null],
    [
      'days until it is archived, and then until it leaves',
      [{ action: 'transition' }, UNARCHIVED],
      { priority: 2, within: { days: 110 } },
    ],
    [
      'pushes that may come at once',
      [{ ...COUNT, action: 'transition', count: 20 }, UNARCHIVED],
      { priority: 2, within: { days: 90 } },
    ],
    [
      'when it is archived, where the archive counts in another unit',
      [{ action: 'transition' }, { ...UNARCHIVED, countUnit: 'weeks' }],
      { priority: 2, within: { days: 20 } },
    ],
    [
      'when it is archived, where the archive counts from elsewhere',
      [{ action: 'transition' }, { ...UNARCHIVED, countType: 'sinceImagePushed' }],
      { priority: 2, within: { days: 20 } },
    ],
    [
      'no end in the archive, where nothing expires',
      [{ action: 'transition' }, { ...UNARCHIVED, action: 'transition' }],
      null,
    ],
    [
      'the first rule of the archive that matches',
      [{ action: 'transition' }, UNARCHIVED, { ...UNARCHIVED, count: 10 }],
      { priority: 2, within: { days: 110 } },
    ],
    [
      'an action of the archive that is not known, and what is behind it',
      [{ action: 'transition' }, { ...UNARCHIVED, action: 'explode' }, { ...UNARCHIVED, count: 10 }],
      { priority: 3, within: { days: 30 } },
    ],
    [
      'an action that is not known, before a rule that archives',
      [{ action: 'explode' }, { action: 'transition' }],
      { priority: 1, within: { days: 20 } },
    ],
    ['the first of two that are as soon', [{ action: 'explode' }, {}], { priority: 1, within: { days: 20 } }],
    ['a count that is not known', [{ count: null }], { priority: 1, within: { days: 0 } }],
    ['a unit that is not known', [{ countUnit: 'hours' }], { priority: 1, within: { days: 0 } }],
    ['a type that is not known', [{ countType: 'phaseOfMoon' }], { priority: 1, within: { days: 0 } }],
    [
      'an action that is not known, and what is behind it',
      [{ action: 'explode' }, { count: 15 }],
      { priority: 2, within: { days: 5 } },
    ],
    ['a status that is not known', [{ tagStatus: 'signed' }, { count: 300 }], { priority: 1, within: { days: 20 } }],
    ['a class that is not known', [{ storageClass: 'frozen' }], { priority: 1, within: { days: 20 } }],
  ])('tells of %s', (_, rules, hit) => {
    expect(expiryOf(PIN, IMAGES, policyOf(rules), AS_OF)).toEqual(hit)
  })

  it.each<readonly [what: string, image: ImageRecord, rule: Partial<LifecycleRule>, within: object | null]>([
    ['of unknown age', { ...PIN, pushedAt: null }, { count: 30 }, { days: 0 }],
    ['of unknown age among many', { ...PIN, pushedAt: null }, { ...COUNT, count: 5 }, { pushes: 1 }],
    ['with a time that is none', { ...PIN, pushedAt: 'yesterday' }, { count: 30 }, { days: 0 }],
    ['never pulled', { ...PIN, lastPulledAt: null }, { ...PULLED, count: 30 }, { days: 20 }],
    [
      'of tomorrow and a count that is not known',
      { ...PIN, pushedAt: '2026-11-02T13:00:00Z' },
      { count: null },
      { days: 0 },
    ],
    ['with hours left', { ...PIN, pushedAt: '2026-10-22T13:00:00Z' }, { count: 11 }, { days: 1 }],
    ['with less than a day left', { ...PIN, pushedAt: '2026-10-22T11:00:00Z' }, { count: 11 }, { days: 0 }],
    ['that is archived', { ...PIN, archived: true }, { count: 1 }, null],
    ['that is archived since nobody knows when', { ...PIN, archived: true }, UNARCHIVED, { days: 0 }],
    ['without tags', { ...PIN, tags: [] }, { tagStatus: 'untagged', count: 30 }, { days: 20 }],
  ])('tells of an image %s', (_, some, rule, within) => {
    const hit = within && { priority: 1, within }

    expect(expiryOf(some, IMAGES, policyOf([rule]), AS_OF)).toEqual(hit)
  })

  it('keeps an image without tags from the rules behind the one for such images', () => {
    const policy = policyOf([{ tagStatus: 'untagged', count: 300 }, { count: 11 }])

    expect(expiryOf({ ...PIN, tags: [] }, IMAGES, policy, AS_OF)).toEqual({ priority: 1, within: { days: 290 } })
  })
})

describe('rulesCounting', () => {
  it.each<readonly [what: string, rules: Partial<LifecycleRule>[], priorities: number[]]>([
    ['a rule for all', [COUNT], [1]],
    ['not one that counts days', [{}], []],
    ['not one that archives', [{ ...COUNT, action: 'transition' }], []],
    ['not one for caches alone', [{ ...COUNT, ...TAGGED, patterns: ['build*'] }], []],
    ['not one for images alone', [{ ...COUNT, ...TAGGED, patterns: ['1.*'] }], []],
    ['not one for images without tags', [{ ...COUNT, tagStatus: 'untagged' }], []],
    ['one behind a rule for caches, which counts them all the same', [{ ...TAGGED, patterns: ['build*'] }, COUNT], [2]],
    ['not one behind a rule for all images', [{ ...TAGGED, patterns: ['1.*'] }, COUNT], []],
    ['two', [{ ...COUNT, tagStatus: 'any', storageClass: 'frozen' }, COUNT], [1, 2]],
  ])('finds %s', (_, rules, priorities) => {
    expect(rulesCounting(policyOf(rules), IMAGES, (tag) => tag === 'buildcache')).toEqual(priorities)
  })

  it.each<readonly [what: string, images: readonly (readonly string[])[], priorities: number[]]>([
    ['no images', [], []],
    ['caches alone', [['buildcache']], []],
    ['a cache that is an image too', [['buildcache', '1.2.3']], []],
    ['such a one beside a cache', [['buildcache', '1.2.3'], ['buildcache']], [1]],
    ['a cache and what has no tag', [['buildcache'], []], []],
    ['an image and what has no tag', [['1.2.3'], []], []],
  ])('finds among %s', (_, tags, priorities) => {
    const images = tags.map((each, index) => image(`${index}`, each, null))

    expect(rulesCounting(policyOf([COUNT]), images, (tag) => tag === 'buildcache')).toEqual(priorities)
  })
})

function image(digest: string, tags: readonly string[], pushedAt: string | null): ImageRecord {
  const lastPulledAt = '2026-10-31T12:00:00Z'
  return { digest, tags, pushedAt, lastPulledAt, mediaType: null, artifactType: null, archived: false }
}

/** Rules that expire every image thirty days after its push, but for what is said. */
function policyOf(rules: readonly Partial<LifecycleRule>[]): { readonly rules: readonly LifecycleRule[] } {
  const rule = {
    tagStatus: 'any',
    patterns: [],
    storageClass: 'standard',
    countType: 'sinceImagePushed',
    countUnit: 'days',
    count: 30,
    action: 'expire',
  }
  return { rules: rules.map((change, index) => ({ priority: index + 1, ...rule, ...change })) }
}
