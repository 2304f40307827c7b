import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRegistryCommand,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  GetDownloadUrlForLayerCommand,
  ListImagesCommand,
  paginateDescribeRepositories,
  PutImageCommand,
  PutImageTagMutabilityCommand,
  type ECRClientConfig,
} from '@aws-sdk/client-ecr'
import { buildImage, FAULTS, startEmulator, type Emulator, type Fault } from '../../src/emulator/index.ts'
import { isolateAws } from '../support/ecr-world.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const SHORT_MS = 500
const AMPLE_MS = 10_000

let ecr: Emulator
const clients: ECRClient[] = []

function client(config: Partial<ECRClientConfig> = {}): ECRClient {
  const requestHandler = { requestTimeout: SHORT_MS, throwOnRequestTimeout: true }
  const made = new ECRClient({ endpoint: ecr.url, region: 'us-east-1', maxAttempts: 1, requestHandler, ...config })
  clients.push(made)
  return made
}

beforeAll(() => isolateAws())
beforeEach(async () => {
  ecr = await startEmulator({ clock: () => NOW })
})
afterEach(async () => {
  for (const made of clients.splice(0)) made.destroy()
  await ecr.close()
})

describe("the SDK's client", () => {
  it('creates, describes and changes a repository', async () => {
    const sdk = client()
    await sdk.send(new CreateRepositoryCommand({ repositoryName: 'team/app' }))
    await sdk.send(
      new PutImageTagMutabilityCommand({
        repositoryName: 'team/app',
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache-*' }],
      }),
    )
    const { repositories } = await sdk.send(new DescribeRepositoriesCommand({ repositoryNames: ['team/app'] }))
    expect(repositories).toEqual([
      {
        repositoryArn: 'arn:aws:ecr:us-east-1:123456789012:repository/team/app',
        registryId: '123456789012',
        repositoryName: 'team/app',
        repositoryUri: '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/app',
        createdAt: NOW,
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache-*' }],
        imageScanningConfiguration: { scanOnPush: false },
        encryptionConfiguration: { encryptionType: 'AES256' },
      },
    ])
  })

  it('pages through repositories with its own paginator', async () => {
    for (let index = 0; index < 25; index++) ecr.registry().createRepository({ name: `team/${index}` })
    const names: (string | undefined)[] = []
    for await (const page of paginateDescribeRepositories({ client: client(), pageSize: 10 }, {})) {
      names.push(...(page.repositories ?? []).map(({ repositoryName }) => repositoryName))
    }
    expect(new Set(names).size).toBe(25)
    expect(ecr.requests).toHaveLength(3)
  })

  it('puts an image and reads it back', async () => {
    const sdk = client()
    const image = buildImage({ labels: { 'org.opencontainers.image.revision': 'a'.repeat(40) } })
    ecr.registry().createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    for (const blob of image.blobs) ecr.registry().putBlob('team/app', blob)
    const imageId = { imageTag: '1.0.0' }
    await sdk.send(new PutImageCommand({ repositoryName: 'team/app', imageManifest: image.manifest, ...imageId }))
    const got = await sdk.send(new BatchGetImageCommand({ repositoryName: 'team/app', imageIds: [imageId] }))
    expect(got.images?.[0]?.imageManifest).toBe(image.manifest)
    const described = await sdk.send(new DescribeImagesCommand({ repositoryName: 'team/app', imageIds: [imageId] }))
    expect(described.imageDetails).toMatchObject([{ imageTags: ['1.0.0'], imagePushedAt: NOW, imageStatus: 'ACTIVE' }])
    const listed = await sdk.send(new ListImagesCommand({ repositoryName: 'team/app' }))
    expect(listed.imageIds).toMatchObject([imageId])
  })

  it('follows a download URL to a configuration, without credentials', async () => {
    const registry = ecr.registry()
    registry.createRepository({ name: 'team/app' })
    const layerDigest = registry.putBlob('team/app', '{"config":{}}')
    const command = new GetDownloadUrlForLayerCommand({ repositoryName: 'team/app', layerDigest })
    const { downloadUrl = '' } = await client().send(command)
    expect(await (await fetch(downloadUrl)).json()).toEqual({ config: {} })
    expect((await fetch(downloadUrl.replace(/.{4}$/, '0000'))).status).toBe(404)
  })

  it('reads templates and replication', async () => {
    const registry = ecr.registry()
    registry.putTemplate({ prefix: 'prod', imageTagMutability: 'IMMUTABLE', appliedFor: ['CREATE_ON_PUSH'] })
    registry.setReplication([{ destinations: [{ region: 'eu-west-1', registryId: '123456789012' }] }])
    const sdk = client()
    const { repositoryCreationTemplates } = await sdk.send(new DescribeRepositoryCreationTemplatesCommand({}))
    expect(repositoryCreationTemplates).toMatchObject([{ prefix: 'prod', appliedFor: ['CREATE_ON_PUSH'] }])
    const { replicationConfiguration } = await sdk.send(new DescribeRegistryCommand({}))
    expect(replicationConfiguration).toEqual({
      rules: [{ destinations: [{ region: 'eu-west-1', registryId: '123456789012' }] }],
    })
  })

  it('finds a registry an account and region', async () => {
    ecr.registry('210987654321', 'eu-west-1').createRepository({ name: 'team/app' })
    const command = new DescribeRepositoriesCommand({ repositoryNames: ['team/app'], registryId: '210987654321' })
    expect(await client({ region: 'eu-west-1' }).send(command)).toHaveProperty('repositories.length', 1)
    await expect(client({ region: 'us-east-1' }).send(command)).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: "The repository with name 'team/app' does not exist in the registry with id '210987654321'",
    })
  })

  it('leaves a record of what it asked', async () => {
    await client({ customUserAgent: 'immutable-tag/1.2.3' }).send(new DescribeRepositoriesCommand({ maxResults: 5 }))
    expect(ecr.requests).toEqual([
      {
        plane: 'control',
        operation: 'DescribeRepositories',
        method: 'POST',
        path: '/',
        account: '123456789012',
        region: 'us-east-1',
        input: { maxResults: 5 },
        userAgent: expect.stringContaining('immutable-tag/1.2.3'),
      },
    ])
  })
})

