import { afterAll, describe, expect, it } from '@jest/globals'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHistory, type GitHistoryOptions } from '../../src/adapters/git-history.ts'
import type { ChangedFile, TreeFile } from '../../src/ports.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { commit, createFolders, git, GIT_ENV, write } from '../support/repository.ts'

const folders = createFolders()
afterAll(folders.remove)
const onPosix = process.platform === 'win32' ? it.skip : it

function historyOf(root: string | null, options: Partial<GitHistoryOptions> = {}) {
  return createHistory({ root, env: GIT_ENV, fetch: true, maxFileBytes: 1000, ...options })
}

async function before(root: string, changes: readonly ChangedFile[]): Promise<[string, TreeFile][]> {
  const found: [string, TreeFile][] = []
  for await (const { file, content } of historyOf(root).before(changes)) found.push([file.path, content])
  return found
}

const text = (content: string): TreeFile => ({ kind: 'text', text: content, encoding: 'utf8', note: null })
const LINES = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('')

describe('what a change is', () => {
  it('by name, as it is now and was before', async () => {
    const root = folders.repository({ 'same.txt': 's', 'edited.txt': 'old\n', 'gone.txt': 'gone', 'moved.txt': LINES })
    const base = git(root, 'rev-parse', 'HEAD')
    git(root, 'mv', 'moved.txt', 'there.txt')
    commit(root, { 'edited.txt': 'new\n', 'gone.txt': null, 'added.txt': 'added', 'there.txt': `${LINES}more\n` })
    write(root, { 'untracked.txt': 'u', 'ignored.txt': 'i', '.git/info/exclude': 'ignored.txt\n' })

    const changes = await historyOf(root).changes(base)

    expect(changes.map(({ oldBlob, ...change }) => [change, oldBlob !== null])).toEqual([
      [{ path: 'added.txt', oldPath: null, isGone: false }, false],
      [{ path: 'edited.txt', oldPath: 'edited.txt', isGone: false }, true],
      [{ path: 'gone.txt', oldPath: 'gone.txt', isGone: true }, true],
      [{ path: 'there.txt', oldPath: 'moved.txt', isGone: false }, true],
      [{ path: 'untracked.txt', oldPath: null, isGone: false }, false],
    ])
    expect(await before(root, changes)).toEqual([
      ['edited.txt', text('old\n')],
      ['gone.txt', text('gone')],
      ['there.txt', text(LINES)],
    ])
  })

  it('with what is not committed', async () => {
    const root = folders.repository({ 'a.txt': 'a\n' })
    write(root, { 'a.txt': 'b\n' })

    expect(await historyOf(root).changes('HEAD')).toMatchObject([{ path: 'a.txt', oldPath: 'a.txt' }])
  })

  it('by lines, of the files asked about', async () => {
    const root = folders.repository({ 'a.txt': LINES, 'b.txt': LINES, 'c.txt': LINES })
    const base = git(root, 'rev-parse', 'HEAD')
    git(root, 'mv', 'b.txt', 'd e.txt')
    const edited = LINES.replace('line 3\n', 'line 3 and\n+++ b/c.txt\n@@ -1 +1 @@\n').replace('line 9\n', '')
    commit(root, { 'a.txt': `${edited}end`, 'd e.txt': `first\n${LINES}`, 'c.txt': 'other\n' })
    const history = historyOf(root)
    const changes = (await history.changes(base)).filter(({ path }) => path !== 'c.txt')

    expect([...(await history.changedLines(base, changes))]).toEqual([
      [
        'a.txt',
        [
          { first: 4, last: 6 },
          { first: 22, last: 22 },
        ],
      ],
      ['d e.txt', [{ first: 1, last: 1 }]],
    ])
  })

  onPosix('in files of hostile names', async () => {
    const names = ['::error::x.yml', 'new\nline.yml', 'quote".yml', 'tab\t.yml', 'ü.yml', ':(glob)*.yml', '-n.yml', '*']
    const root = folders.repository(Object.fromEntries(names.map((name) => [name, 'a\n'])))
    const base = git(root, 'rev-parse', 'HEAD')
    write(root, Object.fromEntries(names.map((name) => [name, 'a\nb\n'])))
    const history = historyOf(root)
    const changes = await history.changes(base)

    expect(changes.map(({ path }) => path).toSorted()).toEqual(names.toSorted())
    expect(new Map(await history.changedLines(base, changes))).toEqual(
      new Map(names.map((name) => [name, [{ first: 2, last: 2 }]])),
    )
    expect(await history.readAt(base, ':(glob)*.yml')).toEqual(text('a\n'))
  })

  it('though attributes and the configuration would hide it', async () => {
    const root = folders.repository({ 'a.yml': 'a\n', '.gitattributes': '*.yml binary\n' })
    for (const setting of ['diff.noprefix', 'diff.mnemonicPrefix', 'color.diff']) git(root, 'config', setting, 'true')
    git(root, 'config', 'diff.renames', 'false')
    const base = git(root, 'rev-parse', 'HEAD')
    write(root, { 'a.yml': 'a\nb\n' })
    const history = historyOf(root)

    expect(new Map(await history.changedLines(base, await history.changes(base)))).toEqual(
      new Map([['a.yml', [{ first: 2, last: 2 }]]]),
    )
  })

  onPosix('without running what the repository names', async () => {
    const root = folders.repository({ 'a.yml': 'a\n', '.gitattributes': '*.yml diff=evil\n' })
    const program = join(root, 'evil.sh')
    const trace = join(root, 'trace')
    writeFileSync(program, `#!/bin/sh\necho run >> ${trace}\ncat "$1"\n`)
    chmodSync(program, 0o755)
    for (const setting of ['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.fsmonitor'])
      git(root, 'config', setting, program)
    write(root, { 'a.yml': 'b\n' })
    const history = historyOf(root)
    await history.changedLines('HEAD', await history.changes('HEAD'))
    await history.readAt('HEAD', 'a.yml')

    expect(existsSync(trace)).toBe(false)
  })
})

