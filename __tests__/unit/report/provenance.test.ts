import { describe, expect, it } from '@jest/globals'
import type { Provenance } from '../../../src/domain/tag/derive-tag.ts'
import { provenanceSentence } from '../../../src/report/provenance.ts'
import { aDerivation, aProvenance } from '../../support/gate-result.ts'
import { OTHER_REVISION, REVISION } from '../../support/targets.ts'

describe('why this commit, in a sentence', () => {
  it.each<[string, Partial<Provenance>, string]>([
    ['checked out', {}, 'The commit that was pushed (GITHUB_SHA), which is checked out.'],
    [
      'outside a job',
      { field: 'HEAD', why: 'the commit that is checked out' },
      'The commit that is checked out (HEAD).',
    ],
    [
      'without a checkout',
      { verified: false },
      'The commit that was pushed (GITHUB_SHA); there is no checkout to hold it against.',
    ],
    [
      'with one that was passed over',
      { rejected: [{ value: OTHER_REVISION, field: 'after', why: "the annotated tag's own object, not a commit" }] },
      "The commit that was pushed (GITHUB_SHA), which is checked out. after was not used: the annotated tag's own object, not a commit.",
    ],
    [
      'with one that is the same commit',
      { rejected: [{ value: REVISION, field: 'after', why: 'the same' }] },
      'The commit that was pushed (GITHUB_SHA), which is checked out.',
    ],
  ])('%s', (_, provenance, sentence) => {
    expect(provenanceSentence(aDerivation({ provenance: aProvenance(provenance) }))).toBe(sentence)
  })
})
