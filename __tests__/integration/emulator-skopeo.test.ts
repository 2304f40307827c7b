import { afterEach, beforeEach, describe, expect } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildImage, startEmulator, type BuiltImage, type Emulator } from '../../src/emulator/index.ts'
import { digestOf, MEDIA_TYPES } from '../../src/emulator/manifest.ts'
import { itWith, run, type Exit } from '../support/programs.ts'

const TIMEOUT_MS = 60_000
const itWithSkopeo = itWith('skopeo')
const platforms = ['linux/amd64', 'linux/arm64']
const first = buildImage({ comment: 'first', platforms })
const second = buildImage({ comment: 'second', platforms })

let ecr: Emulator
let folder: string
beforeEach(async () => {
  ecr = await startEmulator()
  folder = await mkdtemp(join(tmpdir(), 'emulator-skopeo-'))
})
afterEach(async () => {
  await ecr.close()
  await rm(folder, { recursive: true })
})

/** Writes an image as an OCI layout, and copies all of it to a reference in the emulator. */
async function push(image: BuiltImage, reference: string): Promise<Exit> {
  const layout = await mkdtemp(join(folder, 'layout-'))
  const blobs = join(layout, 'blobs', 'sha256')
  await mkdir(blobs, { recursive: true })
  for (const content of [...image.blobs, ...image.children, image.manifest]) {
    await writeFile(join(blobs, digestOf(content).slice('sha256:'.length)), content)
  }
  const descriptor = {
    mediaType: MEDIA_TYPES.ociIndex,
    digest: digestOf(image.manifest),
    size: Buffer.byteLength(image.manifest),
    annotations: { 'org.opencontainers.image.ref.name': 'it' },
  }
  await writeFile(join(layout, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }))
  const credentials = ['--dest-tls-verify=false', '--dest-creds', `AWS:${ecr.registry().password()}`]
  const target = `docker://${ecr.registryHost}/${reference}`
  return run('skopeo', ['--insecure-policy', 'copy', '--all', ...credentials, `oci:${layout}:it`, target])
}

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
