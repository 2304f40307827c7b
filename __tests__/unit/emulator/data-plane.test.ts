import { beforeEach, describe, expect, it } from '@jest/globals'
import { answerData } from '../../../src/emulator/data-plane.ts'
import { dataOperation, routeOf } from '../../../src/emulator/data-request.ts'
import { buildImage } from '../../../src/emulator/image-builder.ts'
import { digestOf, MEDIA_TYPES } from '../../../src/emulator/manifest.ts'
import type { Answer } from '../../../src/emulator/wire.ts'
import { emptyScene, NOW } from './scene.ts'

const image = buildImage({ comment: 'one' })
const other = buildImage({ comment: 'other' })
const multi = buildImage({ comment: 'multi', platforms: ['linux/amd64', 'linux/arm64'] })
const OCI = { 'content-type': MEDIA_TYPES.ociManifest }

let scene = emptyScene()
beforeEach(() => {
  scene = emptyScene()
})

function send(
  method: string,
  url: string,
  body: string | Uint8Array = '',
  headers: Record<string, string> = {},
): Answer {
  const [path = '', query] = url.split('?')
  const request = { method, query: new URLSearchParams(query), headers, body: Buffer.from(body), route: routeOf(path) }
  return answerData(scene.state, request, NOW)
}

function seedBlobs(repository: string): void {
  for (const blob of [...image.blobs, ...other.blobs, ...multi.blobs]) scene.putBlob(repository, blob)
}

const errorOf = ({ status, body }: Answer): object => {
  const { errors } = JSON.parse(String(body)) as { errors: [{ code: string; message: string }] }
  return { status, ...errors[0] }
}

const NAME_UNKNOWN = {
  status: 404,
  code: 'NAME_UNKNOWN',
  message: "The repository with name 'team/none' does not exist in the registry with id '123456789012'",
}
const immutableTag = (tag: string): object => ({
  status: 400,
  code: 'TAG_INVALID',
  message: `The image tag '${tag}' already exists in the 'team/app' repository and cannot be overwritten because the tag is immutable.`,
})

describe('a path', () => {
  it.each([
    ['/v2/', { resource: 'version' }],
    ['/v2', { resource: 'version' }],
    ['/v2/app/manifests/1.0', { resource: 'manifest', repository: 'app', reference: '1.0' }],
    ['/v2/a/b/c/manifests/sha256:0', { resource: 'manifest', repository: 'a/b/c', reference: 'sha256:0' }],
    ['/v2/manifests/manifests/manifests', { resource: 'manifest', repository: 'manifests', reference: 'manifests' }],
    ['/v2/app/blobs/sha256:0', { resource: 'blob', repository: 'app', reference: 'sha256:0' }],
    ['/v2/a/b/blobs/uploads/', { resource: 'upload', repository: 'a/b', reference: '' }],
    ['/v2/a/b/blobs/uploads/x-1', { resource: 'upload', repository: 'a/b', reference: 'x-1' }],
    ['/v2/app/tags/list', { resource: 'tags', repository: 'app', reference: 'list' }],
    ['/v2/manifests/1.0', { resource: 'unknown' }],
    ['/v2/_catalog', { resource: 'unknown' }],
  ])('%s is understood', (path, route) => {
    expect(routeOf(path)).toEqual(route)
  })

  it('gives a request its name', () => {
    expect(dataOperation('PUT', routeOf('/v2/app/manifests/1.0'))).toBe('PutManifest')
  })
})

