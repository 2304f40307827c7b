import { expect, it } from '@jest/globals'
import { RULE_IDS } from '../../../../src/domain/finding/finding.ts'
import { RULES } from '../../../../src/scan/rules/rules.ts'

it('has every rule', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS)
})
