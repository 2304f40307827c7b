import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { notesOf, releaseFaults } from '../../scripts/check-release.mjs'
import { read, ROOT } from '../support/markdown.ts'
import { commit, createFolders, git, GIT_ENV, write, type Files } from '../support/repository.ts'

jest.setTimeout(60_000)

const COMMIT = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

function filesOf(version: string): Record<string, string> {
  return {
    'package.json': JSON.stringify({ version }),
    'package-lock.json': JSON.stringify({ version, packages: { '': { version } } }),
    'src/version.ts': `export const VERSION = '${version}'\n`,
    'CHANGELOG.md': `# Changelog\n\n## [${version}] - 2026-03-01\n\n- It is there.\n\n## [1.0.0] - 2026-01-01\n\n- First.\n`,
    'README.md': 'uses: someone/immutable-tag@v1.2.3\n',
  }
}

/** In the real files it stands for who owns the repository, until somebody does. */
const OWNER = 'OWNER'

const GOOD = {
  version: '1.2.3',
  files: filesOf('1.2.3'),
  unowned: [],
  commit: COMMIT,
  onMain: true,
  tagged: null,
  released: ['1.0.0', '1.2.2'],
}

function withFile(path: string, text: string) {
  return { ...GOOD, files: { ...GOOD.files, [path]: text } }
}

describe('a release', () => {
  it.each([
    ['whose tag is not there yet', GOOD],
    ['whose tag is this commit', { ...GOOD, tagged: COMMIT, released: ['1.2.3'] }],
    ['that is the first', { ...GOOD, released: [] }],
  ])('%s can be made', (_, facts) => {
    expect(releaseFaults(facts)).toEqual([])
  })

  it.each([
    ['v1.2.3', '"v1.2.3" is no version: write it as 1.2.3'],
    ['1.2', '"1.2" is no version: write it as 1.2.3'],
    ['1.2.3-rc.1', '"1.2.3-rc.1" is no version: write it as 1.2.3'],
    ['01.2.3', '"01.2.3" is no version: write it as 1.2.3'],
    ['1.2.3\n', '"1.2.3\n" is no version: write it as 1.2.3'],
    ['', '"" is no version: write it as 1.2.3'],
  ])('of %j cannot', (version, fault) => {
    expect(releaseFaults({ ...GOOD, version })).toEqual([fault])
  })

  const changelog = (heading: string, text = '- It is there.') =>
    withFile('CHANGELOG.md', `# Changelog\n\n${heading}\n\n${text}\n\n## [1.0.0] - 2026-01-01\n`)

  it.each([
    [withFile('package.json', '{"version":"1.2.2"}'), 'package.json says 1.2.2, not 1.2.3'],
    [withFile('package.json', 'broken'), 'package.json says nothing, not 1.2.3'],
    [
      withFile('package-lock.json', '{"version":"1.2.3","packages":{"":{"version":"1.2.2"}}}'),
      'the root package of package-lock.json says 1.2.2, not 1.2.3',
    ],
    [
      withFile('package-lock.json', '{"version":"1.2.2","packages":{"":{"version":"1.2.3"}}}'),
      'package-lock.json says 1.2.2, not 1.2.3',
    ],
    [withFile('src/version.ts', `export const VERSION = '1.2.30'\n`), 'src/version.ts says 1.2.30, not 1.2.3'],
    [{ ...GOOD, unowned: ['README.md'] }, 'README.md still says OWNER: write who owns the repository'],
    [changelog('## [1.2.3] - unreleased'), 'CHANGELOG.md says 1.2.3 is of "unreleased": write the date, as 2026-03-01'],
    [changelog('## [1.2.3] - 2026-02-30'), 'CHANGELOG.md says 1.2.3 is of "2026-02-30": write the date, as 2026-03-01'],
    [
      changelog('## [1.2.4] - 2026-03-01'),
      'CHANGELOG.md does not begin with 1.2.3, but with "## [1.2.4] - 2026-03-01"',
    ],
    [changelog('## [Unreleased]'), 'CHANGELOG.md does not begin with 1.2.3, but with "## [Unreleased]"'],
    [changelog('## [1.2.3] - 2026-03-01', ''), 'CHANGELOG.md says nothing of 1.2.3'],
    [withFile('CHANGELOG.md', ''), 'CHANGELOG.md does not begin with 1.2.3, but with ""'],
    [{ ...GOOD, onMain: false }, `${COMMIT} is not on main`],
    [
      { ...GOOD, tagged: OTHER },
      `v1.2.3 is the tag of ${OTHER} already, not of ${COMMIT}: a tag does not move, choose the next version`,
    ],
    [{ ...GOOD, released: ['1.2.2', '1.10.0'] }, 'v1.10.0 is released already, and it is newer than 1.2.3'],
    [{ ...GOOD, released: ['1.2.10'] }, 'v1.2.10 is released already, and it is newer than 1.2.3'],
  ])('lacks something %#: %j', (facts, fault) => {
    expect(releaseFaults(facts)).toEqual([fault])
  })
})

it.each([
  ['1.2.3', '- It is there.'],
  ['1.0.0', '- First.'],
  ['1.2', ''],
])('the notes of %s are its section of the changelog', (version, notes) => {
  expect(notesOf(GOOD.files['CHANGELOG.md'] ?? '', version)).toBe(notes)
})

