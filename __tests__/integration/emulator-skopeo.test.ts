import { afterEach, beforeEach, describe, expect } from '@jest/globals'
import { buildImage, startEmulator, type BuiltImage, type Emulator } from '../../src/emulator/index.ts'
import { digestOf } from '../../src/emulator/manifest.ts'
import { itWith, type Exit } from '../support/programs.ts'
import { skopeoPush } from '../support/skopeo.ts'

const TIMEOUT_MS = 60_000
const itWithSkopeo = itWith('skopeo')
const platforms = ['linux/amd64', 'linux/arm64']
const first = buildImage({ comment: 'first', platforms })
const second = buildImage({ comment: 'second', platforms })

let ecr: Emulator
beforeEach(async () => {
  ecr = await startEmulator()
})
afterEach(() => ecr.close())

const push = (image: BuiltImage, reference: string): Promise<Exit> => skopeoPush(image, ecr, { reference })

describe('skopeo', () => {
  itWithSkopeo(
    'pushes an image of two platforms, and is refused on overwriting its tag',
    async () => {
      ecr.registry().createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
      expect(await push(first, 'team/app:1.0.0')).toMatchObject({ status: 0 })
      expect(ecr.registry().digest('team/app', '1.0.0')).toBe(digestOf(first.manifest))
      const refused = await push(second, 'team/app:1.0.0')
      expect(refused.status).toBe(1)
      expect(refused.stderr).toContain(
        "tag invalid: The image tag '1.0.0' already exists in the 'team/app' repository and cannot be overwritten because the tag is immutable.",
      )
      expect(ecr.registry().digest('team/app', '1.0.0')).toBe(digestOf(first.manifest))
    },
    TIMEOUT_MS,
  )

  itWithSkopeo(
    'is told that a repository is missing',
    async () => {
      const refused = await push(first, 'team/none:1.0.0')
      expect(refused.status).toBe(1)
      expect(refused.stderr).toContain(
        "name unknown: The repository with name 'team/none' does not exist in the registry with id '123456789012'",
      )
    },
    TIMEOUT_MS,
  )

  itWithSkopeo(
    'has a repository made by its push, where a template says so',
    async () => {
      ecr.registry().putTemplate({ prefix: 'team', imageTagMutability: 'IMMUTABLE', appliedFor: ['CREATE_ON_PUSH'] })
      expect(await push(first, 'team/new:1.0.0')).toMatchObject({ status: 0 })
      expect(await push(second, 'team/new:1.0.0')).toMatchObject({ status: 1 })
    },
    TIMEOUT_MS,
  )
})
