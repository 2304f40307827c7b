import { afterAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutRoot, listByGit } from '../../src/adapters/git-tree.ts'
import { createTree, MAX_FILE_BYTES, placeIn } from '../../src/adapters/tree.ts'
import type { Tree } from '../../src/ports.ts'
import { errorOf, rejectionOf } from '../support/coded-error.ts'
import { createFolders, git, GIT_ENV, write } from '../support/repository.ts'

const folders = createFolders()
afterAll(folders.remove)
const onPosix = process.platform === 'win32' ? it.skip : it

const HOSTILE_NAMES = ['::error::x.yml', 'new\nline.yml', '##[error]x.yml', 'ü 日本.yml', ':(glob)*', '-n']

function treeOf(root: string, below = ''): Tree {
  return createTree({ root, below, listByGit: () => listByGit({ root, below, env: GIT_ENV }) })
}

function walked(root: string, below = ''): Tree {
  return createTree({ root, below })
}

describe('the files of a checkout', () => {
  it('are those that git tracks, or would track', async () => {
    const root = folders.repository({ 'b.yml': 'b', 'a/a.yml': 'a', '.gitignore': 'ignored/\n' })
    write(root, { 'untracked.yml': 'u', 'ignored/x.yml': 'i', 'node_modules/x/y.yml': 'n' })

    expect(await treeOf(root).list()).toEqual({
      paths: ['.gitignore', 'a/a.yml', 'b.yml', 'node_modules/x/y.yml', 'untracked.yml'],
      below: '',
      note: null,
    })
  })

  it('below a folder, by their names from the root', async () => {
    const root = folders.repository({ 'a/x.yml': '', 'a/b/y.yml': '', 'ab/z.yml': '' })
    expect((await treeOf(root, 'a').list()).paths).toEqual(['a/b/y.yml', 'a/x.yml'])
    expect((await treeOf(root, 'a/x.yml').list()).paths).toEqual(['a/x.yml'])
  })

  onPosix('by hostile names', async () => {
    const root = folders.repository(Object.fromEntries(HOSTILE_NAMES.map((name) => [name, name])))
    const tree = treeOf(root)
    expect((await tree.list()).paths).toEqual(HOSTILE_NAMES.toSorted())
    for (const name of HOSTILE_NAMES) expect(tree.read(name)).toMatchObject({ kind: 'text', text: name })
  })

  it('each once, though it is in conflict', async () => {
    const root = folders.repository({ 'a.yml': 'base\n' })
    git(root, 'switch', '-q', '-c', 'other')
    write(root, { 'a.yml': 'other\n' })
    git(root, 'commit', '-q', '-am', 'other')
    git(root, 'switch', '-q', 'main')
    write(root, { 'a.yml': 'main\n' })
    git(root, 'commit', '-q', '-am', 'main')
    expect(() => git(root, 'merge', 'other')).toThrow()
    expect((await treeOf(root).list()).paths).toEqual(['a.yml'])
  })

  it('are walked where git fails, which is told', async () => {
    const root = folders.folder({ 'a.yml': '', '.git/HEAD': 'nonsense' })
    const { paths, note } = await treeOf(root).list()
    expect(paths).toEqual(['a.yml'])
    expect(note).toMatch(/^every folder was walked, since fatal: not a git repository/)
  })
})

describe('the files of a folder', () => {
  it('are all but those that nobody wrote', async () => {
    const root = folders.folder({
      'b.yml': '',
      'a/a.yml': '',
      'node_modules/x.yml': '',
      'a/.git/x.yml': '',
      '.x/y': '',
    })
    expect(await walked(root).list()).toEqual({ paths: ['.x/y', 'a/a.yml', 'b.yml'], below: '', note: null })
    expect((await walked(root, 'a').list()).paths).toEqual(['a/a.yml'])
    expect((await walked(root, 'b.yml').list()).paths).toEqual(['b.yml'])
  })

  onPosix('do not lie behind links', async () => {
    const root = folders.folder({ 'a/a.yml': '' })
    symlinkSync('..', join(root, 'a', 'loop'))
    symlinkSync(folders.folder({ 'secret.yml': '' }), join(root, 'out'))
    expect((await walked(root).list()).paths).toEqual(['a/a.yml', 'a/loop', 'out'])
  })

  it.each(['missing', 'a/missing'])('must be there: %s', async (below) => {
    const root = folders.repository({ 'a/x': '' })
    for (const tree of [treeOf(root, below), walked(root, below)])
      expect(await rejectionOf(tree.list())).toMatchObject({
        code: 'INPUT_INVALID',
        message: `path: \`${join(root, below)}\` cannot be scanned: it is not there.`,
      })
  })
})

