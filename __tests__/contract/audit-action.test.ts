import { describe, expect, it } from '@jest/globals'
import { AUDIT_DEFAULTS } from '../../src/commands/audit/inputs.ts'
import { AUDIT_OUTPUTS } from '../../src/commands/audit/outputs.ts'
import { actionIn, readmeTable } from '../support/action-file.ts'

const { inputs, outputs } = actionIn('audit')

describe('the inputs of audit/action.yml', () => {
  it('are those of the code, with the same defaults', () => {
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default])

    expect(defaults).toEqual(Object.entries(AUDIT_DEFAULTS))
  })

  it('are those of its README, with the same defaults and words', () => {
    const rows = Object.entries(inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value ? `\`${value}\`` : '–',
      description.trim().replaceAll('\n', ' '),
    ])

    expect(readmeTable('inputs', 'audit')).toEqual(rows)
  })

  it.each(Object.entries(inputs))('says what %s is', (_, { description }) => {
    expect(description.trim()).toMatch(/^\S.*\.$/s)
  })
})

describe('the outputs of audit/action.yml', () => {
  it('are those of the code', () => {
    expect(Object.keys(outputs)).toEqual([...AUDIT_OUTPUTS])
  })

  it('are those of its README, with the same words', () => {
    const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()])

    expect(readmeTable('outputs', 'audit')).toEqual(rows)
  })
})
