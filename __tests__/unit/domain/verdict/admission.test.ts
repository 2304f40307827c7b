import { describe, expect, it, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  type ExistingRule,
  type ExistingTerms,
  judgePush,
  judgeTarget,
  type RegistrySide,
  type Target,
} from '../../../../src/domain/verdict/admission.ts'
import type { Existence } from '../../../../src/domain/verdict/existence.ts'
import type { Judgement } from '../../../../src/domain/verdict/verdict.ts'
import {
  aFault,
  aMovingTarget,
  anException,
  aSide,
  aTarget,
  builtFrom,
  DIGEST,
  judged,
  OTHER_REVISION,
  present,
  protectedBy,
  REVISION,
  theTerms,
  withOutcome,
} from '../../../support/targets.ts'

const TAG = `sha-${REVISION}`
const DENIED = aFault()
const MUTABLE = judged('mutable', { code: 'ECR_MUTABLE' })
const UNANSWERED = judged('unknown', DENIED)
const ABSENT: Existence = { state: 'absent' }
const UNSEEN: Existence = { state: 'unknown', fault: aFault({ code: 'ECR_THROTTLED' }) }
const ARCHIVED = present({ archived: true })
const OWN = present()
const BURNED = present({ revision: builtFrom(OTHER_REVISION) })
const SILENT = present({ revision: { state: 'none' } })
const UNREAD = present({ revision: { state: 'unknown', fault: aFault({ code: 'NETWORK_TIMEOUT' }) } })
const UNREADABLE = present({ revision: { state: 'unknown', fault: aFault({ code: 'ECR_ACCESS_DENIED' }) } })

interface Expected {
  readonly verdict: string
  readonly code: string
  readonly admitted: boolean
  readonly excepted: boolean
}

const passes = (code: string): Expected => ({ verdict: 'immutable', code, admitted: true, excepted: false })
const unchecked = (code: string): Expected => ({ verdict: 'not-checked', code, admitted: true, excepted: false })
const refused = (verdict: string, code: string): Expected => ({ verdict, code, admitted: false, excepted: false })
const excused = (verdict: string, code: string): Expected => ({ verdict, code, admitted: true, excepted: true })

function outcomeOf(target: Target, terms: Partial<ExistingTerms> = {}): Expected {
  const { verdict, reason, admitted, excepted } = judgeTarget(target, theTerms(terms))
  return { verdict, code: reason.code, admitted, excepted }
}

describe('the name is judged first, then the protection', () => {
  it.each<[string, Target, Expected]>([
    ['a name that pins, protected', aTarget(), passes('ECR_IMMUTABLE')],
    ['a name that pins, nobody asked', aTarget({ registry: null }), unchecked('TAG_COMMIT')],
    ['a name that pins, not protected', protectedBy(MUTABLE), refused('mutable', 'ECR_MUTABLE')],
    ['a name that pins, no answer', protectedBy(UNANSWERED), refused('unknown', 'ECR_ACCESS_DENIED')],
    ['a name that moves, nobody asked', aMovingTarget(), refused('mutable', 'TAG_MOVES')],
    ['a name that moves, protected', aMovingTarget({ registry: aSide() }), refused('mutable', 'TAG_MOVES')],
    [
      'a name that pins nothing',
      aTarget({ name: judged('unknown', { code: 'TAG_UNPINNED', tag: TAG }), registry: null }),
      refused('unknown', 'TAG_UNPINNED'),
    ],
    [
      'an image there, not protected',
      protectedBy(MUTABLE, { registry: aSide({ protection: MUTABLE, existence: OWN }) }),
      refused('mutable', 'ECR_MUTABLE'),
    ],
    [
      'another commit’s image there, not protected',
      protectedBy(MUTABLE, { registry: aSide({ protection: MUTABLE, existence: BURNED }) }),
      refused('mutable', 'ECR_MUTABLE'),
    ],
  ])('%s', (_, target, expected) => {
    expect(outcomeOf(target)).toEqual(expected)
  })
})

