import { parseEcrHost } from '../domain/ecr/ecr-registry.ts'
import { loginOf } from './authorization.ts'
import { answerData, denied, unauthorised } from './data-plane.ts'
import { dataOperation, routeOf } from './data-request.ts'
import { EcrError } from './ecr-error.ts'
import { chance, deliver, matchesRule, type Delivery, type FaultRule, type Incident } from './faults.ts'
import { DOWNLOAD_PATH, downloadedBlob } from './layers.ts'
import { seeder, type RegistrySeeder } from './seeding.ts'
import { emptyRegistry, type RegistryState } from './state.ts'
import {
  answerCall,
  errorAnswer,
  header,
  operationOf,
  plainAnswer,
  readCall,
  type Answer,
  type Headers,
} from './wire.ts'

/** A request with its whole body, before anything is known of it. */
export interface RawRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Headers
  readonly body: Uint8Array
}

/** A request as it came in, a refused one too. */
export interface RecordedRequest {
  readonly plane: 'control' | 'data'
  /** `DescribeImages`; on the data plane `PutManifest`, `HeadBlob`, `Download` and their like. */
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly account: string
  /** Empty where the request carries no signature to tell it. */
  readonly region: string
  /** What the JSON of the control plane says; null on the data plane. */
  readonly input: unknown
  readonly userAgent: string
}

export interface ServiceOptions {
  readonly account: string
  readonly region: string
  readonly clock: () => Date
  /** Where the service is reached, once it is. */
  readonly baseUrl: () => string
  /** Whether requests are kept, the default, or but counted. */
  readonly requests?: 'keep' | 'count'
}

/** All registries behind one endpoint, without the endpoint: what the server does, but for the sockets. */
export interface Service {
  readonly requests: RecordedRequest[]
  /** How many requests there were of each operation. */
  readonly counts: ReadonlyMap<string, number>
  readonly handle: (request: RawRequest) => Delivery
  readonly registry: (account: string, region: string) => RegistrySeeder
  readonly fail: (rule: FaultRule) => void
  readonly reset: () => void
}

/** The oldest are forgotten, so that a server that runs for days does not fill the memory. */
const MAX_RECORDED = 10_000

