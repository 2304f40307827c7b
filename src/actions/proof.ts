import { createRegistry } from '../adapters/ecr/registry.ts'
import { input } from '../adapters/outputs.ts'
import { readGateInputs } from '../commands/gate-inputs.ts'
import { prove } from '../commands/prove.ts'
import type { Environment } from '../ports.ts'
import { VERSION } from '../version.ts'
import { inJob } from './job.ts'
import { restoreClaims } from './proof-state.ts'
import { publishProof } from './publish-proof.ts'

/** The root action's post step: after the job, what the tags point at, and that they are still protected. */
export async function runProof(env: Environment): Promise<void> {
  await inJob(env, async (job) => {
    const state = await restoreClaims()
    if (!state) return
    const { mode, verify } = readGateInputs(input, env)
    const { claims, requireRevision, accountIds } = state
    const terms = { protectedBefore: true, requireRevision, mustExist: false, strict: verify === 'require' }
    const registry = createRegistry({ env, version: VERSION, log: job.output.debug })
    publishProof(await prove(claims, terms, registry), { mode, accountIds, endpoint: registry.endpoint }, job)
  })
}
