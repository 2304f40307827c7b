import { createRegistry, type RegistryOptions } from '../../src/adapters/ecr/registry.ts'
import { startEmulator, type Emulator } from '../../src/emulator/index.ts'
import type { Registry } from '../../src/ports.ts'
import { ACCOUNT } from './ecr-questions.ts'

/** Jest runs tests in a realm of their own, where Node's errors are no `Error`, and the SDK wraps what is none. */
function adoptNodesErrors(): void {
  const ordinary = Function.prototype[Symbol.hasInstance]
  Object.defineProperty(Error, Symbol.hasInstance, {
    configurable: true,
    value(this: unknown, value: unknown) {
      return this === Error
        ? Object.prototype.toString.call(value) === '[object Error]'
        : ordinary.call(this as typeof Error, value)
    },
  })
}

/** Nothing of the machine's own AWS configuration may reach a test, and the SDK reads it from the process. */
export function isolateAws(overrides: Readonly<Record<string, string>> = {}): void {
  adoptNodesErrors()
  for (const name of Object.keys(process.env)) {
    if (/^AWS_|_proxy$/i.test(name)) Reflect.deleteProperty(process.env, name)
  }
  Object.assign(process.env, {
    AWS_CONFIG_FILE: 'does-not-exist/config',
    AWS_SHARED_CREDENTIALS_FILE: 'does-not-exist/credentials',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'emulated',
    AWS_SECRET_ACCESS_KEY: 'emulated-secret',
    ...overrides,
  })
}

export interface World {
  readonly ecr: Emulator
  readonly registry: Registry
  /** Another client of the same ECR. */
  client(options: Partial<RegistryOptions>): Registry
  /** The operation of every call, in order. */
  calls(): string[]
}

/** The embedded ECR, and the real SDK client led to it. */
export async function startWorld(): Promise<World> {
  const ecr = await startEmulator({ account: ACCOUNT })
  const client = (options: Partial<RegistryOptions> = {}): Registry =>
    createRegistry({ version: '1.2.3', ...options, env: { AWS_ENDPOINT_URL_ECR: ecr.url, ...options.env } })
  return { ecr, registry: client(), client, calls: () => ecr.requests.map(({ operation }) => operation) }
}