export function createService(options: ServiceOptions): Service {
  const { account: ownAccount, region: ownRegion, clock, baseUrl } = options
  const registries = new Map<string, RegistryState>()
  const requests: RecordedRequest[] = []
  const counts = new Map<string, number>()
  const faults: { readonly rule: FaultRule; readonly draw: () => number; left: number }[] = []

  const registryOf = (account: string, region: string): RegistryState => {
    const key = `${account}/${region}`
    const registry = registries.get(key) ?? emptyRegistry(account, region)
    registries.set(key, registry)
    return registry
  }

  const faultFor = (incident: Incident): FaultRule['fault'] | null => {
    const active = faults.find(
      ({ rule, left, draw }) => left > 0 && matchesRule(rule, incident) && draw() < (rule.share ?? 1),
    )
    if (active === undefined) return null
    active.left -= 1
    return active.rule.fault
  }

  const record = (request: RawRequest, details: Omit<RecordedRequest, 'method' | 'path' | 'userAgent'>): void => {
    counts.set(details.operation, (counts.get(details.operation) ?? 0) + 1)
    if (options.requests === 'count') return
    const { method, url: path } = request
    requests.push({ ...details, method, path, userAgent: header(request.headers, 'user-agent') ?? '' })
    if (requests.length > MAX_RECORDED) requests.shift()
  }

  const control = (request: RawRequest): Delivery => {
    const now = clock()
    const body = Buffer.from(request.body).toString()
    try {
      const call = readCall(request.headers, body, ownAccount)
      const { operation, account, caller, region, input } = call
      const registry = registryOf(account, region)
      record(request, { plane: 'control', operation, account, region, input })
      const repositories = named(input)
      const incident: Incident = { plane: 'control', operation, account, caller, region, repositories, now }
      const answer = (): Answer => answerCall(registry, call, { now, baseUrl: baseUrl() })
      const locked = registry.deniesOthers && caller !== account
      return deliver(faultFor(incident) ?? (locked ? 'deny' : null), incident, answer)
    } catch (error) {
      if (!(error instanceof EcrError)) throw error
      const operation = operationOf(request.headers)
      record(request, { plane: 'control', operation, account: ownAccount, region: '', input: body })
      return { manner: 'whole', answer: errorAnswer(error) }
    }
  }

  const data = (request: RawRequest, path: string, query: URLSearchParams): Delivery => {
    const now = clock()
    const { method, headers, body } = request
    const route = routeOf(path)
    const login = loginOf(header(headers, 'authorization'))
    const { account, region } = hostRegistry(headers) ?? login ?? { account: ownAccount, region: ownRegion }
    const operation = dataOperation(method, route)
    record(request, { plane: 'data', operation, account, region, input: null })
    const repositories = 'repository' in route ? [route.repository] : []
    const caller = login?.account ?? account
    const incident: Incident = { plane: 'data', operation, account, caller, region, repositories, now }
    return deliver(faultFor(incident), incident, () => {
      if (login === null) return unauthorised(`${baseUrl()}/`)
      if (login.expiresAt <= now.getTime()) {
        return denied('Your authorization token has expired. Reauthenticate and try again.')
      }
      return answerData(registryOf(account, region), { method, query, headers, body, route }, now)
    })
  }

  const download = (request: RawRequest, path: string): Delivery => {
    const token = path.slice(DOWNLOAD_PATH.length)
    const registry = [...registries.values()].find(({ downloads }) => downloads.has(token))
    const { account, region } = registry ?? { account: ownAccount, region: ownRegion }
    record(request, { plane: 'data', operation: 'Download', account, region, input: null })
    const repository = registry?.downloads.get(token)?.repository
    const repositories = repository === undefined ? [] : [repository]
    const asked = { operation: 'Download', account, caller: account, region, repositories }
    const incident: Incident = { plane: 'data', ...asked, now: clock() }
    return deliver(faultFor(incident), incident, () => {
      const blob = registry && downloadedBlob(registry, token)
      if (blob === undefined) return plainAnswer(404, 'Not Found')
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: blob }
    })
  }

  return {
    requests,
    counts,
    handle: (request) => {
      const { path, query } = locationOf(request.url)
      if (path === '/' && request.method === 'POST') return control(request)
      if (path === '/v2' || path.startsWith('/v2/')) return data(request, path, query)
      if (path.startsWith(DOWNLOAD_PATH) && request.method === 'GET') return download(request, path)
      return { manner: 'whole', answer: plainAnswer(404, 'Not Found') }
    },
    registry: (account, region) => seeder(registryOf(account, region), clock),
    fail: (rule) => {
      faults.push({ rule, draw: chance(rule.seed ?? 0), left: rule.times ?? Number.POSITIVE_INFINITY })
    },
    reset: () => {
      faults.length = 0
      requests.length = 0
      counts.clear()
    },
  }
}

function named(input: Readonly<Record<string, unknown>>): string[] {
  const { repositoryName, repositoryNames } = input
  const names: unknown[] = Array.isArray(repositoryNames) ? repositoryNames : [repositoryName]
  return names.filter((name) => typeof name === 'string')
}

/** The registry that the `Host` header names, where a client was led here under ECR's own name. */
function hostRegistry(headers: Headers): { readonly account: string; readonly region: string } | null {
  const host = parseEcrHost((header(headers, 'host') ?? '').replace(/:\d+$/, ''))
  return host.kind === 'private' ? { account: host.account, region: host.region } : null
}

function locationOf(url: string): { readonly path: string; readonly query: URLSearchParams } {
  const [path = '', ...query] = url.split('?')
  return { path: decoded(path), query: new URLSearchParams(query.join('?')) }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
