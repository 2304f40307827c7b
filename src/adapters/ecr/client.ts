import {
  BatchGetImageCommand,
  type BatchGetImageCommandInput,
  type BatchGetImageCommandOutput,
  DescribeImagesCommand,
  type DescribeImagesCommandInput,
  type DescribeImagesCommandOutput,
  DescribePullThroughCacheRulesCommand,
  type DescribePullThroughCacheRulesCommandInput,
  type DescribePullThroughCacheRulesCommandOutput,
  DescribeRegistryCommand,
  type DescribeRegistryCommandOutput,
  DescribeRepositoriesCommand,
  type DescribeRepositoriesCommandInput,
  type DescribeRepositoriesCommandOutput,
  DescribeRepositoryCreationTemplatesCommand,
  type DescribeRepositoryCreationTemplatesCommandInput,
  type DescribeRepositoryCreationTemplatesCommandOutput,
  ECRClient,
  type ECRClientConfig,
  GetDownloadUrlForLayerCommand,
  type GetDownloadUrlForLayerCommandInput,
  type GetDownloadUrlForLayerCommandOutput,
  GetLifecyclePolicyCommand,
  type GetLifecyclePolicyCommandInput,
  type GetLifecyclePolicyCommandOutput,
  PutImageTagMutabilityCommand,
  type PutImageTagMutabilityCommandInput,
  type PutImageTagMutabilityCommandOutput,
} from '@aws-sdk/client-ecr'
import type { Environment } from '../../ports.ts'
import { bodyOf } from './body.ts'
import type { Deadline } from './deadline.ts'
import { configuredEndpoint, isTrue } from './endpoint.ts'
import { type EcrAction, errorName } from './faults.ts'
import { agentOptions } from './proxy.ts'

/** The calls to one account and region; each rejects with what the SDK throws, or with a TimeoutError at the deadline. */
export interface EcrCalls {
  describeRepositories(input: DescribeRepositoriesCommandInput): Promise<DescribeRepositoriesCommandOutput>
  describeImages(input: DescribeImagesCommandInput): Promise<DescribeImagesCommandOutput>
  batchGetImage(input: BatchGetImageCommandInput): Promise<BatchGetImageCommandOutput>
  getDownloadUrlForLayer(input: GetDownloadUrlForLayerCommandInput): Promise<GetDownloadUrlForLayerCommandOutput>
  /** The caller's own registry alone. */
  describeCreationTemplates(
    input: DescribeRepositoryCreationTemplatesCommandInput,
  ): Promise<DescribeRepositoryCreationTemplatesCommandOutput>
  /** The caller's own registry alone. */
  describeRegistry(): Promise<DescribeRegistryCommandOutput>
  describePullThroughCacheRules(
    input: DescribePullThroughCacheRulesCommandInput,
  ): Promise<DescribePullThroughCacheRulesCommandOutput>
  getLifecyclePolicy(input: GetLifecyclePolicyCommandInput): Promise<GetLifecyclePolicyCommandOutput>
  /** The one call that changes anything. */
  putImageTagMutability(input: PutImageTagMutabilityCommandInput): Promise<PutImageTagMutabilityCommandOutput>
  /** The content of a blob, from the URL that the registry gave for it. */
  downloadBlob(url: string, digest: string): Promise<Buffer>
  /** For another client to share, so that credentials are looked for once. */
  readonly credentials: ECRClient['config']['credentials']
  /** The same client, whose calls are held to another deadline. */
  under(deadline: Deadline): EcrCalls
  close(): void
}

export interface EcrClientSettings {
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
  readonly env: Environment
  readonly version: string
  /** For each attempt: until connected, until answered, and of silence in between. */
  readonly attemptMs: number
  readonly log: (line: string) => void
  readonly deadline: Deadline
  readonly credentials?: NonNullable<ECRClientConfig['credentials']>
  /** 1 for who tries again himself. */
  readonly maxAttempts?: number
}

const MAX_ATTEMPTS = 3

/** Calls under way at once to one account and region: one `DescribeRepositories`, and a look-up each of a hundred repositories. */
export const MAX_SOCKETS = 128

/** More than a page of a thousand images takes, and an end to an answer that has none; in bytes. */
const SIZE_LIMIT = 16 * 1024 * 1024

export function openEcr(settings: EcrClientSettings): EcrCalls {
  return callsOf(new ECRClient(clientConfig(settings)), settings)
}

