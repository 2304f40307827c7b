import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { CodedError } from '../../src/domain/errors.ts'
import { judgeName } from '../../src/domain/tag/mutable-tags.ts'
import { parsePolicy } from '../../src/domain/policy/policy-file.ts'
import { parseReleaseVersion } from '../../src/domain/tag/release-version.ts'
import { readsAsNumber } from '../../src/domain/tag/tag-grammar.ts'
import { judgeTag } from '../../src/domain/ecr/tag-mutability.ts'
import { renderTemplate } from '../../src/domain/tag/render-template.ts'
import { parseTemplate } from '../../src/domain/tag/tag-template.ts'
import { read } from '../support/markdown.ts'

const TAGS = read('docs/tags.md')
const CACHES = read('docs/caches-and-signatures.md')

const SHA = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f60718293'
const CONTEXT = { revision: SHA, version: null, branches: ['feature/login', 'main'] }
const VALUES = {
  sha: SHA,
  version: '1.2.3',
  branch: 'feature/login',
  pullRequest: 12,
  committedAt: '2026-11-23T12:00:00Z',
}

/** The code spans of each cell, row by row, of the first table under a heading. */
function tableUnder(heading: string, page: string): string[][][] {
  const [, rest = ''] = page.split(new RegExp(`^#{2,3} ${heading}$`, 'mu'))
  const [table = ''] = /(?:^\|.*\n)+/mu.exec(rest) ?? []
  const rows = table.split('\n').slice(2, -1)
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code)),
  )
}

/** One `[code of the second cell, tag of the first]` a tag. */
function pairs(heading: string, page = TAGS): [first: string, second: string][] {
  return tableUnder(heading, page).flatMap(([firsts = [], [second = ''] = []]) =>
    firsts.map((first): [string, string] => [first, second]),
  )
}

function derived(template: string, branch = VALUES.branch): string {
  return renderTemplate(parseTemplate(template), { ...VALUES, branch }).tag
}

describe('tags.md: names', () => {
  it.each([...pairs('Names that pass'), ...pairs('Names that nothing pins')])('%s is %s', (tag, code) => {
    expect(judgeName(tag, CONTEXT).reason.code).toBe(code)
  })

  const moving = tableUnder('Names that move', TAGS).flatMap(([[movingClass = ''] = [], tags = []]) =>
    tags.map((tag) => ({ tag, movingClass })),
  )

  it.each(moving)('$tag moves: $movingClass', ({ tag, movingClass }) => {
    expect(judgeName(tag, CONTEXT).reason).toMatchObject({ code: 'TAG_MOVES', class: movingClass })
  })

  it('covers each class', () => {
    expect(new Set(moving.map(({ movingClass }) => movingClass)).size).toBe(11)
  })

  it.each(tableUnder('Tags that read as numbers', TAGS).map(([[tag = ''] = []]) => tag))(
    '%s reads as a number',
    (tag) => {
      expect(readsAsNumber(tag)).toBe(true)
      expect(parse(tag)).toEqual(expect.any(Number))
    },
  )
})

describe('tags.md: templates', () => {
  it.each(pairs('Templates that pass'))('%s gives %s', (template, tag) => {
    expect(derived(template)).toBe(tag)
  })

  it.each(pairs('Tags that sort, for Flux and Argo CD'))('%s gives %s', (template, tag) => {
    expect(derived(template, 'main')).toBe(tag)
  })

  it.each(pairs('Templates that are refused'))('%s is %s', (template, code) => {
    expect(() => derived(template)).toThrow(CodedError)
    expect(() => derived(template)).toThrow(expect.objectContaining({ code }))
  })

  it.each(pairs('Branches'))('the branch %s is written %s', (branch, value) => {
    expect(derived('{branch}-{sha:12}', branch)).toBe(`${value}-${SHA.slice(0, 12)}`)
  })
})

describe('tags.md: releases', () => {
  const rows = tableUnder('Release versions', TAGS).map(
    ([[gitTag = ''] = [], [rules = ''] = [], [tag = null] = []]) => ({
      gitTag,
      rules,
      tag,
    }),
  )

  it.each(rows)('$gitTag with { $rules } is $tag', ({ gitTag, rules, tag }) => {
    const { releases } = parsePolicy(`releases: { ${rules} }`, 'policy.yml')
    const parsed = parseReleaseVersion(gitTag, releases)

    expect(parsed.kind === 'release' ? parsed.tag : null).toBe(tag)
  })
})

describe('caches-and-signatures.md: filters', () => {
  const [, protectedText = ''] = /These tags must stay where they are:([^]*?) The tables/u.exec(CACHES) ?? []
  const protectedTags = [...protectedText.matchAll(/`([^`]+)`/gu)].map(([, tag = '']) => tag)
  const reason = (filter: string, tag: string) =>
    judgeTag({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: [{ filterType: 'WILDCARD', filter }] }, tag).reason.code
  const rows = (heading: string) =>
    tableUnder(heading, CACHES).flatMap(([[filter = ''] = [], tags = []]) => tags.map((tag) => ({ filter, tag })))

  it('are held against every kind of tag that must stay', () => {
    expect(protectedTags).toHaveLength(6)
  })

  it.each(rows('Safe filters'))('$filter lets $tag move, and nothing that must stay', ({ filter, tag }) => {
    expect(reason(filter, tag)).toBe('ECR_TAG_EXCLUDED')
    expect(protectedTags.map((stays) => reason(filter, stays))).toEqual(protectedTags.map(() => 'ECR_NOT_EXCLUDED'))
  })

  it.each(rows('Dangerous filters'))('$filter lets $tag move', ({ filter, tag }) => {
    expect(protectedTags).toContain(tag)
    expect(reason(filter, tag)).toBe('ECR_TAG_EXCLUDED')
  })

  it.each(rows('Uncertain filters'))('$filter is uncertain for $tag', ({ filter, tag }) => {
    expect(protectedTags).toContain(tag)
    expect(reason(filter, tag)).toBe('ECR_FILTER_UNCERTAIN')
  })
})
