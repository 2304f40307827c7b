import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { judgeName } from '../../../../src/domain/tag/mutable-tags.ts'
import { renderTemplate, type TemplateValues } from '../../../../src/domain/tag/render-template.ts'
import { tagFault } from '../../../../src/domain/tag/tag-grammar.ts'
import { parseTemplate } from '../../../../src/domain/tag/tag-template.ts'
import { errorOf } from '../../../support/coded-error.ts'

const SHA = '3f1c9ab04d2e5f60718293a4b5c6d7e8f9012345'

const VALUES: TemplateValues = {
  sha: SHA,
  version: '1.2.3',
  branch: 'main',
  pullRequest: 12,
  committedAt: '2026-11-23T23:30:00-02:00',
}

const TIME_UNKNOWN = "the commit's time is not known"
const TIME_REMEDY = 'Check the commit out first, or leave the placeholder out.'

function render(template: string, values: Partial<TemplateValues> = {}) {
  return renderTemplate(parseTemplate(template), { ...VALUES, ...values })
}

describe('renderTemplate', () => {
  it.each([
    ['sha-{sha}', `sha-${SHA}`],
    ['{sha}', SHA],
    ['{sha:12}', '3f1c9ab04d2e'],
    ['{sha:64}', SHA],
    ['{version}-{sha:12}', '1.2.3-3f1c9ab04d2e'],
    ['v{version}', 'v1.2.3'],
    ['dev-v{version}', 'dev-v1.2.3'],
    ['api-v{version}_arm64', 'api-v1.2.3_arm64'],
    ['{branch}-{sha:12}-{commit-time}', 'main-3f1c9ab04d2e-1795483800'],
    ['{date}.{sha:12}', '20261124.3f1c9ab04d2e'],
    ['pr-{pr}-{sha:40}', `pr-12-${SHA}`],
    ['1.25.3', '1.25.3'],
    ['latest', 'latest'],
    ['', ''],
    ['not a tag', 'not a tag'],
  ])('fills %j', (template, tag) => {
    expect(render(template)).toEqual({ tag, notes: [] })
  })

  it.each([
    ['{sha:7}', {}, '3f1c9ab', [{ code: 'SHA_SHORT', length: 7, template: '{sha:7}' }]],
    ['x-{sha:11}', {}, 'x-3f1c9ab04d2', [{ code: 'SHA_SHORT', length: 11, template: 'x-{sha:11}' }]],
    [
      '{sha:7}',
      { sha: `1234567${SHA.slice(7)}` },
      '1234567',
      [
        { code: 'SHA_SHORT', length: 7, template: '{sha:7}' },
        { code: 'READS_AS_NUMBER', tag: '1234567' },
      ],
    ],
    ['{sha}', { sha: '1'.repeat(40) }, '1'.repeat(40), [{ code: 'READS_AS_NUMBER', tag: '1'.repeat(40) }]],
    ['1.2', {}, '1.2', [{ code: 'READS_AS_NUMBER', tag: '1.2' }]],
    ['{sha:7}-{sha}', {}, `3f1c9ab-${SHA}`, []],
  ])('notes what %j with %j may suffer from', (template, values, tag, notes) => {
    expect(render(template, values)).toEqual({ tag, notes })
  })

  it.each([
    ['feature/x', 'feature-x_217d2bf5', 'feature-x'],
    ['feature//x', 'feature-x_', 'feature-x'],
    ['日main', 'main_', 'main'],
    ['a..日', 'a_', 'a'],
    ['main日', 'main_', 'main'],
    ['日本', '_', null],
    ['-lead', 'lead_', 'lead'],
    ['.lead', 'lead_', 'lead'],
    ['x_0123abcd', 'x_0123abcd_', null],
    ['b'.repeat(150), `${'b'.repeat(78)}_`, 'b'.repeat(78)],
    [`${'/'.repeat(100_000)}x`, '_', null],
    ["x';::error::\n", 'x-error_', 'x-error'],
  ])('makes the branch %j a value of its own', (branch, start, partner) => {
    const { tag, notes } = render('{branch}-{sha}', { branch })
    const value = tag.slice(0, -SHA.length - 1)
    expect(value.startsWith(start)).toBe(true)
    expect(value).toMatch(/^.*_[0-9a-f]{8}$/)
    expect(notes).toEqual([{ code: 'BRANCH_REWRITTEN', branch, value, partner }])
    expect(tagFault(tag)).toBeNull()
  })

  it.each(['feature-x', 'release_1.2', '_x', 'A.b'])('leaves the branch %j as it is', (branch) => {
    expect(render('{branch}-{sha}', { branch })).toEqual({ tag: `${branch}-${SHA}`, notes: [] })
  })

  it.each([
    ['1970-01-01T00:00:00Z', '19700101-0-1.2.3'],
    ['9999-12-31T23:59:59Z', '99991231-253402300799-1.2.3'],
  ])('takes the time %s', (committedAt, tag) => {
    expect(render('{date}-{commit-time}-{version}', { committedAt }).tag).toBe(tag)
  })

  it('shares the room between the places of a long branch', () => {
    const value = `${'b'.repeat(34)}_`
    const { tag } = render('{branch}-{branch}-{sha}', { branch: 'b'.repeat(150) })
    expect(tag).toHaveLength(128)
    expect(tag.split('-').map((word) => word.slice(0, 35))).toEqual([value, value, SHA.slice(0, 35)])
  })

  it('leaves a leading hyphen where the tag does not begin with it', () => {
    expect(render('x{branch}-{sha}', { branch: '-lead' })).toEqual({ tag: `x-lead-${SHA}`, notes: [] })
  })

  it.each([
    [
      '{version}',
      { version: null },
      'RELEASE_MISSING',
      'this event is no release',
      'Run on a release or on the push of a version tag, or use {sha}.',
    ],
    ['{sha}', { sha: '' }, 'COMMIT_UNKNOWN', 'the commit is not known in full', 'Check the commit out first.'],
    [
      '{sha}',
      { sha: SHA.slice(0, 12) },
      'COMMIT_UNKNOWN',
      'the commit is not known in full',
      'Check the commit out first.',
    ],
    ['{branch}', { branch: null }, 'TEMPLATE_INVALID', 'this event has no branch', 'Leave {branch} out.'],
    ['{branch}', { branch: '' }, 'TEMPLATE_INVALID', 'this event has no branch', 'Leave {branch} out.'],
    ['{pr}', { pullRequest: null }, 'TEMPLATE_INVALID', 'this event belongs to no pull request', 'Leave {pr} out.'],
    ['{date}', { committedAt: null }, 'COMMIT_UNKNOWN', TIME_UNKNOWN, TIME_REMEDY],
    ['{date}', { committedAt: 'soon' }, 'COMMIT_UNKNOWN', TIME_UNKNOWN, TIME_REMEDY],
    ['{date}', { committedAt: '1969-12-31T23:59:59Z' }, 'COMMIT_UNKNOWN', TIME_UNKNOWN, TIME_REMEDY],
    ['{commit-time}', { committedAt: '+012026-01-01T00:00:00Z' }, 'COMMIT_UNKNOWN', TIME_UNKNOWN, TIME_REMEDY],
  ])('says what is missing for %s with %j', (placeholder, values, code, lack, remedy) => {
    const template = `${placeholder}-{sha}`
    expect(errorOf(() => render(template, values))).toEqual({
      code,
      message: `The tag template "${template}" asks for ${placeholder}, and ${lack}.`,
      remedy: [remedy],
    })
  })

  it.each([
    [`${'x'.repeat(100)}-{sha}`, 'main', 141],
    [`${'x'.repeat(81)}-{sha}-{branch}`, 'feature/x', 132],
    [`${'x'.repeat(120)}-{sha}-{branch}`, 'main', 166],
    [`{branch}-{branch}-${'x'.repeat(80)}-{sha}`, 'feature/x', 141],
  ])('does not cut what pins the tag: %s', (template, branch, length) => {
    expect(errorOf(() => render(template, { branch }))).toEqual({
      code: 'TEMPLATE_TOO_LONG',
      message: `The tag template "${template}" gives a tag of ${length} characters here, and a tag has at most 128.`,
      remedy: ["Shorten the template's own text, or use {sha:12} for {sha}."],
    })
  })

  it('lets no value make what is no tag', () => {
    expect(errorOf(() => render('{version}', { version: '1.2.3+x' }))).toMatchObject({
      code: 'TEMPLATE_INVALID',
      message: 'The tag template "{version}" gives "1.2.3+x" here, which is not a tag.',
    })
  })
})

