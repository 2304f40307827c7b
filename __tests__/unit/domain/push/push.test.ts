import { describe, expect, it } from '@jest/globals'
import {
  type Destination,
  placeOf,
  planPush,
  type PushedReference,
  readRepository,
} from '../../../../src/domain/push/push.ts'
import { errorOf } from '../../../support/coded-error.ts'
import { aRepository } from '../../../support/targets.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const APP: Destination = { kind: 'ecr', repository: aRepository() }
const WORKER: Destination = { kind: 'ecr', repository: aRepository({ name: 'team/worker' }) }
const NOWHERE: Destination = { kind: 'nowhere' }
const HERE = { region: 'eu-west-1', account: null }
const SHA_DIGEST = `sha256:${'0'.repeat(64)}`

function plan(repositories: readonly Destination[], tags: readonly string[]): PushedReference[] {
  return planPush({ derived: 'sha-abc', repositories, tags })
}

function shown(references: readonly PushedReference[]): string[] {
  return references.map(({ origin, reference }) => `${origin} ${reference}`)
}

describe('what the push would write', () => {
  it.each<[string, Destination[], string[], string[]]>([
    ['the derived tag, in its repository', [APP], [], [`derived ${HOST}/team/app:sha-abc`]],
    [
      'each bare tag in each repository',
      [APP, WORKER],
      ['1.2.3', 'latest'],
      [
        `derived ${HOST}/team/app:sha-abc`,
        `given ${HOST}/team/app:1.2.3`,
        `given ${HOST}/team/app:latest`,
        `derived ${HOST}/team/worker:sha-abc`,
        `given ${HOST}/team/worker:1.2.3`,
        `given ${HOST}/team/worker:latest`,
      ],
    ],
    [
      'full references after them, where they say',
      [APP],
      [`${HOST}/team/worker:1.2.3`, 'v1'],
      [`derived ${HOST}/team/app:sha-abc`, `given ${HOST}/team/app:v1`, `given ${HOST}/team/worker:1.2.3`],
    ],
    [
      'full references alone, without the derived tag',
      [],
      [`${HOST}/team/app:1.2.3`],
      [`given ${HOST}/team/app:1.2.3`],
    ],
    [
      'bare tags beside full references and no repository',
      [],
      ['1.2.3', `${HOST}/team/app:1.2.3`],
      ['given 1.2.3', `given ${HOST}/team/app:1.2.3`],
    ],
    ['the derived tag alone, nowhere', [], [], ['derived sha-abc']],
    ['bare tags beside it, nowhere', [], ['v1'], ['derived sha-abc', 'given v1']],
    ['a tag that is the derived one, once', [APP], ['sha-abc'], [`derived ${HOST}/team/app:sha-abc`]],
    [
      'a reference that is the derived one, once',
      [APP],
      [`${HOST}/team/app:sha-abc`],
      [`derived ${HOST}/team/app:sha-abc`],
    ],
    [
      'a repository given twice, once',
      [APP, APP],
      ['1', '1'],
      [`derived ${HOST}/team/app:sha-abc`, `given ${HOST}/team/app:1`],
    ],
    [
      'a name whose registry is not known yet',
      [{ kind: 'ecr', repository: aRepository({ account: null }) }],
      [],
      ['derived team/app:sha-abc'],
    ],
  ])('%s', (_, repositories, tags, expected) => {
    expect(shown(plan(repositories, tags))).toEqual(expected)
  })
})

