import { createRegistry, preload } from '../adapters/ecr/registry.ts'
import { createRunner } from '../adapters/event.ts'
import { createFiles } from '../adapters/files.ts'
import { createGit } from '../adapters/git.ts'
import { input } from '../adapters/outputs.ts'
import { verify } from '../commands/verify.ts'
import { readVerifyInputs } from '../commands/verify-inputs.ts'
import type { Environment } from '../ports.ts'
import { nothingProven, verifyOutputs } from '../report/proof-outputs.ts'
import { VERSION } from '../version.ts'
import { inJob, type Job, setOutputs } from './job.ts'
import { publishProof } from './publish-proof.ts'

/** The verify action: images → proof → outputs, annotations, summary. Its outputs are set anew where it fails. */
export async function runVerify(env: Environment): Promise<void> {
  await inJob(env, prove, ({ code }, job) => setOutputs(job, nothingProven(code)))
}

async function prove(job: Job): Promise<void> {
  const { env, output, workspace } = job
  const inputs = readVerifyInputs(input)
  preload().catch(() => {})
  const registry = createRegistry({ env, version: VERSION, log: output.debug })
  const { targets, accountIds } = await verify(inputs, {
    runner: createRunner(env),
    git: createGit({ directory: workspace, ceiling: workspace, env }),
    registry,
    files: createFiles({ root: workspace }),
  })
  setOutputs(job, verifyOutputs(targets))
  publishProof(targets, { mode: inputs.mode, accountIds, endpoint: registry.endpoint }, job)
}
