import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BuiltImage, Emulator } from '../../src/emulator/index.ts'
import { digestOf, MEDIA_TYPES } from '../../src/emulator/manifest.ts'
import { type Exit, run } from './programs.ts'

/** A repository of the embedded ECR; the region is that of a request which names none, unless given. */
export interface PushTarget {
  /** `team/app:1.2.3`. */
  readonly reference: string
  readonly account?: string
  readonly region?: string
}

/** Writes an image as an OCI layout, and has skopeo push all of it: blobs, the image of each platform, the index. */
export async function skopeoPush(image: BuiltImage, ecr: Emulator, target: PushTarget): Promise<Exit> {
  const layout = await mkdtemp(join(tmpdir(), 'immutable-tag-layout-'))
  try {
    await writeLayout(layout, image)
    const login = ['--dest-tls-verify=false', '--dest-creds', loginTo(ecr, target)]
    const [from, to] = [`oci:${layout}:it`, `docker://${ecr.registryHost}/${target.reference}`]
    return await run('skopeo', ['--insecure-policy', 'copy', '--all', ...login, from, to])
  } finally {
    await rm(layout, { recursive: true })
  }
}

/** The digest of what a client that pulls the reference is given. */
export async function skopeoDigest(ecr: Emulator, target: PushTarget): Promise<string> {
  const login = ['--tls-verify=false', '--creds', loginTo(ecr, target)]
  const { status, stdout, stderr } = await run('skopeo', [
    'inspect',
    '--raw',
    ...login,
    `docker://${ecr.registryHost}/${target.reference}`,
  ])
  if (status !== 0) throw new Error(stderr)
  return digestOf(stdout)
}

function loginTo(ecr: Emulator, { account, region }: PushTarget): string {
  return `AWS:${ecr.registry(account, region).password()}`
}

async function writeLayout(layout: string, image: BuiltImage): Promise<void> {
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
}
