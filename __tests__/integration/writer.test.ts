import { afterAll, describe, expect, it } from '@jest/globals'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createWriter } from '../../src/adapters/writer.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { createFolders } from '../support/repository.ts'

const folders = createFolders()
afterAll(folders.remove)
const onPosix = process.platform === 'win32' ? it.skip : it

describe('a file that was asked for', () => {
  it.each(['out.sarif', 'new/folder/out.sarif', 'there.txt'])('is written: %s', async (path) => {
    const root = folders.folder({ 'there.txt': 'what was there before, and is longer' })
    expect(await createWriter(root).write(path, 'é')).toBe(join(root, path))
    expect(readFileSync(join(root, path), 'utf8')).toBe('é')
  })

  it('is written where an absolute path says', async () => {
    const other = join(folders.folder(), 'out')
    await createWriter(folders.folder()).write(other, 'x')
    expect(readFileSync(other, 'utf8')).toBe('x')
  })

  it('is written in the encoding that it had', async () => {
    const root = folders.folder()
    await createWriter(root).write('a', 'é', 'latin1')
    expect(readFileSync(join(root, 'a'))).toEqual(Buffer.from([0xe9]))
  })

  onPosix('is not written through a link', async () => {
    const outside = folders.folder({ file: 'untouched' })
    const root = folders.folder({ own: 'untouched' })
    symlinkSync(join(outside, 'file'), join(root, 'file'))
    symlinkSync('own', join(root, 'inside'))
    symlinkSync(outside, join(root, 'folder'))
    for (const path of ['file', 'inside', 'folder/file', 'folder/new/file', join(root, 'folder', 'file')])
      expect(await rejectionOf(createWriter(root).write(path, 'x'))).toMatchObject({ code: 'INPUT_INVALID' })
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('untouched')
    expect(readFileSync(join(root, 'own'), 'utf8')).toBe('untouched')
  })

  it('is not written where a folder is', async () => {
    const root = folders.folder({ 'folder/x': '' })
    expect(await rejectionOf(createWriter(root).write('folder', 'x'))).toMatchObject({ code: 'INPUT_INVALID' })
  })
})
