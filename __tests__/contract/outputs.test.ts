import { describe, expect, it } from '@jest/globals'
import { GATE_OUTPUTS, gateOutputs } from '../../src/report/outputs.ts'
import { readmeTable, rootAction } from '../support/action-file.ts'
import { aRefusal, aResult } from '../support/gate-result.ts'

const { outputs } = rootAction()

describe('the outputs of action.yml', () => {
  it('are those of the code, and the file that holds them', () => {
    expect(Object.keys(outputs)).toEqual([...GATE_OUTPUTS, 'bake-file'])
  })

  it.each([
    ['is let through', aResult()],
    ['names no tag', aRefusal()],
  ])('are set in every run, also one that %s', (_, result) => {
    expect(Object.keys(gateOutputs(result)).toSorted()).toEqual([...GATE_OUTPUTS].toSorted())
  })

  it('are those of the README, with the same words', () => {
    const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()])

    expect(readmeTable('outputs')).toEqual(rows)
  })
})
