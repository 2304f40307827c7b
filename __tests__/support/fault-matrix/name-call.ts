import type { Call, CallRequest, Protocol } from './call.ts'

type Name = Pick<Call, 'protocol' | 'operation'>

const TARGETS: ReadonlyMap<string, Protocol> = new Map([
  ['AmazonEC2ContainerRegistry_V20150921', 'ecr'],
  ['StarlingDoveService', 'config'],
  ['ResourceGroupsTaggingAPI_20170126', 'tagging'],
])

/** Tells what is asked, of any of the services that are asked for anything. */
export function nameCall({ method, path, headers, body }: CallRequest): Name {
  const [prefix = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.')
  const targeted = TARGETS.get(prefix)
  if (targeted !== undefined) return { protocol: targeted, operation }
  const [route = ''] = path.split('?')
  const action = method === 'POST' && route === '/' ? new URLSearchParams(String(body)).get('Action') : null
  if (action !== null) return { protocol: 'sts', operation: action }
  if (`${method} ${route}` === 'POST /findings') return { protocol: 'security-hub', operation: 'GetFindings' }
  if (route.startsWith('/repos/')) return { protocol: 'github', operation: `${method} ${routeOf(route)}` }
  if (route === '/credentials') return { protocol: 'credentials', operation: 'GetCredentials' }
  if (route.startsWith('/latest/')) return { protocol: 'credentials', operation: `${method} ${metadataRoute(route)}` }
  return { protocol: 'layer', operation: 'GetLayer' }
}

/** The parts of a route that are data, by what comes before them. */
const DATA: ReadonlyMap<string, string> = new Map([
  ['pulls', ':number'],
  ['commits', ':sha'],
  ['trees', ':sha'],
  ['compare', ':range'],
])

function routeOf(route: string): string {
  const [, , , ...rest] = route.split('/').slice(1)
  const parts = rest.map((part, index) => DATA.get(rest[index - 1] ?? '') ?? part)
  return ['/repos/:owner/:repo', ...parts].join('/')
}

function metadataRoute(route: string): string {
  return route.replace(/(\/security-credentials\/).+$/, '$1:role')
}
