import { beforeEach, describe, expect, it } from '@jest/globals'
import { createOnPush } from '../../../src/emulator/registry-settings.ts'
import { call, emptyScene, invalid, NOW } from './scene.ts'

let scene = emptyScene()
beforeEach(() => {
  scene = emptyScene()
})

describe('creation templates', () => {
  it('are answered as they were made, with the mode left out where the template leaves it out', () => {
    call(scene, 'CreateRepositoryCreationTemplate', { prefix: 'prod/', appliedFor: ['CREATE_ON_PUSH'] })
    call(scene, 'CreateRepositoryCreationTemplate', {
      prefix: 'ROOT',
      description: 'the rest',
      appliedFor: ['REPLICATION', 'PULL_THROUGH_CACHE'],
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache' }],
    })
    const times = { createdAt: 1_772_366_400, updatedAt: 1_772_366_400 }
    const common = { encryptionConfiguration: { encryptionType: 'AES256' }, resourceTags: [], ...times }
    expect(call(scene, 'DescribeRepositoryCreationTemplates')).toEqual({
      registryId: '123456789012',
      repositoryCreationTemplates: [
        {
          ...common,
          prefix: 'ROOT',
          description: 'the rest',
          appliedFor: ['REPLICATION', 'PULL_THROUGH_CACHE'],
          imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
          imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache' }],
        },
        { ...common, prefix: 'prod', appliedFor: ['CREATE_ON_PUSH'] },
      ],
    })
    expect(call(scene, 'DescribeRepositoryCreationTemplates', { prefixes: ['prod'] })).toMatchObject({
      repositoryCreationTemplates: [{ prefix: 'prod' }],
    })
  })

  it.each([
    ['a prefix that is taken', { prefix: 'prod', appliedFor: [] }, 'TemplateAlreadyExistsException'],
    ['a malformed prefix', { prefix: 'Prod', appliedFor: [] }, 'InvalidParameterException'],
    ['no uses', { prefix: 'test' }, 'InvalidParameterException'],
    ['an unknown use', { prefix: 'test', appliedFor: ['PULL'] }, 'InvalidParameterException'],
    [
      'a mode without its filters',
      { prefix: 'test', appliedFor: [], imageTagMutability: 'MUTABLE_WITH_EXCLUSION' },
      'InvalidParameterException',
    ],
  ])('are not made with %s', (_what, input, code) => {
    scene.putTemplate({ prefix: 'prod', appliedFor: ['REPLICATION'] })
    expect(call(scene, 'CreateRepositoryCreationTemplate', input)).toHaveProperty('__type', code)
    expect([...scene.state.templates.keys()]).toEqual(['prod'])
  })

  it('are missing by name', () => {
    expect(call(scene, 'DescribeRepositoryCreationTemplates', { prefixes: ['none'] })).toHaveProperty(
      '__type',
      'TemplateNotFoundException',
    )
  })
})

describe('a push into a missing repository', () => {
  it.each([
    ['the prefix and what is below it', [['prod', 'IMMUTABLE']], 'prod/app', 'IMMUTABLE'],
    ['not the prefix itself', [['prod', 'IMMUTABLE']], 'prod', null],
    ['not what only begins like the prefix', [['prod', 'IMMUTABLE']], 'production/app', null],
    [
      'the longest prefix',
      [
        ['prod', 'MUTABLE'],
        ['prod/team', 'IMMUTABLE'],
        ['ROOT', 'MUTABLE'],
      ],
      'prod/team/app',
      'IMMUTABLE',
    ],
    [
      'ROOT, which covers the rest',
      [
        ['prod', 'IMMUTABLE'],
        ['ROOT', 'MUTABLE'],
      ],
      'test/app',
      'MUTABLE',
    ],
    ['nothing', [], 'prod/app', null],
  ] as const)('is covered by %s', (_what, templates, name, mode) => {
    for (const [prefix, imageTagMutability] of templates) {
      scene.putTemplate({ prefix, imageTagMutability, appliedFor: ['CREATE_ON_PUSH'] })
    }
    expect(createOnPush(scene.state, name, NOW)?.setting.mode ?? null).toBe(mode)
    expect(scene.state.repositories.has(name)).toBe(mode !== null)
  })

  it('is not covered by a template for other uses', () => {
    scene.putTemplate({
      prefix: 'prod',
      imageTagMutability: 'IMMUTABLE',
      appliedFor: ['REPLICATION', 'PULL_THROUGH_CACHE'],
    })
    expect(createOnPush(scene.state, 'prod/app', NOW)).toBeNull()
  })
})

describe('replication', () => {
  const rule = {
    destinations: [{ region: 'us-east-1', registryId: '210987654321' }],
    repositoryFilters: [{ filter: 'prod', filterType: 'PREFIX_MATCH' }],
  }

  it('is none at first, then as it was put', () => {
    expect(call(scene, 'DescribeRegistry')).toEqual({
      registryId: '123456789012',
      replicationConfiguration: { rules: [] },
    })
    const replicationConfiguration = { rules: [rule, { destinations: rule.destinations }] }
    expect(call(scene, 'PutReplicationConfiguration', { replicationConfiguration })).toEqual({
      replicationConfiguration,
    })
    expect(call(scene, 'DescribeRegistry')).toEqual({ registryId: '123456789012', replicationConfiguration })
  })

  it.each([
    ['no configuration', {}, invalid('replicationConfiguration', 'Member must be a structure')],
    ['no rules', { replicationConfiguration: {} }, invalid('rules', 'Member must not be null')],
    [
      'eleven rules',
      { replicationConfiguration: { rules: Array.from({ length: 11 }, () => rule) } },
      invalid('rules', 'Member must have length less than or equal to 10'),
    ],
    [
      'another filter type',
      {
        replicationConfiguration: { rules: [{ ...rule, repositoryFilters: [{ filter: 'prod', filterType: 'GLOB' }] }] },
      },
      invalid(
        'rules.1.member.repositoryFilters.1.member.filterType',
        'Member must satisfy enum value set: [PREFIX_MATCH]',
      ),
    ],
  ])('is not put with %s', (_what, input, refusal) => {
    expect(call(scene, 'PutReplicationConfiguration', input)).toEqual(refusal)
  })
})
