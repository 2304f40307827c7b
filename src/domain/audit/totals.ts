import { inOrder } from '../sorted.ts'
import type { MovingClass } from '../verdict/verdict.ts'
import { AUDIT_VERDICTS, type AuditedRepository, type AuditVerdict, type Obstacle } from './audited-repository.ts'
import { SCANNER_IDS, type ScannerId, type ScannerVerdict } from './scanners.ts'

/** How many repositories there are of what. */
export interface AuditTotals {
  readonly repositories: number
  readonly verdicts: VerdictCounts
  readonly scanners: Readonly<Record<ScannerId, Readonly<Record<ScannerVerdict, number>>>>
  /** Under null those whose setting could not be read. */
  readonly modes: readonly Group<string | null>[]
  /** Under null those that nobody owns. */
  readonly owners: readonly Group<string | null>[]
  /** Under null those of the caller's own account, where it was never told. */
  readonly accounts: readonly Group<string | null>[]
  readonly regions: readonly Group<string>[]
  /** A repository counts once for each kind that stands in its way. */
  readonly obstacles: readonly Group<Obstacle['kind']>[]
  /** By the classes of tags in use that move and stand in the way. */
  readonly classes: readonly Group<MovingClass | 'denied'>[]
}

export type VerdictCounts = Readonly<Record<AuditVerdict, number>>

export interface Group<Name extends string | null> {
  readonly name: Name
  readonly repositories: number
  readonly verdicts: VerdictCounts
}

/** Groups come the largest first, then by code units, and null last of all. */
export function auditTotals(repositories: readonly AuditedRepository[]): AuditTotals {
  return {
    repositories: repositories.length,
    verdicts: countVerdicts(repositories),
    scanners: countScanners(repositories),
    modes: groupsBy(repositories, ({ mode }) => [mode]),
    owners: groupsBy(repositories, ({ owner }) => [owner]),
    accounts: groupsBy(repositories, ({ repository }) => [repository.account]),
    regions: groupsBy(repositories, ({ repository }) => [repository.region]),
    obstacles: groupsBy(repositories, ({ obstacles }) => obstacles.map(({ kind }) => kind)),
    classes: groupsBy(repositories, ({ obstacles }) =>
      obstacles.flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? [obstacle.class] : [])),
    ),
  }
}

function groupsBy<Name extends string | null>(
  repositories: readonly AuditedRepository[],
  namesOf: (repository: AuditedRepository) => readonly Name[],
): readonly Group<Name>[] {
  const members = new Map<Name, AuditedRepository[]>()
  for (const repository of repositories) {
    for (const name of new Set(namesOf(repository))) {
      const group = members.get(name)
      if (group === undefined) members.set(name, [repository])
      else group.push(repository)
    }
  }
  return [...members]
    .map(([name, group]) => ({ name, repositories: group.length, verdicts: countVerdicts(group) }))
    .toSorted(bySize)
}

function bySize(a: Group<string | null>, b: Group<string | null>): number {
  const nobodyLast = Number(a.name === null) - Number(b.name === null)
  return nobodyLast || b.repositories - a.repositories || inOrder(String(a.name), String(b.name))
}

function countVerdicts(repositories: readonly AuditedRepository[]): VerdictCounts {
  const counts = recordOf(AUDIT_VERDICTS, () => 0)
  for (const { verdict } of repositories) counts[verdict] += 1
  return counts
}

function countScanners(repositories: readonly AuditedRepository[]): AuditTotals['scanners'] {
  const counts = recordOf(SCANNER_IDS, () => ({ pass: 0, fail: 0, undocumented: 0 }))
  for (const { scanners } of repositories) {
    for (const id of SCANNER_IDS) counts[id][scanners[id]] += 1
  }
  return counts
}

function recordOf<Key extends string, Value>(keys: readonly Key[], valueOf: () => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf()])) as Record<Key, Value>
}
