import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { JsonSchema } from '../../src/domain/policy/json-schema.ts'
import { POLICY_SCHEMA } from '../../src/domain/policy/policy-schema.ts'

const committed: unknown = JSON.parse(readFileSync(new URL('../../policy.schema.json', import.meta.url), 'utf8'))

describe('policy.schema.json', () => {
  it('is the schema of the code', () => {
    expect(committed).toEqual(POLICY_SCHEMA)
  })

  it.each(keysOf(POLICY_SCHEMA, ''))('explains %s to an editor', (_path, schema) => {
    expect(schema.description).toMatch(/^\S.*\.$/)
  })

  it.each(patternsOf(POLICY_SCHEMA))('has words for what breaks the pattern %s', (_pattern, message) => {
    expect(message).toMatch(/\S/)
  })

  it.each(patternsOf(POLICY_SCHEMA))('has a pattern that editors compile, with u or without: %s', (pattern) => {
    expect(() => [new RegExp(pattern), new RegExp(pattern, 'u')]).not.toThrow()
  })
})

function keysOf(schema: JsonSchema, path: string): [string, JsonSchema][] {
  if ('oneOf' in schema) return schema.oneOf.flatMap((option) => keysOf(option, path))
  if (schema.type === 'array') return keysOf(schema.items, `${path}[]`)
  if (schema.type !== 'object') return []
  return Object.entries(schema.properties).flatMap(([key, value]): [string, JsonSchema][] => [
    [`${path}${key}`, value],
    ...keysOf(value, `${path}${key}.`),
  ])
}

function patternsOf(schema: JsonSchema): [string, string | undefined][] {
  if ('oneOf' in schema) return schema.oneOf.flatMap(patternsOf)
  if (schema.type === 'array') return patternsOf(schema.items)
  if (schema.type === 'object') return Object.values(schema.properties).flatMap(patternsOf)
  return schema.type === 'string' && schema.pattern ? [[schema.pattern, schema.patternErrorMessage]] : []
}
