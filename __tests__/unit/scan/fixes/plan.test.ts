import { describe, expect, it } from '@jest/globals'
import { applyEdits } from '../../../../src/domain/finding/edits.ts'
import type { Edit, Fix } from '../../../../src/domain/finding/finding.ts'
import { planFixes } from '../../../../src/scan/fixes/plan.ts'
import { finding } from '../../../support/scan-report.ts'

const edit = (start: number, end: number, text: string, path = 'a'): Edit => ({ path, start, end, text })
const fix = (safe: boolean, ...edits: Edit[]): Fix => ({ title: edits.map(({ text }) => text).join(), safe, edits })
const titles = (fixes: readonly Fix[]) => fixes.map(({ title }) => title)

describe('fixes that are applied together', () => {
  it.each<[string, readonly Fix[], boolean, string[], string[]]>([
    ['safe ones alone', [fix(true, edit(0, 1, 'x')), fix(false, edit(4, 5, 'y'))], false, ['x'], []],
    ['all that are asked for', [fix(true, edit(0, 1, 'x')), fix(false, edit(4, 5, 'y'))], true, ['x', 'y'], []],
    ['the same edit once', [fix(true, edit(0, 1, 'x')), fix(true, edit(0, 1, 'x'))], false, ['x'], []],
    ['not two of the same bytes', [fix(true, edit(0, 3, 'x')), fix(true, edit(2, 5, 'y'))], false, ['x'], ['y']],
    ['not two at one place', [fix(true, edit(2, 2, 'x')), fix(true, edit(2, 2, 'y'))], false, ['x'], ['y']],
    ['touching ones', [fix(true, edit(0, 2, 'x')), fix(true, edit(2, 4, 'y'))], false, ['x', 'y'], []],
    ['none by half', [fix(true, edit(0, 3, 'x')), fix(true, edit(1, 2, 'y'), edit(8, 9, 'z'))], false, ['x'], ['y,z']],
    ['in other files', [fix(true, edit(0, 3, 'x')), fix(true, edit(0, 3, 'y', 'b'))], false, ['x', 'y'], []],
  ])('%s', (_, fixes, unsafe, applied, postponed) => {
    const plan = planFixes(
      fixes.map((one) => finding({ fixes: [one] })),
      { unsafe },
    )
    expect([titles(plan.applied), titles(plan.postponed)]).toEqual([applied, postponed])
  })
})

it('edits touch what they name and nothing else', () => {
  expect(applyEdits('0123456789', [edit(0, 1, ''), edit(3, 3, 'x'), edit(8, 10, '\r\n')])).toBe('12x34567\r\n')
})