describe('on a real repository', () => {
  const folders = createFolders()
  afterAll(() => folders.remove())

  /** A clone whose origin has HEAD on main. */
  function clone(files: Files = filesOf('1.2.3')): string {
    const path = folders.repository({ ...filesOf('1.0.0') })
    git(path, 'tag', 'v1.0.0')
    commit(path, files)
    git(path, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    return path
  }

  function check(path: string, version = '1.2.3') {
    const script = join(ROOT, 'scripts', 'check-release.mjs')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, version, 'notes.md'], {
      cwd: path,
      env: GIT_ENV,
      encoding: 'utf8',
    })
    return { status, said: `${stdout}${stderr}`.trim(), notes: existsSync(join(path, 'notes.md')) }
  }

  it('says that it can be released, and writes its notes', () => {
    const path = clone()

    expect(check(path)).toEqual({
      status: 0,
      said: `${git(path, 'rev-parse', 'HEAD')} can be released as v1.2.3.`,
      notes: true,
    })
    expect(readFileSync(join(path, 'notes.md'), 'utf8')).toBe('- It is there.\n')
  })

  it.each([
    ['a tag', ['tag', 'v1.2.3']],
    ['an annotated tag', ['tag', '-a', '-m', 'x', 'v1.2.3']],
  ])('lets %s of this commit be', (_, tag) => {
    const path = clone()
    git(path, ...tag)

    expect(check(path).status).toBe(0)
  })

  it.each([
    [
      'a tag of another commit',
      ['tag', '-a', '-m', 'x', 'v1.2.3', 'HEAD~1'],
      /^v1\.2\.3 is the tag of [0-9a-f]{40} already/u,
    ],
    ['a later release', ['tag', 'v1.3.0', 'HEAD~1'], /^v1\.3\.0 is released already, and it is newer than 1\.2\.3$/u],
    [
      'a commit that main does not have',
      ['update-ref', 'refs/remotes/origin/main', 'HEAD~1'],
      /^[0-9a-f]{40} is not on main$/u,
    ],
    ['no main', ['update-ref', '-d', 'refs/remotes/origin/main'], /^[0-9a-f]{40} is not on main$/u],
  ])('refuses %s', (_, change, said) => {
    const path = clone()
    git(path, ...change)

    expect(check(path)).toEqual({ status: 1, said: expect.stringMatching(said), notes: false })
  })

  it('reads the commit, and not what lies about', () => {
    const path = clone()
    write(path, { 'package.json': '{"version":"1.2.2"}', 'docs/new.md': `${OWNER}/immutable-tag` })

    expect(check(path).status).toBe(0)
  })

  it('finds each file that does not say who owns it, but for tests and what is built', () => {
    const use = `uses: ${OWNER}/immutable-tag/scan@v1.2.3\n`
    const path = clone({
      ...filesOf('1.2.3'),
      '.github/CODEOWNERS': `* @${OWNER}\n`,
      '__tests__/a.test.ts': use,
      'dist/cli/index.js': use,
      'docs/a b.md': use,
      'docs/other.md': 'the OWNER of a repository\n',
    })

    expect(check(path)).toEqual({
      status: 1,
      said: [
        '.github/CODEOWNERS still says OWNER: write who owns the repository',
        'docs/a b.md still says OWNER: write who owns the repository',
      ].join('\n'),
      notes: false,
    })
  })
})

describe('the job that may write', () => {
  interface Job {
    readonly needs?: readonly string[]
    readonly environment?: string
    readonly steps?: readonly { readonly uses?: string; readonly run?: string }[]
  }
  const { on, jobs } = parse(read('.github/workflows/release.yml')) as {
    on: Readonly<Record<string, unknown>>
    jobs: Readonly<Record<'publish', Job> & Record<string, Job>>
  }
  const { needs, environment, steps = [] } = jobs.publish

  it('waits for all others, and for a maintainer', () => {
    expect([...(needs ?? []), 'publish'].toSorted()).toEqual(Object.keys(jobs).toSorted())
    expect(environment).toBe('release')
    expect(Object.keys(on)).toEqual(['workflow_dispatch'])
  })

  it("runs no code but GitHub's: it checks nothing out, and installs and builds nothing", () => {
    const actions = steps.flatMap(({ uses }) => uses?.split('@', 1) ?? [])

    expect([...new Set(actions)]).toEqual(['actions/download-artifact', 'actions/attest'])
    expect(
      steps.filter(({ run = '' }) => /(?<![\w/])(?:node|npm|npx|git|bash|sh|tar|make)(?![\w/])/u.test(run)),
    ).toEqual([])
  })

  it('publishes a draft once all its files are there, and moves no tag', () => {
    const gh = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/\bgh release [\w-]+|--draft\S*/gu)].map(([word]) => word),
    )

    expect(gh).toEqual([
      'gh release create',
      '--draft',
      'gh release edit',
      '--draft=false',
      'gh release verify',
      'gh release verify-asset',
    ])
  })

  it('comes after a check of the version, and of dist on each Node and in each place', () => {
    const runs = (name: string) => (jobs[name]?.steps ?? []).map(({ run = '' }) => run).join('\n')

    expect(runs('assets')).toContain('node scripts/check-release.mjs "$VERSION"')
    expect(runs('reproduce')).toContain('npm run check-dist -- --thorough')
    expect(runs('assets')).not.toMatch(/\bnpm\b/u)
  })
})
