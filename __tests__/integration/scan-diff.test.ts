import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { applyEdits } from '../../src/domain/finding/edits.ts'
import type { Edit } from '../../src/domain/finding/finding.ts'
import { unifiedDiff } from '../../src/report/scan/diff.ts'

function edit(text: string, found: string, replacement: string): Edit {
  const start = text.indexOf(found)
  return { path: 'a.yml', start, end: start + found.length, text: replacement }
}

const TEXT = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'

describe('a diff', () => {
  it('of one line', () => {
    expect(unifiedDiff('a.yml', TEXT, [edit(TEXT, 'five', 'FIVE')])).toEqual([
      '--- a/a.yml',
      '+++ b/a.yml',
      '@@ -2,7 +2,7 @@',
      ' two',
      ' three',
      ' four',
      '-five',
      '+FIVE',
      ' six',
      ' seven',
      ' eight',
    ])
  })

  it('of two places, in a hunk each, the second shifted by what the first put in', () => {
    expect(unifiedDiff('a.yml', TEXT, [edit(TEXT, 'one', 'zero\none'), edit(TEXT, 'ten\n', '')])).toEqual([
      '--- a/a.yml',
      '+++ b/a.yml',
      '@@ -1,4 +1,5 @@',
      '-one',
      '+zero',
      '+one',
      ' two',
      ' three',
      ' four',
      '@@ -7,4 +8,3 @@',
      ' seven',
      ' eight',
      ' nine',
      '-ten',
    ])
  })

  it('of a file without an end of its last line', () => {
    expect(unifiedDiff('a.yml', 'a: b', [{ path: 'a.yml', start: 3, end: 4, text: 'c' }])).toEqual([
      '--- a/a.yml',
      '+++ b/a.yml',
      '@@ -1,1 +1,1 @@',
      '-a: b',
      String.raw`\ No newline at end of file`,
      '+a: c',
      String.raw`\ No newline at end of file`,
    ])
  })

  it('keeps the ends of lines', () => {
    expect(unifiedDiff('a.yml', 'a\r\nb\r\n', [{ path: 'a.yml', start: 3, end: 4, text: 'c' }]).slice(3)).toEqual([
      ' a\r',
      '-b\r',
      '+c\r',
    ])
  })

  it('is none without an edit', () => {
    expect(unifiedDiff('a.yml', TEXT, [])).toEqual([])
  })
})

it('is what git takes, whatever the edits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'long line\r\n', 'c'), { minLength: 1, maxLength: 30 })
  const places = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('x', '', 'new\n', '\n'), fc.nat(6)), { maxLength: 4 })
  try {
    fc.assert(
      fc.property(lines, places, (parts, drawn) => {
        const text = parts.join('')
        const edits: Edit[] = []
        for (const [place, put, length] of drawn.toSorted(([one], [other]) => one - other)) {
          const [start, end] = [place, place + length]
          const free = edits.at(-1)?.end ?? -1
          if (start > free && end <= text.length) edits.push({ path: 'a.yml', start, end, text: put })
        }
        const after = applyEdits(text, edits)
        if (after === text) return
        writeFileSync(join(folder, 'a.yml'), text)
        const diff = `${unifiedDiff('a.yml', text, edits).join('\n')}\n`
        execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], {
          cwd: folder,
          input: diff,
          stdio: 'pipe',
        })
        expect(readFileSync(join(folder, 'a.yml'), 'utf8')).toBe(after)
      }),
      { seed: 7, numRuns: 150 },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
