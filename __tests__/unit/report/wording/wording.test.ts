import { describe, expect, it } from '@jest/globals'
import { CodedError } from '../../../../src/domain/errors.ts'
import {
  type CreationReason,
  FAULT_CODES,
  type FaultCode,
  type MovingClass,
  type Reason,
  type Verdict,
} from '../../../../src/domain/verdict/verdict.ts'
import { explain, explainError, plainText, REASON_CODES } from '../../../../src/report/explain.ts'
import { CREATION_WORDING } from '../../../../src/report/wording/creation.ts'
import {
  aFault,
  aMovingTarget,
  aRepository,
  aSide,
  aTarget,
  DIGEST,
  judged,
  OTHER_DIGEST,
  OTHER_REVISION,
  REVISION,
  withOutcome,
} from '../../../support/targets.ts'

const TAG = `sha-${REVISION}`
const URI = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const SHORT = 'team/app:sha-3f1c0a2…9a'
const ON_APP = '--region eu-west-1 --registry-id 123456789012 \\'
const MAKE_IMMUTABLE = [
  `  aws ecr put-image-tag-mutability ${ON_APP}`,
  '    --repository-name team/app --image-tag-mutability IMMUTABLE',
]
const WOULD_MOVE = `${SHORT} would not stay where it is pushed.`
const NOT_KNOWN = `Whether ${SHORT} stays where it is pushed is not known.`
const TAKE_OUT = 'Take it out of `tags`. The derived tag stays: ${{ steps.<id>.outputs.tags }}'

/** The target as the registry sees it, when it answers in this mode. */
function at(mode: string | null, overrides: Parameters<typeof aTarget>[0] = {}) {
  return withOutcome(aTarget({ registry: aSide({ mode }), ...overrides }))
}

function given(tag: string) {
  return withOutcome(aMovingTarget({ tag }))
}

interface Sample {
  readonly reason: Reason
  readonly target: ReturnType<typeof at>
  readonly headline: string
  readonly cause: readonly string[]
  /** Lines that the remedy must hold; nothing is to be mended where it is empty. */
  readonly remedy: readonly string[]
}

const MODES = { immutable: 'IMMUTABLE', excluding: 'IMMUTABLE_WITH_EXCLUSION', protecting: 'MUTABLE_WITH_EXCLUSION' }
const FILTERS = ['sha-*', 'buildcache']

