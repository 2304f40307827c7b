import { describe, expect, it } from '@jest/globals'
import { prove } from '../../../src/commands/prove.ts'
import type { Claim } from '../../../src/domain/verdict/claim.ts'
import type { ProofTerms } from '../../../src/domain/verdict/proof.ts'
import type { Registry, RepositoryQuestion } from '../../../src/ports.ts'
import type { Existence } from '../../../src/domain/verdict/existence.ts'
import {
  aFault,
  aRepository,
  builtFrom,
  DIGEST,
  judged,
  OTHER_REVISION,
  present,
  REVISION,
} from '../../support/targets.ts'

const AFTER_PUSH: ProofTerms = { protectedBefore: true, requireRevision: true, mustExist: false, strict: false }
const WORKER = aRepository({ name: 'team/worker', region: 'us-east-1' })

function aClaim(overrides: Partial<Claim> = {}): Claim {
  const { repository = aRepository(), tag = '1.2.3' } = overrides
  return {
    repository,
    tag,
    reference: `${repository.host}/${repository.name}:${tag}`,
    digest: null,
    revision: REVISION,
    ...overrides,
  }
}

/** A registry that protects every tag, and has this under each. */
function holding(existence: Readonly<Record<string, Existence>>) {
  const asked: RepositoryQuestion[][] = []
  const registry: Registry = {
    ask: async (questions) => {
      asked.push([...questions])
      return questions.map(({ repository, tags }) => ({
        repository,
        mode: 'IMMUTABLE',
        filters: [],
        protection: new Map(tags.map((tag) => [tag, judged('immutable', { code: 'ECR_IMMUTABLE' })])),
        existence: new Map(tags.map((tag) => [tag, existence[`${repository.name}:${tag}`] ?? { state: 'absent' }])),
      }))
    },
    replicas: async () => [],
  }
  return { asked, registry }
}

describe('claims', () => {
  it('are each held against their own tag, in order', async () => {
    const { registry } = holding({
      'team/app:1.2.3': present(),
      'team/app:1.2.4': present({ revision: builtFrom(OTHER_REVISION) }),
      'team/worker:1.2.3': { state: 'unknown', fault: aFault() },
    })
    const claims = [
      aClaim({ repository: WORKER }),
      aClaim({ tag: '9.9.9' }),
      aClaim({ tag: '1.2.4' }),
      aClaim({ digest: DIGEST }),
    ]

    const targets = await prove(claims, AFTER_PUSH, registry)

    expect(
      targets.map(({ reference, outcome, judgement, wasFree }) => [reference, outcome, judgement.reason.code, wasFree]),
    ).toEqual([
      ['123456789012.dkr.ecr.us-east-1.amazonaws.com/team/worker:1.2.3', 'doubtful', 'ECR_ACCESS_DENIED', true],
      ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:9.9.9', 'open', 'TAG_NOT_PUSHED', true],
      ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:1.2.4', 'failed', 'REVISION_MISMATCH', true],
      ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:1.2.3', 'held', 'PROOF_HELD', false],
    ])
  })

  it('of one repository go into one question, which looks what is there', async () => {
    const { asked, registry } = holding({})
    await prove([aClaim(), aClaim({ repository: WORKER }), aClaim({ tag: '1.2.4' }), aClaim()], AFTER_PUSH, registry)

    expect(asked).toEqual([
      [
        { repository: aRepository(), tags: ['1.2.3', '1.2.4'], lookUp: true },
        { repository: WORKER, tags: ['1.2.3'], lookUp: true },
      ],
    ])
  })

  it('that there are none of ask nobody', async () => {
    const { asked, registry } = holding({})

    expect(await prove([], AFTER_PUSH, registry)).toEqual([])
    expect(asked).toEqual([])
  })

  it('of a deployment were never found free by a gate', async () => {
    const { registry } = holding({ 'team/app:1.2.3': present() })
    const [target] = await prove([aClaim()], { ...AFTER_PUSH, protectedBefore: false }, registry)

    expect(target).toMatchObject({ outcome: 'held', wasFree: false })
  })
})
