import { afterAll, expect, it } from '@jest/globals'
import { doubtsOf } from '../../src/cli/migrate/doubts.ts'
import { createFolders, type Files, write } from '../support/repository.ts'

const folders = createFolders()
afterAll(folders.remove)

const NOTES = [
  { path: 'a.yml', line: 3, detail: 'is cut short' },
  { path: 'a.yml', line: 9, detail: 'is cut short' },
]
const SPEAKS = new Set(['ci.yml', 'new.yml'])
const COMMITTED = { 'ci.yml': 'a\n', 'back.yml': 'b\n', 'README.md': 'c\n' }

it.each<[string, Files, { notes?: typeof NOTES; below?: string }, string[]]>([
  ['in a checkout as it was committed', {}, {}, []],
  ['in a part of it', {}, { below: 'web' }, ['only `web` of the checkout was read']],
  ['with files that could not be read', {}, { notes: NOTES }, ['1 file could not be read in full']],
  ['with a change', { 'ci.yml': 'x\n' }, {}, ['`ci.yml` has changes that are not committed']],
  ['with a file that is new', { 'new.yml': 'x\n' }, {}, ['`new.yml` has changes that are not committed']],
  ['with a file that is gone', { 'back.yml': null }, {}, ['`back.yml` has changes that are not committed']],
  ['with changes of what says nothing', { 'README.md': 'x\n', 'immutable-tag-switch.json': '{}' }, {}, []],
])('%s', async (_, changes, { notes = [], below = '' }, expected) => {
  const checkout = folders.repository(COMMITTED)
  write(checkout, changes)
  const textOf = (path: string) => (SPEAKS.has(path) ? 'text' : null)
  expect(await doubtsOf({ notes, textOf }, { checkout, below }, process.env)).toEqual(expected)
})

it('without git there is nothing to commit', async () => {
  expect(await doubtsOf({ notes: [], textOf: () => null }, { checkout: null, below: '' }, process.env)).toEqual([])
})

it('where git does not tell', async () => {
  const checkout = folders.folder()
  expect(await doubtsOf({ notes: [], textOf: () => null }, { checkout, below: '' }, process.env)).toEqual([
    'git does not tell what is committed',
  ])
})
