import { now } from '../adapters/clock.ts'
import { createLists } from '../adapters/ecr/sources/lists.ts'
import { createSurvey } from '../adapters/ecr/survey/survey.ts'
import { createDocuments, createFiles } from '../adapters/files.ts'
import { logJson, logLine, logText } from '../adapters/outputs-text.ts'
import { spareMemory } from '../adapters/memory.ts'
import { createWriter } from '../adapters/disk/writer.ts'
import { audit as auditRegistries, type AuditPorts } from '../commands/audit/audit.ts'
import { auditAs, type AuditFiles, writeAudit } from '../commands/audit/files.ts'
import {
  AUDIT_DEFAULTS,
  type AuditActionInputs,
  type AuditInputName,
  readAuditInputs,
} from '../commands/audit/inputs.ts'
import { missingRegistries } from '../commands/audit/missing.ts'
import { type AuditOutcome, auditOutcome } from '../commands/audit/outputs.ts'
import type { AuditReport } from '../domain/audit/audit-report.ts'
import { CodedError } from '../domain/errors.ts'
import { clip } from '../domain/text/clip.ts'
import type { Environment, SurveyProgress } from '../ports.ts'
import { auditHeadline, isSettled } from '../report/audit/headline.ts'
import { iamPolicy } from '../report/audit/policies.ts'
import { auditText } from '../report/audit/text.ts'
import { VERSION } from '../version.ts'
import { paint } from './paint.ts'
import { createProgress } from './progress.ts'

export interface AuditCliOptions {
  readonly format: 'text' | 'json' | 'csv' | 'sarif'
  readonly region?: readonly string[]
  readonly account?: readonly string[]
  readonly role?: string
  readonly source?: string
  readonly aggregator?: string
  readonly policy?: string
  readonly activeDays?: string
  readonly ownerTag?: readonly string[]
  readonly images: boolean
  readonly lifecycle: boolean
  readonly rate?: string
  readonly since?: string
  readonly json?: string
  readonly csv?: string
  readonly sarif?: string
  readonly html?: string
  readonly all?: boolean
  readonly printPolicy?: boolean
}

const STATUS: Readonly<Record<AuditOutcome, 0 | 1 | 2>> = { protected: 0, found: 1, incomplete: 2 }

/** Audits registries as the action does; the report goes to standard output. */
export async function audit(options: AuditCliOptions): Promise<0 | 1 | 2> {
  const { env } = process
  if (options.printPolicy) {
    printPolicy(inputsOf(options, regionless(options, env)))
    return 0
  }
  spareMemory()
  const inputs = inputsOf(options, env)
  const rate = rateOf(options)
  const progress = createProgress(process.stderr, env)
  const report = await auditRegistries(inputs, portsHere(inputs, rate, env, progress.tell)).finally(progress.end)
  print(report, options)
  await writeFiles(report, inputs.files)
  return STATUS[auditOutcome(report)]
}

function inputsOf(options: AuditCliOptions, env: Environment): AuditActionInputs {
  const texts: Partial<Record<AuditInputName, string | undefined>> = {
    regions: options.region?.join('\n'),
    accounts: options.account?.join('\n'),
    role: options.role,
    source: options.source,
    aggregator: options.aggregator,
    policy: options.policy,
    'active-days': options.activeDays,
    'owner-tags': options.ownerTag?.join('\n'),
    images: String(options.images),
    lifecycle: String(options.lifecycle),
    since: options.since,
    json: options.json,
    csv: options.csv,
    sarif: options.sarif,
    html: options.html,
  }
  return readAuditInputs((name) => texts[name] ?? AUDIT_DEFAULTS[name], env)
}

/** A policy names no region, and the partition alone of one: none has to be known to print it. */
function regionless({ region: [first = 'us-east-1'] = [] }: AuditCliOptions, env: Environment): Environment {
  return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] ? env : { ...env, AWS_REGION: first }
}

function printPolicy({ ownerKeys, ...inputs }: AuditActionInputs): void {
  console.log(logJson(iamPolicy({ ...inputs, resourceTags: ownerKeys.length > 0 })))
}

const HIGHEST_RATE = 10_000

function rateOf({ rate: text }: AuditCliOptions): { readonly rate?: number } {
  if (text === undefined) return {}
  const rate = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (rate >= 1 && rate <= HIGHEST_RATE) return { rate }
  const message = `--rate: \`${clip(text)}\` is not a whole number from 1 to ${HIGHEST_RATE}.`
  throw new CodedError('INPUT_INVALID', message, {
    remedy: ['Give the calls a second that each registry may be asked, or leave it out: --rate 20'],
  })
}

function portsHere(
  { role, region, aggregator, regions, accounts }: AuditActionInputs,
  rate: { readonly rate?: number },
  env: Environment,
  progress: (progress: SurveyProgress) => void,
): AuditPorts {
  const root = process.cwd()
  const calling = { env, version: VERSION, log: () => {} }
  return {
    survey: createSurvey({ ...calling, ...rate, role }),
    lists: createLists({ ...calling, region, aggregator, regions, accounts }),
    files: createFiles({ root }),
    documents: createDocuments({ root, input: 'since' }),
    now: now(),
    progress,
  }
}

/** The report is what a program takes, whole or not; what it lacks is told beside it. */
function print(report: AuditReport, { format, all = false }: AuditCliOptions): void {
  if (format === 'text') for (const line of auditText(report, { all })) console.log(logLine(line))
  else {
    const text = auditAs(format, report, VERSION).trimEnd()
    console.log(format === 'csv' ? logText(text.replaceAll('\r\n', '\n')) : logJson(text))
  }
  for (const line of missingRegistries(report)) console.error(paint('red', logLine(line), process.stderr))
  const hue = isSettled(report) ? 'green' : auditOutcome(report) === 'protected' ? 'yellow' : 'red'
  console.error(paint(hue, logLine(auditHeadline(report)), process.stderr))
}

async function writeFiles(report: AuditReport, files: AuditFiles): Promise<void> {
  const writer = createWriter(process.cwd())
  await writeAudit(report, files, VERSION, async (path, text) => {
    await writer.write(path, text)
    console.error(logLine(`Wrote ${path}.`))
  })
}
