import { describe, expect, it } from '@jest/globals'
import { RULE_IDS } from '../../../../src/domain/finding/finding.ts'
import { suppressionsIn } from '../../../../src/scan/suppressions.ts'
import { filesIn, read, splitFences } from '../../../support/markdown.ts'

const SECTIONS = ['Why', 'Fails', 'Passes', 'Silence it', 'What it does not see']

describe('docs/rules', () => {
  it('has a page for each rule, and for no other', () => {
    const pages = filesIn('docs/rules', false).map((path) => path.replace(/^docs\/rules\/(.*)\.md$/, '$1'))

    expect(pages.filter((page) => page !== 'README').toSorted()).toEqual(RULE_IDS.toSorted())
  })

  it.each(RULE_IDS)('tells of %s what every page tells', (rule) => {
    const page = read(`docs/rules/${rule}.md`)
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)

    expect(page).toMatch(new RegExp(`^# \`${rule}\`\n`))
    expect(headings).toEqual(SECTIONS)
    expect(read('docs/rules/README.md')).toContain(`[\`${rule}\`](${rule}.md)`)
  })

  it.each(['README', ...RULE_IDS])('shows on %s comments that suppress', (page) => {
    const { blocks } = splitFences(read(`docs/rules/${page}.md`))
    const suppressions = blocks.map(({ text }) => ({ text, ...suppressionsIn({ path: page, text }) }))
    const meant = suppressions.filter(({ text }) => text.includes('immutable-tag: ignore'))

    expect(suppressions.flatMap(({ notes }) => notes)).toEqual([])
    for (const { all } of meant) expect(all).toHaveLength(1)
    for (const { all } of meant) if (page !== 'README') expect([...all[0]!.rules]).toEqual([page])
  })
})
