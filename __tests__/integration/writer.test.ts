import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWriter } from '../../src/adapters/disk/writer.ts'
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

describe('a file that is there already', () => {
  const path = 'report.json'
  const OLD = 'the old report'
  let root: string
  let target: string

  beforeEach(() => {
    root = folders.folder({ [path]: OLD })
    target = join(root, path)
  })

  it('is the old one until the new one is whole', async () => {
    const seen: string[] = []
    await createWriter(root).write(
      path,
      pieces(() => seen.push(readFileSync(target, 'utf8').slice(0, 20))),
    )
    expect(seen).toEqual([OLD, OLD, OLD])
    expect(readFileSync(target, 'utf8') === PIECE.repeat(3)).toBe(true)
    expect(readdirSync(root)).toEqual([path])
  })

  it('is the old one where the new one is not finished, and nothing lies beside it', async () => {
    const failing = pieces((count) => {
      if (count === 2) throw new Error('no more')
    })
    const { code, message } = await rejectionOf(createWriter(root).write(path, failing))
    expect([code, message]).toEqual(['INPUT_INVALID', '`report.json` cannot be written: no more.'])
    expect(readFileSync(target, 'utf8')).toBe(OLD)
    expect(readdirSync(root)).toEqual([path])
  })

  onPosix('is the old one where the disk takes no more', () => {
    const { stdout, status } = writeUnderLimit(root, path)
    expect([status, stdout]).toEqual([
      0,
      'INPUT_INVALID `report.json` cannot be written: EFBIG: file too large, write.',
    ])
    expect(readFileSync(target, 'utf8')).toBe(OLD)
    expect(readdirSync(root)).toEqual([path])
  })

  onPosix.each([0o755, 0o600, 0o664])('keeps its mode %o', async (mode) => {
    chmodSync(target, mode)
    await createWriter(root).write(path, 'new')
    expect(statSync(target).mode & 0o7777).toBe(mode)
  })

  onPosix('is left alone if it may not be written', () => {
    chmodSync(target, 0o444)
    expect(writeAsUser(root, path)).toBe(
      `INPUT_INVALID \`report.json\` cannot be written: EACCES: permission denied, access '${target}'.`,
    )
    expect(readFileSync(target, 'utf8')).toBe(OLD)
  })

  onPosix('is written over in a folder that takes no other', () => {
    chmodSync(root, 0o555)
    const before = statSync(target).ino
    const told = writeAsUser(root, path)
    chmodSync(root, 0o755)
    expect([told, statSync(target).ino]).toEqual(['written', before])
    expect(readFileSync(target, 'utf8') === 'x'.repeat(LENGTH)).toBe(true)
  })
})

describe('what is no file', () => {
  onPosix('is written to as it is: a pipe', async () => {
    const root = folders.folder()
    const pipe = join(root, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
    await createWriter(root).write('pipe', 'through it')
    expect(readAll(reader)).toBe('through it')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  onPosix('is written to as it is: a device', () => {
    expect(writeAsUser(folders.folder(), '/dev/null')).toBe('written')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  onPosix('is written to as it is: an open file, to whose end it comes', async () => {
    const root = folders.folder({ out: 'told before, ' })
    const file = openSync(join(root, 'out'), 'a')
    await createWriter(folders.folder()).write(`/dev/fd/${file}`, 'and the report')
    closeSync(file)
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('told before, and the report')
  })

  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('tells of a disk that is full', () => {
    expect(writeAsUser(folders.folder(), '/dev/full')).toMatch(
      /^INPUT_INVALID `\/dev\/full` cannot be written: .*ENOSPC: no space left on device, write\.$/,
    )
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  // Node 20 tries for ever to make a folder here.
  onLinux.each(['/proc/nope/x', '/proc/self/fd/999', '/proc/nope/deep/er/x'])('is refused: %s', (path) => {
    const { stdout, status } = runChild([], folders.folder(), path)
    expect([status, stdout.split(' ', 1)]).toEqual([0, ['INPUT_INVALID']])
  })
})

const LOADER = new URL('../support/typescript-loader.mjs', import.meta.url).href
const CHILD = fileURLToPath(new URL('../support/writer-child.ts', import.meta.url))

/** A process that may write files of some kilobytes and not larger ones. */
function writeUnderLimit(root: string, path: string) {
  return runChild(['sh', '-c', 'ulimit -f 8 && exec "$0" "$@"'], root, path)
}

/** Root may write what nobody may, and a mistake of the code would replace the machine's own devices: nobody writes in its place. */
function writeAsUser(root: string, path: string): string {
  if (process.getuid?.() !== 0) return runChild([], root, path).stdout
  chmodSync(dirname(root), 0o711)
  for (const own of [root, ...readdirSync(root).map((name) => join(root, name))]) chownSync(own, NOBODY, NOBODY)
  return runChild([], root, path, String(NOBODY)).stdout
}

const NOBODY = 65_534

/** Of what a child writes, in characters. */
const LENGTH = 200_000

function runChild(before: readonly string[], root: string, path: string, ...user: readonly string[]) {
  const writing = [CHILD, root, path, String(LENGTH), ...user]
  const command = [...before, process.execPath, '--no-warnings', '--import', LOADER, ...writing]
  return spawnSync(command[0]!, command.slice(1), {
    env: { ...process.env, NODE_OPTIONS: '' },
    encoding: 'utf8',
    timeout: 20_000,
  })
}

/** Longer than what is written at once. */
const PIECE = 'x'.repeat(70_000)

function* pieces(before: (count: number) => void = () => {}): Generator<string> {
  for (let count = 1; count <= 3; count += 1) {
    before(count)
    yield PIECE
  }
}

function readAll(file: number): string {
  const buffer = Buffer.alloc(1000)
  const text = buffer.toString('utf8', 0, readSync(file, buffer))
  closeSync(file)
  return text
}
