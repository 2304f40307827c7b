import { describe, expect, it } from '@jest/globals'
import { agentOptions, proxyHint } from '../../../../src/adapters/ecr/proxy.ts'

it('leaves the agent alone where no proxy is configured', () => {
  expect(agentOptions({ NO_PROXY: '*', HTTPS_PROXY: '' })).toEqual({ keepAlive: true })
})

it('hands the whole environment to the agent where one is', () => {
  const env = { https_proxy: 'http://proxy.test:3128', NO_PROXY: 'localhost' }
  expect(agentOptions(env)).toEqual({ keepAlive: true, proxyEnv: env })
})

describe('proxyHint', () => {
  const env = { HTTPS_PROXY: 'http://me:pass@proxy.test:3128' }

  it.each(['20.20.0', '22.21.1', '24.4.1'])('is given on Node %s', (version) => {
    expect(proxyHint(env, version)).toBe(
      ` (HTTPS_PROXY is set, and going through a proxy needs Node 24.5 or later; this is ${version})`,
    )
  })

  it.each(['24.5.0', '24.21.0', '25.0.0'])('is not given on Node %s', (version) => {
    expect(proxyHint(env, version)).toBe('')
  })

  it('is not given without a proxy', () => {
    expect(proxyHint({ NO_PROXY: 'localhost' }, '20.20.0')).toBe('')
  })
})