function callsOf(client: ECRClient, settings: EcrClientSettings): EcrCalls {
  const { env, deadline } = settings
  const options = { abortSignal: deadline.signal }
  const held = <T>(action: EcrAction, sent: Promise<T>): Promise<T> => hold(action, sent, settings)
  return {
    describeRepositories: (input) =>
      held('DescribeRepositories', client.send(new DescribeRepositoriesCommand(input), options)),
    describeImages: (input) => held('DescribeImages', client.send(new DescribeImagesCommand(input), options)),
    batchGetImage: (input) => held('BatchGetImage', client.send(new BatchGetImageCommand(input), options)),
    getDownloadUrlForLayer: (input) =>
      held('GetDownloadUrlForLayer', client.send(new GetDownloadUrlForLayerCommand(input), options)),
    describeCreationTemplates: (input) =>
      held(
        'DescribeRepositoryCreationTemplates',
        client.send(new DescribeRepositoryCreationTemplatesCommand(input), options),
      ),
    describeRegistry: () => held('DescribeRegistry', client.send(new DescribeRegistryCommand({}), options)),
    describePullThroughCacheRules: (input) =>
      held('DescribePullThroughCacheRules', client.send(new DescribePullThroughCacheRulesCommand(input), options)),
    getLifecyclePolicy: (input) =>
      held('GetLifecyclePolicy', client.send(new GetLifecyclePolicyCommand(input), options)),
    putImageTagMutability: (input) =>
      held('PutImageTagMutability', client.send(new PutImageTagMutabilityCommand(input), options)),
    downloadBlob: async (url, digest) => {
      const { downloadBlob } = await import('./blob.ts')
      return downloadBlob(url, digest, {
        env,
        deadline,
        plainHttp: configuredEndpoint(env)?.startsWith('http:') ?? false,
      })
    },
    credentials: client.config.credentials,
    under: (other) => callsOf(client, { ...settings, deadline: other }),
    close() {
      // The credential chain calls STS through this handler, and would make all its attempts.
      client.config.requestHandler.handle = () => Promise.reject(closedError())
      client.destroy()
    },
  }
}

/** Holds a call to the deadline, and says how it went. */
async function hold<T>(action: EcrAction, sent: Promise<T>, { deadline, region, log }: EcrClientSettings): Promise<T> {
  // The global `performance` would load a module of its own, for the debug log alone.
  const started = Date.now()
  const say = (outcome: string): void => log(`${action} ${region}: ${outcome}, ${Date.now() - started} ms`)
  try {
    const answer = await deadline.within(sent)
    say('answered')
    return answer
  } catch (error) {
    say(errorName(error) || 'failed')
    throw error
  }
}

/** Named so that the SDK does not try again. */
function closedError(): Error {
  return Object.assign(new Error('the client is closed'), { name: 'AbortError' })
}

function clientConfig(settings: EcrClientSettings): ECRClientConfig {
  const { region, maxAttempts = MAX_ATTEMPTS, credentials } = settings
  return {
    region,
    maxAttempts,
    ...connectionConfig(settings, configuredEndpoint(settings.env)),
    streamCollector: (answer: AsyncIterable<Buffer>) => bodyOf(answer, SIZE_LIMIT),
    ...(credentials === undefined ? {} : { credentials }),
  }
}

/** How any of AWS's services is reached. A null endpoint is AWS's own. */
export function connectionConfig(
  { env, version, attemptMs, fips, dualStack }: Omit<EcrClientSettings, 'region' | 'log' | 'deadline'>,
  endpoint: string | null,
): Pick<
  ECRClientConfig,
  'retryMode' | 'customUserAgent' | 'requestHandler' | 'useFipsEndpoint' | 'useDualstackEndpoint'
> & { readonly endpoint?: string } {
  const agent = { ...agentOptions(env), maxSockets: MAX_SOCKETS }
  return {
    retryMode: 'standard',
    customUserAgent: [['immutable-tag', version]],
    requestHandler: {
      connectionTimeout: attemptMs,
      requestTimeout: attemptMs,
      socketTimeout: attemptMs,
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
    // The SDK refuses an endpoint of one's own together with either of these, even where the environment asks for it.
    useFipsEndpoint: endpoint === null && (fips || isTrue(env['AWS_USE_FIPS_ENDPOINT'])),
    useDualstackEndpoint: endpoint === null && (dualStack || isTrue(env['AWS_USE_DUALSTACK_ENDPOINT'])),
    ...(endpoint === null ? {} : { endpoint }),
  }
}
