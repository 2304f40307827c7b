import type { AuditedRepository } from '../../src/domain/audit/audited-repository.ts'
import type { AuditReport } from '../../src/domain/audit/audit-report.ts'
import { applyEdits } from '../../src/domain/finding/edits.ts'
import type { MigrationPlan, SourcePlace } from '../../src/domain/migration/migration-plan.ts'
import { type Migration, planMigration } from '../../src/commands/migrate/plan.ts'
import type { Tree } from '../../src/ports.ts'
import { auditedRepository, ecrRepository } from './audit-report.ts'
import { ACTION } from './scan-tree.ts'

export type Files = Readonly<Record<string, string>>

/** A tree of these files. */
export function treeOf(files: Files): Tree {
  return {
    list: () => Promise.resolve({ paths: Object.keys(files).toSorted(), below: '', note: null }),
    read: (path) =>
      Object.hasOwn(files, path)
        ? { kind: 'text', text: files[path]!, encoding: 'utf8', note: null }
        : { kind: 'absent' },
  }
}

export function reportOf(
  repositories: readonly AuditedRepository[],
  overrides: Partial<AuditReport> = {},
): AuditReport {
  return {
    asOf: '2026-11-23T12:00:00Z',
    source: 'ecr',
    activeDays: 90,
    registries: [],
    repositories,
    complete: true,
    changes: null,
    accountIds: 'full',
    ...overrides,
  }
}

/** One that its registry does not have. */
export function absentRepository(overrides: Parameters<typeof ecrRepository>[0]): AuditedRepository {
  const failure = { code: 'ECR_REPOSITORY_NOT_FOUND', action: 'ecr:DescribeRepositories', detail: 'not there' } as const
  return auditedRepository({
    repository: ecrRepository(overrides),
    verdict: 'unknown',
    obstacles: [{ kind: 'unread', what: 'setting', failure }],
  })
}

export function planFor(
  files: Files,
  repositories: readonly AuditedRepository[],
  overrides: Partial<AuditReport> = {},
  asked: readonly string[] = [],
): Promise<Migration> {
  return planMigration(
    {
      report: reportOf(repositories, overrides),
      asked,
      action: ACTION,
      policy: { path: '.github/immutable-tag.yml', required: false },
      baseline: { path: '.github/immutable-tag-baseline.json', required: false },
    },
    { tree: treeOf(files), today: '2026-11-23' },
  )
}

/** The files as the plan's edits make them. */
export function editedBy({ edits }: MigrationPlan, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      ),
    ]),
  )
}

/** `ci.yml:7 docker push: edit Leave out the tag`, one a place. */
export function placeLine({ location, by, reference, change, perhaps }: SourcePlace): string {
  const to = change.kind === 'none' ? '' : ` ${change.to ?? '?'}`
  return `${location.path}:${location.line} ${by} ${reference}: ${change.kind}${to}${perhaps ? ' (perhaps)' : ''}`
}

/** Each repository with its steps, as somebody would note them down. */
export function planLines({ repositories, contradictions, absent, unplaced }: MigrationPlan): string[] {
  return [
    ...repositories.flatMap(({ audited, readiness, target, obstacles, steps, ...places }) => [
      `${audited.repository.name} ${readiness}${target ? ` -> ${[target.mode, ...target.filters].join(' ')}` : ''}`,
      ...obstacles.map(({ kind }) => `  ! ${kind}`),
      ...(['pushes', 'consumers', 'caches', 'signatures', 'declarations'] as const).flatMap((kind) =>
        places[kind].map((place) => `  ${kind} ${placeLine(place)}`),
      ),
      `  ${steps.map(({ id, state }) => `${id}=${state}`).join(' ')}`,
    ]),
    ...contradictions.map(
      ({ location, by, declared, actual }) =>
        `${location.path}:${location.line} ${by} ${declared.mode} <> ${actual.mode}`,
    ),
    ...absent.flatMap(({ name, registries, places }) => [
      `no ${name} in ${registries.map(({ account, region }) => `${account ?? '?'} ${region}`).join(', ')}`,
      ...places.map((place) => `  ${placeLine(place)}`),
    ]),
    ...unplaced.map((place) => `? ${placeLine(place)}`),
  ]
}