describe('a file as a commit has it', () => {
  const cases: [string, string | Buffer, TreeFile][] = [
    ['text', 'a\n', text('a\n')],
    ['a byte order mark, kept', '\ufeffa', text('\ufeffa')],
    ['what is not UTF-8', Buffer.from('é', 'latin1'), { ...text('é'), encoding: 'latin1' } as TreeFile],
    ['what is binary', Buffer.from('a\0b'), { kind: 'skipped', why: 'it is binary' }],
    ['what is too large', 'a'.repeat(1001), { kind: 'skipped', why: 'it is too large' }],
  ]
  it.each(cases)('%s', async (_, content, expected) => {
    const root = folders.repository({ 'folder/file': content })
    expect(await historyOf(root).readAt('HEAD', 'folder/file')).toEqual(expected)
    write(root, { 'folder/file': 'changed' })
    expect(await before(root, await historyOf(root).changes('HEAD'))).toEqual([['folder/file', expected]])
  })

  it.each(['missing', 'folder', 'folder/missing'])('none: %s', async (path) => {
    expect(await historyOf(folders.repository({ 'folder/file': '' })).readAt('HEAD', path)).toEqual({ kind: 'absent' })
  })

  it('many, in batches', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `file-${index}`)
    const root = folders.repository(Object.fromEntries(names.map((name, index) => [name, `${'x'.repeat(index)}\n`])))
    write(root, Object.fromEntries(names.map((name) => [name, 'changed'])))
    const found = new Map(await before(root, await historyOf(root).changes('HEAD')))

    expect(found).toEqual(new Map(names.map((name, index) => [name, text(`${'x'.repeat(index)}\n`)])))
  })
})