/** How the SDK shows a fault: what it throws, or what it takes for an answer. */
type Shown =
  | { readonly throws: Readonly<Record<string, unknown>>; readonly retried: boolean }
  | { readonly answers: Readonly<Record<string, unknown>> }

const REFUSED = (name: string, message: unknown, retried: boolean, status = 400): Shown => ({
  throws: { name, message, $metadata: { httpStatusCode: status } },
  retried,
})
const NO_JSON = expect.stringContaining('Deserialization error')

const SHOWN: Readonly<Record<Fault, Shown>> = {
  deny: REFUSED(
    'AccessDeniedException',
    'User: arn:aws:sts::123456789012:assumed-role/emulated/session is not authorized to perform: ecr:DescribeRepositories on resource: arn:aws:ecr:us-east-1:123456789012:repository/team/app because no identity-based policy allows the ecr:DescribeRepositories action',
    false,
  ),
  expired: REFUSED('ExpiredTokenException', 'The security token included in the request is expired', false),
  'unrecognized-client': REFUSED(
    'UnrecognizedClientException',
    'The security token included in the request is invalid.',
    false,
  ),
  'clock-skew': REFUSED(
    'InvalidSignatureException',
    'Signature expired: 20260301T110000Z is now earlier than 20260301T115500Z (20260301T120000Z - 5 min.)',
    true,
  ),
  throttle: REFUSED('ThrottlingException', 'Rate exceeded', true),
  'server-error': REFUSED('ServerException', 'An internal error has occurred.', true, 500),
  'hang-before-headers': { throws: { name: 'TimeoutError', code: 'ETIMEDOUT' }, retried: true },
  // Once the headers are there no timeout of the SDK's ends the wait: only the caller's own signal does.
  'hang-after-headers': { throws: { name: 'AbortError' }, retried: false },
  // Named after a timeout, though the connection was reset.
  reset: { throws: { name: 'TimeoutError', code: 'ECONNRESET' }, retried: true },
  'reset-mid-body': {
    throws: { name: 'Error', code: 'ECONNRESET', $metadata: { httpStatusCode: 200 } },
    retried: true,
  },
  'html-503': REFUSED('SyntaxError', NO_JSON, true, 503),
  'html-200': REFUSED('SyntaxError', NO_JSON, false, 200),
  truncated: REFUSED('SyntaxError', NO_JSON, false, 200),
  empty: { answers: {} },
  'empty-list': { answers: { repositories: [] } },
  'unknown-enum': { answers: { repositories: [expect.objectContaining({ imageTagMutability: 'FROZEN' })] } },
  'wrong-repository': { answers: { repositories: [expect.objectContaining({ repositoryName: 'someone/else' })] } },
  'missing-field': {
    answers: { repositories: [expect.not.objectContaining({ imageTagMutability: expect.anything() })] },
  },
}

