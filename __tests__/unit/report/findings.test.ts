import { describe, expect, it } from '@jest/globals'
import type { Target } from '../../../src/domain/verdict/admission.ts'
import { gateFindings } from '../../../src/report/findings.ts'
import { aRefusal, aResult } from '../../support/gate-result.ts'
import { aFault, aMovingTarget, anException, aRepository, aTarget, judged, protectedBy } from '../../support/targets.ts'

const WORKER = aRepository({ name: 'team/worker' })
const MUTABLE = judged('mutable', { code: 'ECR_MUTABLE' })
const LOCKED_OUT = judged('unknown', aFault({ code: 'AWS_NO_CREDENTIALS', detail: 'no provider' }))

function found(targets: readonly Target[]): string[] {
  return gateFindings(aResult({ targets })).map(({ code, headline }) => `${code}: ${headline}`)
}

describe('the findings', () => {
  it.each<[string, Target[], string[]]>([
    ['none of what passes', [aTarget(), aTarget({ registry: null })], []],
    ['none of what is excepted', [aMovingTarget({ exception: anException(30) })], []],
    ['one of each thing', [aTarget(), aMovingTarget()], ['TAG_MOVES: team/app:latest is a tag that moves.']],
    [
      'one of each repository that has to be mended',
      [protectedBy(MUTABLE), protectedBy(MUTABLE, { at: WORKER })],
      [
        'ECR_MUTABLE: team/app:sha-3f1c0a2…9a would not stay where it is pushed.',
        'ECR_MUTABLE: team/worker:sha-3f1c0a2…9a would not stay where it is pushed.',
      ],
    ],
    [
      'what moves before what is not known, else in the order of the push',
      [
        protectedBy(LOCKED_OUT),
        aMovingTarget({ tag: 'edge' }),
        aTarget({ name: judged('unknown', { code: 'TAG_UNPINNED', tag: 'app' }), tag: 'app' }),
        aMovingTarget({ tag: 'v1', name: judged('mutable', { code: 'TAG_DENIED', tag: 'v1', pattern: 'v*' }) }),
      ],
      [
        'TAG_MOVES: team/app:edge is a tag that moves.',
        'TAG_DENIED: team/app:v1 is denied by the policy.',
        'AWS_NO_CREDENTIALS: Whether team/app:sha-3f1c0a2…9a stays where it is pushed is not known.',
        'TAG_UNPINNED: Nothing in team/app:app pins it to one image.',
      ],
    ],
    [
      'an expired exception, in place of what it excused',
      [aMovingTarget({ exception: anException(-1) })],
      ['EXCEPTION_EXPIRED: The exception for team/app:latest has expired.'],
    ],
  ])('%s', (_, targets, expected) => {
    expect(found(targets)).toEqual(expected)
  })

  it.each([
    [2, 'The same holds for team/app-1:sha-3f1c0a2…9a.'],
    [4, 'The same holds for team/app-1:sha-3f1c0a2…9a, team/app-2:sha-3f1c0a2…9a, team/app-3:sha-3f1c0a2…9a.'],
    [7, 'The same holds for team/app-1:sha-3f1c0a2…9a, team/app-2:sha-3f1c0a2…9a, team/app-3:sha-3f1c0a2…9a, 3 more.'],
  ])('say once what holds for %i references alike', (count, others) => {
    const repositories = Array.from({ length: count }, (_, index) => aRepository({ name: `team/app-${index}` }))
    const findings = gateFindings(aResult({ targets: repositories.map((at) => protectedBy(LOCKED_OUT, { at })) }))

    expect(findings).toHaveLength(1)
    expect(findings[0]?.headline).toBe('Whether team/app-0:sha-3f1c0a2…9a stays where it is pushed is not known.')
    expect(findings[0]?.cause).toEqual([
      'There are no AWS credentials in this job.',
      'The error was: no provider',
      others,
    ])
  })

  it('are the refusal alone where no tag could be derived', () => {
    expect(gateFindings(aRefusal())).toEqual([
      {
        code: 'COMMIT_MISMATCH',
        headline: `HEAD is ${'1'.repeat(40)}, but the event \`push\` means another.`,
        cause: [],
        remedy: ['Check out the commit that the tag will name:', '  - uses: actions/checkout'],
      },
    ])
  })
})