describe('any template and event', () => {
  const sha = fc.stringMatching(/^[0-9a-f]{40}$/)
  const branch = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '/', '-', '.', '_', '日') }),
    fc.string({ minLength: 100, maxLength: 300 }),
    fc.constantFrom('main', 'latest', 'pr-12', 'a94a8fe'),
  )
  const values = fc.record({
    sha,
    version: fc.constantFrom('1.2.3', '1.2.3-rc.1_build.5'),
    branch,
    pullRequest: fc.nat(),
    committedAt: fc.constantFrom('2026-11-23T00:00:00Z', '1999-01-01T00:00:00+01:00'),
  })
  const part = fc.constantFrom('{sha:12}', '{version}', '{branch}', '{pr}', '{commit-time}', '{date}', 'x', 'app.v1')
  const template = fc
    .tuple(
      fc.array(part, { maxLength: 2 }),
      fc.constantFrom('{sha:7}', '{sha}', '{sha:12}'),
      fc.array(part, { maxLength: 1 }),
    )
    .map(([before, pin, after]) => [...before, pin, ...after].join('-'))

  it('give a tag, the same each time, that names its commit', () => {
    fc.assert(
      fc.property(template, values, (text, offered) => {
        const { tag, notes } = renderTemplate(parseTemplate(text), offered)
        expect(tagFault(tag)).toBeNull()
        expect(renderTemplate(parseTemplate(text), { ...offered })).toEqual({ tag, notes })
        const context = { revision: offered.sha, version: null, branches: [offered.branch] }
        expect(judgeName(tag, context).reason.code).toBe('TAG_COMMIT')
      }),
      { seed: 8, numRuns: 1000 },
    )
  })

  it('give different tags for different branches', () => {
    fc.assert(
      fc.property(fc.constantFrom('{branch}-{sha}', 'x-{sha:12}.{branch}'), branch, branch, (text, one, other) => {
        fc.pre(one !== other)
        expect(render(text, { branch: one }).tag).not.toBe(render(text, { branch: other }).tag)
      }),
      { seed: 9, numRuns: 2000 },
    )
  })

  it('cannot be made to share a tag by a branch that is named like a rewritten one', () => {
    const rewritten = render('{branch}-{sha}', { branch: 'feature/x' }).tag
    const hostile = rewritten.slice(0, -SHA.length - 1)
    expect(render('{branch}-{sha}', { branch: hostile }).tag).not.toBe(rewritten)
  })
})
