import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { anchorsOf, documents, linksOf, read, ROOT, splitFences } from '../support/markdown.ts'

/** Why the link leads nowhere; null if it leads somewhere, or out of the project. */
function brokenLink(from: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(target)) return null
  const [path = '', anchor] = target.split('#', 2).map(decodeURIComponent)
  const file = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path))
  if (file.startsWith('..') || path.startsWith('/')) return `${from}: ${target} leaves the project`
  if (!existsSync(join(ROOT, file))) return `${from}: ${target}: there is no ${file}`
  if (!anchor) return null
  if (statSync(join(ROOT, file)).isDirectory()) return `${from}: ${target}: a folder has no headings`
  // A line of a source file is an anchor of GitHub's, not of ours.
  if (!file.endsWith('.md')) return /^L\d+(?:-L\d+)?$/u.test(anchor) ? null : `${from}: ${target}: no such line`
  return anchorsOf(read(file)).has(anchor) ? null : `${from}: ${target}: ${file} has no heading #${anchor}`
}

describe('links', () => {
  it.each(documents())('of %s lead somewhere', (document) => {
    const broken = linksOf(read(document)).map((target) => brokenLink(document, target))

    expect(broken.filter((line) => line !== null)).toEqual([])
  })

  it('are looked for in the documents that readers start from', () => {
    expect(documents()).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'SECURITY.md']))
  })

  it.each([
    ['no-such-file.md', 'there is no no-such-file.md'],
    ['SECURITY.md#no-such-heading', 'SECURITY.md has no heading #no-such-heading'],
    ['#no-such-heading', 'CONTRIBUTING.md has no heading #no-such-heading'],
    ['../outside.md', 'leaves the project'],
    ['src#heading', 'a folder has no headings'],
  ])('%s would be reported', (target, expected) => {
    expect(brokenLink('CONTRIBUTING.md', target)).toContain(expected)
  })
})

describe('links are found in', () => {
  it.each([
    ['see [the docs](docs/a.md#b "title").', ['docs/a.md#b']],
    ['![picture](a.png) and [b](<b.md>)', ['a.png', 'b.md']],
    ['[a][ref]\n\n[ref]: docs/a.md', ['docs/a.md']],
    ['<a href="a.md">a</a> <img alt="x" src="b.png">', ['a.md', 'b.png']],
    ['[`code`](a.md)', ['a.md']],
    ['`[not](a.md)`', []],
    ['```md\n[not](a.md)\n```\n[yes](b.md)', ['b.md']],
    ['[brackets](a_(b).md)', ['a_(b).md']],
  ])('%j', (text, expected) => {
    expect(linksOf(text)).toEqual(expected)
  })
})

describe('headings become anchors', () => {
  it.each([
    ['## The first five minutes', ['the-first-five-minutes']],
    ['# `ECR_TAG_EXCLUDED`', ['ecr_tag_excluded']],
    ['## What it does, and what not?', ['what-it-does-and-what-not']],
    ['## A & B', ['a--b']],
    ['## Same\n## Same\n## Same', ['same', 'same-1', 'same-2']],
    ['## [Linked](x.md) heading ##', ['linked-heading']],
    ['```sh\n# not a heading\n```', []],
    ['<a id="explicit"></a>', ['explicit']],
  ])('%j', (text, expected) => {
    expect([...anchorsOf(text)]).toEqual(expected)
  })
})

describe('fenced blocks', () => {
  it('are taken out with their language, line and indentation', () => {
    const { prose, blocks } = splitFences('a\n- b\n  ```yaml\n  x:\n    y: 1\n  ```\n````md\n```\n````\nc')

    expect(blocks).toEqual([
      { language: 'yaml', line: 4, text: 'x:\n  y: 1' },
      { language: 'md', line: 8, text: '```' },
    ])
    expect(prose).toBe('a\n- b\n\n\n\n\n\n\n\nc')
  })
})
