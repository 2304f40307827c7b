import { describe, expect, it } from '@jest/globals'
import type { Migration } from '../../../../src/commands/migrate/plan.ts'
import { type EditedFile, editedFiles, proposalOf } from '../../../../src/commands/migrate/proposal.ts'
import type { Edit } from '../../../../src/domain/finding/finding.ts'
import type { Tree, TreeFile } from '../../../../src/ports.ts'
import { errorOf, rejectionOf } from '../../../support/coded-error.ts'
import { planFor } from '../../../support/migration.ts'

const text = (content: string, encoding: 'utf8' | 'latin1' = 'utf8'): TreeFile => ({
  kind: 'text',
  text: content,
  encoding,
  note: null,
})

function treeOf(files: Readonly<Record<string, TreeFile>>): Tree {
  return { list: () => Promise.reject(new Error('unused')), read: (path) => files[path] ?? { kind: 'absent' } }
}

const edit = (path: string, start: number, end: number, to: string): Edit => ({ path, start, end, text: to })

const READ: Readonly<Record<string, string>> = { a: 'one two three', b: 'é latest' }
const EDITS = [edit('a', 0, 3, '1'), edit('a', 8, 13, '3'), edit('b', 2, 8, 'v1')]
const PLAN = { edits: EDITS, textOf: (path: string) => READ[path] ?? null }

describe('the edits of a plan', () => {
  it('are put into files that are as they were', () => {
    const tree = treeOf({ a: text('one two three'), b: text('é latest', 'latin1') })
    expect(editedFiles(PLAN, tree)).toEqual([
      { path: 'a', content: '1 two 3', encoding: 'utf8' },
      { path: 'b', content: 'é v1', encoding: 'latin1' },
    ])
  })

  it.each<[string, TreeFile, string]>([
    ['was changed', text('é latest!'), 'it was changed while the plan was made'],
    ['is gone', { kind: 'absent' }, 'it was changed while the plan was made'],
    ['is no text', { kind: 'skipped', why: 'binary' }, 'it was changed while the plan was made'],
  ])('are put into none if one %s', (_, file, why) => {
    expect(errorOf(() => editedFiles(PLAN, treeOf({ a: text(READ['a']!), b: file })))).toEqual({
      code: 'INPUT_INVALID',
      message: `\`b\` is not edited, and no other file: ${why}.`,
      remedy: ['Run this again.'],
    })
  })

  it('are not put into what cannot hold them', () => {
    const plan = { ...PLAN, edits: [edit('b', 2, 8, '→')] }
    expect(errorOf(() => editedFiles(plan, treeOf({ b: text(READ['b']!, 'latin1') })))).toMatchObject({
      message: '`b` is not edited, and no other file: it is not UTF-8, and the change is.',
    })
  })
})

describe('a pull request', () => {
  async function proposed(here: string, there: TreeFile) {
    const migration: Migration = { ...(await planFor({}, [])), textOf: () => here }
    const files: EditedFile[] = [{ path: 'a', content: here.replace('latest', 'v1'), encoding: 'utf8' }]
    const terms = { branch: 'b', base: null, parent: '3'.repeat(40), readAt: () => Promise.resolve(there) }
    return proposalOf(migration, files, terms)
  }

  it('changes what is committed', async () => {
    expect(await proposed('x: latest\n', text('x: latest\n'))).toMatchObject({
      branch: 'b',
      base: null,
      parent: '3'.repeat(40),
      title: 'Take the pipeline off tags that move',
      body: expect.stringMatching(/^## The way off/),
      files: [{ path: 'a', content: 'x: v1\n', encoding: 'utf8' }],
    })
  })

  it('keeps the line ends that git keeps', async () => {
    const { files } = await proposed('x: latest\r\ny\r\n', text('x: latest\ny\n'))
    expect(files).toMatchObject([{ content: 'x: v1\ny\n' }])
    const same = await proposed('x: latest\r\n', text('x: latest\r\n'))
    expect(same.files).toMatchObject([{ content: 'x: v1\r\n' }])
  })

  it.each<[string, TreeFile]>([
    ['other text', text('x: older\n')],
    ['nothing', { kind: 'absent' }],
    ['too much', { kind: 'skipped', why: 'larger than 2 MiB' }],
  ])('takes nothing along that is not committed: the commit has %s', async (_, there) => {
    expect(await rejectionOf(proposed('x: latest\n', there))).toMatchObject({
      message: '`a` is not edited, and no other file: it has changes that are not committed.',
      remedy: ['Commit them and push, or take them back.'],
    })
  })
})
