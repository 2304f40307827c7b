import { describe, expect, it } from '@jest/globals'
import type { JsonSchema } from '../../../../src/domain/policy/json-schema.ts'
import { readYaml } from '../../../../src/domain/policy/yaml-document.ts'

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    words: { type: 'array', items: { type: 'string' } },
    code: { type: 'string', pattern: '^[a-z]+$' },
    even: { type: 'string', format: 'even' },
    other: { type: 'string', format: 'of another program' },
    one: { oneOf: [{ type: 'boolean' }, { type: 'string', maxLength: 3 }] },
  },
} as const satisfies JsonSchema

const read = (text: string) =>
  readYaml(text, SCHEMA, { even: (word) => (word.length % 2 === 0 ? null : 'Its length is odd.') })

describe('a document', () => {
  it.each([
    ['words: [a, b, a]', { words: ['a', 'b', 'a'] }],
    ['even: ab', { even: 'ab' }],
    ['other: whatever', { other: 'whatever' }],
    ['one: true', { one: true }],
    ['one: yes', { one: 'yes' }],
    ['null', null],
    ['', null],
  ])('of a schema: %j', (text, value) => {
    expect(read(text)).toStrictEqual({ value })
  })

  it.each([
    ['code: A1', 1, 7, 'code: "A1" cannot be taken. It is malformed.'],
    ['even: abc', 1, 7, 'even: "abc" cannot be taken. Its length is odd.'],
    ['one: four', 1, 6, 'one: "four" cannot be taken. It is longer than 3 characters.'],
    ['one: []', 1, 6, 'one: expected true or false, found a list.'],
    ['one: 1', 1, 6, 'one: expected true or false, found a number.'],
    [`code: ${'A'.repeat(80)}`, 1, 7, `code: "${'A'.repeat(80)}" cannot be taken. It is malformed.`],
    [`code: ${'A'.repeat(81)}`, 1, 7, `code: "${'A'.repeat(79)}…" cannot be taken. It is malformed.`],
  ])('has a fault: %j', (text, line, column, message) => {
    expect(read(text)).toStrictEqual({ faults: [{ line, column, message }] })
  })
})
