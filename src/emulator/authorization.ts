import { isInput, type Input } from './parameters.ts'
import { registryIds, seconds } from './shapes.ts'
import type { RegistryState } from './state.ts'

const LIFETIME_MS = 12 * 60 * 60 * 1000

/** Whom a docker login stands for. The token is not secret and not signed: it names its registry, so that `/v2/` knows it. */
export interface Login {
  readonly account: string
  readonly region: string
  readonly expiresAt: number
}

export function getAuthorizationToken(registry: RegistryState, input: Input, now: Date, baseUrl: string): object {
  const accounts = registryIds(input) ?? [registry.account]
  const expiresAt = new Date(now.getTime() + LIFETIME_MS)
  return {
    authorizationData: accounts.map((account) => ({
      authorizationToken: base64(`AWS:${dockerPassword({ account, region: registry.region }, now)}`),
      expiresAt: seconds(expiresAt),
      proxyEndpoint: baseUrl,
    })),
  }
}

export function dockerPassword({ account, region }: Pick<RegistryState, 'account' | 'region'>, now: Date): string {
  return base64(JSON.stringify({ account, region, expiresAt: now.getTime() + LIFETIME_MS }))
}

/** The login of a Basic `Authorization` header, or null for one that no registry of this emulator gave out. */
export function loginOf(authorization: string | undefined): Login | null {
  const [scheme, credentials = ''] = (authorization ?? '').split(' ', 2)
  if (scheme?.toLowerCase() !== 'basic') return null
  const plain = Buffer.from(credentials, 'base64').toString()
  if (!plain.startsWith('AWS:')) return null
  const login = parsed(Buffer.from(plain.slice('AWS:'.length), 'base64').toString())
  const { account, region, expiresAt } = login
  return typeof account === 'string' && typeof region === 'string' && typeof expiresAt === 'number'
    ? { account, region, expiresAt }
    : null
}

function parsed(json: string): Input {
  try {
    const value: unknown = JSON.parse(json)
    return isInput(value) ? value : {}
  } catch {
    return {}
  }
}

function base64(plain: string): string {
  return Buffer.from(plain).toString('base64')
}
