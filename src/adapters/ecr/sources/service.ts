import { partitionOf } from '../../../domain/ecr/aws-partition.ts'
import type { Environment } from '../../../ports.ts'
import { isTrue } from '../endpoint.ts'

/** A service of AWS that is called without an SDK of its own. */
export interface Service {
  /** What its hosts begin with, and its requests are signed for. */
  readonly name: 'config' | 'securityhub' | 'tagging'
  /** The variable that names another endpoint than AWS's. */
  readonly endpointVariable: string
}

/** One call of a service, by either of AWS's two JSON protocols. */
export interface Operation {
  readonly service: Service
  /** As an IAM policy names it. */
  readonly action: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** An operation of a service that takes all at one path, and tells them apart by a header. */
export function jsonRpc(service: Service, action: string, target: string): Operation {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
  return { service, action, path: '/', headers }
}

/** An operation of a service that gives each a path. */
export function jsonRest(service: Service, action: string, path: string): Operation {
  return { service, action, path, headers: { 'content-type': 'application/json' } }
}

/** Where a service is asked, by the SDK's rules. Throws for a region of no partition, and for a variable that holds no URL. */
export function endpointOf(service: Service, region: string, env: Environment): URL {
  const configured = isTrue(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])
    ? ''
    : env[service.endpointVariable] || env['AWS_ENDPOINT_URL']
  return new URL(configured || `https://${hostOf(service, region, env)}`)
}

function hostOf({ name }: Service, region: string, env: Environment): string {
  const partition = partitionOf(region)
  if (partition === null) throw Object.assign(new Error(`no AWS partition has a region "${region}"`), UNKNOWN_REGION)
  const dualStack = isTrue(env['AWS_USE_DUALSTACK_ENDPOINT'])
  // Registries alone are at on.aws: the APIs of AWS are at api.aws.
  const dualStackSuffix = dualStack ? partition.dualStackSuffix?.replace(/^on\./, 'api.') : undefined
  // In GovCloud the hosts of Config have no other name, and are held to FIPS.
  const isFipsAnyway = name === 'config' && partition.name === 'aws-us-gov' && !dualStack
  const fips = isTrue(env['AWS_USE_FIPS_ENDPOINT']) && !isFipsAnyway ? '-fips' : ''
  return `${name}${fips}.${region}.${dualStackSuffix ?? partition.suffix}`
}

/** The SDK's own name for it. */
const UNKNOWN_REGION = { name: 'EndpointError' }