describe('then what stands there already', () => {
  const free = passes('ECR_IMMUTABLE')
  const seen = refused('mutable', 'TAG_EXISTS')

  it.each<[string, Existence, Expected, Expected, Expected, Expected]>([
    // existence, reuse, reuse without revision, fail, ignore
    ['nothing', ABSENT, free, free, free, free],
    ['unknown', UNSEEN, ...same(refused('unknown', 'ECR_THROTTLED')), refused('unknown', 'ECR_THROTTLED'), free],
    ['archived', ARCHIVED, ...same(refused('unknown', 'TAG_ARCHIVED')), seen, free],
    ['this commit’s image', OWN, free, free, seen, free],
    ['another commit’s image', BURNED, ...same(refused('mutable', 'TAG_BURNED')), seen, free],
    ['an image of no commit', SILENT, refused('unknown', 'EXISTING_UNPROVEN'), free, seen, free],
    ['an image that could not be read', UNREAD, ...same(refused('unknown', 'NETWORK_TIMEOUT')), seen, free],
    ['an image that the role may not read', UNREADABLE, refused('unknown', 'ECR_ACCESS_DENIED'), free, seen, free],
  ])('%s', (_, existence, reuse, lenient, fail, ignore) => {
    const target = aTarget({ registry: aSide({ existence }) })

    expect(outcomeOf(target, { rule: 'reuse' })).toEqual(reuse)
    expect(outcomeOf(target, { rule: 'reuse', requireRevision: false })).toEqual(lenient)
    expect(outcomeOf(target, { rule: 'fail' })).toEqual(fail)
    expect(outcomeOf(target, { rule: 'ignore' })).toEqual(ignore)
  })

  function same(expected: Expected): [Expected, Expected] {
    return [expected, expected]
  }

  it('is not needed where nobody wants to know', () => {
    expect(outcomeOf(aTarget({ registry: aSide({ existence: null }) }), { rule: 'ignore' })).toEqual(free)
  })

  it.each<ExistingRule>(['reuse', 'fail'])('is never taken for granted: %s', (rule) => {
    const target = aTarget({ registry: aSide({ existence: null }) })

    expect(() => outcomeOf(target, { rule })).toThrow(`nobody looked whether ${TAG} is there`)
  })

  it('names both commits of a tag that is used up', () => {
    const { reason } = judgeTarget(aTarget({ registry: aSide({ existence: BURNED }) }), theTerms())

    expect(reason).toEqual({
      code: 'TAG_BURNED',
      tag: TAG,
      digest: DIGEST,
      revision: REVISION,
      burnedBy: OTHER_REVISION,
    })
  })

  it('keeps the filter that protects as the reason of what passes', () => {
    const protection = judged('immutable', { code: 'ECR_NOT_EXCLUDED', filters: ['cache'] })

    expect(judgeTarget(protectedBy(protection), theTerms()).reason).toEqual(protection.reason)
  })
})

describe('an exception', () => {
  const VALID = anException(30)
  const LAST_DAY = anException(0)
  const EXPIRED = anException(-1)

  it.each<[string, Target, Expected]>([
    ['admits a name that moves', aMovingTarget({ exception: VALID }), excused('mutable', 'TAG_MOVES')],
    ['holds through its last day', aMovingTarget({ exception: LAST_DAY }), excused('mutable', 'TAG_MOVES')],
    ['admits what is not protected', protectedBy(MUTABLE, { exception: VALID }), excused('mutable', 'ECR_MUTABLE')],
    [
      'is leave to move, and no answer where there is none',
      protectedBy(UNANSWERED, { exception: VALID }),
      refused('unknown', 'ECR_ACCESS_DENIED'),
    ],
    [
      'makes no image this commit’s',
      aTarget({ exception: VALID, registry: aSide({ existence: BURNED }) }),
      refused('mutable', 'TAG_BURNED'),
    ],
    [
      'does not find out what stands there',
      aTarget({ exception: VALID, registry: aSide({ existence: UNSEEN }) }),
      refused('unknown', 'ECR_THROTTLED'),
    ],
    ['is not needed by what passes', aTarget({ exception: VALID }), passes('ECR_IMMUTABLE')],
    ['is not needed by what nobody checks', aTarget({ exception: VALID, registry: null }), unchecked('TAG_COMMIT')],
    [
      'that expired is the first thing to say',
      aMovingTarget({ exception: EXPIRED }),
      refused('mutable', 'EXCEPTION_EXPIRED'),
    ],
    [
      'that expired keeps the verdict',
      protectedBy(UNANSWERED, { exception: EXPIRED }),
      refused('unknown', 'EXCEPTION_EXPIRED'),
    ],
    ['that expired does not matter to what passes', aTarget({ exception: EXPIRED }), passes('ECR_IMMUTABLE')],
  ])('%s', (_, target, expected) => {
    expect(outcomeOf(target)).toEqual(expected)
  })

  it('tells whom to ask once it has expired', () => {
    const { reason } = judgeTarget(aMovingTarget({ exception: EXPIRED }), theTerms())

    expect(reason).toEqual({
      code: 'EXCEPTION_EXPIRED',
      tag: 'latest',
      owner: '@octo-org/payments',
      reason: 'App Runner follows one tag',
      expires: '2027-03-31',
    })
  })
})

