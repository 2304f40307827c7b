import { describe, expect, it } from '@jest/globals'
import { parseLifecyclePolicy } from '../../../../src/domain/audit/lifecycle-policy.ts'

const SELECTION = { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 }
const RULE = { rulePriority: 1, selection: SELECTION, action: { type: 'expire' } }
const READ = {
  priority: 1,
  tagStatus: 'any',
  patterns: [],
  storageClass: 'standard',
  countType: 'imageCountMoreThan',
  countUnit: null,
  count: 10,
  action: 'expire',
}

describe('parseLifecyclePolicy', () => {
  it.each<readonly [what: string, rule: object, read: object]>([
    ['a rule that counts', RULE, READ],
    ['a description', { ...RULE, description: 'ten' }, READ],
    [
      'a rule that counts days',
      { ...RULE, selection: { ...SELECTION, countType: 'sinceImagePushed', countUnit: 'days' } },
      { ...READ, countType: 'sinceImagePushed', countUnit: 'days' },
    ],
    [
      'patterns',
      { ...RULE, selection: { ...SELECTION, tagStatus: 'tagged', tagPatternList: ['*a*', 'b'] } },
      { ...READ, tagStatus: 'tagged', patterns: ['*a*', 'b'] },
    ],
    [
      'prefixes',
      { ...RULE, selection: { ...SELECTION, tagStatus: 'tagged', tagPrefixList: ['v', 'sha-'], tagPatternList: [] } },
      { ...READ, tagStatus: 'tagged', patterns: ['v*', 'sha-*'] },
    ],
    [
      'a rule for the archive',
      { ...RULE, selection: { ...SELECTION, storageClass: 'archive' }, action: { type: 'transition' } },
      { ...READ, storageClass: 'archive', action: 'transition' },
    ],
    [
      'words of tomorrow, as they are',
      { ...RULE, selection: { tagStatus: 'signed', countType: 'phaseOfMoon' }, action: { type: 'explode' } },
      { ...READ, tagStatus: 'signed', countType: 'phaseOfMoon', count: null, action: 'explode' },
    ],
    [
      'no count where it is none',
      { ...RULE, selection: { ...SELECTION, countNumber: '10' } },
      { ...READ, count: null },
    ],
    ['no count of nothing', { ...RULE, selection: { ...SELECTION, countNumber: 0 } }, { ...READ, count: null }],
  ])('reads %s', (_, rule, read) => {
    expect(parseLifecyclePolicy(JSON.stringify({ rules: [rule] }))).toEqual({ rules: [read] })
  })

  it('puts the rules in order', () => {
    const rules = [30, 2, 11].map((rulePriority) => ({ ...RULE, rulePriority }))

    expect(parseLifecyclePolicy(JSON.stringify({ rules }))?.rules.map(({ priority }) => priority)).toEqual([2, 11, 30])
  })

  it('reads a policy without rules', () => {
    expect(parseLifecyclePolicy('{"rules":[]}')).toEqual({ rules: [] })
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"rules":{}}',
    '{"rules":[null]}',
    '{"__proto__":{"rules":[]}}',
    '['.repeat(100_000),
    JSON.stringify({ rules: [RULE, { ...RULE, rulePriority: '2' }] }),
    JSON.stringify({ rules: [{ ...RULE, rulePriority: 0 }] }),
    JSON.stringify({ rules: [{ ...RULE, action: {} }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, tagStatus: undefined } }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, countType: undefined } }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, tagPatternList: 'v*' } }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, tagPrefixList: 'v' } }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, tagPrefixList: [1] } }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, tagStatus: 'tagged' } }] }),
    JSON.stringify({ rules: [{ ...RULE, selection: { ...SELECTION, tagPrefixList: ['v'], tagPatternList: ['v*'] } }] }),
  ])('reads nothing from %j', (text) => {
    expect(parseLifecyclePolicy(text)).toBeNull()
  })
})
