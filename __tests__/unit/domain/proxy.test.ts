import { expect, it } from '@jest/globals'
import { proxyVariable } from '../../../src/domain/proxy.ts'

it.each([
  [{}, null],
  [{ HTTPS_PROXY: '' }, null],
  [{ NO_PROXY: '*' }, null],
  [{ http_proxy: 'http://proxy' }, 'http_proxy'],
  [{ HTTP_PROXY: 'http://proxy', http_proxy: 'http://other' }, 'HTTP_PROXY'],
  [{ HTTPS_PROXY: '', https_proxy: 'http://proxy', HTTP_PROXY: 'http://other' }, 'https_proxy'],
  [{ HTTPS_PROXY: 'http://proxy', https_proxy: 'http://other' }, 'HTTPS_PROXY'],
])('%j names its proxy by %s', (env, variable) => {
  expect(proxyVariable(env)).toBe(variable)
})
