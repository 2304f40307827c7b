import type { Environment } from '../ports.ts'

export { runGate } from './gate.ts'

/** Loaded when it is its turn: the gate starts without the code of the others. */
export async function runProof(env: Environment): Promise<void> {
  const proof = await import('./proof.ts')
  await proof.runProof(env)
}

export async function runVerify(env: Environment): Promise<void> {
  const verify = await import('./verify.ts')
  await verify.runVerify(env)
}

export async function runScan(env: Environment): Promise<void> {
  const scan = await import('./scan.ts')
  await scan.runScan(env)
}

export async function runAudit(env: Environment): Promise<void> {
  const audit = await import('./audit.ts')
  await audit.runAudit(env)
}