describe('a file', () => {
  const cases: [string, string | Buffer, ReturnType<Tree['read']>][] = [
    ['of text', 'ü\n', { kind: 'text', text: 'ü\n', encoding: 'utf8', note: null }],
    ['that is empty', '', { kind: 'text', text: '', encoding: 'utf8', note: null }],
    ['with a byte order mark', '\ufeffa', { kind: 'text', text: '\ufeffa', encoding: 'utf8', note: null }],
    [
      'of a line of 1 MB',
      'x'.repeat(1_000_000),
      { kind: 'text', text: 'x'.repeat(1_000_000), encoding: 'utf8', note: null },
    ],
    [
      'in Latin-1',
      Buffer.from('# é\n', 'latin1'),
      { kind: 'text', text: '# é\n', encoding: 'latin1', note: 'it is not UTF-8, and was read as Latin-1' },
    ],
    ['in UTF-16', Buffer.from('\ufeffa: b', 'utf16le'), { kind: 'skipped', why: 'it is UTF-16; only UTF-8 is read' }],
    ['that is binary', Buffer.from([0x7f, 0x45, 0, 1]), { kind: 'skipped', why: 'it is binary' }],
    [
      'of the largest size',
      'a'.repeat(MAX_FILE_BYTES),
      { kind: 'text', text: 'a'.repeat(MAX_FILE_BYTES), encoding: 'utf8', note: null },
    ],
    ['beyond that', 'a'.repeat(MAX_FILE_BYTES + 1), { kind: 'skipped', why: 'it is larger than 2 MiB' }],
  ]
  it.each(cases)('%s', (_, content, expected) => {
    const tree = walked(folders.folder({ 'a/file': content, after: 'after' }))
    expect(tree.read('a/file')).toEqual(expected)
    // Nothing of one file is left in the next.
    expect(tree.read('after')).toMatchObject({ text: 'after' })
  })

  it('of 100 MB is not read to its end', () => {
    const root = folders.folder({ huge: 'a: b\n'.repeat(2000) })
    truncateSync(join(root, 'huge'), 100 * 1024 * 1024)
    expect(walked(root).read('huge')).toEqual({ kind: 'skipped', why: 'it is larger than 2 MiB' })
  })

  it.each(['missing', 'a', 'a/x/below'])('that is none: %s', (path) => {
    expect(walked(folders.folder({ 'a/x': '' })).read(path)).toEqual({ kind: 'absent' })
  })

  onPosix('that is a link', () => {
    const outside = folders.folder({ secret: 'secret' })
    const root = folders.folder({ 'a/x': 'x' })
    symlinkSync('a/x', join(root, 'inside'))
    symlinkSync(join(outside, 'secret'), join(root, 'outside'))
    symlinkSync(outside, join(root, 'folder'))
    symlinkSync('nowhere', join(root, 'nowhere'))
    symlinkSync('loop', join(root, 'loop'))
    const tree = walked(root)
    expect(['inside', 'outside', 'folder/secret', 'nowhere', 'loop', '../x'].map((path) => tree.read(path))).toEqual([
      { kind: 'absent' },
      { kind: 'skipped', why: 'it is a link out of the tree' },
      { kind: 'skipped', why: 'a link leads out of the tree' },
      { kind: 'skipped', why: 'it is a link to nowhere' },
      { kind: 'skipped', why: 'it is a link to nowhere' },
      { kind: 'skipped', why: 'a link leads out of the tree' },
    ])
  })

  onPosix('behind a folder that became a link is not read, though git lists it', async () => {
    const root = folders.repository({ 'a/x': 'x' })
    rmSync(join(root, 'a'), { recursive: true })
    symlinkSync(folders.folder({ x: 'secret' }), join(root, 'a'))
    const tree = treeOf(root)
    expect((await tree.list()).paths).toContain('a/x')
    expect(tree.read('a/x')).toEqual({ kind: 'skipped', why: 'a link leads out of the tree' })
  })

  onPosix('that is a pipe is not waited for', () => {
    const root = folders.folder()
    execFileSync('mkfifo', [join(root, 'pipe')])
    expect(walked(root).read('pipe')).toEqual({ kind: 'skipped', why: 'it is no file' })
  })
})

describe('the place of a path', () => {
  it('is told from the root', () => {
    const root = folders.repository({ 'a/b/x': '' })
    expect(checkoutRoot(join(root, 'a', 'b'), null)).toBe(root)
    expect(placeIn(root, join(root, 'a', 'b'))).toEqual({ root, below: 'a/b' })
    expect(placeIn(root, root)).toEqual({ root, below: '' })
  })

  it('is none outside of it', () => {
    const root = folders.folder()
    expect(errorOf(() => placeIn(root, join(root, '..', 'x')))).toMatchObject({ code: 'INPUT_INVALID' })
    mkdirSync(join(root, '..x'))
    writeFileSync(join(root, '..x', 'y'), '')
    expect(placeIn(root, join(root, '..x'))).toEqual({ root, below: '..x' })
  })
})
