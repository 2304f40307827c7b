import { createRegistry, type RegistryOptions } from '../../../src/adapters/ecr/registry.ts'
import { type Emulator, startEmulator } from '../../../src/emulator/index.ts'
import type { Environment, Registry } from '../../../src/ports.ts'
import { TIP } from '../../fixtures/events/payloads.ts'
import { ACCOUNT, REGION } from '../ecr-questions.ts'
import { ATTEMPT_MS, PATIENCE, type Service } from './scenario.ts'

export const VERSION = '1.2.3'
export const TAG = `sha-${TIP}`
export const LABELS = { 'org.opencontainers.image.revision': TIP }

/** The embedded ECR of one run, as the caller's own registry. */
export async function startEcr(scene: (registry: ReturnType<Emulator['registry']>, ecr: Emulator) => void) {
  const ecr = await startEmulator({ account: ACCOUNT })
  scene(ecr.registry(ACCOUNT, REGION), ecr)
  return {
    ecr,
    service: { variable: 'AWS_ENDPOINT_URL_ECR', protocol: 'ecr', url: ecr.url } as const satisfies Service,
  }
}

export function registryIn(env: Environment, more: Partial<RegistryOptions> = {}): Registry {
  return createRegistry({ env, version: VERSION, deadlineMs: PATIENCE.ask, attemptMs: ATTEMPT_MS, ...more })
}