describe('a fault', () => {
  const command = (): DescribeRepositoriesCommand => new DescribeRepositoriesCommand({ repositoryNames: ['team/app'] })
  const ask = (maxAttempts: number, deadline = 2 * SHORT_MS): Promise<object> =>
    client({ maxAttempts }).send(command(), { abortSignal: AbortSignal.timeout(deadline) })

  beforeEach(() => ecr.registry().createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' }))

  it.each(FAULTS)('%s is shown by the SDK as it is written here', async (fault) => {
    ecr.fail({ fault })
    const shown = SHOWN[fault]
    if ('throws' in shown) {
      await expect(ask(1)).rejects.toMatchObject(shown.throws)
    } else {
      const { $metadata, ...answer } = (await ask(1)) as Record<string, unknown>
      expect($metadata).toMatchObject({ httpStatusCode: 200 })
      expect(answer).toEqual(shown.answers)
    }
  })

  it.each(FAULTS.filter((fault) => 'retried' in SHOWN[fault] && SHOWN[fault].retried))(
    '%s is overcome by a second attempt',
    async (fault) => {
      ecr.fail({ fault, times: 1 })
      expect(await ask(2, AMPLE_MS)).toHaveProperty('repositories.length', 1)
      expect(ecr.requests).toHaveLength(2)
    },
  )

  it.each(FAULTS.filter((fault) => 'retried' in SHOWN[fault] && !SHOWN[fault].retried))(
    '%s is not tried again',
    async (fault) => {
      ecr.fail({ fault, times: 1 })
      await expect(ask(2)).rejects.toMatchObject({ name: expect.any(String) })
      expect(ecr.requests).toHaveLength(1)
    },
  )

  it('befalls the operation and the repository that its rule names', async () => {
    ecr.registry().createRepository({ name: 'team/other' })
    ecr.fail({ fault: 'deny', operation: 'DescribeRepositories', repository: 'team/other' })
    const sdk = client()
    await expect(sdk.send(new ListImagesCommand({ repositoryName: 'team/other' }))).resolves.toBeDefined()
    await expect(ask(1)).resolves.toBeDefined()
    const both = new DescribeRepositoriesCommand({ repositoryNames: ['team/app', 'team/other'] })
    await expect(sdk.send(both)).rejects.toMatchObject({ name: 'AccessDeniedException' })
  })

  it('is over when its times are used up, and when all is reset', async () => {
    ecr.fail({ fault: 'expired', times: 1 })
    ecr.fail({ fault: 'deny' })
    await expect(ask(1)).rejects.toMatchObject({ name: 'ExpiredTokenException' })
    await expect(ask(1)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    ecr.reset()
    await expect(ask(1)).resolves.toBeDefined()
    expect(ecr.requests).toHaveLength(1)
  })

  it('also befalls the data plane, in its own words', async () => {
    ecr.fail({ fault: 'throttle', operation: 'GetManifest' })
    const answer = await fetch(`${ecr.url}/v2/team/app/manifests/1.0.0`)
    expect(answer.status).toBe(429)
    expect(await answer.json()).toEqual({ errors: [{ code: 'TOOMANYREQUESTS', message: 'Rate exceeded' }] })
  })
})

describe('the server', () => {
  it('refuses what is not signed', async () => {
    const headers = { 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories' }
    const answer = await fetch(ecr.url, { method: 'POST', headers, body: '{}' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      __type: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    })
    expect(ecr.requests).toMatchObject([{ operation: 'DescribeRepositories', region: '' }])
  })

  it('stops at once while a request hangs', async () => {
    ecr.fail({ fault: 'hang-before-headers' })
    const hanging = fetch(`${ecr.url}/v2/`)
    const failed = expect(hanging).rejects.toThrow()
    while (ecr.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const before = performance.now()
    await ecr.close()
    expect(performance.now() - before).toBeLessThan(1000)
    await failed
    ecr = await startEmulator()
  })

  it('tells a log of every request in one line', async () => {
    const lines: string[] = []
    const logged = await startEmulator({ log: (line) => lines.push(line) })
    await client({ endpoint: logged.url }).send(new DescribeRegistryCommand({}))
    await fetch(`${logged.url}/v2/`)
    await fetch(`${logged.url}/elsewhere`)
    await logged.close()
    expect(lines).toEqual(['DescribeRegistry 200', 'GET /v2/ 401', 'GET /elsewhere 404'])
  })

  it('cannot have a port that is taken', async () => {
    await expect(startEmulator({ port: Number(new URL(ecr.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the data plane', () => {
  const basic = (password: string): { authorization: string } => ({
    authorization: `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`,
  })

  it('wants the token that GetAuthorizationToken gives, and acts on the registry it was given for', async () => {
    ecr.registry('123456789012', 'eu-west-1').createRepository({ name: 'team/app' })
    const { authorizationData } = await client({ region: 'eu-west-1' }).send(new GetAuthorizationTokenCommand({}))
    const [data] = authorizationData ?? []
    expect(data).toMatchObject({ proxyEndpoint: ecr.url, expiresAt: new Date('2026-03-02T00:00:00Z') })
    const headers = { authorization: `Basic ${data?.authorizationToken ?? ''}` }
    const answer = await fetch(`${ecr.url}/v2/team/app/tags/list`, { headers })
    expect(await answer.json()).toEqual({ name: 'team/app', tags: [] })
  })

  it.each([
    ['no credentials', {}],
    ['a password that is no token', basic('secret')],
    ['another scheme', { authorization: 'Bearer abc' }],
  ])('answers 401 to %s', async (_what, headers) => {
    const answer = await fetch(`${ecr.url}/v2/`, { headers: new Headers(Object.entries(headers)) })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe(`Basic realm="${ecr.url}/",service="ecr.amazonaws.com"`)
    expect(await answer.text()).toBe('Not Authorized\n')
  })

  it('answers 403 to a token that has expired', async () => {
    const later = await startEmulator({ clock: () => new Date(NOW.getTime() + 12 * 60 * 60 * 1000) })
    const answer = await fetch(`${later.url}/v2/`, { headers: basic(ecr.registry().password()) })
    await later.close()
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ errors: [{ code: 'DENIED' }] })
  })

  it('lets exactly one of two racing pushes take an immutable tag, a hundred times', async () => {
    const registry = ecr.registry()
    registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    const images = ['one', 'other'].map((comment) => buildImage({ comment }))
    for (const image of images) for (const blob of image.blobs) registry.putBlob('team/app', blob)
    const headers = { ...basic(registry.password()), 'content-type': 'application/vnd.oci.image.manifest.v1+json' }
    for (let round = 0; round < 100; round++) {
      const url = `${ecr.url}/v2/team/app/manifests/race-${round}`
      const pushes = images.map(({ manifest }) => fetch(url, { method: 'PUT', headers, body: manifest }))
      const answers = await Promise.all(pushes)
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 400]))
      const winner = answers.find(({ status }) => status === 201)
      expect(registry.digest('team/app', `race-${round}`)).toBe(winner?.headers.get('docker-content-digest'))
      await Promise.all(answers.map((answer) => answer.text()))
    }
  })
})
