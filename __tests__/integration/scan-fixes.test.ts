import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { planFixes } from '../../src/scan/fixes/plan.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'
import { fixedAll, fixedOnce, fixtureNames, scanFiles, treeOf } from '../support/scan-fixtures.ts'

const trees = fixtureNames().map(treeOf)

/** A tree of which some lines are taken out, and some are there twice. */
const mutated = fc
  .tuple(
    fc.constantFrom(...trees),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 }),
  )
  .map(([tree, changes]) =>
    tree.map(({ path, text }, index): SourceFile => {
      const own = changes.filter(([file]) => file % tree.length === index)
      return { path, text: own.reduce((now, [, line, isTwice]) => changedText(now, line, isTwice), text) }
    }),
  )

function changedText(text: string, number: number, isTwice: boolean): string {
  const lines = text.split('\n')
  const at = number % lines.length
  return lines.flatMap((line, index) => (index === at ? (isTwice ? [line, line] : []) : [line])).join('\n')
}

function syntaxNotes(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(
    scanFiles(files)
      .notes.filter(({ code }) => code === 'SYNTAX')
      .map(({ path }) => path),
  )
}

describe.each(fixtureNames())('the fixes of %s', (name) => {
  it('take away what they are offered for', () => {
    const tree = treeOf(name)
    const { findings } = scanFiles(tree)
    const told = (finding: (typeof findings)[number]) =>
      JSON.stringify([
        finding.rule,
        finding.location.path,
        finding.subject.kind === 'repository' ? finding.subject.name : finding.subject.reference,
      ])
    const countOf = (all: readonly string[], key: string) => all.filter((one) => one === key).length
    const before = findings.map(told)
    const after = scanFiles(fixedAll(tree)).findings.map(told)
    for (const finding of findings.filter(({ fixes }) => fixes.length > 0)) {
      const key = told(finding)
      const fixable = findings.filter((one) => one.fixes.length > 0 && told(one) === key).length
      expect([key, countOf(after, key)]).toEqual([key, countOf(before, key) - fixable])
    }
  })
})

describe('the fixes of any tree', () => {
  it('do not overlap, end, and leave what can be read to be read', () => {
    fc.assert(
      fc.property(mutated, (tree) => {
        const { edits } = planFixes(scanFiles(tree).findings, { unsafe: true })
        for (const list of edits.values())
          list.slice(1).forEach((edit, index) => expect(edit.start).toBeGreaterThanOrEqual(list[index]!.end))
        const faulty = syntaxNotes(tree)
        const fixed = fixedAll(tree)
        expect([...syntaxNotes(fixed)].filter((path) => !faulty.has(path))).toEqual([])
        expect(fixedOnce(fixed)).toEqual([])
      }),
      { seed: 41, numRuns: 400 },
    )
  }, 120_000)
})
