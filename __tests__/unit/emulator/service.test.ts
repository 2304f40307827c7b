import { beforeEach, describe, expect, it } from '@jest/globals'
import { describeEmulator } from '../../../src/emulator/index.ts'
import { createService, type RawRequest, type Service } from '../../../src/emulator/service.ts'
import { ACCOUNT, NOW, REGION } from './scene.ts'

let service: Service
beforeEach(() => {
  service = createService({ account: ACCOUNT, region: REGION, clock: () => NOW, baseUrl: () => 'http://ecr.test' })
})

const login = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
const request = (more: Partial<RawRequest>): RawRequest => ({
  method: 'GET',
  url: '/',
  headers: {},
  body: Buffer.from(''),
  ...more,
})
const statusOf = (more: Partial<RawRequest>): number => service.handle(request(more)).answer.status

describe('the data plane', () => {
  const tags = '/v2/team/app/tags/list'

  it.each([
    ['the one whose token is used', 'localhost:5000', 'us-west-2'],
    ['the one that the host names', '123456789012.dkr.ecr.ap-south-1.amazonaws.com', 'ap-south-1'],
    ['the one that the host names, port and all', '123456789012.dkr.ecr.ap-south-1.amazonaws.com:443', 'ap-south-1'],
  ])('acts on a registry: %s', (_what, host, region) => {
    service.registry(ACCOUNT, region).createRepository({ name: 'team/app' })
    const authorization = login('AWS', service.registry(ACCOUNT, 'us-west-2').password())
    expect(statusOf({ url: tags, headers: { host, authorization } })).toBe(200)
    expect(service.requests).toMatchObject([{ plane: 'data', operation: 'GetTags', account: ACCOUNT, region }])
  })

  it('knows no user but AWS', () => {
    const password = service.registry(ACCOUNT, REGION).password()
    expect(statusOf({ url: '/v2/', headers: { authorization: login('root', password) } })).toBe(401)
    expect(statusOf({ url: '/v2/', headers: { authorization: login('AWS', password) } })).toBe(200)
  })

  it('understands a path that is percent-encoded', () => {
    service.registry(ACCOUNT, REGION).createRepository({ name: 'team/app' })
    const authorization = login('AWS', service.registry(ACCOUNT, REGION).password())
    expect(statusOf({ url: '/v2/team%2Fapp/tags/list', headers: { authorization } })).toBe(200)
    expect(statusOf({ url: '/v2/%zz', headers: { authorization } })).toBe(404)
  })
})

it.each([
  ['GET', '/'],
  ['POST', '/elsewhere'],
  ['GET', '/downloads/unknown'],
  ['GET', '//'],
])('there is nothing at %s %s', (method, url) => {
  expect(statusOf({ method, url })).toBe(404)
})

it('says in a few lines how to be reached', () => {
  expect(describeEmulator('http://127.0.0.1:5000').split('\n')).toEqual([
    'Amazon ECR is emulated at http://127.0.0.1:5000. Nothing is kept when it stops.',
    '',
    '  export AWS_ENDPOINT_URL_ECR=http://127.0.0.1:5000',
    '  export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=emulated AWS_SECRET_ACCESS_KEY=emulated',
    '  aws ecr create-repository --repository-name team/app --image-tag-mutability IMMUTABLE',
    '  aws ecr get-login-password | docker login --username AWS --password-stdin 127.0.0.1:5000',
    '  docker push 127.0.0.1:5000/team/app:1.0.0',
  ])
})