describe('an upload', () => {
  const content = 'a layer of some bytes'
  const digest = digestOf(content)
  beforeEach(() => scene.createRepository({ name: 'team/app' }))
  const started = (): string => send('POST', '/v2/team/app/blobs/uploads/').headers['location'] ?? ''
  const isThere = (): void => {
    expect(send('HEAD', `/v2/team/app/blobs/${digest}`)).toMatchObject({ status: 200 })
    expect(String(send('GET', `/v2/team/app/blobs/${digest}`).body)).toBe(content)
  }

  it('may be one POST', () => {
    expect(send('POST', `/v2/team/app/blobs/uploads/?digest=${digest}`, content)).toMatchObject({
      status: 201,
      headers: { location: `/v2/team/app/blobs/${digest}`, 'docker-content-digest': digest },
    })
    isThere()
  })

  it('may be a POST and a PUT', () => {
    expect(send('PUT', `${started()}?digest=${digest}`, content).status).toBe(201)
    isThere()
  })

  it('may come in chunks, whose order is held', () => {
    const location = started()
    expect(send('PATCH', location, content.slice(0, 8), { 'content-range': '0-7' })).toMatchObject({
      status: 202,
      headers: { range: '0-7' },
    })
    expect(send('PATCH', location, content.slice(9), { 'content-range': '9-20' })).toMatchObject({
      status: 416,
      headers: { range: '0-7' },
    })
    expect(send('GET', location)).toMatchObject({ status: 204, headers: { range: '0-7' } })
    expect(send('PATCH', location, content.slice(8), { 'content-range': `8-${content.length - 1}` }).status).toBe(202)
    expect(send('PUT', `${location}?digest=${digest}`).status).toBe(201)
    isThere()
  })

  it.each([
    ['the digest of something else', digestOf('else')],
    ['no digest at all', ''],
    ['a digest of another algorithm', `sha512:${'0'.repeat(128)}`],
  ])('is not kept under %s', (_what, claimed) => {
    expect(errorOf(send('PUT', `${started()}?digest=${claimed}`, content))).toMatchObject({
      status: 400,
      code: 'DIGEST_INVALID',
    })
    expect(scene.state.repositories.get('team/app')?.blobs.size).toBe(0)
  })

  it('ends when it is kept, given up, or was never begun', () => {
    const kept = started()
    send('PUT', `${kept}?digest=${digest}`, content)
    const given = started()
    expect(send('DELETE', given).status).toBe(204)
    for (const location of [kept, given, '/v2/team/app/blobs/uploads/never']) {
      expect(errorOf(send('PATCH', location, content))).toMatchObject({ status: 404, code: 'BLOB_UPLOAD_UNKNOWN' })
    }
  })

  it('is offered in place of a mount', () => {
    scene.putBlob('team/app', content)
    scene.createRepository({ name: 'team/other' })
    expect(send('POST', `/v2/team/other/blobs/uploads/?mount=${digest}&from=team/app`).status).toBe(202)
  })

  it('knows no missing repository', () => {
    expect(errorOf(send('POST', '/v2/team/none/blobs/uploads/'))).toEqual(NAME_UNKNOWN)
  })
})

