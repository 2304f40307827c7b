import { describe, expect, it } from '@jest/globals'
import type { AuditedRepository, AuditVerdict, Obstacle } from '../../../../src/domain/audit/audited-repository.ts'
import { scannersOf } from '../../../../src/domain/audit/scanners.ts'
import { auditTotals } from '../../../../src/domain/audit/totals.ts'

const LATEST: Obstacle = { kind: 'moving-tags', class: 'latest', tags: [], count: 1 }
const BRANCH: Obstacle = { kind: 'moving-tags', class: 'branch', tags: [], count: 2 }
const UNCLEAR: Obstacle = { kind: 'unclear-tags', tags: ['x'], count: 1 }
const NOT_ASKED: Obstacle = { kind: 'not-asked' }

const REPOSITORIES = [
  audited('ready', 'MUTABLE', 'b', '111111111111', 'eu-west-1'),
  audited('not-yet', 'MUTABLE', 'a', '111111111111', 'us-east-1', [LATEST, BRANCH]),
  audited('not-yet', 'MUTABLE', 'a', '222222222222', 'eu-west-1', [UNCLEAR, BRANCH]),
  audited('protected', 'IMMUTABLE', null, '222222222222', 'eu-west-1'),
  audited('unknown', null, null, null, 'eu-west-1', [NOT_ASKED]),
  audited('unknown', null, null, null, 'eu-west-1', [NOT_ASKED]),
]

describe('auditTotals', () => {
  const totals = auditTotals(REPOSITORIES)

  it('counts verdicts', () => {
    expect(totals.repositories).toBe(6)
    expect(totals.verdicts).toEqual({ protected: 1, ready: 1, 'ready-with-filters': 0, 'not-yet': 2, unknown: 2 })
  })

  it('counts what scanners say', () => {
    const toAll = { pass: 1, fail: 3, undocumented: 2 }

    expect(totals.scanners).toEqual({
      'security-hub': toAll,
      'control-tower': toAll,
      checkov: toAll,
      trivy: toAll,
      prowler: toAll,
    })
  })

  it.each<readonly [by: Exclude<keyof typeof totals, 'repositories' | 'verdicts' | 'scanners'>, groups: unknown[]]>([
    ['modes', ['MUTABLE 3: ready 1, not-yet 2', 'IMMUTABLE 1: protected 1', 'null 2: unknown 2']],
    ['owners', ['a 2: not-yet 2', 'b 1: ready 1', 'null 3: protected 1, unknown 2']],
    ['accounts', ['111111111111 2: ready 1, not-yet 1', '222222222222 2: protected 1, not-yet 1', 'null 2: unknown 2']],
    ['regions', ['eu-west-1 5: protected 1, ready 1, not-yet 1, unknown 2', 'us-east-1 1: not-yet 1']],
    ['obstacles', ['moving-tags 2: not-yet 2', 'not-asked 2: unknown 2', 'unclear-tags 1: not-yet 1']],
    ['classes', ['branch 2: not-yet 2', 'latest 1: not-yet 1']],
  ])('groups them by %s', (by, groups) => {
    const told = totals[by].map(({ name, repositories, verdicts }) => {
      const counts = Object.entries(verdicts).filter(([, count]) => count > 0)
      return `${name} ${repositories}: ${counts.map((entry) => entry.join(' ')).join(', ')}`
    })

    expect(told).toEqual(groups)
  })

  it.each(['a b c c none none none none', 'none none none none c c b a', 'b none none c none c a none'])(
    'puts the largest first, then goes by name, and nobody last: %s',
    (order) => {
      const owners = order.split(' ').map((name) => (name === 'none' ? null : name))
      const told = auditTotals(owners.map((owner) => audited('ready', 'MUTABLE', owner, null, 'eu-west-1'))).owners

      expect(told.map(({ name, repositories }) => [name, repositories])).toEqual([
        ['c', 2],
        ['a', 1],
        ['b', 1],
        [null, 4],
      ])
    },
  )

  it('counts nothing', () => {
    const { repositories, verdicts, owners } = auditTotals([])

    expect({ repositories, verdicts, owners }).toEqual({
      repositories: 0,
      verdicts: { protected: 0, ready: 0, 'ready-with-filters': 0, 'not-yet': 0, unknown: 0 },
      owners: [],
    })
  })
})

function audited(
  verdict: AuditVerdict,
  mode: string | null,
  owner: string | null,
  account: string | null,
  region: string,
  obstacles: readonly Obstacle[] = [],
): AuditedRepository {
  return {
    repository: { name: 'app', region, account, host: null, partition: 'aws', fips: false, dualStack: false },
    mode,
    filters: [],
    owner,
    verdict,
    advice: [],
    letMove: null,
    obstacles,
    notes: [],
    tags: null,
    lastPushedAt: null,
    scanners: scannersOf(mode),
    finding: null,
  }
}