describe('a full reference', () => {
  const unsupported = (host: string, fault: string | null = null) => ({
    verdict: 'unknown',
    reason: { code: 'REGISTRY_UNSUPPORTED', host, fault },
  })

  it.each([
    [`${HOST}/team/app:1.2.3`, '1.2.3', 'team/app'],
    [`${HOST}/team/app`, 'latest', 'team/app'],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app:1', '1', 'app'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws/app:1', '1', 'app'],
  ])('of ECR: %s', (text, tag, name) => {
    const [reference] = plan([], [text])

    expect(reference).toMatchObject({ tag, fault: null, destination: { kind: 'ecr', repository: { name } } })
  })

  it('without a tag is what a client pushes then: latest', () => {
    expect(shown(plan([], [`${HOST}/team/app`]))).toEqual([`given ${HOST}/team/app:latest`])
  })

  it.each([
    ['app:1.2.3', 'docker.io/app', '1.2.3', unsupported('docker.io')],
    ['octo/app', 'docker.io/octo/app', 'latest', unsupported('docker.io')],
    ['ghcr.io/octo/app:1', 'ghcr.io/octo/app', '1', unsupported('ghcr.io')],
    ['localhost:5000/app:1', 'localhost:5000/app', '1', unsupported('localhost:5000')],
    [
      'registry.example.com:443/a/b/c:1',
      'registry.example.com:443/a/b/c',
      '1',
      unsupported('registry.example.com:443'),
    ],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.test/app:1',
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.test/app',
      '1',
      unsupported(
        '123456789012.dkr.ecr.eu-west-1.amazonaws.com.evil.test',
        'the region eu-west-1 is in aws, where hosts end in amazonaws.com, not in amazonaws.com.evil.test',
      ),
    ],
    [
      'public.ecr.aws/octo/app:1',
      'public.ecr.aws/octo/app',
      '1',
      { verdict: 'mutable', reason: { code: 'ECR_PUBLIC' } },
    ],
  ])('of another registry: %s', (text, uri, tag, protection) => {
    const [reference] = plan([], [text])

    expect(reference).toMatchObject({ tag, fault: null, destination: { kind: 'foreign', uri, protection } })
  })

  it.each([
    [`https://${HOST}/team/app:1`, 'leave out "https://"'],
    [`${HOST}/Team/App:1`, 'the repository\'s name has upper-case letters: write "team/app"'],
    [`${HOST}/team/app:`, 'what follows the ":" is not a tag'],
    [`${HOST}/team/app:-x`, 'what follows the ":" is not a tag'],
    [`${HOST}/:1`, 'it names no repository'],
    [`${HOST}/team//app:1`, "the repository's name has a character or a separator where none may be"],
    ['${{ env.IMAGE }}/x:1', 'the registry is not a host name'],
    [`${HOST}/a:1`, "a repository's name has 2 to 256 characters, and this has 1"],
    [
      'vpce-1.api.ecr.eu-west-1.vpce.amazonaws.com/team/app:1',
      "a VPC endpoint's name tells no account; give the region and the registry id",
    ],
  ])('that is malformed: %s', (text, fault) => {
    expect(plan([], [text])).toEqual([
      {
        origin: 'given',
        reference: text,
        tag: '',
        destination: NOWHERE,
        fault: { verdict: 'unknown', reason: { code: 'REFERENCE_MALFORMED', reference: text, fault } },
      },
    ])
  })

  it.each([`${HOST}/team/app@${SHA_DIGEST}`, `${HOST}/team/app:1.2.3@${SHA_DIGEST}`])('with a digest: %s', (text) => {
    const [reference] = plan([APP], [text]).slice(1)

    expect(reference).toMatchObject({
      reference: text,
      tag: '',
      fault: { verdict: 'unknown', reason: { code: 'REFERENCE_HAS_DIGEST', reference: text } },
    })
  })
})

describe('where a cache goes', () => {
  const moves = (tag: string) => ({
    verdict: 'mutable',
    reason: { code: 'TAG_MOVES', tag, class: 'cache', word: tag },
  })

  it.each([
    [`type=registry,ref=${HOST}/team/app:buildcache,mode=max`, 'buildcache'],
    [`type=registry,ref=${HOST}/team/app`, 'latest'],
    [`type=registry,ref=${HOST}/team/app:1.2.3`, '1.2.3'],
  ])('is no image: %s', (text, tag) => {
    expect(plan([APP], [text]).slice(1)).toEqual([
      { origin: 'given', reference: text, tag, destination: APP, fault: moves(tag) },
    ])
  })

  it('is not the image of the same name', () => {
    const text = `type=registry,ref=${HOST}/team/app:1`

    expect(shown(plan([APP], ['1', text]))).toEqual([
      `derived ${HOST}/team/app:sha-abc`,
      `given ${HOST}/team/app:1`,
      `given ${text}`,
    ])
  })

  it.each(['type=gha,mode=max', 'type=inline'])('is nothing that is pushed: %s', (text) => {
    expect(shown(plan([APP], [text]))).toEqual([`derived ${HOST}/team/app:sha-abc`])
  })

  it.each([
    [`type=registry,ref=${HOST}/team/app@${SHA_DIGEST}`, { code: 'REFERENCE_HAS_DIGEST' }],
    [
      'type=registry,mode=max',
      {
        code: 'REFERENCE_MALFORMED',
        reference: 'type=registry,mode=max',
        fault: 'a cache export of type registry says where it goes: "ref=host/name:tag"',
      },
    ],
  ])('that cannot be read keeps its own text: %s', (text, reason) => {
    expect(plan([APP], [text])[1]).toMatchObject({ reference: text, fault: { verdict: 'unknown', reason } })
  })
})

