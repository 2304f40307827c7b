import { expect, it } from '@jest/globals'
import { endpointOf, jsonRest, jsonRpc, type Service } from '../../../../../src/adapters/ecr/sources/service.ts'

const CONFIG: Service = { name: 'config', endpointVariable: 'AWS_ENDPOINT_URL_CONFIG_SERVICE' }
const HUB: Service = { name: 'securityhub', endpointVariable: 'AWS_ENDPOINT_URL_SECURITYHUB' }

const FIPS = { AWS_USE_FIPS_ENDPOINT: 'true' }
const DUAL_STACK = { AWS_USE_DUALSTACK_ENDPOINT: 'True' }

// As botocore's endpoint rules have them (endpoint-rule-set-1.json of each service).
it.each<[Service, string, Readonly<Record<string, string>>, string]>([
  [CONFIG, 'eu-west-1', {}, 'https://config.eu-west-1.amazonaws.com/'],
  [HUB, 'eu-west-1', {}, 'https://securityhub.eu-west-1.amazonaws.com/'],
  [CONFIG, 'cn-north-1', {}, 'https://config.cn-north-1.amazonaws.com.cn/'],
  [CONFIG, 'eusc-de-east-1', {}, 'https://config.eusc-de-east-1.amazonaws.eu/'],
  [CONFIG, 'us-iso-east-1', {}, 'https://config.us-iso-east-1.c2s.ic.gov/'],
  [CONFIG, 'us-east-1', FIPS, 'https://config-fips.us-east-1.amazonaws.com/'],
  [HUB, 'us-gov-west-1', FIPS, 'https://securityhub-fips.us-gov-west-1.amazonaws.com/'],
  [CONFIG, 'us-gov-west-1', FIPS, 'https://config.us-gov-west-1.amazonaws.com/'],
  [CONFIG, 'us-gov-west-1', { ...FIPS, ...DUAL_STACK }, 'https://config-fips.us-gov-west-1.api.aws/'],
  [HUB, 'eu-west-1', DUAL_STACK, 'https://securityhub.eu-west-1.api.aws/'],
  [HUB, 'cn-north-1', DUAL_STACK, 'https://securityhub.cn-north-1.api.amazonwebservices.com.cn/'],
  [HUB, 'us-iso-east-1', DUAL_STACK, 'https://securityhub.us-iso-east-1.c2s.ic.gov/'],
  [CONFIG, 'eu-west-1', { AWS_ENDPOINT_URL: 'http://a/' }, 'http://a/'],
  [CONFIG, 'eu-west-1', { AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_CONFIG_SERVICE: 'http://b/c' }, 'http://b/c'],
  [HUB, 'moon-base-1', { AWS_ENDPOINT_URL_SECURITYHUB: 'http://b' }, 'http://b/'],
  [HUB, 'eu-west-1', { AWS_ENDPOINT_URL_CONFIG_SERVICE: 'http://b' }, 'https://securityhub.eu-west-1.amazonaws.com/'],
  [
    HUB,
    'eu-west-1',
    { AWS_ENDPOINT_URL: '', AWS_ENDPOINT_URL_SECURITYHUB: '' },
    'https://securityhub.eu-west-1.amazonaws.com/',
  ],
  [
    HUB,
    'eu-west-1',
    { AWS_ENDPOINT_URL: 'http://a', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    'https://securityhub.eu-west-1.amazonaws.com/',
  ],
])('%j in %s under %j is at %s', (service, region, env, url) => {
  expect(endpointOf(service, region, env).href).toBe(url)
})

it.each(['', 'eu-west', 'eu-west-1.evil.test/', 'eu-west-1\n', 'EU-WEST-1'])(
  'there is none in the region %j',
  (region) => {
    expect(() => endpointOf(CONFIG, region, {})).toThrow(`no AWS partition has a region "${region}"`)
  },
)

it('an operation is told apart by its target, or by its path', () => {
  expect([jsonRpc(CONFIG, 'config:Do', 'X.Do'), jsonRest(HUB, 'securityhub:Do', '/do')]).toEqual([
    {
      service: CONFIG,
      action: 'config:Do',
      path: '/',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'X.Do' },
    },
    { service: HUB, action: 'securityhub:Do', path: '/do', headers: { 'content-type': 'application/json' } },
  ])
})
