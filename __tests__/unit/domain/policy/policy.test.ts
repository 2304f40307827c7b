import { describe, expect, it } from '@jest/globals'
import { compileGlob } from '../../../../src/domain/policy/glob.ts'
import {
  EMPTY_POLICY,
  findException,
  judgeByPolicy,
  type PolicyException,
} from '../../../../src/domain/policy/policy.ts'

it('the empty policy decides nothing, shows account ids whole, and takes no image for a commit’s by its tag alone', () => {
  expect(EMPTY_POLICY).toStrictEqual({
    deny: [],
    allow: [],
    moving: [],
    releases: { prefixes: [], calendar: null },
    exceptions: [],
    accountIds: 'full',
    requireRevision: true,
  })
})

describe('judgeByPolicy', () => {
  const policy = {
    ...EMPTY_POLICY,
    deny: ['rc-*', 'base-1'].map(compileGlob),
    allow: ['base-*', 'base-jdk-*'].map(compileGlob),
  }

  it.each([
    ['rc-1', 'mutable', { code: 'TAG_DENIED', tag: 'rc-1', pattern: 'rc-*' }],
    ['base-jdk-2', 'immutable', { code: 'TAG_ALLOWED', tag: 'base-jdk-2', pattern: 'base-*' }],
    ['base-1', 'mutable', { code: 'TAG_DENIED', tag: 'base-1', pattern: 'base-1' }],
  ])('%s is %s', (tag, verdict, reason) => {
    expect(judgeByPolicy(policy, tag)).toEqual({ verdict, reason })
  })

  it('has no word on any other tag', () => {
    expect(judgeByPolicy(policy, '1.2.3')).toBeNull()
    expect(judgeByPolicy(EMPTY_POLICY, 'latest')).toBeNull()
  })
})

describe('findException', () => {
  const exception = (tag: string, repository: string, expires: string): PolicyException => ({
    tag: compileGlob(tag),
    repository: compileGlob(repository),
    owner: '@octo-org/payments',
    reason: 'App Runner follows one tag',
    expires,
  })
  const only = exception('latest', 'team/legacy', '2027-03-31')
  const find = (exceptions: PolicyException[], tag: string, repository: string | null, today: string) =>
    findException({ ...EMPTY_POLICY, exceptions }, tag, repository, today)

  it.each([
    ['2027-01-01', 'valid', 89],
    ['2027-03-16', 'valid', 15],
    ['2027-03-17', 'expiring', 14],
    ['2027-03-31', 'expiring', 0],
    ['2027-04-01', 'expired', -1],
    ['2028-03-31', 'expired', -366],
  ])('on %s it is %s', (today, state, daysLeft) => {
    expect(find([only], 'latest', 'team/legacy', today)).toEqual({ exception: only, state, daysLeft })
  })

  it.each([
    ['another tag', 'latest-arm64', 'team/legacy'],
    ['another repository', 'latest', 'team/app'],
    ['a tag without a repository', 'latest', null],
  ])('does not cover %s', (_what, tag, repository) => {
    expect(find([only], tag, repository, '2027-01-01')).toBeNull()
  })

  it('covers a tag without a repository where it is for every repository', () => {
    const everywhere = exception('latest', '*', '2027-03-31')
    expect(find([everywhere], 'latest', null, '2027-01-01')?.exception).toBe(everywhere)
    expect(find([exception('latest', '?*', '2027-03-31')], 'latest', null, '2027-01-01')).toBeNull()
  })

  it.each([
    ['first', 0],
    ['last', 1],
  ])('prefers the one that holds longest, be it %s', (_where, index) => {
    const expired = exception('*', '*', '2026-12-31')
    const both = index === 0 ? [only, expired] : [expired, only]
    expect(find(both, 'latest', 'team/legacy', '2027-01-01')).toEqual({ exception: only, state: 'valid', daysLeft: 89 })
  })

  it('keeps the order of the file between two of one day', () => {
    const twin = exception('*', 'team/*', '2027-03-31')
    expect(find([twin, only], 'latest', 'team/legacy', '2027-01-01')?.exception).toBe(twin)
  })
})
