import { expect, it } from '@jest/globals'
import { ROOT } from '../support/markdown.ts'
import { runCli } from '../support/run-cli.ts'

it('this project passes its own scan', async () => {
  const { status, stdout } = await runCli(['scan', ROOT, '--format', 'json'], { cwd: ROOT })
  const { findings, filesRead } = JSON.parse(stdout) as { findings: { severity: string }[]; filesRead: number }
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  expect(filesRead).toBeGreaterThan(0)
  expect(status).toBe(0)
})
