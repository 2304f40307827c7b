import { expect, it } from '@jest/globals'
import { chooseEdits } from '../../../../src/commands/migrate/edits.ts'
import type { Edit, Fix } from '../../../../src/domain/finding/finding.ts'

const TEXT = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: app:latest\n'
const fix = (...edits: Edit[]): Fix => ({ title: '', safe: true, edits })
const at = (start: number, end: number, text: string, path = 'pod.yaml'): Edit => ({ path, start, end, text })
const LATEST = TEXT.indexOf('latest')
const pin = fix(at(LATEST, LATEST + 6, '1.2.3'))

it('makes two that agree as one', () => {
  const again = fix(at(LATEST, LATEST + 6, '1.2.3'))
  const { edits, has } = chooseEdits([pin, again], () => TEXT)

  expect(edits).toEqual(pin.edits)
  expect([pin, again].map(has)).toEqual([true, true])
})

it('leaves out what would write over another', () => {
  const other = fix(at(0, 3, 'x', 'a.yaml'), at(LATEST, LATEST + 6, '4.5.6'))
  const { edits, has } = chooseEdits([pin, other], () => TEXT)

  expect(edits).toEqual(pin.edits)
  expect([pin, other].map(has)).toEqual([true, false])
})

it('leaves out what a file could not be read with', () => {
  const breaks = fix(at(0, 0, '{'))
  const elsewhere = fix(at(LATEST, LATEST + 6, '1.2.3', 'b.yaml'))
  const { edits, has } = chooseEdits([breaks, elsewhere], () => TEXT)

  expect(edits).toEqual(elsewhere.edits)
  expect(has(breaks)).toBe(false)
})

it('leaves out what is of no file that was read', () => {
  expect(chooseEdits([pin], () => null).edits).toEqual([])
})

it('has nothing that it was not given', () => {
  expect([null, undefined, pin].map(chooseEdits([], () => TEXT).has)).toEqual([false, false, false])
})
