const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const

/** The variable by which an environment names a proxy; null where it names none. */
export function proxyVariable(env: Readonly<Record<string, string | undefined>>): string | null {
  return PROXY_VARIABLES.find((name) => (env[name] ?? '') !== '') ?? null
}
