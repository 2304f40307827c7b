import { now } from '../adapters/clock.ts'
import { createLists } from '../adapters/ecr/sources/lists.ts'
import { createSurvey } from '../adapters/ecr/survey/survey.ts'
import { createDocuments, createFiles } from '../adapters/files.ts'
import { input } from '../adapters/outputs.ts'
import { spareMemory } from '../adapters/memory.ts'
import { createWriter } from '../adapters/disk/writer.ts'
import { audit, type AuditPorts } from '../commands/audit/audit.ts'
import { writeAudit } from '../commands/audit/files.ts'
import { type AuditActionInputs, readAuditInputs } from '../commands/audit/inputs.ts'
import { missingRegistries } from '../commands/audit/missing.ts'
import { auditOutcome, auditOutputs } from '../commands/audit/outputs.ts'
import type { AuditReport } from '../domain/audit/audit-report.ts'
import type { Environment } from '../ports.ts'
import { auditHeadline } from '../report/audit/headline.ts'
import { emptyLines } from '../report/audit/registry-words.ts'
import { auditSummary } from '../report/audit/summary.ts'
import { auditText } from '../report/audit/text.ts'
import { VERSION } from '../version.ts'
import { inJob, type Job, setOutputs } from './job.ts'

const TITLE = 'immutable-tag audit'

/** The audit action: registries → verdicts → outputs, annotations, summary, files. */
export async function runAudit(env: Environment): Promise<void> {
  await inJob(env, async (job) => {
    const inputs = readAuditInputs(input, env)
    spareMemory()
    await publish(await audit(inputs, portsOf(job, inputs)), inputs, job)
  })
}

function portsOf({ env, output, workspace }: Job, inputs: AuditActionInputs): AuditPorts {
  const { role, region, aggregator, regions, accounts } = inputs
  const calling = { env, version: VERSION, log: output.debug }
  return {
    survey: createSurvey({ ...calling, role }),
    lists: createLists({ ...calling, region, aggregator, regions, accounts }),
    files: createFiles({ root: workspace }),
    documents: createDocuments({ root: workspace, input: 'since' }),
    now: now(),
    progress: () => {},
  }
}

async function publish(report: AuditReport, { files, mode }: AuditActionInputs, job: Job): Promise<void> {
  const { output, workspace } = job
  // First what needs no disk: an audit takes long, and a file that cannot be written is no reason to lose it.
  setOutputs(job, auditOutputs(report, files))
  output.group(auditHeadline(report), auditText(report, { all: false }))
  annotate(report, mode, job)
  output.summary(auditSummary(report))
  if (mode === 'enforce' && auditOutcome(report) !== 'protected') output.fail()
  const writer = createWriter(workspace)
  await writeAudit(report, files, VERSION, (path, text) => writer.write(path, text))
}

/** What could not be read is an error in every mode; what does not fail the step is none otherwise. */
function annotate(report: AuditReport, mode: AuditActionInputs['mode'], { output }: Job): void {
  const missing = missingRegistries(report)
  if (missing.length > 0) output.annotate('error', missing.join('\n'), TITLE)
  // An empty registry is what a region that was mistyped looks like.
  for (const line of emptyLines(report)) output.annotate('warning', line, TITLE)
  if (report.repositories.every(({ verdict }) => verdict === 'protected')) return
  output.annotate(mode === 'enforce' ? 'error' : 'warning', auditHeadline(report), TITLE)
}