describe('a manifest', () => {
  it('is put and got by its tag and by its digest', () => {
    scene.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    seedBlobs('team/app')
    const digest = digestOf(image.manifest)
    expect(send('PUT', '/v2/team/app/manifests/1.0.0', image.manifest, OCI)).toEqual({
      status: 201,
      headers: { location: `/v2/team/app/manifests/${digest}`, 'docker-content-digest': digest },
      body: '',
    })
    for (const reference of ['1.0.0', digest]) {
      expect(send('GET', `/v2/team/app/manifests/${reference}`, '', { accept: '*/*' })).toEqual({
        status: 200,
        headers: { 'content-type': MEDIA_TYPES.ociManifest, 'docker-content-digest': digest },
        body: image.manifest,
      })
    }
  })

  it.each([
    ['the tag is immutable', 'IMMUTABLE', other.manifest],
    ['the tag is immutable and points at this very image', 'IMMUTABLE', image.manifest],
  ] as const)('is refused when %s', (_what, imageTagMutability, manifest) => {
    scene.createRepository({ name: 'team/app', imageTagMutability })
    seedBlobs('team/app')
    send('PUT', '/v2/team/app/manifests/1.0.0', image.manifest, OCI)
    expect(errorOf(send('PUT', '/v2/team/app/manifests/1.0.0', manifest, OCI))).toEqual(immutableTag('1.0.0'))
    expect(scene.digest('team/app', '1.0.0')).toBe(digestOf(image.manifest))
  })

  it('moves a tag that is mutable, and may be put again', () => {
    scene.createRepository({ name: 'team/app' })
    seedBlobs('team/app')
    for (const { manifest } of [image, image, other]) {
      expect(send('PUT', '/v2/team/app/manifests/edge', manifest, OCI).status).toBe(201)
    }
    expect(scene.digest('team/app', 'edge')).toBe(digestOf(other.manifest))
  })

  it('may be put again by its digest in an immutable repository', () => {
    scene.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    seedBlobs('team/app')
    const url = `/v2/team/app/manifests/${digestOf(image.manifest)}`
    expect([1, 2].map(() => send('PUT', url, image.manifest, OCI).status)).toEqual([201, 201])
  })

  it.each([
    ['of another digest', `/v2/team/app/manifests/${digestOf('x')}`, image.manifest, 400, 'MANIFEST_INVALID'],
    ['whose children are missing', '/v2/team/app/manifests/1.0.0', multi.manifest, 400, 'MANIFEST_BLOB_UNKNOWN'],
    ['that is no JSON', '/v2/team/app/manifests/1.0.0', 'hello', 405, 'UNSUPPORTED'],
    ['that is no text', '/v2/team/app/manifests/1.0.0', Buffer.from([0xff, 0xfe]), 405, 'UNSUPPORTED'],
    ['under a malformed tag', '/v2/team/app/manifests/.hidden', image.manifest, 405, 'UNSUPPORTED'],
    ['into a missing repository', '/v2/team/none/manifests/1.0.0', image.manifest, 404, 'NAME_UNKNOWN'],
  ])('is refused %s', (_what, url, manifest, status, code) => {
    scene.createRepository({ name: 'team/app' })
    seedBlobs('team/app')
    expect(errorOf(send('PUT', url, manifest))).toMatchObject({ status, code })
    expect(scene.state.repositories.get('team/app')?.images.size).toBe(0)
  })

  it.each([
    ['nothing of an index', multi, undefined, 404],
    ['anything', multi, '*/*', 200],
    ['an index', multi, `${MEDIA_TYPES.ociManifest}, ${MEDIA_TYPES.ociIndex};q=0.5`, 200],
    ['only single images', multi, MEDIA_TYPES.ociManifest, 404],
    ['nothing of an image', image, undefined, 200],
    ['only the other kind', image, MEDIA_TYPES.dockerManifest, 404],
  ])('is shown to a client that accepts %s', (_what, { manifest }, accept, status) => {
    scene.createRepository({ name: 'team/app' })
    scene.putImage({ repository: 'team/app', tag: '1.0.0', manifest })
    const headers = accept === undefined ? undefined : { accept }
    expect(send('HEAD', '/v2/team/app/manifests/1.0.0', '', headers).status).toBe(status)
  })

  it.each([
    ['a missing tag', '/v2/team/app/manifests/none', 'MANIFEST_UNKNOWN'],
    ['an archived image', '/v2/team/app/manifests/old', 'MANIFEST_UNKNOWN'],
    ['a missing repository', '/v2/team/none/manifests/none', 'NAME_UNKNOWN'],
    ['a missing blob', `/v2/team/app/blobs/${digestOf('x')}`, 'BLOB_UNKNOWN'],
  ])('is not found: %s', (_what, url, code) => {
    scene.createRepository({ name: 'team/app' })
    scene.pushImage({ repository: 'team/app', tag: 'old', imageStatus: 'ARCHIVED' })
    expect(errorOf(send('GET', url, '', { accept: '*/*' }))).toMatchObject({ status: 404, code })
  })

  it('is not deleted from here', () => {
    scene.createRepository({ name: 'team/app' })
    expect(errorOf(send('DELETE', '/v2/team/app/manifests/1.0.0'))).toMatchObject({ status: 405, code: 'UNSUPPORTED' })
  })
})

describe('a push into a missing repository', () => {
  it('makes it as the template says, by its first upload', () => {
    scene.putTemplate({ prefix: 'team', imageTagMutability: 'IMMUTABLE', appliedFor: ['CREATE_ON_PUSH'] })
    expect(send('POST', '/v2/team/none/blobs/uploads/').status).toBe(202)
    expect(scene.state.repositories.get('team/none')?.setting.mode).toBe('IMMUTABLE')
  })

  it('does not make it when it only looks', () => {
    scene.putTemplate({ prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] })
    expect(errorOf(send('HEAD', `/v2/team/none/blobs/${digestOf('x')}`))).toEqual(NAME_UNKNOWN)
    expect(scene.state.repositories.size).toBe(0)
  })
})

describe('the list of tags', () => {
  beforeEach(() => {
    scene.createRepository({ name: 'team/app' })
    for (const tag of ['c', 'a', 'b']) scene.pushImage({ repository: 'team/app', tag })
  })

  it('is sorted and given in pages', () => {
    const page = send('GET', '/v2/team/app/tags/list?n=2')
    expect(JSON.parse(String(page.body))).toEqual({ name: 'team/app', tags: ['a', 'b'] })
    expect(page.headers['link']).toBe('</v2/team/app/tags/list?n=2&last=b>; rel="next"')
    const last = send('GET', '/v2/team/app/tags/list?n=2&last=b')
    expect(JSON.parse(String(last.body))).toEqual({ name: 'team/app', tags: ['c'] })
    expect(last.headers).not.toHaveProperty('link')
  })

  it.each(['0', '1001', 'many'])('has no page of %s', (n) => {
    expect(errorOf(send('GET', `/v2/team/app/tags/list?n=${n}`))).toEqual({
      status: 405,
      code: 'UNSUPPORTED',
      message:
        "Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value less than or equal to 1000'",
    })
  })
})
