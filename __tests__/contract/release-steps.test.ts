import { afterAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { read, ROOT } from '../support/markdown.ts'
import { describeWith } from '../support/programs.ts'
import { createFolders } from '../support/repository.ts'
import { runJob } from '../support/workflow-steps.ts'

const onPosix = process.platform === 'win32' ? describe.skip : describeWith('sha256sum')

const COMMIT = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const VERSION = '1.2.3'

const ARCHIVE = `immutable-tag-${VERSION}.tar.gz`
const BILL = `immutable-tag-${VERSION}.cdx.json`
const FILES = { [ARCHIVE]: 'archive', [BILL]: '{}', SHA256SUMS: 'sums', 'notes.md': '- It is there.\n' }
const UPLOADED = [BILL, ARCHIVE, 'SHA256SUMS'].join(' ')

interface World {
  readonly releases?: readonly string[]
  readonly tagged?: string
  /** What somebody tags between the check and the release. */
  readonly taggedMeanwhile?: string
  readonly fails?: readonly string[]
  /** How often the attestation is not there yet. */
  readonly unattested?: number
  readonly replaced?: string
}

const folders = createFolders()
afterAll(() => folders.remove())

/** As `sha256sum -- * | sha256sum` has it. */
function digestOf(files: Readonly<Record<string, string>>): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const lines = Object.keys(files)
    .toSorted()
    .map((name) => `${sha256(files[name] ?? '')}  ${name}\n`)
  return `${sha256(lines.join(''))}  -`
}

/** The job `publish` with a GitHub like this: the step that failed, what it said, and what was asked of GitHub. */
function publish(world: World, handedOver: Readonly<Record<string, string>> = FILES) {
  const inRelease = Object.entries(handedOver).map(([name, text]) => [`release/${name}`, text] as const)
  const folder = folders.folder({
    ...Object.fromEntries(inRelease),
    'world.json': JSON.stringify(world),
    'bin/sleep': '#!/bin/sh\n',
    calls: '',
  })
  const bin = join(folder, 'bin')
  copyFileSync(join(ROOT, '__tests__', 'support', 'fake-gh.mjs'), join(bin, 'gh'))
  for (const program of ['gh', 'sleep']) chmodSync(join(bin, program), 0o755)
  const { failed, said } = runJob(read('.github/workflows/release.yml'), 'publish', {
    folder,
    env: {
      PATH: [bin, process.env['PATH']].join(delimiter),
      LC_ALL: 'C',
      GITHUB_SHA: COMMIT,
      GH_WORLD: join(folder, 'world.json'),
      GH_CALLS: join(folder, 'calls'),
    },
    expressions: {
      'inputs.version': VERSION,
      'github.repository': 'someone/immutable-tag',
      'github.token': 'secret',
      'needs.assets.outputs.digest': digestOf(FILES),
    },
  })
  return { failed, said, calls: readFileSync(join(folder, 'calls'), 'utf8').split('\n').slice(0, -1) }
}

const CHECKS = ['api releases', 'api git/matching-refs/tags/v1.2.3']
const RELEASE = [`release create ${UPLOADED}`, 'release edit', 'api commits/tags/v1.2.3']
const ASSETS = UPLOADED.split(' ').map((file) => `release verify-asset ${file}`)

onPosix('a release is published', () => {
  it.each<[string, World, string[]]>([
    ['where nothing of its version is there', {}, [...CHECKS, ...RELEASE, 'release verify', ...ASSETS]],
    [
      'where its tag is this commit already',
      { tagged: COMMIT },
      [...CHECKS, 'api commits/tags/v1.2.3', ...RELEASE, 'release verify', ...ASSETS],
    ],
    [
      'though its attestation takes a while',
      { unattested: 2 },
      [...CHECKS, ...RELEASE, ...Array<string>(3).fill('release verify'), ...ASSETS],
    ],
  ])('%s', (_, world, calls) => {
    expect(publish(world)).toMatchObject({ failed: null, calls })
  })
})

onPosix('nothing is published', () => {
  it.each<[string, World, string, string[]]>([
    [
      'where there is a release or a draft of it',
      { releases: ['https://github.com/someone/immutable-tag/releases/tag/untagged-1'] },
      'v1.2.3 has a release or a draft: https://github.com/someone/immutable-tag/releases/tag/untagged-1.',
      CHECKS.slice(0, 1),
    ],
    [
      'where its tag is another commit',
      { tagged: OTHER },
      `v1.2.3 is a tag of ${OTHER} already, not of ${COMMIT}.`,
      [...CHECKS, 'api commits/tags/v1.2.3'],
    ],
    ['where GitHub does not say which there are', { fails: ['api releases'] }, 'HTTP 403', CHECKS.slice(0, 1)],
    ['where GitHub does not say what is tagged', { fails: CHECKS.slice(1) }, 'HTTP 403', CHECKS],
    [
      'where the draft is not whole',
      { fails: ['release create'] },
      'There is no whole draft of v1.2.3',
      [...CHECKS, ...RELEASE.slice(0, 1)],
    ],
  ])('%s', (_, world, said, calls) => {
    expect(publish(world)).toEqual({ failed: expect.any(String), said: expect.stringContaining(said), calls })
  })

  it.each([
    ['changed', { ...FILES, [ARCHIVE]: 'another' }],
    ['added', { ...FILES, 'immutable-tag-extra': '' }],
    ['lost', { [ARCHIVE]: 'archive' }],
  ])('where a file was %s on its way', (_, handedOver) => {
    expect(publish({}, handedOver)).toMatchObject({ failed: 'These are the files that were made', calls: [] })
  })
})

onPosix('a release that is not what it should be is told', () => {
  it.each<[string, World, string]>([
    [
      'where its tag came to be another commit',
      { taggedMeanwhile: OTHER },
      `v1.2.3 is ${OTHER}, not ${COMMIT}. Do not use it`,
    ],
    ['where it can be changed', { unattested: 6 }, 'v1.2.3 is not attested, so that it can be changed.'],
    ['where a file was replaced', { replaced: BILL }, `v1.2.3 holds another release/${BILL} than was made.`],
  ])('%s', (_, world, said) => {
    expect(publish(world)).toMatchObject({
      failed: 'The release is immutable, its tag is this commit, and its files are these',
      said: expect.stringContaining(said),
    })
  })
})
