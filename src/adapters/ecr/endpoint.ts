import type { Environment } from '../../ports.ts'

/** As the SDK reads it; an `endpoint_url` of the shared configuration file is left to the SDK. */
export function configuredEndpoint(env: Environment, service: 'ECR' | 'STS' = 'ECR'): string | null {
  if (isTrue(env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])) return null
  return env[`AWS_ENDPOINT_URL_${service}`] || env['AWS_ENDPOINT_URL'] || null
}

/** The same to be shown: without the name and password that a URL can hold. Null for what is no URL, which nothing answers. */
export function shownEndpoint(env: Environment): string | null {
  const endpoint = configuredEndpoint(env)
  return endpoint !== null && URL.canParse(endpoint) ? new URL(endpoint).origin : null
}

/** As the SDK reads a variable that is a switch. */
export function isTrue(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true'
}
