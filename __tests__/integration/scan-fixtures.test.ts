import { describe, expect, it } from '@jest/globals'
import { fixedAll, fixedOnce, fixtureNames, golden, resultText, scanFiles, treeOf } from '../support/scan-fixtures.ts'

/** Goldens are rewritten by `UPDATE_GOLDENS=1 npm test -- __tests__/integration/scan-fixtures`; then read the difference. */
describe.each(fixtureNames())('%s', (name) => {
  const tree = treeOf(name)

  it('is told and mended as it should be', () => {
    const fixed = fixedAll(tree).filter((file, index) => file.text !== tree[index]!.text)
    const made = [
      { path: 'findings.txt', text: resultText(scanFiles(tree)) },
      ...fixed.map(({ path, text }) => ({ path: `fixed/${path}`, text })),
    ]
    expect(made).toEqual(golden(name, made))
  })

  it('is not touched again once it is mended, and can still be read', () => {
    const fixed = fixedAll(tree)
    expect(fixedOnce(fixed)).toEqual([])
    const told = new Set(scanFiles(tree).notes.map(({ detail }) => detail))
    expect(scanFiles(fixed).notes.filter(({ detail }) => !told.has(detail))).toEqual([])
  })
})
