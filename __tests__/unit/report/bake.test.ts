import { describe, expect, it } from '@jest/globals'
import { bakeDefinition } from '../../../src/report/bake.ts'
import { gateOutputs } from '../../../src/report/outputs.ts'
import { aRefusal, aResult } from '../../support/gate-result.ts'
import { aRepository, aTarget, REVISION } from '../../support/targets.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function targetOf(text: string): unknown {
  return (JSON.parse(text) as { target: Record<string, unknown> }).target['immutable-tag']
}

describe('the bake definition', () => {
  it('has the tags, the labels as a map, and the annotations as a list', () => {
    const targets = [aTarget(), aTarget({ at: aRepository({ name: 'team/worker' }) })]
    const text = bakeDefinition(gateOutputs(aResult({ targets })))
    const labels = {
      'org.opencontainers.image.created': '2026-03-01T10:00:00Z',
      'org.opencontainers.image.revision': REVISION,
      'org.opencontainers.image.source': 'https://github.com/octo-org/octo-repo',
      'org.opencontainers.image.version': `sha-${REVISION}`,
    }

    expect(text.endsWith('}\n')).toBe(true)
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['target'])
    expect(targetOf(text)).toEqual({
      tags: [`${HOST}/team/app:sha-${REVISION}`, `${HOST}/team/worker:sha-${REVISION}`],
      labels,
      annotations: Object.entries(labels).map(([key, value]) => `${key}=${value}`),
    })
  })

  it('takes nothing for a template', () => {
    const outputs = {
      ...gateOutputs(aResult()),
      tags: '${file("x")}\n$$\n%{ if true }',
      labels: 'a=1=${b}',
      annotations: 'a=%{b}',
    }

    expect(targetOf(bakeDefinition(outputs))).toEqual({
      tags: ['$${file("x")}', '$$', '%%{ if true }'],
      labels: { a: '1=$${b}' },
      annotations: ['a=%%{b}'],
    })
  })

  it('is there, and empty, where no tag could be derived', () => {
    expect(targetOf(bakeDefinition(gateOutputs(aRefusal())))).toEqual({ tags: [], labels: {}, annotations: [] })
  })
})
