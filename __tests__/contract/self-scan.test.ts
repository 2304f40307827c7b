import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it, jest } from '@jest/globals'
import { ROOT } from '../support/markdown.ts'
import { createFolders } from '../support/repository.ts'
import { runCli } from '../support/run-cli.ts'

jest.setTimeout(60_000)

interface Found {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
  readonly filesRead: number
}

const folders = createFolders()
afterAll(() => folders.remove())

async function scan(folder: string) {
  const { status, stdout } = await runCli(['scan', folder, '--format', 'json'], { cwd: folder })
  const { findings, filesRead } = JSON.parse(stdout) as Found
  return { status, filesRead, faults: findings.filter(({ severity }) => severity !== 'note') }
}

it('this project passes its own scan', async () => {
  const { status, filesRead, faults } = await scan(ROOT)

  expect(faults).toEqual([])
  expect(filesRead).toBeGreaterThan(0)
  expect(status).toBe(0)
})

it('and would not with one line that pushes latest', async () => {
  const folder = folders.folder({
    'scripts/push.sh': 'docker push 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:latest\n',
  })
  for (const part of ['.github', '.immutable-tag-ignore', 'scripts']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  }

  const { status, faults } = await scan(folder)

  expect(faults).toMatchObject([{ rule: 'push-mutable-tag', location: { path: 'scripts/push.sh' } }])
  expect(status).toBe(1)
})