describe('the push as a whole', () => {
  const pass = aTarget()
  const moves = aMovingTarget()
  const silent = protectedBy(UNANSWERED)
  const unasked = aTarget({ registry: null })
  const leave = aMovingTarget({ exception: anException(30) })
  const lapsed = aMovingTarget({ exception: anException(-3) })

  it.each<[string, Target[], string, string, boolean]>([
    ['one that passes', [pass], 'immutable', 'ECR_IMMUTABLE', true],
    ['a moving one beside', [pass, moves], 'mutable', 'TAG_MOVES', false],
    ['an unanswered one beside', [pass, silent], 'unknown', 'ECR_ACCESS_DENIED', false],
    ['moving outweighs unanswered', [silent, moves], 'mutable', 'TAG_MOVES', false],
    ['not asked outweighs passed', [pass, unasked], 'not-checked', 'TAG_COMMIT', true],
    ['not asked outweighs passed, whichever comes first', [unasked, pass], 'not-checked', 'TAG_COMMIT', true],
    ['unanswered outweighs not asked', [unasked, silent], 'unknown', 'ECR_ACCESS_DENIED', false],
    ['moving outweighs not asked', [unasked, moves], 'mutable', 'TAG_MOVES', false],
    ['an excepted one does not weigh', [leave, pass], 'immutable', 'ECR_IMMUTABLE', true],
    ['an excepted one alone is what it is', [leave], 'mutable', 'TAG_MOVES', true],
    ['an excepted one hides no refused one', [leave, silent], 'unknown', 'ECR_ACCESS_DENIED', false],
    ['an expired exception weighs', [pass, lapsed], 'mutable', 'EXCEPTION_EXPIRED', false],
    ['the first of two has the reason', [moves, protectedBy(MUTABLE)], 'mutable', 'TAG_MOVES', false],
  ])('%s', (_, targets, verdict, code, admitted) => {
    const admission = judgePush(targets.map((target) => withOutcome(target)))

    expect({ ...admission, reason: admission.reason.code }).toEqual({ verdict, reason: code, admitted })
  })
})

describe('whatever is asked', () => {
  const OPTIONS = { seed: 20_261_123, numRuns: 2_000 }

  const names: fc.Arbitrary<Judgement> = fc.constantFrom(
    aTarget().name,
    aMovingTarget().name,
    judged('unknown', { code: 'TAG_UNPINNED', tag: TAG }),
  )
  const existences: fc.Arbitrary<Existence> = fc.constantFrom(
    ABSENT,
    UNSEEN,
    ARCHIVED,
    OWN,
    BURNED,
    SILENT,
    UNREAD,
    UNREADABLE,
  )
  const sides: fc.Arbitrary<RegistrySide | null> = fc.option(
    fc
      .record({ protection: fc.constantFrom(aSide().protection, MUTABLE, UNANSWERED), existence: existences })
      .map((side) => aSide(side)),
  )
  const exceptions = fc.constantFrom(null, anException(-1), anException(0), anException(90))
  const targets = fc
    .record({ name: names, registry: sides, exception: exceptions })
    .map((overrides): Target => aTarget(overrides))
  const rules = fc.constantFrom<ExistingRule>('reuse', 'fail', 'ignore')
  const terms = fc
    .record({ rule: rules, requireRevision: fc.boolean() })
    .map((overrides): ExistingTerms => theTerms(overrides))

  test('nothing is admitted but what passes, is left unchecked, or is excepted', () => {
    fc.assert(
      fc.property(targets, terms, (target, term) => {
        const { verdict, admitted, excepted } = judgeTarget(target, term)
        expect(admitted).toBe(excepted || verdict === 'immutable' || verdict === 'not-checked')
        if (excepted) {
          expect(target.exception?.daysLeft).toBeGreaterThanOrEqual(0)
          const answered = target.registry?.protection.verdict === 'mutable'
          expect(target.name.verdict !== 'immutable' || answered).toBe(true)
        }
      }),
      OPTIONS,
    )
  })

  test('an existence that is unknown passes only where nobody wants to know', () => {
    fc.assert(
      fc.property(targets, terms, (target, term) => {
        fc.pre(target.registry?.existence?.state === 'unknown')
        const { verdict } = judgeTarget(target, term)
        if (verdict === 'immutable') expect(term.rule).toBe('ignore')
      }),
      OPTIONS,
    )
  })

  test('an immutable verdict has a name that pins and a registry that protects', () => {
    fc.assert(
      fc.property(targets, terms, (target, term) => {
        fc.pre(judgeTarget(target, term).verdict === 'immutable')
        expect([target.name.verdict, target.registry?.protection.verdict]).toEqual(['immutable', 'immutable'])
      }),
      OPTIONS,
    )
  })

  test('the order of the targets changes neither verdict nor admission', () => {
    const pushes = fc.array(targets, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(pushes, terms, fc.gen(), (push, term, gen) => {
        const outcomes = push.map((target) => withOutcome(target, term))
        const shuffled = gen(fc.shuffledSubarray<(typeof outcomes)[number]>, outcomes, { minLength: outcomes.length })
        const [one, other] = [judgePush(outcomes), judgePush(shuffled)]
        expect([other.verdict, other.admitted]).toEqual([one.verdict, one.admitted])
      }),
      OPTIONS,
    )
  })

  test('the push is as bad as the worst target that weighs', () => {
    const weight = ['immutable', 'not-checked', 'unknown', 'mutable']
    fc.assert(
      fc.property(fc.array(targets, { minLength: 1, maxLength: 5 }), terms, (push, term) => {
        const outcomes = push.map((target) => withOutcome(target, term))
        const admission = judgePush(outcomes)
        const weighed = outcomes.filter(({ outcome }) => !outcome.excepted)
        const verdicts = (weighed.length > 0 ? weighed : outcomes).map(({ outcome }) => outcome.verdict)
        expect(weight.indexOf(admission.verdict)).toBe(Math.max(...verdicts.map((verdict) => weight.indexOf(verdict))))
        expect(admission.admitted).toBe(outcomes.every(({ outcome }) => outcome.admitted))
      }),
      OPTIONS,
    )
  })
})
