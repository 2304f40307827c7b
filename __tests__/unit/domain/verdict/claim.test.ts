import { describe, expect, it } from '@jest/globals'
import { readClaim } from '../../../../src/domain/verdict/claim.ts'
import { errorOf } from '../../../support/coded-error.ts'
import { aRepository, DIGEST, OTHER_DIGEST, REVISION } from '../../../support/targets.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const APP = `${HOST}/team/app`
const FORM = 'Write host/name:tag, as the `image` output of the gate is.'
const PRIVATE_ONLY = 'Only private Amazon ECR can be asked.'

describe('a reference to verify', () => {
  const reported = { digest: null, revision: REVISION }

  it('names repository, region and account itself', () => {
    expect(readClaim(`${APP}:1.2.3`, reported)).toEqual({
      repository: aRepository(),
      tag: '1.2.3',
      reference: `${APP}:1.2.3`,
      digest: null,
      revision: REVISION,
    })
  })

  it.each<[string, string, string | null, string | null]>([
    ['of the build', `${APP}:1.2.3`, DIGEST, DIGEST],
    ['of the reference', `${APP}:1.2.3@${DIGEST}`, null, DIGEST],
    ['of both, which agree', `${APP}:1.2.3@${DIGEST}`, DIGEST, DIGEST],
    ['of neither', `${APP}:1.2.3`, null, null],
  ])('is held to the digest %s', (_, text, digest, expected) => {
    expect(readClaim(text, { digest, revision: null })).toMatchObject({
      digest: expected,
      revision: null,
      reference: `${APP}:1.2.3`,
    })
  })

  it.each<[string, string, string | null, string, string]>([
    ['no tag', APP, null, 'it names no tag, and a digest alone cannot move.', FORM],
    ['a digest alone', `${APP}@${DIGEST}`, null, 'it names no tag, and a digest alone cannot move.', FORM],
    ['an empty tag', `${APP}:`, null, 'what follows the ":" is not a tag', FORM],
    ['a digest cut short', `${APP}:1.2.3@sha256:abc`, null, 'what follows the "@" is not a digest', FORM],
    ['a scheme', `https://${APP}:1.2.3`, null, 'leave out "https://"', FORM],
    [
      'another digest than the build reported',
      `${APP}:1.2.3@${DIGEST}`,
      OTHER_DIGEST,
      `it names ${DIGEST}, and the \`digest\` input is ${OTHER_DIGEST}.`,
      'Give the one that the build reported.',
    ],
  ])('cannot be read: %s', (_, text, digest, why, remedy) => {
    expect(refusalOf(text, digest)).toEqual({
      code: 'INPUT_INVALID',
      message: `image: \`${text}\` cannot be verified: ${why}`,
      remedy: [remedy],
    })
  })

  it.each([
    ['a name without a host', 'team/app:1.2.3', "a repository's bare name does not tell the region"],
    ['a name of one letter', 'a:1.2.3', "a repository's name has 2 to 256 characters, and this has 1"],
    ['ECR Public', 'public.ecr.aws/octo/app:1.2.3', 'ECR Public has no tag immutability'],
    ['another registry', 'ghcr.io/octo/app:1.2.3', 'ghcr.io is not a registry of Amazon ECR'],
    [
      'a host that only looks like ECR',
      `${HOST}.evil.test/team/app:1.2.3`,
      'the region eu-west-1 is in aws, where hosts end in amazonaws.com, not in amazonaws.com.evil.test',
    ],
    [
      'a VPC endpoint',
      'vpce-0123-abcd.dkr.ecr.eu-west-1.vpce.amazonaws.com/team/app:1.2.3',
      "a VPC endpoint's name tells no account; give the region and the registry id",
    ],
  ])('is not in private ECR: %s', (_, text, why) => {
    expect(refusalOf(text, null)).toEqual({
      code: 'INPUT_INVALID',
      message: `image: \`${text}\` cannot be verified: ${why}`,
      remedy: [PRIVATE_ONLY],
    })
  })

  function refusalOf(text: string, digest: string | null) {
    return errorOf(() => readClaim(text, { digest, revision: REVISION }))
  }
})
