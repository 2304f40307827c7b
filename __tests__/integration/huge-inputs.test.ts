import { afterAll, describe, expect, it } from '@jest/globals'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRecordFile } from '../../src/adapters/disk/record-file.ts'
import { createRunner } from '../../src/adapters/event.ts'
import { createDocuments, createFiles } from '../../src/adapters/files.ts'
import { createTree } from '../../src/adapters/tree.ts'
import { readPolicy } from '../../src/commands/read-policy.ts'
import { BASELINE_PATH } from '../../src/commands/scan/baseline.ts'
import { IGNORE_PATH } from '../../src/commands/scan/ignored-paths.ts'
import { rulesHere, strictRules } from '../../src/commands/scan/rules.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { createFolders, write } from '../support/repository.ts'

const folders = createFolders()
afterAll(folders.remove)

const MIB = 1024 ** 2
const POLICY = { path: '.github/immutable-tag.yml', required: false }
const RULES = { policy: POLICY, baseline: { path: BASELINE_PATH, required: false } }

/** A folder with one file of this size, which takes no room on the disk. */
function holding(path: string, mebibytes: number): string {
  const root = folders.folder()
  write(root, { [path]: '' })
  truncateSync(join(root, path), mebibytes * MIB)
  return root
}

describe('a huge file is refused before it is read, in words', () => {
  const here = (path: string, mebibytes: number) =>
    rulesHere(RULES, createTree({ root: holding(path, mebibytes), below: '' }))

  it.each<[string, () => Promise<unknown>, string, string]>([
    [
      'the event',
      () => {
        const root = holding('event.json', 50)
        return createRunner({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(root, 'event.json') }).facts()
      },
      'EVENT_UNREADABLE',
      'it has 52428800 bytes, and GitHub sends at most 25 MB.',
    ],
    [
      'the policy of the gate',
      () => readPolicy(POLICY, createFiles({ root: holding(POLICY.path, 10) })),
      'POLICY_UNREADABLE',
      `The file \`${POLICY.path}\` cannot be read: it is larger than 64 KiB.`,
    ],
    [
      'the policy of the scan',
      () => here(POLICY.path, 10),
      'POLICY_UNREADABLE',
      `The file \`${POLICY.path}\` cannot be read: it is larger than 2 MiB.`,
    ],
    [
      'the ignored paths',
      () => here(IGNORE_PATH, 10),
      'POLICY_UNREADABLE',
      `The file \`${IGNORE_PATH}\` cannot be read: it is larger than 2 MiB.`,
    ],
    [
      'the baseline',
      () => here(BASELINE_PATH, 50),
      'POLICY_UNREADABLE',
      `The file \`${BASELINE_PATH}\` cannot be read: it is larger than 2 MiB.`,
    ],
    [
      'the policy where the base is not known',
      () => strictRules(RULES, createTree({ root: holding(POLICY.path, 10), below: '' })),
      'POLICY_UNREADABLE',
      `The file \`${POLICY.path}\` cannot be read: it is larger than 2 MiB.`,
    ],
    [
      'the record of a switch',
      () => createRecordFile(join(holding('record.json', 65), 'record.json')).read(),
      'RECORD_INVALID',
      'it is larger than 64 MiB.',
    ],
    [
      'the audit before',
      () => createDocuments({ root: holding('audit.json', 300), input: 'since' }).read('audit.json'),
      'INPUT_INVALID',
      'since: `audit.json` cannot be read: it is larger than 256 MiB.',
    ],
  ])('%s', async (_, read, code, message) => {
    const before = process.memoryUsage().rss
    const error = await rejectionOf(read())
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(message)])
    expect(error.remedy.length).toBeGreaterThan(0)
    expect((process.memoryUsage().rss - before) / MIB).toBeLessThan(40)
  })
})

it('a policy of the scan that is too large to be a policy is refused by its own limit', async () => {
  const root = folders.folder()
  write(root, { [POLICY.path]: '' })
  writeFileSync(join(root, POLICY.path), '# a comment\n'.repeat(100_000))
  const { message } = await rejectionOf(rulesHere(RULES, createTree({ root, below: '' })))
  expect(message).toBe(`policy: ${POLICY.path} holds more than 64 KiB.`)
})
