import { resolve } from 'node:path'
import { today } from '../adapters/clock.ts'
import { createRunner } from '../adapters/event.ts'
import { createHistory } from '../adapters/git-history.ts'
import { checkoutRoot, listByGit } from '../adapters/git-tree.ts'
import { input, type Output } from '../adapters/outputs.ts'
import { createTree, MAX_FILE_BYTES, placeIn } from '../adapters/tree.ts'
import { createWriter } from '../adapters/disk/writer.ts'
import { readScanInputs, type ScanActionInputs } from '../commands/scan/inputs.ts'
import { scanOutputs } from '../commands/scan/outputs.ts'
import { scan, type ScanOutcome, type ScanPorts } from '../commands/scan/scan.ts'
import type { Environment } from '../ports.ts'
import { type Annotation, scanAnnotations } from '../report/scan/annotations.ts'
import { scanHeadline } from '../report/scan/headline.ts'
import { scanSarif } from '../report/scan/sarif.ts'
import { scanSummary } from '../report/scan/summary.ts'
import { scanText } from '../report/scan/text.ts'
import { GATE, VERSION } from '../version.ts'
import { inJob, type Job, pageUrl, setOutputs } from './job.ts'

/** The scan action: a source tree → findings → annotations, SARIF, outputs, summary. */
export async function runScan(env: Environment): Promise<void> {
  await inJob(env, async (job) => {
    const inputs = readScanInputs(input)
    const ports = portsOf(job, inputs)
    await publish(
      await scan({ ...inputs, action: gateOf(env), since: { kind: 'event' }, writeBaseline: null }, ports),
      inputs,
      job,
    )
  })
}

/** The gate of the release that this scan is of; of a copy in the tree the place where it will be. */
function gateOf({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }: Environment): string {
  return repository && ref ? `${repository}@${ref}` : GATE
}

function portsOf({ env, workspace }: Job, { path, fetch }: ScanActionInputs): ScanPorts {
  const target = resolve(workspace, path)
  const checkout = checkoutRoot(target, workspace)
  const { root, below } = placeIn(checkout ?? workspace, target)
  return {
    runner: createRunner(env),
    tree: createTree({ root, below, ...(checkout && { listByGit: () => listByGit({ root, below, env }) }) }),
    history: createHistory({ root: checkout, env, fetch, maxFileBytes: MAX_FILE_BYTES }),
    today: today(),
  }
}

async function publish({ report, accountIds }: ScanOutcome, inputs: ScanActionInputs, job: Job): Promise<void> {
  const { output, workspace } = job
  const { sarif, mode } = inputs
  if (sarif !== null) await createWriter(workspace).write(sarif, scanSarif(report, VERSION))
  setOutputs(job, scanOutputs(report, sarif))
  output.group(scanHeadline(report), scanText(report, { notes: false }))
  for (const annotation of scanAnnotations(report, pageUrl(job.env, 'docs/rules'))) annotate(output, annotation, mode)
  output.summary(scanSummary(report, { accountIds }))
  if (report.failed && mode === 'enforce') output.fail()
}

/** What does not fail the step is no error to whoever reads it. */
function annotate(output: Output, { level, text, title, location }: Annotation, mode: ScanActionInputs['mode']): void {
  output.annotate(level === 'error' && mode === 'report' ? 'warning' : level, text, title, location ?? undefined)
}
