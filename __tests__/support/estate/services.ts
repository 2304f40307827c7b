import { startEmulator, type Emulator } from '../../../src/emulator/index.ts'
import { stopServers } from '../ecr-servers.ts'
import type { FakeResource } from '../fake-aws.ts'
import { startFakeConfig } from '../fake-config.ts'
import { startFakeSecurityHub } from '../fake-security-hub.ts'
import { startSts } from '../fake-sts.ts'
import { startFakeTagging } from '../fake-tagging.ts'
import { type Estate, type EstateRegistry, type EstateRepository, MIRROR } from './estate.ts'

export interface EstateFaults {
  /** Of the calls of each service, from 0 to 1. */
  readonly throttleShare?: number
  readonly seed?: number
  /** ARNs of roles that nobody may assume. */
  readonly denied?: readonly string[]
}

/** What the SDK needs to find an estate. */
export type EstateEnvironment = Readonly<Record<string, string>>

export interface ServedEstate {
  readonly env: EstateEnvironment
  /** How many calls of each operation there were, those that were throttled too. */
  readonly counts: () => Readonly<Record<string, number>>
  readonly close: () => Promise<void>
}

/** ECR, STS, AWS Config, Security Hub and the tagging API, all of them telling of the same estate. */
export async function startEstate(estate: Estate, faults: EstateFaults = {}): Promise<ServedEstate> {
  const resources = estate.repositories.map(resourceOf)
  const [ecr, sts, ...lists] = await Promise.all([
    startEcr(estate, faults),
    startSts(faults),
    startFakeConfig({ resources, aggregators: ['org'], faults }),
    startFakeSecurityHub({ resources, faults }),
    startFakeTagging({ resources, faults }),
  ])
  const [config, securityHub, tagging] = lists
  return {
    env: {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'AKIAEMULATED',
      AWS_SECRET_ACCESS_KEY: 'emulated-secret',
      AWS_ENDPOINT_URL_ECR: ecr.url,
      AWS_ENDPOINT_URL_STS: sts.url,
      AWS_ENDPOINT_URL_CONFIG_SERVICE: config.url,
      AWS_ENDPOINT_URL_SECURITYHUB: securityHub.url,
      AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API: tagging.url,
    },
    counts: () => {
      const counts = Object.fromEntries(ecr.counts)
      for (const { operation } of lists.flatMap(({ calls }) => calls)) {
        const name = LISTED_AS[operation] ?? operation
        counts[name] = (counts[name] ?? 0) + 1
      }
      return sts.asked.length > 0 ? { ...counts, AssumeRole: sts.asked.length } : counts
    },
    close: async () => {
      await Promise.all([ecr.close(), stopServers(), ...lists.map((service) => service.close())])
    },
  }
}

const LISTED_AS: Readonly<Record<string, string>> = {
  'StarlingDoveService.SelectAggregateResourceConfig': 'SelectAggregateResourceConfig',
  'StarlingDoveService.DescribeConfigurationAggregators': 'DescribeConfigurationAggregators',
  'StarlingDoveService.DescribeConfigurationAggregatorSourcesStatus': 'DescribeConfigurationAggregatorSourcesStatus',
  'ResourceGroupsTaggingAPI_20170126.GetResources': 'GetResources',
  '/findings': 'GetFindings',
}

async function startEcr(estate: Estate, { throttleShare = 0, seed = 1 }: EstateFaults): Promise<Emulator> {
  const ecr = await startEmulator({ requests: 'count' })
  for (const registry of estate.registries) fill(ecr, registry)
  for (const { name } of estate.repositories.filter(({ isDenied }) => isDenied)) {
    ecr.fail({ fault: 'deny', operation: 'DescribeImages', repository: name })
  }
  if (throttleShare > 0) ecr.fail({ fault: 'throttle', share: throttleShare, seed })
  return ecr
}

function fill(ecr: Emulator, { account, region, template, repositories }: EstateRegistry): void {
  const registry = ecr.registry(account, region)
  registry.putTemplate({ prefix: template.prefix, appliedFor: ['CREATE_ON_PUSH'], ...settingOf(template) })
  registry.putCacheRule(MIRROR, 'quay.io')
  for (const { name, lifecycle, images, ...setting } of repositories) {
    registry.createRepository({
      name,
      ...settingOf(setting),
      ...(lifecycle !== null && { lifecyclePolicy: lifecycle }),
    })
    registry.putImages(name, images)
  }
}

function settingOf({ mode, filters }: Pick<EstateRepository, 'mode' | 'filters'>) {
  return { imageTagMutability: mode, ...(filters.length > 0 && { imageTagMutabilityExclusionFilters: filters }) }
}

function resourceOf(repository: EstateRepository): FakeResource {
  const { account, region, name, mode, filters, resourceTags, lifecycle } = repository
  const compliance = mode === 'IMMUTABLE' ? 'PASSED' : 'FAILED'
  const finding = { compliance, workflow: 'NEW', updatedAt: '2026-03-01T10:00:00.000Z' } as const
  return { account, region, name, mode, filters, tags: resourceTags, lifecycle, finding }
}
