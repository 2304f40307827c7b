import { type ConfigListOptions, createConfigList } from '../../src/adapters/ecr/sources/config.ts'
import { createSecurityHubList } from '../../src/adapters/ecr/sources/security-hub.ts'
import type { FakeFaults, FakeService } from './fake-aws.ts'
import { startFakeConfig } from './fake-config.ts'
import { AUDITOR, estate, HOME } from './fake-estate.ts'
import { startFakeSecurityHub } from './fake-security-hub.ts'
import { startFakeTagging } from './fake-tagging.ts'

export const REGISTRY = { account: AUDITOR, region: HOME }

/** Those that were started in this test, until `stopServices`. */
export const services: FakeService[] = []

export async function stopServices(): Promise<void> {
  await Promise.all(services.splice(0).map((service) => service.close()))
}

export type Options = Partial<Omit<ConfigListOptions, 'credentials'>>

export const calling = (told: Options): ConfigListOptions => ({
  env: {},
  version: '1.2.3',
  log: () => {},
  region: HOME,
  attemptMs: 300,
  deadlineMs: 20_000,
  accounts: [],
  regions: [],
  aggregator: 'org',
  ...told,
})

export const resources = estate(250).map((each) => ({ ...each, ...REGISTRY }))

export const startConfig = (faults: FakeFaults) => started(startFakeConfig({ resources, aggregators: ['org'], faults }))
export const startSecurityHub = (faults: FakeFaults) => started(startFakeSecurityHub({ resources, faults }))
export const startTagging = (faults: FakeFaults) => started(startFakeTagging({ resources, faults }))

export async function started(starting: Promise<FakeService>): Promise<FakeService> {
  const service = await starting
  services.push(service)
  return service
}

export const endpoint = ({ url }: FakeService): Options => ({ env: { AWS_ENDPOINT_URL: url } })

export async function config(faults: FakeFaults, told: Options = {}) {
  return createConfigList(calling({ ...endpoint(await startConfig(faults)), ...told })).list()
}

export async function securityHub(faults: FakeFaults) {
  return createSecurityHubList(calling(endpoint(await startSecurityHub(faults)))).list()
}
