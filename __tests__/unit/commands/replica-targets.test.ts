import { describe, expect, it } from '@jest/globals'
import { replicaTargets } from '../../../src/commands/replica-targets.ts'
import type { Target } from '../../../src/domain/verdict/admission.ts'
import type { EcrRepository } from '../../../src/domain/ecr/ecr-registry.ts'
import type { Registry, ReplicaAnswer, RepositoryQuestion } from '../../../src/ports.ts'
import { visit } from '../../support/gate-world.ts'
import { aFault, aMovingTarget, aRepository, aTarget, judged } from '../../support/targets.ts'

const APP = aRepository()
const WORKER = aRepository({ name: 'team/worker' })
const SOUTH = aRepository({ region: 'eu-south-1' })
const ELSEWHERE = aRepository({ account: '210987654321' })
const FAULT = aFault({ code: 'ECR_ACCESS_DENIED', action: 'ecr:DescribeRegistry' })

/** A registry that replicates so, and protects only the original's region. */
function replicating(replicas: (repository: EcrRepository) => ReplicaAnswer) {
  const asked: RepositoryQuestion[][] = []
  const askedReplicas: (readonly EcrRepository[])[] = []
  const registry: Registry = {
    ask: async (questions) => {
      asked.push([...questions])
      return questions.map(({ repository, tags }) => ({
        repository,
        mode: 'MUTABLE',
        filters: [],
        protection: new Map(tags.map((tag) => [tag, judged('mutable', { code: 'ECR_MUTABLE' })])),
        existence: new Map(),
      }))
    },
    replicas: async (repositories) => {
      askedReplicas.push(repositories)
      return repositories.map(replicas)
    },
  }
  return { asked, askedReplicas, registry }
}

const known = (...replicas: EcrRepository[]): ReplicaAnswer => ({ state: 'known', replicas })
const essence = ({ reference, origin, registry }: Target): string =>
  `${reference} ${origin} ${registry?.protection.reason.code}`

describe('the copies of what is pushed', () => {
  it('are each asked about where they are, as replication makes them, and are not looked into', async () => {
    const { asked, askedReplicas, registry } = replicating(() => known(SOUTH, ELSEWHERE))
    const copies = await replicaTargets([aTarget({ tag: '1.2.3' }), aTarget({ tag: '1.2.4' })], registry)

    expect(askedReplicas).toEqual([[APP]])
    expect(asked).toEqual([
      [
        { repository: SOUTH, tags: ['1.2.3', '1.2.4'], lookUp: false, madeBy: 'REPLICATION' },
        { repository: ELSEWHERE, tags: ['1.2.3', '1.2.4'], lookUp: false, madeBy: 'REPLICATION' },
      ],
    ])
    expect(copies.map(essence)).toEqual([
      '123456789012.dkr.ecr.eu-south-1.amazonaws.com/team/app:1.2.3 replica ECR_MUTABLE',
      '210987654321.dkr.ecr.eu-west-1.amazonaws.com/team/app:1.2.3 replica ECR_MUTABLE',
      '123456789012.dkr.ecr.eu-south-1.amazonaws.com/team/app:1.2.4 replica ECR_MUTABLE',
      '210987654321.dkr.ecr.eu-west-1.amazonaws.com/team/app:1.2.4 replica ECR_MUTABLE',
    ])
  })

  it('keep the name’s verdict and the place of their own', async () => {
    const original = aTarget({ tag: '1.2.3' })
    const [copy] = await replicaTargets([original], replicating(() => known(SOUTH)).registry)

    expect(copy).toMatchObject({ name: original.name, exception: null, tag: '1.2.3' })
    expect(copy?.place).toEqual({
      kind: 'repository',
      uri: '123456789012.dkr.ecr.eu-south-1.amazonaws.com/team/app',
      name: 'team/app',
      repository: SOUTH,
    })
  })

  it('that nobody can tell stand in the original’s place, as unknown', async () => {
    const { asked, registry } = replicating(({ name }) =>
      name === 'team/app' ? { state: 'unknown', fault: FAULT } : known(SOUTH),
    )
    const copies = await replicaTargets([aTarget(), aTarget({ at: WORKER })], registry)

    expect(asked.flat()).toHaveLength(1)
    expect(copies.map(({ place, origin, registry: side }) => ({ place, origin, side })).at(-1)).toEqual({
      place: aTarget().place,
      origin: 'replica',
      side: { mode: null, filters: [], protection: judged('unknown', FAULT), existence: null },
    })
  })

  it.each<[string, Target[]]>([
    ['nothing', []],
    ['a tag whose name was refused', [aMovingTarget()]],
    ['a tag without a repository', [aTarget({ place: { kind: 'nowhere' }, registry: null })]],
    [
      'a registry that is not ECR',
      [aTarget({ place: { kind: 'repository', uri: 'ghcr.io/a/b', name: 'a/b', repository: null } })],
    ],
  ])('of %s are not asked for', async (_, pushed) => {
    const { asked, askedReplicas, registry } = replicating(() => known(SOUTH))

    expect(await replicaTargets(pushed, registry)).toEqual([])
    expect({ asked, askedReplicas }).toEqual({ asked: [], askedReplicas: [] })
  })

  it('are none where nothing is replicated', async () => {
    const { asked, registry } = replicating(() => known())

    expect(await replicaTargets([aTarget()], registry)).toEqual([])
    expect(asked).toEqual([])
  })

  it('cannot be passed over by a registry that answers for fewer', async () => {
    const { registry } = replicating(() => known())
    const silent: Registry = { ...registry, replicas: async () => [] }

    await expect(replicaTargets([aTarget()], silent)).rejects.toThrow('gave no answer for the replicas of')
  })
})

describe('the gate', () => {
  const inputs = { checkReplicas: true }
  const toSouth = { replicas: (repository: EcrRepository) => known({ ...repository, ...SOUTH }) }

  it.each<[string, Parameters<typeof visit>, string, string[]]>([
    ['is as it was without replicas', [inputs], 'immutable ECR_IMMUTABLE', ['derived']],
    ['asks nobody unless it is told to', [{}, toSouth], 'immutable ECR_IMMUTABLE', ['derived']],
    ['passes where the copy is protected too', [inputs, toSouth], 'immutable ECR_IMMUTABLE', ['derived', 'replica']],
    [
      'refuses where it is not',
      [
        inputs,
        {
          ...toSouth,
          protection: ({ region }) =>
            region === SOUTH.region
              ? judged('mutable', { code: 'ECR_MUTABLE' })
              : judged('immutable', { code: 'ECR_IMMUTABLE' }),
        },
      ],
      'mutable ECR_MUTABLE',
      ['derived', 'replica'],
    ],
    [
      'does not pass what it cannot tell',
      [inputs, { replicas: () => ({ state: 'unknown', fault: FAULT }) }],
      'unknown ECR_ACCESS_DENIED',
      ['derived', 'replica'],
    ],
  ])('%s', async (_, given, verdict, origins) => {
    const { result, askedReplicas } = await visit(...given)
    const { admission, targets } = result

    expect(`${admission?.verdict} ${admission?.reason.code}`).toBe(verdict)
    expect(targets.map(({ origin }) => origin)).toEqual(origins)
    expect(askedReplicas).toHaveLength(given[0]?.checkReplicas ? 1 : 0)
  })
})
