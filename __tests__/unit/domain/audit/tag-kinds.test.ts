import { describe, expect, it } from '@jest/globals'
import { knownImages } from '../../../../src/domain/audit/tag-kinds.ts'
import { compileGlob } from '../../../../src/domain/policy/glob.ts'
import { EMPTY_POLICY } from '../../../../src/domain/policy/policy.ts'
import { imageRecord } from '../../../support/repository-record.ts'

const CACHE_CONFIG = { artifactType: 'application/vnd.buildkit.cacheconfig.v0' }

function kindsOf(images: Parameters<typeof knownImages>[0], policy = EMPTY_POLICY): unknown {
  return Object.fromEntries(
    knownImages(images, policy).flatMap(({ tags }) =>
      tags.map((known) => [known.tag, known.kind === 'moving' ? `moving: ${known.class}` : known.kind]),
    ),
  )
}

describe('the kind of a tag', () => {
  it.each([
    ['1.2.3', 'release'],
    ['v1.2.3-rc.1', 'release'],
    ['3f1c0a2', 'commit'],
    ['sha-3f1c0a2', 'commit'],
    ['buildcache', 'cache'],
    [`sha256-${'ab'.repeat(32)}.sig`, 'signature'],
    ['latest', 'moving: latest'],
    ['1.2', 'moving: floating-version'],
    ['417', 'moving: floating-version'],
    ['main', 'moving: branch'],
    ['prod', 'moving: environment'],
    ['blob', 'unclear'],
    ['build-417', 'unclear'],
    ['', 'unclear'],
    ['-', 'unclear'],
    ['a b\u0000\uD800', 'unclear'],
    ['9'.repeat(129), 'unclear'],
    ['__proto__', 'unclear'],
  ])('%j is %s', (tag, kind) => {
    expect(kindsOf([imageRecord([tag])])).toEqual(Object.fromEntries([[tag, kind]]))
  })

  it('is what the policy says', () => {
    const policy = { ...EMPTY_POLICY, deny: ['1.*'].map(compileGlob), allow: ['base-*', '1.2.3'].map(compileGlob) }

    expect(kindsOf([imageRecord(['1.2.3', '2.0.0', 'base-latest'])], policy)).toEqual({
      '1.2.3': 'moving: denied',
      '2.0.0': 'release',
      'base-latest': 'allowed',
    })
  })

  it('is cache for whatever stands on a cache, releases and commits apart', () => {
    const image = imageRecord(['1.2.3', '3f1c0a2', 'blob', 'main'], CACHE_CONFIG)

    expect(kindsOf([image])).toEqual({ '1.2.3': 'release', '3f1c0a2': 'commit', blob: 'cache', main: 'cache' })
  })
})

describe('a series', () => {
  it.each([
    ['three on three images', [['build-1'], ['build-20'], ['build-300']], 'series'],
    ['two', [['build-1'], ['build-20']], 'unclear'],
    ['three on two images', [['build-1', 'build-2'], ['build-20']], 'unclear'],
    ['one tag told of three times', [['build-1'], ['build-1'], ['build-1']], 'unclear'],
    ['two numbers of which one counts', [['b1-x86'], ['b2-x86'], ['b3-x86']], 'series'],
    ['numbers that change together', [['b1-x1'], ['b2-x2'], ['b3-x3']], 'unclear'],
    ['more numbers than a name has', ['1', '2', '3'].map((n) => [`x${'1x'.repeat(8)}${n}`]), 'unclear'],
    ['as many numbers as a name has', ['1', '2', '3'].map((n) => [`x${'1x'.repeat(7)}${n}`]), 'series'],
    ['a number alone', [['100417'], ['100418'], ['100419']], 'series'],
  ])('of %s: %j', (_, tags, kind) => {
    const kinds = kindsOf(tags.map((each, index) => imageRecord(each, { digest: `${index}` })))

    expect(kinds).toEqual(Object.fromEntries(tags.flat().map((tag) => [tag, kind])))
  })

  it('is not made by what the policy names', () => {
    const policy = { ...EMPTY_POLICY, allow: [compileGlob('x-3')] }
    const images = ['x-1', 'x-2', 'x-3'].map((tag) => imageRecord([tag]))

    expect(kindsOf(images, policy)).toEqual({ 'x-1': 'unclear', 'x-2': 'unclear', 'x-3': 'allowed' })
  })

  it('is not made by caches', () => {
    const images = [imageRecord(['x-1']), imageRecord(['x-2']), imageRecord(['x-3'], CACHE_CONFIG)]

    expect(kindsOf(images)).toEqual({ 'x-1': 'unclear', 'x-2': 'unclear', 'x-3': 'cache' })
  })
})
