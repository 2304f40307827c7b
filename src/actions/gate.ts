import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { today } from '../adapters/clock.ts'
import { createRegistry, preload } from '../adapters/ecr/registry.ts'
import { createRunner } from '../adapters/event.ts'
import { createFiles } from '../adapters/files.ts'
import { createGit } from '../adapters/git.ts'
import { gitHubOf } from '../adapters/github/github.ts'
import { input } from '../adapters/outputs.ts'
import { gate, type GatePorts } from '../commands/gate.ts'
import { type GateActionInputs, readGateInputs } from '../commands/gate-inputs.ts'
import type { CodedError } from '../domain/errors.ts'
import { type GateResult, nothingJudged } from '../domain/verdict/gate-result.ts'
import type { Environment } from '../ports.ts'
import { bakeDefinition } from '../report/bake.ts'
import { gateFindings } from '../report/findings.ts'
import { gateHeadline } from '../report/headline.ts'
import { gateLog } from '../report/log.ts'
import { noteWording } from '../report/notes.ts'
import { gateOutputs } from '../report/outputs.ts'
import { gateSummary } from '../report/summary.ts'
import { VERSION } from '../version.ts'
import { conclude, inJob, type Job, setOutputs, warn } from './job.ts'
import { saveClaims } from './proof-state.ts'

/** The root action: inputs → gate → outputs, annotations, summary. Its post step is `runProof`. */
export async function runGate(env: Environment): Promise<void> {
  await inJob(env, judge, publishFailure)
}

async function judge(job: Job): Promise<void> {
  const inputs = readGateInputs(input, job.env)
  const pending = gate(inputs, portsOf(job, inputs))
  // After git has been started, and not before: parsing the SDK holds this thread, while git has one of its own.
  if (willAsk(inputs)) preload().catch(() => {})
  const result = await pending
  publish(result, inputs, job)
  await saveClaims(result, inputs)
}

/** Whether the registry is as good as certain to be asked, so that the SDK can load while git answers. */
function willAsk({ registryCheck, tag }: GateActionInputs): boolean {
  return registryCheck === 'require' && (['auto', 'commit', 'release'].includes(tag) || tag.includes('{'))
}

function portsOf(job: Job, { githubToken }: GateActionInputs): GatePorts {
  const { env, output, workspace } = job
  return {
    runner: createRunner(env),
    git: createGit({ directory: workspace, ceiling: workspace, env }),
    registry: createRegistry({ env, version: VERSION, log: output.debug }),
    github: gitHubOf(env, githubToken, VERSION),
    files: createFiles({ root: workspace }),
    today: today(),
  }
}

function publish(result: GateResult, { mode }: GateActionInputs, job: Job): void {
  const { output, docs, env } = job
  const outputs = gateOutputs(result)
  setOutputs(job, { ...outputs, 'bake-file': writeBakeFile(bakeDefinition(outputs), env) })

  const findings = gateFindings(result)
  for (const { title, lines } of gateLog(result)) output.group(title, lines)
  for (const note of result.notes) {
    const { level, text } = noteWording(note)
    if (level === 'warning') warn(job, text)
    else output.log(text)
  }
  if (findings.length === 0) output.log(gateHeadline(result))
  conclude(job, mode, findings)
  output.summary(gateSummary(result, { mode, docs }))
}

/**
 * What kept the gate from its work fails in every mode. All outputs are set anew: a fault of its own can come after they
 * were, and what they said is no pass any more. The policy may not have been read, so the summary keeps account ids short.
 */
function publishFailure(refusal: CodedError, job: Job): void {
  const { output, docs } = job
  const terms = { existing: 'reuse', requireRevision: true, accountIds: 'short', source: '' } as const
  const result = nothingJudged(refusal, terms)
  setOutputs(job, { ...gateOutputs(result), 'bake-file': '' })
  output.summary(gateSummary(result, { mode: 'enforce', docs }))
}

/**
 * Nobody knows the new folder before the file in it is whole. Written at once: there is nothing left to overlap with, and the
 * thread pool costs more than the write.
 */
function writeBakeFile(definition: string, env: Environment): string {
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'immutable-tag-'))
  const file = join(folder, 'bake.json')
  writeFileSync(file, definition)
  return file
}
