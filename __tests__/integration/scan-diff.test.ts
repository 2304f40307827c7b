import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Edit } from '../../src/domain/finding/finding.ts'
import { unifiedDiff } from '../../src/report/scan/diff.ts'
import { applyEdits } from '../../src/domain/finding/edits.ts'

/** What git makes of a file with the diff of some edits. */
function patched(path: string, text: string, edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  try {
    writeFileSync(join(folder, path), text)
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '--unidiff-zero', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: unifiedDiff(path, text, edits),
    })
    return readFileSync(join(folder, path), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const edit = (start: number, end: number, text: string): Edit => ({ path: 'a.yml', start, end, text })
const LINES = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('')

describe('git applies the diff to what the edits make', () => {
  it.each<[string, string, Edit[]]>([
    ['one word', LINES, [edit(5, 6, 'x')]],
    ['a line put in', LINES, [edit(7, 7, 'new\n')]],
    ['a line taken out', LINES, [edit(7, 14, '')]],
    ['two far apart', LINES, [edit(0, 0, 'a\n'), edit(LINES.length - 3, LINES.length - 3, '\n')]],
    ['two near each other', LINES, [edit(7, 14, ''), edit(21, 22, 'x\ny')]],
    ['a last line without its end', 'a\nb', [edit(2, 3, 'c')]],
    ['line ends of Windows', 'a\r\nb\r\nc\r\n', [edit(3, 4, 'x')]],
    ['something at the very end', 'a\n', [edit(2, 2, 'b\n')]],
  ])('%s', (_, text, edits) => {
    expect(patched('a.yml', text, edits)).toBe(applyEdits(text, edits))
  })

  it('for any edits', () => {
    const text = fc.array(fc.constantFrom('a\n', 'bb\n', '\n', 'c\r\n', 'd'), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(60), fc.nat(5), fc.constantFrom('', 'x', 'y\n', '\n')), { maxLength: 3 }),
        (pieces, raw) => {
          const whole = pieces.join('')
          const edits: Edit[] = []
          for (const [gap, length, inserted] of raw) {
            const start = (edits.at(-1)?.end ?? -1) + 1 + gap
            if (start + length <= whole.length) edits.push(edit(start, start + length, inserted))
          }
          const wanted = applyEdits(whole, edits)
          fc.pre(wanted !== whole && wanted !== '')
          expect(patched('a.yml', whole, edits)).toBe(wanted)
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })
})
