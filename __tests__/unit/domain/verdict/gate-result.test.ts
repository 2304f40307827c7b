import { expect, it } from '@jest/globals'
import { CodedError } from '../../../../src/domain/errors.ts'
import { nothingJudged, type RunTerms } from '../../../../src/domain/verdict/gate-result.ts'

it('without a truthful tag nothing is judged, and no registry asked', () => {
  const refusal = new CodedError('COMMIT_UNKNOWN', 'The event `schedule` names no commit.')
  const terms: RunTerms = {
    existing: 'fail',
    requireRevision: false,
    accountIds: 'short',
    source: 'https://github.com/octo-org/octo-repo',
  }

  expect(nothingJudged(refusal, terms)).toStrictEqual({
    ...terms,
    derivation: null,
    refusal,
    targets: [],
    admission: null,
    registryCheck: 'needless',
    notes: [],
  })
})
