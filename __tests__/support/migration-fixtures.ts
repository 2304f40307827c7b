import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AuditedRepository } from '../../src/domain/audit/audited-repository.ts'
import { judgeRepository } from '../../src/domain/audit/judge-repository.ts'
import type { RepositorySetting } from '../../src/domain/ecr/exclusion-filters.ts'
import { repositoryUri } from '../../src/domain/ecr/ecr-registry.ts'
import { applyEdits } from '../../src/domain/finding/edits.ts'
import type { MigrationPlan, SourcePlace, StepId } from '../../src/domain/migration/migration-plan.ts'
import { readSource } from '../../src/scan/scan.ts'
import { ecrRepository } from './audit-report.ts'
import { editedBy, type Files, planFor } from './migration.ts'
import { ago, auditTerms, imageRecord, read, repositoryRecord, settingOf } from './repository-record.ts'
import { scanFiles } from './scan-fixtures.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/migrate', import.meta.url))

/** `registry.json`: what the registry has. Times are in days before the audit. */
interface Registry {
  readonly repositories: readonly {
    readonly account: string
    readonly region: string
    readonly name: string
    readonly mode: string
    readonly filters: readonly string[]
    readonly images: readonly {
      readonly digest: string
      readonly days: number
      readonly tags: readonly string[]
      readonly artifactType?: string
    }[]
  }[]
}

/** `expected.json`. */
export interface Expected {
  /** By URI. */
  readonly repositories: Readonly<Record<string, ExpectedRepository>>
  /** `ecr.tf:1 MUTABLE <> IMMUTABLE`. */
  readonly contradictions: readonly string[]
  readonly unplaced: readonly string[]
}

interface ExpectedRepository {
  readonly readiness: string
  readonly target: string | null
  /** Pushes that must stop, and whether the plan does it: `edit`, `by-hand`, `either`. */
  readonly stop: Readonly<Record<string, string>>
  /** What is run, and its line once it is pinned, or `by-hand`. */
  readonly pin: Readonly<Record<string, string>>
  /** Those that matter. */
  readonly steps?: Readonly<Partial<Record<StepId, string>>>
  /** Its readiness once the edits are made. */
  readonly after?: string
}

export function migrationNames(): string[] {
  return readdirSync(FIXTURES).toSorted()
}

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected
}

export function treeFiles(name: string): Files {
  const root = join(FIXTURES, name, 'tree')
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
  return Object.fromEntries(
    paths
      .toSorted()
      .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const),
  )
}

export function planOf(name: string, files: Files): Promise<MigrationPlan> {
  return planFor(files, auditedOf(name))
}

/** The plan once the edits of the first are made. */
export async function planAnew(name: string, files: Files) {
  const edited = editedBy(await planOf(name, files), files)
  const plan = await planOf(name, edited)
  const readiness = Object.fromEntries(plan.repositories.map((each) => [uriOf(each.audited), each.readiness]))
  return { edited, plan, readiness }
}

/** What reading the files has to say of them: that one does not parse, for one. */
export function readingNotes(files: Files): string[] {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }))
  return [
    ...all.flatMap(({ path, text }) => (readSource(path, text) === null ? [path] : [])),
    ...scanFiles(all).notes.map(({ path, detail }) => `${path}: ${detail}`),
  ].toSorted()
}

/** A plan in the words of the labels, as far as they say something. */
export function told(plan: MigrationPlan, files: Files, expected: Expected): Expected {
  const repositories = plan.repositories.map((each): [string, ExpectedRepository] => {
    const label = expected.repositories[uriOf(each.audited)]
    const steps = each.steps.filter(({ id }) => label?.steps && Object.hasOwn(label.steps, id))
    const stop = toChange(each.pushes).map((place): [string, string] => {
      const key = lineOf(place)
      return [key, label?.stop[key] === 'either' ? 'either' : place.change.kind]
    })
    return [
      uriOf(each.audited),
      {
        readiness: each.readiness,
        target: each.target && settingLine(each.target),
        stop: Object.fromEntries(stop),
        pin: Object.fromEntries(toChange(each.consumers).map((place) => [lineOf(place), pinned(place, files)])),
        ...(label?.steps ? { steps: Object.fromEntries(steps.map(({ id, state }) => [id, state])) } : {}),
        ...(label?.after === undefined ? {} : { after: label.after }),
      },
    ]
  })
  return {
    repositories: Object.fromEntries(repositories),
    contradictions: plan.contradictions.map(
      (each) => `${lineOf(each)} ${settingLine(each.declared)} <> ${settingLine(each.actual)}`,
    ),
    unplaced: plan.unplaced.map(lineOf),
  }
}

function auditedOf(name: string): AuditedRepository[] {
  const { repositories } = JSON.parse(readFileSync(join(FIXTURES, name, 'registry.json'), 'utf8')) as Registry
  return repositories.map(({ account, region, mode, filters, images, ...rest }) =>
    judgeRepository(
      repositoryRecord(
        images.map(({ tags, days, ...image }) => imageRecord(tags, { ...image, pushedAt: ago(days) })),
        {
          repository: ecrRepository({ account, region, name: rest.name }),
          setting: read(settingOf(mode, filters)),
        },
      ),
      auditTerms({ cacheRules: read([]) }),
    ),
  )
}

function toChange(places: readonly SourcePlace[]): SourcePlace[] {
  return places.filter(({ change }) => change.kind !== 'none')
}

/** The one line that the place's own edits make new. */
function pinned({ location: { path }, change }: SourcePlace, files: Files): string {
  if (change.kind !== 'edit') return change.kind
  const before = files[path]!.split('\n')
  return applyEdits(files[path]!, change.edits)
    .split('\n')
    .filter((line, index) => line !== before[index])
    .map((line) => line.trim())
    .join('\n')
}

function uriOf({ repository }: AuditedRepository): string {
  return repositoryUri(repository)
}

function lineOf({ location: { path, line } }: Pick<SourcePlace, 'location'>): string {
  return `${path}:${line}`
}

function settingLine({ mode, filters }: RepositorySetting): string {
  return [mode, ...filters].join(' ')
}
