import { describe, expect, it } from '@jest/globals'
import { VERIFY_DEFAULTS } from '../../src/commands/verify-inputs.ts'
import { VERIFY_OUTPUTS } from '../../src/report/proof-outputs.ts'
import { actionIn, readmeTable } from '../support/action-file.ts'

const { inputs, outputs } = actionIn('verify')

describe('the inputs of verify/action.yml', () => {
  it('are those of the code, with the same defaults', () => {
    // One that must be given has no default.
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''])

    expect(defaults).toEqual(Object.entries(VERIFY_DEFAULTS))
  })

  it('are those of its README, with the same defaults and words', () => {
    const rows = Object.entries(inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value ? `\`${value}\`` : '–',
      description.trim().replaceAll('\n', ' '),
    ])

    expect(readmeTable('inputs', 'verify')).toEqual(rows)
  })

  it.each(Object.entries(inputs))('says what %s is', (_, { description }) => {
    expect(description.trim()).toMatch(/^\S.*\.$/s)
  })
})

describe('the outputs of verify/action.yml', () => {
  it('are those of the code', () => {
    expect(Object.keys(outputs)).toEqual([...VERIFY_OUTPUTS])
  })

  it('are those of its README, with the same words', () => {
    const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()])

    expect(readmeTable('outputs', 'verify')).toEqual(rows)
  })
})