describe('where two branches part', () => {
  /** `main` went on after `feature` left it, and has been merged into it once. */
  function branches(length: number) {
    const origin = folders.repository()
    const base = commit(origin, { 'base.txt': 'b' })
    git(origin, 'switch', '-q', '-c', 'feature')
    for (let index = 0; index < length; index += 1) commit(origin)
    const head = commit(origin, { 'head.txt': 'h' })
    git(origin, 'switch', '-q', 'main')
    const tip = commit(origin, { 'tip.txt': 't' })
    git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature')
    return { origin, base, head, tip, merge: git(origin, 'rev-parse', 'HEAD') }
  }

  it('in a full clone, without a fetch', async () => {
    const { origin, base, head, tip } = branches(1)
    git(origin, 'switch', '-q', '--detach', head)
    expect(await historyOf(origin, { fetch: false }).mergeBase(tip)).toBe(base)
  })

  it.each([2, 70])('in a shallow clone, %i commits back', async (length) => {
    const { origin, base, head, tip } = branches(length)
    const root = folders.shallowClone(origin, head)
    expect(await historyOf(root).mergeBase(tip)).toBe(base)
    expect(await historyOf(root).changes(base)).toMatchObject([{ path: 'head.txt' }])
  })

  it('not at all, if nothing may be fetched', async () => {
    const { origin, head, tip } = branches(2)
    const root = folders.shallowClone(origin, head)
    const error = await rejectionOf(historyOf(root, { fetch: false }).mergeBase(tip))
    expect([error.code, error.message]).toEqual(['CHECKOUT_UNREADABLE', `${tip} is not in this clone`])
  })

  it('not at all, if the origin is gone', async () => {
    const { origin, head, tip } = branches(2)
    const root = folders.shallowClone(origin, head)
    git(root, 'remote', 'set-url', 'origin', 'file:///nowhere')
    const error = await rejectionOf(historyOf(root).mergeBase(tip))
    expect(error.message).toMatch(/^it could not be fetched \(.*nowhere/)
  })

  onPosix('not by a transport that runs a program', async () => {
    const { origin, head, tip } = branches(2)
    const root = folders.shallowClone(origin, head)
    git(root, 'remote', 'set-url', 'origin', `ext::sh -c touch% ${join(root, 'ran')}`)
    git(root, 'config', 'protocol.ext.allow', 'always')
    await rejectionOf(historyOf(root).mergeBase(tip))
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  it('nowhere, if they have nothing in common', async () => {
    const { origin } = branches(1)
    git(origin, 'switch', '-q', '--orphan', 'other')
    const other = commit(origin, { 'other.txt': 'o' })
    git(origin, 'switch', '-q', 'main')
    const error = await rejectionOf(historyOf(origin).mergeBase(other))
    expect(error.message).toMatch(/have no commit in common$/)
  })

  it('a test merge knows its parents in a clone that does not have them, and gets one of them', async () => {
    const { origin, head, tip, merge } = branches(3)
    const root = folders.shallowClone(origin, merge)
    const history = historyOf(root)
    expect(await history.head()).toEqual({ sha: merge, parents: [tip, head] })
    await history.obtain(tip)
    expect(await history.changes(tip)).toMatchObject([{ path: 'head.txt', oldPath: null }])
    // The clone stays as deep as it was.
    expect(
      readFileSync(join(root, '.git', 'shallow'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .toSorted(),
    ).toEqual([merge, tip].toSorted())
  })
})

describe('names of commits', () => {
  it('are resolved as git does', async () => {
    const root = folders.repository()
    const head = git(root, 'rev-parse', 'HEAD')
    git(root, 'tag', '-a', 'v1', '-m', 'one')
    const history = historyOf(root)
    expect(await Promise.all(['HEAD', 'main', 'v1', head.slice(0, 8)].map((name) => history.resolve(name)))).toEqual(
      Array.from({ length: 4 }, () => head),
    )
  })

  it.each(['missing', '--all', 'HEAD:README.md', '', '--output=x'])('none: %j', async (name) => {
    expect(await historyOf(folders.repository()).resolve(name)).toBeNull()
  })
})

it('cannot tell anything where there is no checkout', async () => {
  const error = await rejectionOf(historyOf(null).head())
  expect([error.code, error.message]).toEqual(['CHECKOUT_UNREADABLE', 'there is no git checkout here'])
})
