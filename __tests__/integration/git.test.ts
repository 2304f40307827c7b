import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createGit, type GitOptions } from '../../src/adapters/git.ts'

const COMMITTED_AT = '2026-03-01T10:00:00Z'
const env = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-01T12:00:00+02:00',
}
const onPosix = process.platform === 'win32' ? test.skip : test

let area: string
let made = 0

beforeAll(() => {
  area = mkdtempSync(join(tmpdir(), 'git-adapter-'))
})
afterAll(() => rmSync(area, { recursive: true, force: true, maxRetries: 3 }))

function git(directory: string, ...args: string[]): string {
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always']
  return execFileSync('git', [...settings, '-C', directory, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function folder(): string {
  const path = join(area, `d${(made += 1)}`)
  mkdirSync(path)
  return path
}

function repository(...initOptions: string[]): string {
  const path = folder()
  git(path, 'init', '-q', '-b', 'main', ...initOptions)
  writeFileSync(join(path, 'a.txt'), 'a\n')
  git(path, 'add', '.')
  git(path, 'commit', '-q', '-m', 'first')
  return path
}

function head(directory: string): string {
  return git(directory, 'rev-parse', 'HEAD')
}

function read(directory: string, options: Partial<GitOptions> = {}) {
  return createGit({ directory, env, ...options }).checkout()
}

describe('a checkout', () => {
  const clean = { kind: 'checkout', committedAt: COMMITTED_AT, dirty: [], dirtyCount: 0 }

  test('on a branch', async () => {
    const path = repository()
    expect(await read(path)).toEqual({ ...clean, directory: path, head: head(path), branch: 'main' })
  })

  test('on a branch with a name that is not ASCII', async () => {
    const path = repository()
    git(path, 'switch', '-q', '-c', '日本/ü')
    expect(await read(path)).toMatchObject({ ...clean, branch: '日本/ü' })
  })

  test('with a detached HEAD, at an annotated tag', async () => {
    const path = repository()
    git(path, 'tag', '-a', 'v1.0.0', '-m', 'one')
    git(path, 'checkout', '-q', 'v1.0.0')
    expect(git(path, 'rev-parse', 'v1.0.0')).not.toBe(head(path))
    expect(await read(path)).toEqual({ ...clean, directory: path, head: head(path), branch: null })
  })

  test('a shallow clone', async () => {
    const origin = repository()
    git(origin, 'commit', '-q', '--allow-empty', '-m', 'second')
    const path = folder()
    git(path, 'clone', '-q', '--depth=1', `file://${origin}`, '.')
    expect(git(path, 'rev-parse', '--is-shallow-repository')).toBe('true')
    expect(await read(path)).toMatchObject({ ...clean, head: head(origin) })
  })

  test('a worktree', async () => {
    const origin = repository()
    const path = join(area, 'worktree')
    git(origin, 'worktree', 'add', '-q', '--detach', path)
    expect(await read(path)).toEqual({ ...clean, directory: path, head: head(origin), branch: null })
  })

  test('a submodule', async () => {
    const inner = repository()
    const outer = repository()
    git(outer, 'submodule', '--quiet', 'add', inner, 'inner')
    git(outer, 'commit', '-q', '-m', 'a submodule', '--date=2026-01-01T00:00:00Z')
    expect(await read(join(outer, 'inner'))).toMatchObject({
      ...clean,
      directory: join(outer, 'inner'),
      head: head(inner),
    })
    git(join(outer, 'inner'), 'commit', '-q', '--allow-empty', '-m', 'ahead')
    expect(await read(outer)).toMatchObject({ head: head(outer), dirty: ['inner'], dirtyCount: 1 })
  })

  test('a repository of SHA-256', async () => {
    const path = repository('--object-format=sha256')
    expect(head(path)).toHaveLength(64)
    expect(await read(path)).toMatchObject({ ...clean, head: head(path) })
  })

  test('the commit as it was made, whatever replaces it', async () => {
    const path = repository()
    const real = head(path)
    const later = git(path, 'cat-file', 'commit', real).replace(/^(committer .*> )\d+/m, '$11800000000')
    writeFileSync(join(area, 'later'), `${later}\n`)
    git(path, 'replace', real, git(path, 'hash-object', '-t', 'commit', '-w', join(area, 'later')))
    expect(git(path, 'show', '-s', '--format=%ct')).toBe('1800000000')
    expect(await read(path)).toMatchObject({ head: real, committedAt: COMMITTED_AT })
  })
})

describe('which repository answers', () => {
  test('none, where there is none', async () => {
    const path = folder()
    expect(await read(path, { ceiling: path })).toEqual({ kind: 'none' })
    expect(await read(join(path, 'missing'), { ceiling: path })).toEqual({ kind: 'none' })
  })

  test('the one above, for a person in a folder of it', async () => {
    const path = repository()
    mkdirSync(join(path, 'docs'))
    expect(await read(join(path, 'docs'))).toMatchObject({ kind: 'checkout', directory: path })
  })

  test('not the one above the workspace of a job', async () => {
    const path = repository()
    const workspace = join(path, 'runner')
    mkdirSync(join(workspace, 'app'), { recursive: true })
    expect(await read(workspace, { ceiling: workspace })).toEqual({ kind: 'none' })
    expect(await read(join(workspace, 'app'), { ceiling: workspace })).toEqual({ kind: 'none' })
    expect(await read(path, { ceiling: workspace })).toEqual({ kind: 'none' })
    git(workspace, 'init', '-q')
    expect(await read(join(workspace, 'app'), { ceiling: workspace })).toMatchObject({
      why: 'no-commit',
      directory: workspace,
    })
  })

  test('not the one that the environment names', async () => {
    const [here, elsewhere] = [repository(), repository()]
    git(elsewhere, 'commit', '-q', '--allow-empty', '-m', 'elsewhere')
    const misled = { ...env, GIT_DIR: join(elsewhere, '.git'), GIT_WORK_TREE: elsewhere }
    expect(await read(here, { env: misled })).toMatchObject({ head: head(here), dirtyCount: 0 })
  })

  test('not the one above a broken one', async () => {
    const broken = join(repository(), 'broken')
    mkdirSync(join(broken, '.git'), { recursive: true })
    expect(await read(broken)).toEqual({
      kind: 'refused',
      why: 'failed',
      directory: broken,
      detail: expect.stringContaining('not a git repository'),
    })
  })
})

describe('what differs from HEAD', () => {
  test('changed, staged, deleted and untracked paths', async () => {
    const path = repository()
    for (const name of ['b c.txt', 'deleted.txt']) writeFileSync(join(path, name), 'b\n')
    writeFileSync(join(path, '.gitignore'), 'ignored.txt\n')
    git(path, 'add', '.')
    git(path, 'commit', '-q', '-m', 'second')
    writeFileSync(join(path, 'a.txt'), 'changed\n')
    writeFileSync(join(path, 'b c.txt'), 'staged\n')
    git(path, 'add', 'b c.txt')
    rmSync(join(path, 'deleted.txt'))
    writeFileSync(join(path, 'ignored.txt'), '')
    writeFileSync(join(path, '日本.txt'), '')
    const dirty = ['a.txt', 'b c.txt', 'deleted.txt', '日本.txt']
    expect(await read(path)).toMatchObject({ kind: 'checkout', dirty, dirtyCount: 4 })
  })

  test('a conflict', async () => {
    const path = repository()
    for (const [branch, text] of [
      ['left', 'l\n'],
      ['right', 'r\n'],
    ] as const) {
      git(path, 'switch', '-q', '-c', branch, 'main')
      writeFileSync(join(path, 'a.txt'), text)
      git(path, 'commit', '-q', '-a', '-m', branch)
    }
    expect(() => git(path, 'merge', '-q', 'left')).toThrow()
    expect(await read(path)).toMatchObject({ branch: 'right', dirty: ['a.txt'], dirtyCount: 1 })
  })

  onPosix('a name that would tear a line apart', async () => {
    const path = repository()
    writeFileSync(join(path, 'x\n::error::y'), '')
    expect(await read(path)).toMatchObject({ dirty: ['x\n::error::y'], dirtyCount: 1 })
  })

  test('is counted in full, and listed in part', async () => {
    const path = repository()
    const padding = 'x'.repeat(180)
    for (let index = 0; index < 3000; index += 1) writeFileSync(join(path, `${padding}${index}`), '')
    const answer = await read(path)
    expect(answer).toMatchObject({ kind: 'checkout', dirtyCount: 3000 })
    expect(answer.kind === 'checkout' && answer.dirty.length).toBe(20)
  })
})

describe('a refusal', () => {
  test('git does not trust the directory', async () => {
    const path = repository()
    expect(await read(path, { env: { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })).toEqual({
      kind: 'refused',
      why: 'safe-directory',
      directory: path,
      detail: expect.stringContaining('dubious ownership'),
    })
  })

  test('there is no git, which matters only where there is a repository', async () => {
    const path = repository()
    const empty = folder()
    const without = { ...env, PATH: ['relative', empty].join(delimiter), Path: undefined }
    expect(await read(path, { env: without })).toMatchObject({ kind: 'refused', why: 'git-missing', directory: path })
    expect(await read(empty, { env: without, ceiling: empty })).toEqual({ kind: 'none' })
  })

  test('there is no commit yet', async () => {
    const path = folder()
    git(path, 'init', '-q')
    expect(await read(path)).toMatchObject({ kind: 'refused', why: 'no-commit', directory: path })
  })

  test('the commit is gone', async () => {
    const path = repository()
    const sha = head(path)
    rmSync(join(path, '.git', 'objects', sha.slice(0, 2), sha.slice(2)), { force: true })
    expect(await read(path)).toMatchObject({ kind: 'refused', why: 'failed' })
  })

  test('the commit is of no time that can be written', async () => {
    const path = repository()
    const body = [
      'tree ' + git(path, 'rev-parse', 'HEAD^{tree}'),
      'author A <a> 0 +0000',
      'committer A <a> 999999999999999 +0000',
      '',
      'x',
    ]
    writeFileSync(join(area, 'commit'), body.join('\n'))
    git(
      path,
      'reset',
      '-q',
      '--soft',
      git(path, 'hash-object', '-t', 'commit', '-w', '--literally', join(area, 'commit')),
    )
    expect(await read(path)).toMatchObject({ kind: 'refused', why: 'failed' })
  })
})

describe('a git that takes too long', () => {
  /** A `git` before the real one on the PATH, which hangs with a child that holds its pipes. */
  function slowGit(when: string): NodeJS.ProcessEnv {
    const bin = folder()
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    writeFileSync(join(bin, 'git'), `#!/bin/sh\ncase "$*" in ${when}) sleep 5 ;; *) exec '${real}' "$@" ;; esac\n`)
    chmodSync(join(bin, 'git'), 0o755)
    return { ...env, PATH: `${bin}${delimiter}${dirname(real)}${delimiter}${process.env.PATH}` }
  }

  onPosix('over a huge tree leaves the tree unknown', async () => {
    const path = repository()
    expect(await read(path, { env: slowGit('*status*'), timeoutMs: 400 })).toEqual({
      kind: 'checkout',
      directory: path,
      head: head(path),
      committedAt: COMMITTED_AT,
      branch: null,
      dirty: [],
      dirtyCount: null,
    })
  })

  onPosix('over everything is a failure, in time', async () => {
    const path = repository()
    const start = performance.now()
    expect(await read(path, { env: slowGit('*'), timeoutMs: 400 })).toEqual({
      kind: 'refused',
      why: 'failed',
      directory: path,
      detail: 'git did not answer within 0.4 s',
    })
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('a repository that is up to no good', () => {
  onPosix.each([['core.fsmonitor'], ['core.hooksPath'], ['gpg.program'], ['core.pager'], ['core.sshCommand']])(
    'does not get %s to run',
    async (key) => {
      const path = repository()
      const [script, trace] = [join(path, '.git', 'evil'), join(area, `trace-${key}`)]
      const body = `#!/bin/sh\ntouch '${trace}'\n`
      writeFileSync(script, body)
      chmodSync(script, 0o755)
      mkdirSync(join(path, '.git', 'hooks'), { recursive: true })
      for (const hook of ['post-index-change', 'fsmonitor-watchman']) {
        writeFileSync(join(path, '.git', 'hooks', hook), body)
        chmodSync(join(path, '.git', 'hooks', hook), 0o755)
      }
      git(path, 'config', 'log.showSignature', 'true')
      git(path, 'config', key, key === 'core.hooksPath' ? join(path, '.git', 'hooks') : script)
      writeFileSync(join(path, 'a.txt'), 'changed\n')
      expect(await read(path)).toMatchObject({ kind: 'checkout', dirtyCount: 1 })
      expect(existsSync(trace)).toBe(false)
    },
  )

  onPosix('does not get a program of its own taken for git', async () => {
    const path = repository()
    writeFileSync(join(path, 'git'), `#!/bin/sh\ntouch '${join(area, 'trace-git')}'\n`)
    chmodSync(join(path, 'git'), 0o755)
    const before = process.cwd()
    process.chdir(path)
    try {
      expect(await read(path, { env: { ...env, PATH: `.${delimiter}${process.env.PATH}` } })).toMatchObject({
        dirtyCount: 1,
      })
    } finally {
      process.chdir(before)
    }
    expect(existsSync(join(area, 'trace-git'))).toBe(false)
  })

  it('is not written to', async () => {
    const path = repository()
    const index = join(path, '.git', 'index')
    // A touched file makes a plain `git status` refresh the index.
    writeFileSync(join(path, 'a.txt'), 'a\n')
    const before = { bytes: readFileSync(index), time: statSync(index).mtimeMs }
    expect(await read(path)).toMatchObject({ dirtyCount: 0 })
    expect({ bytes: readFileSync(index), time: statSync(index).mtimeMs }).toEqual(before)
  })
})
