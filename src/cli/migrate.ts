import { now, today } from '../adapters/clock.ts'
import { createSurvey } from '../adapters/ecr/survey/survey.ts'
import { createFiles } from '../adapters/files.ts'
import { logJson, logLine, logText } from '../adapters/outputs-text.ts'
import { audit } from '../commands/audit/audit.ts'
import { missingRegistries } from '../commands/audit/missing.ts'
import { auditInputsFor, readMigrateInputs } from '../commands/migrate/inputs.ts'
import { placesOfSource } from '../commands/migrate/places-of-source.ts'
import { type Migration, planOf } from '../commands/migrate/plan.ts'
import { readMigrationSource } from '../commands/migrate/source.ts'
import type { AuditReport } from '../domain/audit/audit-report.ts'
import { migrationHeadline } from '../report/migration/headline.ts'
import { migrationJson } from '../report/migration/json.ts'
import { migrationMarkdown } from '../report/migration/markdown.ts'
import { isOver } from '../report/migration/settled.ts'
import { migrationText } from '../report/migration/text.ts'
import { GATE, VERSION } from '../version.ts'
import type { MigrateCliOptions } from './migrate/options.ts'
import { openPullRequest } from './migrate/pull-request.ts'
import { applySwitches } from './migrate/switches.ts'
import { writeEdits } from './migrate/write.ts'
import { paint } from './paint.ts'
import { printHeadline } from './print.ts'
import { createProgress } from './progress.ts'
import { type TreePlace, treePlace } from './tree-place.ts'

/** Nothing left to do, or all done that was asked for; something is left; the work could not be done. */
type ExitStatus = 0 | 1 | 2

/** Plans the way off the tags that move. Writes what it is told to, once the plan is printed, and else nothing. */
export async function migrate(path: string, options: MigrateCliOptions): Promise<ExitStatus> {
  const { env } = process
  const place = treePlace(path, env)
  const { migration, report } = await planHere(place, options, env)
  print(migration, report, options.format)
  if (!report.complete) return 2

  const { tree, root } = place
  const done = [
    ...(options.openPullRequest ? [await openPullRequest(migration, place, options, env)] : []),
    // What is written is not out: the switch stands on what was there before.
    ...(options.apply ? [await applySwitches(migration, place, options, env)] : []),
    ...(options.write ? [await writeEdits(migration, tree, root)] : []),
  ]
  if (done.length > 0) return done.every(Boolean) ? 0 : 1
  return isOver(migration) ? 0 : 1
}

interface Planned {
  readonly migration: Migration
  readonly report: AuditReport
}

async function planHere(
  { tree, root }: TreePlace,
  options: MigrateCliOptions,
  env: NodeJS.ProcessEnv,
): Promise<Planned> {
  const texts = {
    regions: options.region ?? [],
    accounts: options.account ?? [],
    repositories: options.repository ?? [],
    role: options.role ?? '',
    policy: options.policy ?? '',
    activeDays: options.activeDays ?? '',
  }
  const inputs = readMigrateInputs(texts, GATE, env)
  const source = await readMigrationSource(inputs.source, { tree, today: today() })
  const auditInputs = auditInputsFor(placesOfSource(source, inputs.scope), texts, env)
  const report = await auditHere(auditInputs, { root, env })
  const { accountIds } = report
  const { notes, filesListed, filesRead, textOf } = source
  const plan = planOf(report, source, {
    asked: inputs.asked,
    action: inputs.source.action,
  })
  return { report, migration: { ...plan, accountIds, notes, filesListed, filesRead, textOf } }
}

async function auditHere(
  inputs: ReturnType<typeof auditInputsFor>,
  { root, env }: { readonly root: string; readonly env: NodeJS.ProcessEnv },
): Promise<AuditReport> {
  const progress = createProgress(process.stderr, env)
  const unused = (): never => {
    throw new Error('the repositories are known')
  }
  return audit(inputs, {
    survey: createSurvey({ env, version: VERSION, log: () => {}, role: inputs.role }),
    lists: { config: unused, securityHub: unused },
    files: createFiles({ root }),
    documents: createFiles({ root }),
    now: now(),
    progress: progress.tell,
  }).finally(progress.end)
}

function print(migration: Migration, report: AuditReport, format: MigrateCliOptions['format']): void {
  if (format === 'json') console.log(logJson(migrationJson(migration)))
  else if (format === 'markdown') console.log(logText(migrationMarkdown(migration, migration.accountIds).trimEnd()))
  else for (const line of migrationText(migration)) console.log(logLine(line))
  const { stderr } = process
  for (const { path, line, detail } of migration.notes)
    console.error(paint('yellow', logLine(`${path}${line === null ? '' : `:${line}`}: ${detail}`), stderr))
  for (const line of missingRegistries(report)) console.error(paint('red', logLine(line), stderr))
  const { repositories, absent, unplaced } = migration
  if (repositories.length === 0 && (absent.length === 0 || unplaced.length > 0))
    console.error(logLine('Name the repositories that only a run can tell: --repository team/app'))
  if (isOver(migration)) printHeadline('Nothing is left to do.')
  else if (format !== 'text') console.error(logLine(migrationHeadline(migration)))
}
