import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRecordFile } from '../../src/adapters/disk/record-file.ts'
import { rejectionOf } from '../support/coded-error.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'))
  path = join(folder, 'record.json')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a record file', () => {
  it('is not there before it is written', async () => {
    expect(await createRecordFile(path).read()).toBeNull()
  })

  it('holds what was written last, and leaves nothing beside it', async () => {
    const file = createRecordFile(path)
    await file.write('the first, which is longer')
    await file.write('the second ä')
    expect(await file.read()).toBe('the second ä')
    expect(readdirSync(folder)).toEqual(['record.json'])
  })

  it('is whole while it is written', async () => {
    const file = createRecordFile(path)
    const contents = ['a', 'b'].map((letter) => letter.repeat(200_000))
    await file.write(contents[0]!)
    const writing = (async () => {
      for (let count = 0; count < 20; count += 1) await file.write(contents[count % 2]!)
    })()
    for (let count = 0; count < 100; count += 1) expect(contents).toContain(await file.read())
    await writing
  })

  it('is the old one where a write fails', async () => {
    mkdirSync(path)
    await expect(createRecordFile(path).write('new')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['record.json'])
  })

  it('is not written into a folder that is not there', async () => {
    await expect(createRecordFile(join(folder, 'none', 'record.json')).write('new')).rejects.toThrow('ENOENT')
  })

  it.each<[string, () => void, string]>([
    ['a folder', () => mkdirSync(path), 'it is not a file'],
    ['no UTF-8', () => writeFileSync(path, Buffer.from([0xff, 0xfe])), 'utf-8'],
    [
      'too large',
      () => {
        writeFileSync(path, '')
        truncateSync(path, 64 * 1024 * 1024 + 1)
      },
      'it is larger than 64 MiB',
    ],
  ])('that is %s is RECORD_INVALID', async (_, make, why) => {
    make()
    const { code, message } = await rejectionOf(createRecordFile(path).read())
    expect(code).toBe('RECORD_INVALID')
    expect(message).toContain(`The record \`${path}\` cannot be read: `)
    expect(message).toContain(why)
  })
})
