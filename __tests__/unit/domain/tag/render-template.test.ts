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

  it('leaves a leading hyphen where the tag does not begin with it', () => {
    expect(render('x{branch}-{sha}', { branch: '-lead' })).toEqual({ tag: `x-lead-${SHA}`, notes: [] })
  })

  it.each([
    ['{version}', { version: null }, 'RELEASE_MISSING', 'asks for {version}, and this event is no release.'],
    ['{sha}', { sha: '' }, 'COMMIT_UNKNOWN', 'asks for {sha}, and the commit is not known in full.'],
    ['{sha}', { sha: SHA.slice(0, 12) }, 'COMMIT_UNKNOWN', 'asks for {sha}, and the commit is not known in full.'],
    ['{sha}-{branch}', { branch: null }, 'TEMPLATE_INVALID', 'asks for {branch}, and this event has no branch.'],
    ['{sha}-{branch}', { branch: '' }, 'TEMPLATE_INVALID', 'asks for {branch}, and this event has no branch.'],
    [
      '{sha}-{pr}',
      { pullRequest: null },
      'TEMPLATE_INVALID',
      'asks for {pr}, and this event belongs to no pull request.',
    ],
    ['{sha}-{date}', { committedAt: null }, 'COMMIT_UNKNOWN', "asks for {date}, and the commit's time is not known."],
    ['{sha}-{date}', { committedAt: 'soon' }, 'COMMIT_UNKNOWN', "asks for {date}, and the commit's time is not known."],
    [
      '{sha}-{commit-time}',
      { committedAt: '+012026-01-01T00:00:00Z' },
      'COMMIT_UNKNOWN',
      "asks for {commit-time}, and the commit's time is not known.",
    ],
  ])('says what is missing for %s with %j', (template, values, code, rest) => {
    const error = errorOf(() => render(template, values))
    expect(error).toMatchObject({ code, message: `The tag template "${template}" ${rest}` })
    expect(error.remedy).toHaveLength(1)
  })

  it.each([
    [`${'x'.repeat(100)}-{sha}`, 'main', 141],
    [`${'x'.repeat(81)}-{sha}-{branch}`, 'feature/x', 132],
    [`${'x'.repeat(120)}-{sha}-{branch}`, 'main', 166],
  ])('does not cut what pins the tag: %s', (template, branch, length) => {
    expect(errorOf(() => render(template, { branch }))).toMatchObject({
      code: 'TEMPLATE_TOO_LONG',
      message: `The tag template "${template}" gives a tag of ${length} characters here, and a tag has at most 128.`,
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
