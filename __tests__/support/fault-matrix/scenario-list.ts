import { AUDIT_SCENARIOS } from './scenario-audit.ts'
import { CREDENTIALS_SCENARIOS } from './scenario-credentials.ts'
import { GATE_SCENARIOS } from './scenario-gate.ts'
import { MIGRATE_SCENARIOS } from './scenario-migrate.ts'
import { PROOF_SCENARIOS } from './scenario-proof.ts'
import type { Scenario } from './scenario.ts'

export const SCENARIOS: readonly Scenario[] = [
  ...GATE_SCENARIOS,
  ...CREDENTIALS_SCENARIOS,
  ...PROOF_SCENARIOS,
  ...AUDIT_SCENARIOS,
  ...MIGRATE_SCENARIOS,
]
