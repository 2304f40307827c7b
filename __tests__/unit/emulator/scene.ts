import { seeder, type RegistrySeeder } from '../../../src/emulator/seeding.ts'
import { emptyRegistry } from '../../../src/emulator/state.ts'
import { answerCall } from '../../../src/emulator/wire.ts'
import { ACCOUNT, REGION } from '../../support/ecr-questions.ts'

export const NOW = new Date('2026-03-01T12:00:00Z')
export { ACCOUNT, REGION }

/** A registry with nothing in it, at one moment. */
export function emptyScene(): RegistrySeeder {
  return seeder(emptyRegistry(ACCOUNT, REGION), () => NOW)
}

/** A call's outcome as the wire carries it: the output, or `__type` and `message`. */
export function call(scene: RegistrySeeder, operation: string, input: Readonly<Record<string, unknown>> = {}): unknown {
  const { region, account } = scene.state
  const { body } = answerCall(
    scene.state,
    { operation, region, account, input },
    { now: NOW, baseUrl: 'http://ecr.test' },
  )
  return JSON.parse(String(body))
}

export function invalid(parameter: string, constraint: string): object {
  return {
    __type: 'InvalidParameterException',
    message: `Invalid parameter at '${parameter}' failed to satisfy constraint: '${constraint}'`,
  }
}
