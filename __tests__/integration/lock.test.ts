import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { withLock } from '../../src/adapters/disk/lock.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { createFolders } from '../support/repository.ts'

const LOADER = new URL('../support/typescript-loader.mjs', import.meta.url).href
const CHILD = fileURLToPath(new URL('../support/lock-child.ts', import.meta.url))
const LET_IT_END = 'Let it end: two at once would undo what the other does.'
const DELETE_IT = 'If it was killed, delete record.json.lock, and go on or back as the record says.'

const folders = createFolders()
afterAll(folders.remove)
const onPosix = process.platform === 'win32' ? describe.skip : describe

let folder: string
let path: string
let lock: string

beforeEach(() => {
  folder = folders.folder()
  path = join(folder, 'record.json')
  lock = `${path}.lock`
})

/** What a second one is told, with the names of the folder left out. */
async function refusal(): Promise<readonly [string, string, readonly string[]]> {
  const { code, message, remedy } = await rejectionOf(withLock(path, async () => 'done'))
  const plain = (text: string) => text.replaceAll(path, 'record.json')
  return [code, plain(message), remedy.map(plain)]
}

describe('a lock', () => {
  it('is there while the work is done, and then no more', async () => {
    const seen = await withLock(path, async () => readdirSync(folder))
    expect(seen).toEqual(['record.json.lock'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('is given back where the work fails', async () => {
    const work = withLock(path, () => Promise.reject(new Error('no')))
    await expect(work).rejects.toThrow('no')
    expect(readdirSync(folder)).toEqual([])
  })

  it('lets one of many in, and leaves no trace in the process', async () => {
    const before = process.eventNames()
    let inside = 0
    const works = Array.from({ length: 20 }, () =>
      withLock(path, async () => {
        inside += 1
        await new Promise((resolve) => setTimeout(resolve, 20))
      }),
    )
    const outcomes = await Promise.allSettled(works)
    expect([inside, outcomes.filter(({ status }) => status === 'fulfilled').length]).toEqual([1, 1])
    expect(process.eventNames()).toEqual(before)
  })

  it('tells who has it', async () => {
    const told = await withLock(path, async () => refusal())
    expect(told).toEqual([
      'SWITCH_STOPPED',
      expect.stringMatching(
        new RegExp(
          String.raw`^\`record.json\` is in use: process ${process.pid} on ${hostname()} works with it since \d{4}-\d\d-\d\dT[\d:.]+Z\.$`,
        ),
      ),
      [LET_IT_END, DELETE_IT],
    ])
  })

  it.each([
    [
      'of another machine',
      JSON.stringify({ pid: 1, host: 'other', since: '2026-03-01T12:00:00.000Z' }),
      'process 1 on other works with it since 2026-03-01T12:00:00.000Z',
    ],
    ['that is empty, as after a kill', '', 'another process works with it'],
    ['that is strange', '{"pid":-1,"host":7,"since":{}}', 'another process works with it'],
  ])('%s is left alone', async (_, content, words) => {
    writeFileSync(lock, content)
    expect(await refusal()).toEqual(['SWITCH_STOPPED', `\`record.json\` is in use: ${words}.`, [LET_IT_END, DELETE_IT]])
    expect(readFileSync(lock, 'utf8')).toBe(content)
  })

  it('of somebody else is not given back', async () => {
    await withLock(path, async () => {
      writeFileSync(lock, 'another')
    })
    expect(readFileSync(lock, 'utf8')).toBe('another')
  })

  it('is not needed where there is no folder: nothing can be written there', async () => {
    path = join(folder, 'none', 'record.json')
    expect(await withLock(path, async () => 'done')).toBe('done')
  })

  it('that cannot be made is told', async () => {
    writeFileSync(path, '')
    path = join(path, 'record.json')
    expect((await refusal())[1]).toMatch(/^`record\.json` cannot be locked: .*ENOTDIR/)
  })
})

onPosix('the lock of a process that ends', () => {
  it('by SIGKILL stays, and is told with the way out', async () => {
    const child = await holding()
    child.kill('SIGKILL')
    await once(child, 'close')
    const [, message, remedy] = await refusal()
    expect(message).toContain(`process ${child.pid} on ${hostname()} works with it since `)
    expect(message).toMatch(/Z, and no longer runs here\.$/)
    expect(remedy).toEqual([
      'Unless it runs in another container, delete record.json.lock, and go on or back as the record says.',
    ])
    rmSync(lock)
    expect(await withLock(path, async () => 'done')).toBe('done')
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s is given back, and the process ends by it',
    async (signal) => {
      const child = await holding()
      expect(existsSync(lock)).toBe(true)
      child.kill(signal)
      expect(await once(child, 'close')).toEqual([null, signal])
      expect(readdirSync(folder)).toEqual([])
    },
  )
})

/** A process that holds the lock. */
async function holding(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--no-warnings', '--import', LOADER, CHILD, path], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
