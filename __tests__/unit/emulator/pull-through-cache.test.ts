import { beforeEach, describe, expect, it } from '@jest/globals'
import { ACCOUNT, call, emptyScene, NOW } from './scene.ts'

const CREATE = 'CreatePullThroughCacheRule'
const DESCRIBE = 'DescribePullThroughCacheRules'

let scene = emptyScene()
beforeEach(() => {
  scene = emptyScene()
})

function described(ecrRepositoryPrefix: string, upstreamRegistryUrl: string): object {
  return { ecrRepositoryPrefix, upstreamRegistryUrl, registryId: ACCOUNT, createdAt: NOW.getTime() / 1000 }
}

describe('pull-through cache rules', () => {
  it('are answered as they were made, by prefix', () => {
    const made = call(scene, CREATE, { ecrRepositoryPrefix: 'quay/', upstreamRegistryUrl: 'quay.io' })
    expect(made).toEqual(described('quay', 'quay.io'))
    scene.putCacheRule('ROOT', 'public.ecr.aws')
    expect(call(scene, DESCRIBE)).toEqual({
      pullThroughCacheRules: [described('ROOT', 'public.ecr.aws'), described('quay', 'quay.io')],
    })
    expect(call(scene, DESCRIBE, { ecrRepositoryPrefixes: ['quay'] })).toEqual({
      pullThroughCacheRules: [described('quay', 'quay.io')],
    })
  })

  it('come in pages', () => {
    for (const prefix of ['aa', 'bb', 'cc']) scene.putCacheRule(prefix, 'quay.io')
    const first = call(scene, DESCRIBE, { maxResults: 2 })
    expect(first).toMatchObject({
      pullThroughCacheRules: [{ ecrRepositoryPrefix: 'aa' }, { ecrRepositoryPrefix: 'bb' }],
    })
    const { nextToken } = first as { nextToken: string }
    expect(call(scene, DESCRIBE, { maxResults: 2, nextToken })).toEqual({
      pullThroughCacheRules: [described('cc', 'quay.io')],
    })
  })

  it.each([
    [
      'a prefix that is taken',
      { ecrRepositoryPrefix: 'quay', upstreamRegistryUrl: 'x' },
      'PullThroughCacheRuleAlreadyExistsException',
    ],
    ['a malformed prefix', { ecrRepositoryPrefix: 'Quay', upstreamRegistryUrl: 'x' }, 'InvalidParameterException'],
    ['no upstream', { ecrRepositoryPrefix: 'hub' }, 'InvalidParameterException'],
  ])('are not made with %s', (_what, input, code) => {
    scene.putCacheRule('quay', 'quay.io')
    expect(call(scene, CREATE, input)).toHaveProperty('__type', code)
    expect([...scene.state.cacheRules.keys()]).toEqual(['quay'])
  })

  it('are missing by prefix', () => {
    expect(call(scene, DESCRIBE, { ecrRepositoryPrefixes: ['none'] })).toHaveProperty(
      '__type',
      'PullThroughCacheRuleNotFoundException',
    )
  })
})
