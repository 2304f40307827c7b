import { describe, expect, it } from '@jest/globals'
import { entryRemoval } from '../../../../src/scan/fixes/list-entry.ts'

/** The list stands between `<` and `>`, and `^` is put before the entry; both are taken out first. */
function without(marked: string): string | null {
  const start = marked.indexOf('<')
  const end = marked.lastIndexOf('>') - 1 - (marked.includes('^') ? 1 : 0)
  const text = marked
    .replace('<', '')
    .replace('^', '')
    .replace(/>([^>]*)$/, '$1')
  const span = entryRemoval(text, { start, end }, marked.replace('<', '').indexOf('^'))
  return span && text.slice(0, span.start) + text.slice(span.end)
}

describe('an entry leaves its list', () => {
  it.each([
    ['tags: <^a:latest,a:1>\n', 'tags: a:1\n'],
    ['tags: <a:1, ^a:latest>\n', 'tags: a:1\n'],
    ['tags: <a:1, ^a:latest, b:1>\n', 'tags: a:1, b:1\n'],
    ['tags: <"a:1,^a:latest">\n', 'tags: "a:1"\n'],
    ['tags: <a:${{ f(x, y) }},^a:latest>\n', 'tags: a:${{ f(x, y) }}\n'],
    ['tags: <|\n  a:1\n  ^a:latest\n>next: x', 'tags: |\n  a:1\nnext: x'],
    ['tags: <|\n  ^a:latest\n  a:1\n>next: x', 'tags: |\n  a:1\nnext: x'],
    ['tags: <|\r\n  ^a:latest\r\n  a:1\r\n>', 'tags: |\r\n  a:1\r\n'],
    ['tags: <|\n  # said\n  a:1\n  ^a:latest\n>', 'tags: |\n  # said\n  a:1\n'],
    ['tags:\n  <- a:1\n  - ^a:latest\n>', 'tags:\n  - a:1\n'],
    ['tags = <["a:1", ^"a:latest"]>\n', 'tags = ["a:1"]\n'],
    ['tags = <[^"a:latest", "a:1"]>\n', 'tags = ["a:1"]\n'],
    ['tags = <[\n  "a:1",\n  ^"a:latest"\n]>\n', 'tags = [\n  "a:1"\n]\n'],
    ['tags = <[\n  "a:1",\n  ^"a:latest",\n]>\n', 'tags = [\n  "a:1",\n]\n'],
    ['tags = <[\n  ^"a:latest",\n  "a:1"\n]>\n', 'tags = [\n  "a:1"\n]\n'],
  ])('%j', (marked, expected) => {
    expect(without(marked)).toBe(expected)
  })

  it.each([
    ['the only one', 'tags: <^a:latest>\n'],
    ['the only one beside a remark', 'tags: <|\n  # a:1\n  ^a:latest\n>'],
    ['behind a remark that would go too', 'tags = <[\n  "a:1", # kept\n  ^"a:latest"\n]>\n'],
    ['no entry at all', 'tags: <a:1,^ ,b:1>\n'],
  ])('not: %s', (_, marked) => {
    expect(without(marked)).toBeNull()
  })
})
