import type { AgentOptions } from 'node:http'
import { proxyVariable } from '../../domain/proxy.ts'
import type { Environment } from '../../ports.ts'

/** `proxyEnv` of an agent came with Node 24.5. */
const FIRST_WITH_PROXIES: readonly [number, number] = [24, 5]

/** What makes an agent keep its connections, and go through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. */
export function agentOptions(env: Environment): AgentOptions {
  return proxyVariable(env) === null ? { keepAlive: true } : { keepAlive: true, proxyEnv: { ...env } }
}

/** What to add to a failed connection where a proxy is configured that this Node does not know how to use; '' otherwise. */
export function proxyHint(env: Environment, nodeVersion: string = process.versions.node): string {
  const variable = proxyVariable(env)
  if (variable === null || knowsProxies(nodeVersion)) return ''
  return ` (${variable} is set, and going through a proxy needs Node ${FIRST_WITH_PROXIES.join('.')} or later; this is ${nodeVersion})`
}

function knowsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number)
  return major > FIRST_WITH_PROXIES[0] || (major === FIRST_WITH_PROXIES[0] && minor >= FIRST_WITH_PROXIES[1])
}