/** Those of repositories that ECR makes have a test of their own. */
const SAMPLES: { readonly [C in Exclude<Reason['code'], FaultCode | CreationReason['code']>]: Sample } = {
  TAG_COMMIT: {
    reason: { code: 'TAG_COMMIT', tag: TAG, revision: REVISION },
    target: at(null),
    headline: `${SHORT} names the commit ${REVISION}.`,
    cause: [],
    remedy: [],
  },
  TAG_VERSION: {
    reason: { code: 'TAG_VERSION', tag: '1.2.3', version: '1.2.3' },
    target: given('1.2.3'),
    headline: 'team/app:1.2.3 names the version 1.2.3.',
    cause: [],
    remedy: [],
  },
  TAG_ALLOWED: {
    reason: { code: 'TAG_ALLOWED', tag: 'base-7', pattern: 'base-*' },
    target: given('base-7'),
    headline: 'team/app:base-7 is allowed by the policy\'s pattern "base-*".',
    cause: [],
    remedy: [],
  },
  TAG_MALFORMED: {
    reason: { code: 'TAG_MALFORMED', tag: 'a b', fault: { kind: 'bad-character', character: ' ', index: 1 } },
    target: given('a b'),
    headline: '"a b" is not a tag.',
    cause: ['The character " " at position 2 cannot stand there.'],
    remedy: ['A tag is 1 to 128 letters, digits, "_", "." and "-", and begins with neither "." nor "-".'],
  },
  REFERENCE_MALFORMED: {
    reason: { code: 'REFERENCE_MALFORMED', reference: 'https://x/y', fault: 'leave out "https://"' },
    target: given(''),
    headline: '"https://x/y" is not an image reference.',
    cause: ['Leave out "https://".'],
    remedy: ['Write host/name:tag, or the bare tag.'],
  },
  REFERENCE_HAS_DIGEST: {
    reason: { code: 'REFERENCE_HAS_DIGEST', reference: `${URI}@${DIGEST}` },
    target: given(''),
    headline: `"${URI}@${DIGEST}" cannot be pushed to.`,
    cause: ['It holds a digest. A push names a tag, and the registry computes the digest.'],
    remedy: ['Leave out "@" and what follows.'],
  },
  TAG_DENIED: {
    reason: { code: 'TAG_DENIED', tag: 'rc-1', pattern: 'rc-*' },
    target: given('rc-1'),
    headline: 'team/app:rc-1 is denied by the policy.',
    cause: ['It matches the pattern "rc-*" under tags.deny.'],
    remedy: [TAKE_OUT],
  },
  TAG_MOVES: {
    reason: { code: 'TAG_MOVES', tag: 'latest', class: 'latest', word: 'latest' },
    target: given('latest'),
    headline: 'team/app:latest is a tag that moves.',
    cause: ['"latest" is whatever was pushed last.'],
    remedy: [
      TAKE_OUT,
      'docker/metadata-action adds it by default: `flavor: latest=false` leaves it out.',
      'While something still follows the tag, an exception in the policy file lets it move until a date.',
    ],
  },
  TAG_OTHER_COMMIT: {
    reason: { code: 'TAG_OTHER_COMMIT', tag: 'deadbee', word: 'deadbee', revision: REVISION },
    target: given('deadbee'),
    headline: 'team/app:deadbee names a commit that is not this one.',
    cause: [`"deadbee" reads as a commit, and this run builds ${REVISION}.`],
    remedy: [
      TAKE_OUT,
      'If "deadbee" is no commit, say so on your word: add a pattern under tags.allow in the policy file.',
    ],
  },
  TAG_UNPINNED: {
    reason: { code: 'TAG_UNPINNED', tag: 'app' },
    target: given('app'),
    headline: 'Nothing in team/app:app pins it to one image.',
    cause: [
      'It holds neither this commit nor a full version such as 1.2.3, so another build may be given the same name.',
    ],
    remedy: [TAKE_OUT, 'If it never moves, say so on your word: add it under tags.allow in the policy file.'],
  },
  EXCEPTION_EXPIRED: {
    reason: { code: 'EXCEPTION_EXPIRED', tag: 'latest', owner: '@octo', reason: 'App Runner', expires: '2026-03-31' },
    target: given('latest'),
    headline: 'The exception for team/app:latest has expired.',
    cause: ['It ended on 2026-03-31. Owner: @octo. Reason given: App Runner'],
    remedy: ['Move off the tag, or have the owner renew "expires" in the policy file.'],
  },

  ECR_IMMUTABLE: {
    reason: { code: 'ECR_IMMUTABLE' },
    target: at(MODES.immutable),
    headline: `The repository ${URI} is IMMUTABLE: no tag of it can be overwritten.`,
    cause: [],
    remedy: [],
  },
  ECR_NOT_EXCLUDED: {
    reason: { code: 'ECR_NOT_EXCLUDED', filters: ['cache', 'dev-*'] },
    target: at(MODES.excluding),
    headline: `The repository ${URI} is IMMUTABLE_WITH_EXCLUSION, and none of its filters ("cache", "dev-*") matches the tag.`,
    cause: [],
    remedy: [],
  },
  ECR_FILTER_PROTECTS: {
    reason: { code: 'ECR_FILTER_PROTECTS', filter: 'sha-*', filters: FILTERS },
    target: at(MODES.protecting),
    headline: `The repository ${URI} is MUTABLE_WITH_EXCLUSION, and its filter "sha-*" protects the tag.`,
    cause: [],
    remedy: [],
  },
  ECR_MUTABLE: {
    reason: { code: 'ECR_MUTABLE' },
    target: at('MUTABLE'),
    headline: WOULD_MOVE,
    cause: [`The repository ${URI} is MUTABLE: any later push may overwrite the tag.`],
    remedy: [
      'To mend, once nothing pushes a tag of this repository twice:',
      ...MAKE_IMMUTABLE,
      'As code: Terraform image_tag_mutability = "IMMUTABLE", CloudFormation ImageTagMutability: IMMUTABLE',
    ],
  },
  ECR_TAG_EXCLUDED: {
    reason: { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: FILTERS },
    target: at(MODES.excluding),
    headline: WOULD_MOVE,
    cause: [`The repository ${URI} is IMMUTABLE_WITH_EXCLUSION, and its filter "sha-*" lets this tag be overwritten.`],
    remedy: [
      'To mend: remove the filter, or narrow it to what must move:',
      `  aws ecr put-image-tag-mutability ${ON_APP}`,
      '    --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION \\',
      "    --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=buildcache'",
    ],
  },
  ECR_NO_FILTER_PROTECTS: {
    reason: { code: 'ECR_NO_FILTER_PROTECTS', filters: ['v*'] },
    target: at(MODES.protecting),
    headline: WOULD_MOVE,
    cause: [`The repository ${URI} is MUTABLE_WITH_EXCLUSION, and none of its filters ("v*") protects this tag.`],
    remedy: MAKE_IMMUTABLE,
  },
  ECR_FILTER_UNCERTAIN: {
    reason: {
      code: 'ECR_FILTER_UNCERTAIN',
      mode: MODES.excluding,
      filter: 'SHA-*',
      filters: ['SHA-*', 'buildcache'],
      reading: 'case-insensitive',
    },
    target: at(MODES.excluding),
    headline: NOT_KNOWN,
    cause: [
      `The repository ${URI} is IMMUTABLE_WITH_EXCLUSION. If ECR ignores case in filters, "SHA-*" lets this tag be overwritten.`,
      'AWS does not document whether it does, and what is uncertain is not passed.',
    ],
    remedy: [
      'Take the filter out, or write it so that no reading of it reaches the tag:',
      "    --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=buildcache'",
    ],
  },
  ECR_UNKNOWN_MODE: {
    reason: { code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' },
    target: at('FROZEN'),
    headline: NOT_KNOWN,
    cause: ['ECR answered with the tag mutability "FROZEN", which this version does not know.'],
    remedy: ['Update immutable-tag. Until then, a repository set to IMMUTABLE passes:', ...MAKE_IMMUTABLE],
  },
  ECR_UNKNOWN_FILTER: {
    reason: { code: 'ECR_UNKNOWN_FILTER', mode: MODES.excluding, filter: '^x$', filterType: 'REGEX' },
    target: at(MODES.excluding),
    headline: NOT_KNOWN,
    cause: [
      `The repository ${URI} is IMMUTABLE_WITH_EXCLUSION, and this version does not know how its filter "^x$" of type "REGEX" matches.`,
    ],
    remedy: MAKE_IMMUTABLE,
  },
  ECR_PUBLIC: {
    reason: { code: 'ECR_PUBLIC' },
    target: at(null, {
      place: { kind: 'repository', uri: 'public.ecr.aws/octo/app', name: 'octo/app', repository: null },
    }),
    headline: 'octo/app:sha-3f1c0a2…9a would not stay where it is pushed.',
    cause: ['Amazon ECR Public has no tag immutability: any tag there can be overwritten.'],
    remedy: ['Push to a private ECR repository, or have consumers pin the digest.'],
  },
  REGISTRY_UNSUPPORTED: {
    reason: { code: 'REGISTRY_UNSUPPORTED', host: 'ghcr.io', fault: null },
    target: at(null),
    headline: NOT_KNOWN,
    cause: ['The registry ghcr.io cannot be asked: it is not Amazon ECR.'],
    remedy: ['Take the reference out, or judge names alone: `registry-check: off`.'],
  },

  TAG_EXISTS: {
    reason: { code: 'TAG_EXISTS', tag: TAG, digest: DIGEST, archived: false },
    target: at(MODES.immutable),
    headline: `${SHORT} is there already.`,
    cause: [`It points at ${DIGEST}, and \`existing\` is \`fail\`.`],
    remedy: ["To adopt the image if it is this commit's: `existing: reuse`."],
  },
  TAG_ARCHIVED: {
    reason: { code: 'TAG_ARCHIVED', tag: TAG, digest: DIGEST },
    target: at(MODES.immutable),
    headline: `${SHORT} is held by an archived image.`,
    cause: [`${DIGEST} is archived: it cannot be pulled, and its tag is not free.`],
    remedy: [
      'Restore the image and run again, or release under a new version:',
      `  aws ecr update-image-storage-class ${ON_APP}`,
      `    --repository-name team/app --image-id imageDigest=${DIGEST} --target-storage-class STANDARD`,
    ],
  },
  TAG_BURNED: {
    reason: { code: 'TAG_BURNED', tag: TAG, digest: DIGEST, revision: REVISION, burnedBy: OTHER_REVISION },
    target: at(MODES.immutable),
    headline: `${SHORT} is taken by another commit's image.`,
    cause: [
      `It points at ${DIGEST}, which says that it was built from ${OTHER_REVISION}.`,
      `This run builds ${REVISION}. A tag has one meaning, and this one's is used up.`,
    ],
    remedy: [
      'If the label is wrong, as where a base image hands its own on: delete the image, and build with `labels: ${{ steps.<id>.outputs.labels }}`.',
    ],
  },
  EXISTING_UNPROVEN: {
    reason: { code: 'EXISTING_UNPROVEN', tag: TAG, digest: DIGEST, revision: REVISION },
    target: at(MODES.immutable),
    headline: `${SHORT} is there already, and which commit it was built from cannot be told.`,
    cause: [
      `${DIGEST} has no org.opencontainers.image.revision, and no provenance names its commit.`,
      `This run builds ${REVISION}.`,
    ],
    remedy: [
      'Build with labels: ${{ steps.<id>.outputs.labels }}, so that later runs can tell.',
      '  existing:',
      '    require-revision: false',
    ],
  },

  PROOF_HELD: {
    reason: { code: 'PROOF_HELD', tag: TAG, digest: DIGEST, revision: REVISION },
    target: at(MODES.immutable),
    headline: `${SHORT} is ${DIGEST}, built from ${REVISION}, and stays so.`,
    cause: [],
    remedy: [],
  },
  TAG_NOT_PUSHED: {
    reason: { code: 'TAG_NOT_PUSHED', tag: TAG },
    target: at(MODES.immutable),
    headline: `${SHORT} is not there.`,
    cause: ['No image has been pushed under this tag.'],
    remedy: ['Look at the step that was to push it: it may have failed, been skipped, or pushed elsewhere.'],
  },
  REUSED_IMAGE_GONE: {
    reason: { code: 'REUSED_IMAGE_GONE', tag: TAG, found: DIGEST, digest: OTHER_DIGEST },
    target: at(MODES.immutable),
    headline: `${SHORT} is not what it was when the gate looked.`,
    cause: [
      `The gate found ${DIGEST} under it. Now it points at ${OTHER_DIGEST}.`,
      'An immutable tag changes only if its image is deleted, be it by a lifecycle rule, or its protection is switched off for a while.',
    ],
    remedy: [
      'Deploy nothing by this tag. Find out who did this: CloudTrail, events BatchDeleteImage, PolicyExecutionEvent and PutImageTagMutability.',
    ],
  },
  PROTECTION_LOST: {
    reason: { code: 'PROTECTION_LOST', tag: TAG, now: { code: 'ECR_MUTABLE' } },
    target: at('MUTABLE'),
    headline: `${SHORT} has lost its protection during this job.`,
    cause: [
      `The gate saw the tag protected. The repository ${URI} is MUTABLE now (ECR_MUTABLE), so the tag can be overwritten.`,
    ],
    remedy: [
      'Find out who changed it and why: CloudTrail, event PutImageTagMutability. Then turn it on again.',
      'Until then, deploy by digest.',
    ],
  },
  DIGEST_MISMATCH: {
    reason: { code: 'DIGEST_MISMATCH', tag: TAG, digest: DIGEST, expected: OTHER_DIGEST },
    target: at(MODES.immutable),
    headline: `${SHORT} is not the image that was built.`,
    cause: [`It points at ${DIGEST}, and the build reported ${OTHER_DIGEST}.`],
    remedy: ['Deploy by digest what this job built, and find out who pushed the tag: CloudTrail, event PutImage.'],
  },
  REVISION_MISMATCH: {
    reason: { code: 'REVISION_MISMATCH', tag: TAG, digest: DIGEST, revision: REVISION, built: OTHER_REVISION },
    target: at(MODES.immutable),
    headline: `${SHORT} is another commit's image.`,
    cause: [`It points at ${DIGEST}, which says that it was built from ${OTHER_REVISION}, and not from ${REVISION}.`],
    remedy: [
      'If the label is wrong, build with `labels: ${{ steps.<id>.outputs.labels }}`: a base image hands its own labels on.',
      'Deploy by digest what this job built, and find out who pushed the tag: CloudTrail, event PutImage.',
    ],
  },
  REVISION_UNPROVEN: {
    reason: { code: 'REVISION_UNPROVEN', tag: TAG, digest: DIGEST, revision: REVISION },
    target: at(MODES.immutable),
    headline: `Which commit ${SHORT} was built from cannot be told.`,
    cause: [
      `${DIGEST} has no org.opencontainers.image.revision, and no provenance names its commit.`,
      `A re-run of ${REVISION} will not know the image as its own, and will be refused.`,
    ],
    remedy: ['Build with `labels: ${{ steps.<id>.outputs.labels }}`.', '  existing:', '    require-revision: false'],
  },
}

describe('what is said of a reason', () => {
  it('is there for every code', () => {
    expect([...REASON_CODES].toSorted()).toEqual(
      [...Object.keys({ ...SAMPLES, ...CREATION_WORDING }), ...FAULT_CODES].toSorted(),
    )
  })

  it.each(Object.entries(SAMPLES))('%s', (code, { reason, target, headline, cause, remedy }) => {
    const explanation = explain(reason, target)

    expect(explanation).toMatchObject({ code, headline, cause })
    expect(explanation.remedy).toEqual(remedy.length > 0 ? expect.arrayContaining([...remedy]) : [])
  })
})

describe('what kept a question from being answered', () => {
  const SAID = 'The error was: socket hang up'
  const ROUTE =
    'Let the runner reach ECR: a route or a VPC endpoint (com.amazonaws.<region>.ecr.api), or HTTPS_PROXY and NO_PROXY.'
  const ANSWERER =
    'Run again. If it persists, check what answers in place of ECR: AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, a proxy.'

  const FAULTS: { readonly [C in FaultCode]: readonly [cause: readonly string[], remedy: readonly string[]] } = {
    ECR_REPOSITORY_NOT_FOUND: [
      [
        'There is no repository team/app in the registry 123456789012 in eu-west-1.',
        'ECR says the same of a wrong region and a wrong account.',
      ],
      [
        'Correct the repository input, or create the repository:',
        `  aws ecr create-repository ${ON_APP}`,
        '    --repository-name team/app --image-tag-mutability IMMUTABLE',
      ],
    ],
    ECR_ACCESS_DENIED: [
      ['ECR denied ecr:DescribeImages on arn:aws:ecr:eu-west-1:123456789012:repository/team/app.', SAID],
      [
        "Add to the policy of the job's role:",
        '  {',
        '    "Effect": "Allow",',
        '    "Action": "ecr:DescribeImages",',
        '    "Resource": "arn:aws:ecr:eu-west-1:123456789012:repository/team/app"',
        '  }',
        "If the repository is another account's, its own policy has to allow the role the same.",
      ],
    ],
    ECR_THROTTLED: [
      ['ECR throttled ecr:DescribeImages, and every retry of it.', SAID],
      ['Run again. If it persists, run fewer jobs at a time, or ask AWS for a higher quota of this API.'],
    ],
    ECR_REQUEST_REJECTED: [
      ['ECR rejected ecr:DescribeImages.', SAID],
      ['Check the repository input, its region and its account.'],
    ],
    ECR_SERVER_ERROR: [
      ['ECR failed to answer ecr:DescribeImages.', SAID],
      ['Run again. If it persists, see the AWS Health dashboard for the region.'],
    ],
    ECR_EMPTY_ANSWER: [['ECR answered ecr:DescribeImages with nothing.', SAID], [ANSWERER]],
    ECR_ANSWER_MISMATCH: [['ECR answered ecr:DescribeImages for another repository than was asked.', SAID], [ANSWERER]],
    ECR_UNEXPECTED_ANSWER: [["ECR's answer to ecr:DescribeImages is not what its API describes.", SAID], [ANSWERER]],
    ECR_OTHER_ACCOUNT: [
      ["ecr:DescribeImages tells of the registry of the job's own account alone.", SAID],
      ['Run this check with a role of the account that the repository is in, 123456789012.'],
    ],
    AWS_NO_CREDENTIALS: [
      ['There are no AWS credentials in this job.', SAID],
      [
        'Put a step before this one:',
        '  - uses: aws-actions/configure-aws-credentials@<full commit SHA>',
        '      aws-region: eu-west-1',
        'and give the job `permissions: id-token: write`.',
        "A fork's pull request has none: `registry-check: auto` skips the check there, and says so.",
      ],
    ],
    AWS_CREDENTIALS_EXPIRED: [
      ["The job's AWS credentials have expired.", SAID],
      ['Move configure-aws-credentials closer to this step, or lengthen its role-duration-seconds.'],
    ],
    AWS_CREDENTIALS_INVALID: [
      ["AWS does not accept the job's credentials.", SAID],
      ['Check the role of configure-aws-credentials, and that the account has the region eu-west-1 enabled.'],
    ],
    AWS_CLOCK_SKEW: [
      ["The runner's clock is off, so AWS refuses its signatures.", SAID],
      ['Set the clock of the self-hosted runner (chrony or systemd-timesyncd), and run again.'],
    ],
    AWS_CONFIGURATION: [
      ['The AWS settings of this job cannot be used.', SAID],
      ['Check AWS_ENDPOINT_URL, AWS_PROFILE, the proxy variables and the region.'],
    ],
    NETWORK_DNS: [
      ['The host of ECR in eu-west-1 was not found.', SAID],
      ['Check that the region exists, and the DNS of the runner. Behind a proxy, set HTTPS_PROXY.'],
    ],
    NETWORK_REFUSED: [['The connection to ECR was refused.', SAID], [ROUTE]],
    NETWORK_RESET: [
      ['The connection to ECR broke off.', SAID],
      ['Run again.', ROUTE],
    ],
    NETWORK_TLS: [
      ['The TLS connection to ECR could not be made.', SAID],
      ["If a proxy opens TLS, give Node its certificate: `NODE_EXTRA_CA_CERTS: /path/to/ca.pem` in the step's env."],
    ],
    NETWORK_TIMEOUT: [['ecr:DescribeImages was not answered in time.', SAID], [ROUTE]],
    NETWORK_NOT_AWS: [
      ['Something other than ECR answered.', SAID],
      [
        'A proxy or captive portal stands in between. Set HTTPS_PROXY and NO_PROXY for the runner, or let it reach ECR directly.',
      ],
    ],
    UNEXPECTED_FAILURE: [
      ['ecr:DescribeImages failed in a way that this version does not know.', SAID],
      ['Run again with debug logging (ACTIONS_STEP_DEBUG), and report what it says.'],
    ],
  }

  it.each(FAULT_CODES.map((code) => [code, ...FAULTS[code]] as const))('%s', (code, cause, remedy) => {
    const fault = aFault({ code, action: 'ecr:DescribeImages', detail: 'socket hang up' })
    const explanation = explain(fault, at(null))

    expect(explanation).toMatchObject({ code, headline: `What stands under ${SHORT} is not known.`, cause })
    expect(explanation.remedy).toEqual(expect.arrayContaining([...remedy]))
  })

  it.each(['ecr:DescribeRepositories', 'ecr:DescribeRegistry', 'ecr:DescribeRepositoryCreationTemplates'])(
    '%s is a question about protection',
    (action) => {
      expect(explain(aFault({ action }), at(null)).headline).toBe(NOT_KNOWN)
    },
  )

  it('names any account in an ARN, and none in a command, while the account is not known', () => {
    const repository = aRepository({ account: null, region: 'cn-north-1', partition: 'aws-cn' })
    const target = withOutcome(aTarget({ at: repository }))
    const linesOf = (code: FaultCode) => explain(aFault({ code, repository }), target).remedy

    expect(linesOf('ECR_ACCESS_DENIED')).toContain('    "Resource": "arn:aws-cn:ecr:cn-north-1:*:repository/team/app"')
    expect(linesOf('ECR_REPOSITORY_NOT_FOUND')).toContain('  aws ecr create-repository --region cn-north-1 \\')
  })
})

describe('every word that moves', () => {
  it.each<[MovingClass, string, RegExp]>([
    ['latest', '"x" is whatever was pushed last.', /flavor: latest=false/],
    ['floating-version', '"x" is not a full version: the next release in that line takes the tag over.', /tags\.allow/],
    ['snapshot', '"x" marks a version that is built again and again.', /tags\.allow/],
    ['channel', '"x" is a channel: each release on it takes the tag over.', /tags\.allow/],
    ['environment', '"x" is an environment: each deployment takes the tag over.', /tags\.allow/],
    ['branch', '"x" is a branch: each commit on it takes the tag over.', /tags\.allow/],
    ['merge-queue', '"x" is a branch of the merge queue, which is named after another commit.', /tags\.allow/],
    ['pull-request', '"x" is a pull request: each commit on it takes the tag over.', /tags\.allow/],
    ['date', '"x" is a date: the next build of that day takes the tag over.', /tags\.allow/],
    ['cache', '"x" is a build cache, which each build writes again.', /put-image-tag-mutability[^]*filter=x'/],
    ['signature', '"x" is a signature or attestation of cosign, which the next one overwrites.', /"sha256-\*"/],
  ])('%s', (movingClass, cause, remedy) => {
    const explanation = explain({ code: 'TAG_MOVES', tag: 'x', class: movingClass, word: 'x' }, given('x'))

    expect(explanation.cause).toEqual([cause])
    expect(explanation.remedy.join('\n')).toMatch(remedy)
  })

  it('leads to the template where the derived tag itself is at fault', () => {
    const target = withOutcome(aMovingTarget({ origin: 'derived' }))
    const { remedy } = explain({ code: 'TAG_MOVES', tag: 'latest', class: 'latest', word: 'latest' }, target)

    expect(remedy[0]).toBe('Have the tag derived from the commit or the release: `tag: auto`.')
  })
})

describe('what depends on the particulars', () => {
  it('a burned version is to be given up for another', () => {
    const reason = {
      code: 'TAG_BURNED',
      tag: '1.2.3',
      digest: DIGEST,
      revision: REVISION,
      burnedBy: OTHER_REVISION,
    } as const

    expect(explain(reason, at(MODES.immutable, { tag: '1.2.3' })).remedy[0]).toBe(
      'Release under a new version, or push by commit: `tag: commit`.',
    )
  })

  const remedyOf = (reason: Reason, mode: string, tag = TAG) => explain(reason, at(mode, { tag })).remedy.join('\n')

  it('an excluded tag has every filter that matches it taken out', () => {
    const reason: Reason = { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: ['sha-*', '*', 'cache'] }

    expect(remedyOf(reason, MODES.excluding)).toMatch(/exclusion-filters 'filterType=WILDCARD,filter=cache'$/)
  })

  it('a mode whose last filter goes loses its exclusions, as the API demands', () => {
    const reason: Reason = { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: ['sha-*'] }

    expect(remedyOf(reason, MODES.excluding)).toMatch(/--image-tag-mutability IMMUTABLE$/)
  })

  it('a filter that protects, and may not, is not taken out', () => {
    const reason: Reason = {
      code: 'ECR_FILTER_UNCERTAIN',
      mode: MODES.protecting,
      filter: `${TAG}*`,
      filters: [`${TAG}*`],
      reading: 'star-needs-a-character',
    }
    const { cause, remedy } = explain(reason, at(MODES.protecting))

    expect(cause[0]).toContain(`If the "*" of a filter cannot stand for nothing, "${TAG}*" does not protect this tag.`)
    expect(remedy.join('\n')).toContain('--image-tag-mutability IMMUTABLE\n')
    expect(remedy.join('\n')).not.toContain('Take the filter out')
  })

  it.each<[string, Reason, string]>([
    [
      'ECR names no mode',
      { code: 'ECR_UNKNOWN_MODE', mode: null },
      'ECR answered without a setting for tag mutability.',
    ],
    [
      'ECR names no filter',
      { code: 'ECR_UNKNOWN_FILTER', mode: MODES.excluding, filter: '', filterType: '' },
      `The repository ${URI} is IMMUTABLE_WITH_EXCLUSION, and ECR named no filter with it.`,
    ],
    [
      'filters may match anywhere',
      { code: 'ECR_FILTER_UNCERTAIN', mode: MODES.excluding, filter: '1', filters: ['1'], reading: 'unanchored' },
      `The repository ${URI} is IMMUTABLE_WITH_EXCLUSION. If ECR matches filters anywhere in a tag, "1" lets this tag be overwritten.`,
    ],
    [
      'and ignore case',
      {
        code: 'ECR_FILTER_UNCERTAIN',
        mode: MODES.excluding,
        filter: 'A',
        filters: ['A'],
        reading: 'case-insensitive-and-unanchored',
      },
      `The repository ${URI} is IMMUTABLE_WITH_EXCLUSION. If ECR ignores case in filters and matches them anywhere in a tag, "A" lets this tag be overwritten.`,
    ],
    [
      'the image that was reused was deleted',
      { code: 'REUSED_IMAGE_GONE', tag: TAG, found: DIGEST, digest: null },
      `The gate found ${DIGEST} under it. Now nothing is there.`,
    ],
    [
      'the host only looks like ECR',
      { code: 'REGISTRY_UNSUPPORTED', host: 'x.dkr.ecr', fault: 'it is not written as the hosts of ECR are' },
      'The registry x.dkr.ecr cannot be asked: it is not written as the hosts of ECR are.',
    ],
    [
      'an archived image is there',
      { code: 'TAG_EXISTS', tag: TAG, digest: DIGEST, archived: true },
      `It points at ${DIGEST}, an archived image, and \`existing\` is \`fail\`.`,
    ],
    [
      'this run’s commit is not known',
      { code: 'TAG_OTHER_COMMIT', tag: 'deadbee', word: 'deadbee', revision: null },
      '"deadbee" reads as a commit, and which commit this run builds is not known.',
    ],
    [
      'the tag is empty',
      { code: 'TAG_MALFORMED', tag: '', fault: { kind: 'empty' } },
      'It is empty. Check the expression that should fill it.',
    ],
    [
      'the tag is too long',
      { code: 'TAG_MALFORMED', tag: 'a', fault: { kind: 'too-long', length: 129 } },
      'It is 129 characters long.',
    ],
  ])('%s', (_, reason, cause) => {
    expect(explain(reason, at(MODES.excluding)).cause[0]).toBe(cause)
  })

  it('a target that is nowhere is called by its tag', () => {
    const target = withOutcome(aMovingTarget({ place: { kind: 'nowhere' }, reference: 'latest' }))

    expect(explain(target.outcome.reason, target).headline).toBe('"latest" is a tag that moves.')
  })
})

describe('the message as plain text', () => {
  it('is a headline, and the rest below it', () => {
    const protection = judged('mutable' satisfies Verdict, SAMPLES.ECR_TAG_EXCLUDED.reason)
    const target = withOutcome(aTarget({ registry: aSide({ mode: MODES.excluding, filters: FILTERS, protection }) }))

    expect(plainText(explain(target.outcome.reason, target), 'docs/troubleshooting.md')).toBe(
      [
        `${SHORT} would not stay where it is pushed.`,
        `  The repository ${URI} is IMMUTABLE_WITH_EXCLUSION, and its filter "sha-*" lets this tag be overwritten.`,
        '  To mend: remove the filter, or narrow it to what must move:',
        '    aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\',
        '      --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION \\',
        "      --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=buildcache'",
        '  [ECR_TAG_EXCLUDED] docs/troubleshooting.md#ecr_tag_excluded',
      ].join('\n'),
    )
  })

  it('of an error is its message, line by line, and its remedy', () => {
    const error = new CodedError('COMMIT_MISMATCH', 'HEAD is a, but the event means b.\nMore.', {
      remedy: ['Check out the commit:', '  - uses: actions/checkout'],
    })

    expect(plainText(explainError(error), 'docs.md')).toBe(
      [
        'HEAD is a, but the event means b.',
        '  More.',
        '  Check out the commit:',
        '    - uses: actions/checkout',
        '  [COMMIT_MISMATCH] docs.md#commit_mismatch',
      ].join('\n'),
    )
  })
})

describe('style', () => {
  const explanations = [
    ...Object.values(SAMPLES).map(({ reason, target }) => explain(reason, target)),
    ...FAULT_CODES.map((code) => explain(aFault({ code }), at(null))),
  ]

  it.each(explanations.map((explanation) => [explanation.code, explanation] as const))(
    '%s: sentences that end, no exclamation, nothing undefined',
    (_, { headline, cause, remedy }) => {
      expect(headline).toMatch(/^\S.*\.$/)
      expect([headline, ...cause, ...remedy].join('\n')).not.toMatch(/!|undefined|null|\[object/)
    },
  )
})
