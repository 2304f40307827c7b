import { expect, it } from '@jest/globals'
import { configuredEndpoint, shownEndpoint } from '../../../../src/adapters/ecr/endpoint.ts'

it.each([
  [{}, null, null],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566/' }, 'http://127.0.0.1:4566/', 'http://127.0.0.1:4566'],
  [{ AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_ECR: 'https://b' }, 'https://b', 'https://b'],
  [{ AWS_ENDPOINT_URL_ECR: 'https://user:secret@b:444/x?y' }, 'https://user:secret@b:444/x?y', 'https://b:444'],
  [{ AWS_ENDPOINT_URL_ECR: '', AWS_ENDPOINT_URL: '' }, null, null],
  [{ AWS_ENDPOINT_URL: 'nowhere' }, 'nowhere', null],
  [{ AWS_ENDPOINT_URL: 'http://a', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' }, null, null],
])('%j is the endpoint %p, shown as %p', (env, endpoint, shown) => {
  expect([configuredEndpoint(env), shownEndpoint(env)]).toEqual([endpoint, shown])
})
