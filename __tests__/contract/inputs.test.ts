import { describe, expect, it } from '@jest/globals'
import { GATE_DEFAULTS } from '../../src/commands/gate-inputs.ts'
import { readmeTable, rootAction } from '../support/action-file.ts'

const { inputs } = rootAction()

describe('the inputs of action.yml', () => {
  it('are those of the code, with the same defaults', () => {
    const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default])

    // Only the runner has a token; nothing but the command line does without one.
    expect(defaults).toEqual(Object.entries({ ...GATE_DEFAULTS, 'github-token': '${{ github.token }}' }))
  })

  it('are those of the README, with the same defaults and words', () => {
    const rows = Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default ? `\`${input.default}\`` : '–',
      oneLine(input.description),
    ])

    expect(readmeTable('inputs')).toEqual(rows)
  })

  it.each(Object.entries(inputs))('says what %s is', (_, { description }) => {
    expect(description.trim()).toMatch(/^\S.*\.$/s)
  })
})

function oneLine(text: string): string {
  return text.trim().replaceAll('\n', ' ')
}
