import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { judgeTarget, type Target } from '../../src/domain/verdict/admission.ts'
import { ERROR_KINDS } from '../../src/domain/errors.ts'
import { type EcrRepository, parseRepository, repositoryUri } from '../../src/domain/ecr/ecr-registry.ts'
import { judgeName } from '../../src/domain/tag/mutable-tags.ts'
import { judgeTag } from '../../src/domain/ecr/tag-mutability.ts'
import { explain, plainText, REASON_CODES } from '../../src/report/explain.ts'
import { anchorsOf, filesIn, read, ROOT, splitFences } from '../support/markdown.ts'

const PAGE = read('docs/troubleshooting.md')
const CODES = [...Object.keys(ERROR_KINDS), ...REASON_CODES].toSorted()

interface Section {
  readonly heading: string
  readonly group: string
  readonly text: string
}

/** What stands under each `###` heading whose text is a code, and the `##` heading above it. */
function sectionsOf(page: string): Section[] {
  const sections: { heading: string; group: string; lines: string[] }[] = []
  let group = ''
  for (const line of splitFences(page).prose.split('\n')) {
    const [, marks = '', heading = ''] = /^(#{1,6}) (.+)$/u.exec(line) ?? []
    if (marks === '##') group = heading
    if (marks) sections.push({ heading, group, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
    .filter(({ heading }) => /^[A-Z][A-Z_]+$/u.test(heading))
    .map(({ lines, ...section }) => ({ ...section, text: lines.join('\n').trim() }))
}

const SECTIONS = sectionsOf(PAGE)

describe('docs/troubleshooting.md', () => {
  it('has one section for every code, and no other', () => {
    expect(SECTIONS.map(({ heading }) => heading).toSorted()).toEqual(CODES)
  })

  it.each(CODES)('is where a message on %s leads', (code) => {
    expect(anchorsOf(PAGE).has(code.toLowerCase())).toBe(true)
  })

  it.each(SECTIONS)('$heading is explained', ({ text, group }) => {
    expect(text.length).toBeGreaterThan(40)
    expect(group).not.toBe('')
  })

  it('puts what the inputs brought about under "The inputs", and nothing else', () => {
    const usage = Object.entries(ERROR_KINDS).flatMap(([code, kind]) => (kind === 'usage' ? [code] : []))
    const listed = SECTIONS.flatMap(({ heading, group }) => (group === 'The inputs' ? [heading] : []))

    expect(listed.toSorted()).toEqual(usage.toSorted())
  })
})

describe('the refusal that docs/troubleshooting.md begins with', () => {
  it('is what a user sees', () => {
    const repository = parseRepository('123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app', {
      region: null,
      account: null,
    }) as EcrRepository
    const tag = 'sha-3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f60718293'
    const filters = ['sha-*', 'buildcache']
    const setting = {
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: filters.map((filter) => ({ filterType: 'WILDCARD', filter })),
    }
    const uri = repositoryUri(repository)
    const protection = judgeTag(setting, tag)
    const target: Target = {
      reference: `${uri}:${tag}`,
      tag,
      place: { kind: 'repository', uri, name: repository.name, repository },
      origin: 'derived',
      name: judgeName(tag, { revision: tag.slice(4), version: null, branches: [] }),
      exception: null,
      registry: { mode: setting.mode, filters, protection, existence: null },
    }
    const outcome = judgeTarget(target, { rule: 'reuse', revision: tag.slice(4), requireRevision: true })

    const message = plainText(explain(outcome.reason, target), 'docs/troubleshooting.md')

    expect(splitFences(PAGE).blocks[0]?.text).toBe(`Error: ${message}`)
  })
})

describe('a page that a message names', () => {
  const named = filesIn('src', true)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...read(file).matchAll(/docs\/[\w./-]+\.md/gu)].map(([page]) => ({ page, file })))

  it('is looked for', () => {
    expect(named.map(({ page }) => page)).toContain('docs/caches-and-signatures.md')
  })

  it.each(named)('exists: $page, named in $file', ({ page }) => {
    expect(existsSync(join(ROOT, page))).toBe(true)
  })
})
