import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { codeBlock, codeSpan, details, escapeMarkdown, table } from '../../../src/report/markdown.ts'

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, 1.2.3', 'plain words, 1.2.3'],
    ['', ''],
    ['</details><img src=x onerror="a">', '&lt;/details&gt;&lt;img src=x onerror=&quot;a&quot;&gt;'],
    ['a | b', 'a &#124; b'],
    ['a\nb\r\nc', 'a⟨U+000A⟩b⟨U+000D⟩⟨U+000A⟩c'],
    ['x\u202Egnp', 'x⟨U+202E⟩gnp'],
    ['zero\u200Bwidth\u2028', 'zero⟨U+200B⟩width⟨U+2028⟩'],
    ['\u001B[31mred', '⟨U+001B⟩\\[31mred'],
    ['half \uD800 pair', 'half ⟨U+D800⟩ pair'],
    ['@octo-org/payments', '@&#8203;octo-org/payments'],
    ['me@example.com', 'me@&#8203;example.com'],
    ['fixes #1, GH-2 and a/b#3', 'fixes \\#&#8203;1, GH-&#8203;2 and a/b\\#&#8203;3'],
    ['https://evil.test', 'https&#58;//evil.test'],
    ['WWW.evil.test', 'WWW&#46;evil.test'],
    ['[a](b) ![c](d)', '\\[a\\](b) \\!\\[c\\](d)'],
    ['**b** _i_ ~~s~~ `c` $m$', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\` \\$m\\$'],
    ['a\\', 'a\\\\'],
    ['\\|', '\\\\&#124;'],
    ['&lt;', '&amp;lt;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['1. item', '1\\. item'],
    ['1) item', '1\\) item'],
    ['    indented', 'indented'],
    ['> quote', '&gt; quote'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  it('of any text is one line without a tag, a cell’s end or a mention', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'ab <>|`@\\\n\r\u2028\u202E*_[]!&;'.split('')),
      maxLength: 40,
    })
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[<>|\p{C}\p{Zl}]|@(?!&#8203;)|(?<!\\)(?:\\\\)*[*_[\]`]/u)
      }),
      { seed: 20261123, numRuns: 1000 },
    )
  })
})

describe('codeSpan', () => {
  it.each([
    ['sha-3f1c', '`sha-3f1c`'],
    ['</details><b>', '`</details><b>`'],
    ['@me', '`@me`'],
    ['a\nb', '`a⟨U+000A⟩b`'],
    ['a`b', '<code>a\\`b</code>'],
    ['`', '<code>\\`</code>'],
    ['``</code><img>', '<code>\\`\\`&lt;/code&gt;&lt;img&gt;</code>'],
    ['| pipe', '<code>&#124; pipe</code>'],
    ['a\\', '`a\\`'],
    [' a ', '<code> a </code>'],
    ['', '<code></code>'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected)
  })
})

describe('codeBlock', () => {
  it.each([
    ['aws ecr\n  --x', '', '```\naws ecr\n  --x\n```'],
    ['a: 1', 'yaml', '```yaml\na: 1\n```'],
    ['```\n# out', '', '````\n```\n# out\n````'],
    ['a ````` b', '', '``````\na ````` b\n``````'],
    ['a\r\nb\u202E', '', '```\na\nb⟨U+202E⟩\n```'],
  ])('%j', (text, language, expected) => {
    expect(codeBlock(text, language)).toBe(expected)
  })
})

describe('table', () => {
  it('has a line a row', () => {
    expect(table(['Tag', 'Mode'], [['`a`', 'x'], ['`b`']])).toBe(
      ['| Tag | Mode |', '| --- | --- |', '| `a` | x |', '| `b` |  |'].join('\n'),
    )
  })

  it('keeps a cell in its place', () => {
    expect(table(['A'], [['a\nb | c', 'beyond']])).toBe('| A |\n| --- |\n| a<br>b &#124; c |')
  })

  it('has as many cells as headers, whatever is in them', () => {
    const cells = fc.tuple(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('|', '\\', '`', '\n', 'a') }),
    )
    fc.assert(
      fc.property(cells, ([a, b]) => {
        const lines = table(['A', 'B'], [[escapeMarkdown(a), codeSpan(b)]]).split('\n')
        expect(lines).toHaveLength(3)
        expect(lines[2]!.split('|')).toHaveLength(4)
      }),
      { seed: 20261123 },
    )
  })
})

it('details folds Markdown under plain text', () => {
  expect(details('a < b</summary> @me', '**body**')).toBe(
    '<details><summary>a &lt; b&lt;/summary&gt; @&#8203;me</summary>\n\n**body**\n\n</details>',
  )
})
