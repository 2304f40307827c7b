import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDocuments, createFiles } from '../../src/adapters/files.ts'
import type { CodedError } from '../../src/domain/errors.ts'

const onPosix = process.platform === 'win32' ? test.skip : test
const link = process.platform === 'win32' ? 'junction' : 'dir'

let area: string
let root: string

beforeAll(() => {
  area = mkdtempSync(join(tmpdir(), 'files-adapter-'))
  root = join(area, 'workspace')
  mkdirSync(join(root, '.github'), { recursive: true })
  mkdirSync(join(area, 'outside'))
  writeFileSync(join(area, 'outside', 'policy.yml'), 'secret')
  writeFileSync(join(area, 'workspace-2'), 'secret')
  writeFileSync(join(root, '.github', 'policy.yml'), 'tags: {}\n')
  writeFileSync(join(root, '..policy.yml'), 'dots')
  writeFileSync(join(root, 'bom.yml'), '\ufefftags: {}\n')
  writeFileSync(join(root, 'latin.yml'), Buffer.from([0x74, 0xe4]))
  writeFileSync(join(root, 'most.yml'), 'x'.repeat(64 * 1024))
  writeFileSync(join(root, 'more.yml'), 'x'.repeat(64 * 1024 + 1))
  symlinkSync(join(root, '.github'), join(root, 'inward'), link)
  symlinkSync(join(area, 'outside'), join(root, 'outward'), link)
  symlinkSync(root, join(area, 'link-to-root'), link)
})
afterAll(() => rmSync(area, { recursive: true, force: true }))

function read(path: string, options: { root?: string; maxBytes?: number } = {}) {
  return createFiles({ root, ...options }).read(path)
}

async function messageOf(answer: Promise<unknown>): Promise<string> {
  const error = (await answer.catch((thrown: unknown) => thrown)) as CodedError
  expect(error.code).toBe('POLICY_UNREADABLE')
  expect(error.remedy).toHaveLength(1)
  return error.message
}

describe('what may be read', () => {
  it.each([
    ['a file', '.github/policy.yml', 'tags: {}\n'],
    ['a name that begins with dots', '..policy.yml', 'dots'],
    ['a file by a roundabout way', '.github/../.github/policy.yml', 'tags: {}\n'],
    ['a link that stays inside', 'inward/policy.yml', 'tags: {}\n'],
    ['a byte order mark', 'bom.yml', 'tags: {}\n'],
    ['the most there may be', 'most.yml', 'x'.repeat(64 * 1024)],
    ['nothing', 'missing.yml', null],
    ['nothing in nothing', 'missing/policy.yml', null],
  ])('%s', async (_, path, expected) => {
    expect(await read(path)).toBe(expected)
  })

  test('a full path inside', async () => {
    expect(await read(join(root, '.github', 'policy.yml'))).toBe('tags: {}\n')
  })

  test('a workspace that is itself linked', async () => {
    expect(await read('.github/policy.yml', { root: join(area, 'link-to-root') })).toBe('tags: {}\n')
  })
})

describe('what may not', () => {
  it.each([
    ['above', '../outside/policy.yml', 'it lies outside of the workspace.'],
    ['above, and not there', '../missing', 'it lies outside of the workspace.'],
    ['beside, with a name that begins alike', '../workspace-2', 'it lies outside of the workspace.'],
    ['a link outward', 'outward/policy.yml', 'a link leads out of the workspace.'],
    ['more than a person writes', 'more.yml', 'it is larger than 64 KiB.'],
    ['another encoding', 'latin.yml', 'it is not UTF-8.'],
  ])('%s', async (_, path, why) => {
    expect(await messageOf(read(path))).toBe(`The file \`${path}\` cannot be read: ${why}`)
  })

  test('a full path outside', async () => {
    expect(await messageOf(read(join(area, 'outside', 'policy.yml')))).toMatch(/it lies outside of the workspace\.$/)
  })

  test('a directory', async () => {
    expect(await messageOf(read('.github'))).toMatch(/^The file `\.github` cannot be read: /)
  })

  test('more than was asked for', async () => {
    expect(await messageOf(read('.github/policy.yml', { maxBytes: 4 }))).toMatch(/it is larger than 4 bytes\.$/)
  })

  onPosix('a link to nowhere', async () => {
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling.yml'))
    expect(await messageOf(read('dangling.yml'))).toMatch(/ENOENT/)
  })

  onPosix('a pipe, and it is not waited for', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.yml')])
    expect(await messageOf(read('pipe.yml'))).toMatch(/it is not a file\.$/)
  })
})

describe('what a program wrote, and somebody named', () => {
  const document = (path: string, maxBytes?: number) =>
    createDocuments({ root, input: 'since', ...(maxBytes !== undefined && { maxBytes }) }).read(path)

  it.each([
    ['inside', 'most.yml', 'x'.repeat(64 * 1024)],
    ['larger than a policy may be', 'more.yml', 'x'.repeat(64 * 1024 + 1)],
    ['above', '../outside/policy.yml', 'secret'],
    ['nothing', 'missing.yml', null],
    ['nothing above', '../missing', null],
  ])('%s', async (_, path, expected) => {
    expect(await document(path)).toBe(expected)
  })

  it.each([
    ['a link outward', 'outward/policy.yml', 1024, 'a link leads out of the workspace.'],
    ['too much', 'most.yml', 1024, 'it is larger than 1 KiB.'],
    ['far too much', 'huge.yml', 1024 ** 2, 'it is larger than 1 MiB.'],
    ['another encoding', 'latin.yml', 1024, 'it is not UTF-8.'],
    ['a directory', '.github', 1024, ''],
  ])('not %s', async (_, path, maxBytes, why) => {
    if (path === 'huge.yml') writeFileSync(join(root, path), 'x'.repeat(1024 ** 2 + 1))
    const error = (await document(path, maxBytes).catch((thrown: unknown) => thrown)) as CodedError

    expect(error.code).toBe('INPUT_INVALID')
    expect(error.message).toContain(`since: \`${path}\` cannot be read: ${why}`)
  })
})
