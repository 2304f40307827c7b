import { describe, expect, it } from '@jest/globals'
import { SCAN_DEFAULTS } from '../../src/commands/scan/inputs.ts'
import { SCAN_OUTPUTS } from '../../src/commands/scan/outputs.ts'
import { actionIn, readmeTable } from '../support/action-file.ts'

const { inputs, outputs } = actionIn('scan')

describe('the inputs of scan/action.yml', () => {
  it('are those of the code, with the same defaults', () => {
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default])

    expect(defaults).toEqual(Object.entries(SCAN_DEFAULTS))
  })

  it('are those of its README, with the same defaults and words', () => {
    const rows = Object.entries(inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value ? `\`${value}\`` : '–',
      description.trim().replaceAll('\n', ' '),
    ])

    expect(readmeTable('inputs', 'scan')).toEqual(rows)
  })

  it.each(Object.entries(inputs))('says what %s is', (_, { description }) => {
    expect(description.trim()).toMatch(/^\S.*\.$/s)
  })
})

describe('the outputs of scan/action.yml', () => {
  it('are those of the code', () => {
    expect(Object.keys(outputs)).toEqual([...SCAN_OUTPUTS])
  })

  it('are those of its README, with the same words', () => {
    const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()])

    expect(readmeTable('outputs', 'scan')).toEqual(rows)
  })
})