describe('the repository input', () => {
  it.each<[string, Parameters<typeof readRepository>[1], object]>([
    [`${HOST}/team/app`, { region: null, account: null }, { region: 'eu-west-1', account: '123456789012' }],
    [
      `${HOST}/team/app`,
      { region: 'us-east-1', account: '210987654321' },
      { region: 'eu-west-1', account: '123456789012' },
    ],
    ['team/app', HERE, { region: 'eu-west-1', account: null, host: null }],
    ['team/app', { ...HERE, account: '123456789012' }, { host: HOST }],
  ])('%s with %j', (text, defaults, repository) => {
    expect(readRepository(text, defaults)).toMatchObject({
      kind: 'ecr',
      repository: { name: 'team/app', ...repository },
    })
  })

  it.each([
    ['public.ecr.aws/octo/app', { verdict: 'mutable', reason: { code: 'ECR_PUBLIC' } }],
    [
      'ghcr.io/octo/app',
      { verdict: 'unknown', reason: { code: 'REGISTRY_UNSUPPORTED', host: 'ghcr.io', fault: null } },
    ],
    [
      '12345.dkr.ecr.eu-west-1.amazonaws.com/team/app',
      {
        verdict: 'unknown',
        reason: {
          code: 'REGISTRY_UNSUPPORTED',
          host: '12345.dkr.ecr.eu-west-1.amazonaws.com',
          fault: 'it is not written as the hosts of ECR are',
        },
      },
    ],
  ])('of a registry that is known not to protect, or cannot be asked: %s', (uri, protection) => {
    expect(readRepository(uri, HERE)).toMatchObject({ kind: 'foreign', uri, protection })
  })

  const WHOLE = 'Write the whole URI: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'

  it.each<[string, Parameters<typeof readRepository>[1], string, string, string[]]>([
    [
      'team/app',
      { region: null, account: null },
      'REGION_MISSING',
      "repository: `team/app` cannot be used: a repository's bare name does not tell the region.",
      [WHOLE, 'or set the `aws-region` input beside the name.'],
    ],
    [
      'team/app',
      { region: 'eu-nowhere-1x', account: null },
      'REPOSITORY_INVALID',
      'repository: `team/app` cannot be used: no AWS partition has a region "eu-nowhere-1x".',
      [WHOLE, 'or a name, `team/app`, with `aws-region`.'],
    ],
    [
      'vpce-1.api.ecr.eu-west-1.vpce.amazonaws.com/team/app',
      { region: null, account: null },
      'REPOSITORY_INCOMPLETE',
      "repository: `vpce-1.api.ecr.eu-west-1.vpce.amazonaws.com/team/app` cannot be used: a VPC endpoint's name tells no account; give the region and the registry id.",
      ['Set `aws-region` and `registry-id`: the host of a VPC endpoint names neither.'],
    ],
    [
      `${HOST}/team/app:1.2.3`,
      HERE,
      'REPOSITORY_INVALID',
      `repository: \`${HOST}/team/app:1.2.3\` cannot be used: leave out the tag; "1.2.3" belongs in the input "tags".`,
      [WHOLE, 'or a name, `team/app`, with `aws-region`.'],
    ],
    [
      'Octo-Org/App',
      HERE,
      'REPOSITORY_INVALID',
      'repository: `Octo-Org/App` cannot be used: ECR takes no upper-case letters (github.repository keeps those of the owner); write "octo-org/app".',
      [WHOLE, 'or a name, `team/app`, with `aws-region`.'],
    ],
    [
      HOST,
      HERE,
      'REPOSITORY_INVALID',
      `repository: \`${HOST}\` cannot be used: it is a registry; add the repository's name after a slash.`,
      [WHOLE, 'or a name, `team/app`, with `aws-region`.'],
    ],
  ])('that names no repository: %s with %j', (text, defaults, code, message, remedy) => {
    expect(errorOf(() => readRepository(text, defaults))).toEqual({
      code,
      message,
      remedy,
    })
  })
})

describe('the place of a destination', () => {
  it.each<[string, Destination, unknown]>([
    ['ECR', APP, { kind: 'repository', uri: `${HOST}/team/app`, name: 'team/app', repository: aRepository() }],
    [
      'another registry',
      {
        kind: 'foreign',
        uri: 'public.ecr.aws/octo/app',
        name: 'octo/app',
        protection: { verdict: 'mutable', reason: { code: 'ECR_PUBLIC' } },
      },
      { kind: 'repository', uri: 'public.ecr.aws/octo/app', name: 'octo/app', repository: null },
    ],
    ['nowhere', NOWHERE, NOWHERE],
  ])('%s', (_, destination, place) => {
    expect(placeOf(destination)).toEqual(place)
  })
})
