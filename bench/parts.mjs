// The parts of the bench, and the rows that each gives.
import { auditRows, measureAudit } from './audit.mjs'
import { measureScan, scanRows } from './scan.mjs'
import { measureSize, sizeRows } from './size.mjs'
import { measureStart, startRows } from './start.mjs'

export const PARTS = [
  { name: 'start', rows: startRows, measure: (quick) => measureStart({ rounds: quick ? 7 : 41 }) },
  { name: 'scan', rows: scanRows, measure: (quick) => measureScan({ rounds: quick ? 3 : 11, quick }) },
  { name: 'audit', rows: auditRows, measure: (quick) => measureAudit({ quick }) },
  { name: 'size', rows: sizeRows, measure: () => measureSize() },
]
