import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { creationOf, type CreationTemplate, judgeCreation } from '../../../../src/domain/ecr/creation-template.ts'
import { judgeTag } from '../../../../src/domain/ecr/tag-mutability.ts'
import type { CreationCause, Judgement } from '../../../../src/domain/verdict/verdict.ts'

const PUSH = 'CREATE_ON_PUSH'
const COPY = 'REPLICATION'
const NAME = 'prod/team/app'

function template(
  prefix: string,
  mode: string | null = 'IMMUTABLE',
  appliedFor: readonly string[] = [PUSH, COPY],
  filters: readonly string[] = [],
): CreationTemplate {
  return {
    prefix,
    appliedFor,
    setting: { mode, filters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })) },
  }
}

function judge(templates: readonly CreationTemplate[], cause: CreationCause = PUSH, tag = '1.2.3'): Judgement | null {
  const creation = creationOf(NAME, templates, cause)
  return creation.made ? judgeCreation(creation, tag) : null
}

function said(templates: readonly CreationTemplate[], cause: CreationCause = PUSH): string {
  const judgement = judge(templates, cause)
  return judgement === null ? 'not made' : `${judgement.verdict} ${judgement.reason.code}`
}

describe.each([PUSH, COPY] as const)('a template applied to %s', (cause) => {
  it.each([
    ['that is IMMUTABLE', [template('prod')], 'immutable ECR_TEMPLATE_PROTECTS'],
    ['of the prefix ROOT', [template('ROOT')], 'immutable ECR_TEMPLATE_PROTECTS'],
    ['that is MUTABLE', [template('prod', 'MUTABLE')], 'mutable ECR_TEMPLATE_EXPOSES'],
    ['that leaves the setting out', [template('prod', null)], 'mutable ECR_TEMPLATE_EXPOSES'],
    ['of an unknown mode', [template('prod', 'FROZEN')], 'unknown ECR_TEMPLATE_UNCERTAIN'],
    [
      'whose filter excludes the tag',
      [template('prod', 'IMMUTABLE_WITH_EXCLUSION', [cause], ['1.*'])],
      'mutable ECR_TEMPLATE_EXPOSES',
    ],
    [
      'whose filters leave the tag alone',
      [template('prod', 'IMMUTABLE_WITH_EXCLUSION', [cause], ['cache-*'])],
      'immutable ECR_TEMPLATE_PROTECTS',
    ],
    [
      'whose filter may reach the tag',
      [template('prod', 'IMMUTABLE_WITH_EXCLUSION', [cause], ['2'])],
      'unknown ECR_TEMPLATE_UNCERTAIN',
    ],
    ['beside one that says the same', [template('prod'), template('prod/team')], 'immutable ECR_TEMPLATE_PROTECTS'],
    [
      'beside a shorter one that disagrees',
      [template('prod', 'MUTABLE'), template('prod/team')],
      'unknown ECR_TEMPLATES_DISAGREE',
    ],
    [
      'beside a longer one that disagrees',
      [template('prod'), template('prod/team', 'MUTABLE')],
      'unknown ECR_TEMPLATES_DISAGREE',
    ],
    [
      'beside ROOT, which does not count',
      [template('prod'), template('ROOT', 'MUTABLE')],
      'immutable ECR_TEMPLATE_PROTECTS',
    ],
    ['beside one of another name', [template('prod'), template('test', 'MUTABLE')], 'immutable ECR_TEMPLATE_PROTECTS'],
  ])('%s', (_what, templates, expected) => {
    expect(said(templates, cause)).toBe(expected)
    expect(said(templates.toReversed(), cause)).toBe(expected)
  })
})

describe('a template that is not applied to the cause', () => {
  it.each([
    ['is none for a push', PUSH, [template('prod', 'IMMUTABLE', [COPY])], 'not made'],
    ['is none for a replica', COPY, [template('prod', 'IMMUTABLE', [PUSH])], 'mutable ECR_REPLICA_EXPOSED'],
    ['without any cause is none', PUSH, [template('prod', 'IMMUTABLE', [])], 'not made'],
    [
      'does not disagree on a push, which it could only keep from finding a repository',
      PUSH,
      [template('prod'), template('prod/team', 'MUTABLE', ['PULL_THROUGH_CACHE'])],
      'immutable ECR_TEMPLATE_PROTECTS',
    ],
    [
      'disagrees on a replica, which it could leave to the default',
      COPY,
      [template('prod'), template('prod/team', 'IMMUTABLE', [PUSH])],
      'unknown ECR_TEMPLATES_DISAGREE',
    ],
    [
      'leaves ROOT in doubt for a replica',
      COPY,
      [template('ROOT'), template('prod', 'IMMUTABLE', [PUSH])],
      'unknown ECR_TEMPLATES_DISAGREE',
    ],
    [
      'does not save a replica that is exposed either way',
      COPY,
      [template('ROOT', 'MUTABLE'), template('prod', 'IMMUTABLE', [PUSH])],
      'mutable ECR_TEMPLATE_EXPOSES',
    ],
    [
      'as ROOT is no matter beside another',
      COPY,
      [template('ROOT', 'MUTABLE', [PUSH]), template('prod')],
      'immutable ECR_TEMPLATE_PROTECTS',
    ],
  ] as const)('%s', (_what, cause, templates, expected) => {
    expect(said(templates, cause)).toBe(expected)
  })

  it.each([
    ['prod', [template('prod', 'IMMUTABLE', [COPY])]],
    ['prod/team', [template('prod', 'IMMUTABLE', [COPY]), template('prod/team', 'MUTABLE', [COPY])]],
    ['ROOT', [template('ROOT', 'IMMUTABLE', [COPY])]],
    [null, [template('test', 'IMMUTABLE', [COPY])]],
    [null, []],
  ])('is named: %s', (prefix, templates) => {
    const idle = prefix === null ? null : { prefix, appliedFor: [COPY] }
    expect(creationOf(NAME, templates, PUSH)).toEqual({ made: false, idle })
  })
})

