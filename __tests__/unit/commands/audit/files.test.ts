import { expect, it } from '@jest/globals'
import { writeAudit } from '../../../../src/commands/audit/files.ts'
import { auditReport } from '../../../support/audit-report.ts'

it('a file that cannot be written is told once all others are', async () => {
  const written: string[] = []
  const files = new Map([
    ['json', 'full/audit.json'],
    ['csv', 'audit.csv'],
    ['sarif', 'full/audit.sarif'],
    ['html', 'audit.html'],
  ] as const)

  const writing = writeAudit(auditReport(), files, '1.2.3', async (path) => {
    if (path.startsWith('full/')) throw new Error(path)
    written.push(path)
  })

  await expect(writing).rejects.toThrow('full/audit.json')
  expect(written).toEqual(['audit.csv', 'audit.html'])
})
