import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { ScanNote } from '../../domain/finding/scan-report.ts'
import type { MigrationPlan } from '../../domain/migration/migration-plan.ts'
import type { AccountIds } from '../../domain/policy/policy.ts'
import type { Tree } from '../../ports.ts'
import { partAbsent, placeAbsent } from './absent.ts'
import { changesOf } from './changes.ts'
import { contradictionsOf } from './contradictions.ts'
import { declarationFixes, settingAfter } from './declare.ts'
import { chooseEdits } from './edits.ts'
import { type JoinedSource, joinSource } from './join.ts'
import { letMoveIn } from './let-move.ts'
import type { Lot } from './lot.ts'
import { isNamedIn } from './named.ts'
import { newRepositorySteps } from './new-repositories.ts'
import { BY_HAND, placeOfImage, UNCHANGED } from './places.ts'
import { repositoryPlan } from './repository-plan.ts'
import { readMigrationSource, type Source, type SourceInputs } from './source.ts'
import { enforcedIn } from './units.ts'

export interface MigrationInputs extends SourceInputs {
  readonly report: AuditReport
  /** Names or URIs of repositories that are planned for though the source does not name them. */
  readonly asked: readonly string[]
}

export interface MigrationPorts {
  readonly tree: Tree
  /** `YYYY-MM-DD` in UTC: exceptions end. */
  readonly today: string
}

export interface Migration extends MigrationPlan {
  readonly accountIds: AccountIds
  /** What of the source could not be read, or not in full. */
  readonly notes: readonly ScanNote[]
  readonly filesListed: number
  readonly filesRead: number
  /** The text that the edits of a file stand in. */
  readonly textOf: (path: string) => string | null
}

/** Joins what a registry's audit says with what a source tree says, to the way off the tags that move. Writes nothing. */
export async function planMigration(inputs: MigrationInputs, ports: MigrationPorts): Promise<Migration> {
  const source = await readMigrationSource(inputs, ports)
  const { notes, filesListed, filesRead, textOf } = source
  const { accountIds } = inputs.report
  return { ...planOf(inputs.report, source, inputs), accountIds, notes, filesListed, filesRead, textOf }
}

/** The plan for a source that was read. */
export function planOf(
  report: AuditReport,
  source: Source,
  { asked, action }: Pick<MigrationInputs, 'asked' | 'action'>,
): MigrationPlan {
  const { present, missing } = partAbsent(report.repositories, asked)
  const joined = joinSource(source, present)
  const lots = lotsOf(present, joined, asked)
  const { absent, unplaced } = placeAbsent(joined.unplaced, missing)
  const changes = changesOf(lots, source, action)
  const before = [...changes.stops.values(), ...changes.gates.values(), ...changes.pins.values()]
  const prepared = chooseEdits(before, source.textOf)
  const isEnforced = enforcedIn(source)
  const settings = new Map(lots.map((lot) => [lot, settingAfter(lot, changes, prepared, isEnforced)]))
  const declarations = declarationFixes(lots, (lot) => settings.get(lot) ?? null)
  const chosen = chooseEdits([...before.filter(prepared.has), ...declarations.values()], source.textOf)
  const planned = { changes, declarations, chosen, source }
  return {
    asOf: report.asOf,
    repositories: lots.map((lot) => repositoryPlan(lot, settings.get(lot) ?? null, planned)),
    newRepositories: newRepositorySteps(report, source.repositories),
    contradictions: lots.flatMap(({ audited, source: own }) => contradictionsOf(audited, own.declarations)),
    absent,
    unplaced: unplaced.map((image) => placeOfImage(image, image.moves ? BY_HAND : UNCHANGED)),
    edits: chosen.edits,
  }
}

function lotsOf(present: readonly AuditedRepository[], joined: JoinedSource, asked: readonly string[]): Lot[] {
  const isAsked = isNamedIn(asked)
  return present
    .filter((audited) => joined.names(audited) || isAsked(audited))
    .map((audited) => {
      const source = joined.of(audited)
      return { audited, source, letMove: letMoveIn(audited, source) }
    })
}