describe('the reason', () => {
  it('tells the template that decides', () => {
    const appliedFor = [PUSH, 'PULL_THROUGH_CACHE']
    expect(judge([template('prod', 'IMMUTABLE_WITH_EXCLUSION', appliedFor, ['cache-*', '2'])])?.reason).toEqual({
      code: 'ECR_TEMPLATE_UNCERTAIN',
      cause: PUSH,
      prefix: 'prod',
      appliedFor,
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: ['cache-*', '2'],
      uncertain: {
        code: 'ECR_FILTER_UNCERTAIN',
        mode: 'IMMUTABLE_WITH_EXCLUSION',
        filter: '2',
        filters: ['cache-*', '2'],
        reading: 'unanchored',
      },
    })
  })

  it.each([null, undefined])('tells a setting left out, %s, as what it means', (mode) => {
    const omitted = { ...template('prod'), setting: { mode, filters: [] } }
    expect(judge([omitted])?.reason).toMatchObject({ code: 'ECR_TEMPLATE_EXPOSES', mode: 'MUTABLE', filters: [] })
  })

  it('names all that disagree, also the one that is not applied', () => {
    const templates = [template('prod'), template('prod/team', 'IMMUTABLE', [PUSH])]
    expect(judge(templates, COPY)?.reason).toEqual({
      code: 'ECR_TEMPLATES_DISAGREE',
      cause: COPY,
      prefixes: ['prod', 'prod/team'],
    })
  })

  it('names those that disagree, and no other', () => {
    const templates = [template('prod'), template('prod/team', 'MUTABLE'), template('test')]
    expect(judge(templates)?.reason).toEqual({
      code: 'ECR_TEMPLATES_DISAGREE',
      cause: PUSH,
      prefixes: ['prod/team', 'prod'],
    })
  })

  it('names the template that a replica is made without', () => {
    const idle = { prefix: 'prod', appliedFor: [PUSH] }
    expect(judge([template('prod', 'IMMUTABLE', [PUSH])], COPY)?.reason).toEqual({ code: 'ECR_REPLICA_EXPOSED', idle })
    expect(judge([], COPY)?.reason).toEqual({ code: 'ECR_REPLICA_EXPOSED', idle: null })
  })
})

it('a replica without a template gets what ECR itself sets: MUTABLE, without a filter', () => {
  const setting = { mode: 'MUTABLE', filters: [] }
  expect(creationOf(NAME, [], COPY)).toStrictEqual({ made: true, cause: COPY, applied: [], idle: null, setting })
})

describe('whatever the templates', () => {
  const some: fc.Arbitrary<CreationTemplate> = fc
    .record({
      prefix: fc.constantFrom('prod', 'prod/team', 'prod/team/app', 'test', 'ROOT'),
      mode: fc.constantFrom(
        'MUTABLE',
        'IMMUTABLE',
        'IMMUTABLE_WITH_EXCLUSION',
        'MUTABLE_WITH_EXCLUSION',
        null,
        'FROZEN',
      ),
      appliedFor: fc.subarray([PUSH, COPY, 'PULL_THROUGH_CACHE']),
      filters: fc.subarray(['1.*', 'cache-*', '*', '2']),
    })
    .map(({ prefix, mode, appliedFor, filters }) => template(prefix, mode, appliedFor, filters))
  const templatesOf = fc.uniqueArray(some, { maxLength: 5, selector: ({ prefix }) => prefix })

  it('a tag is immutable only if every template that may be taken says so', () => {
    fc.assert(
      fc.property(templatesOf, fc.constantFrom(PUSH, COPY), (templates, cause) => {
        if (judge(templates, cause)?.verdict !== 'immutable') return
        const below = templates.filter(({ prefix }) => NAME.startsWith(`${prefix}/`))
        const covering = below.length > 0 ? below : templates.filter(({ prefix }) => prefix === 'ROOT')
        const applied = covering.filter(({ appliedFor }) => appliedFor.includes(cause))
        for (const { setting } of applied) expect(judgeTag(setting, '1.2.3').verdict).toBe('immutable')
        if (cause === COPY) expect(applied).toHaveLength(covering.length)
      }),
      { seed: 3, numRuns: 1000 },
    )
  })

  it('their order is of no matter', () => {
    fc.assert(
      fc.property(templatesOf, fc.constantFrom(PUSH, COPY), (templates, cause) => {
        expect(judge(templates.toReversed(), cause)).toEqual(judge(templates, cause))
      }),
      { seed: 3 },
    )
  })
})
