import { expect, it } from '@jest/globals'
import { CodedError } from '../../../src/domain/errors.ts'

it('carries its code, what to do, and what was at the bottom of it', () => {
  const cause = new Error('ENOENT')
  const error = new CodedError('POLICY_UNREADABLE', 'no such file', { remedy: ['make it'], cause })
  expect([error.code, error.message, error.remedy, error.cause]).toEqual([
    'POLICY_UNREADABLE',
    'no such file',
    ['make it'],
    cause,
  ])
})

it('has neither remedy nor cause unless told', () => {
  const error = new CodedError('INTERNAL', 'a bug')
  expect(error.remedy).toEqual([])
  expect(Object.hasOwn(error, 'cause')).toBe(false)
})

it('says in a stack trace that it is meant to be read', () => {
  expect(String(new CodedError('INTERNAL', 'a bug'))).toBe('CodedError: a bug')
})

it.each([
  ['INTERNAL', 'usage'],
  ['TEMPLATE_TOO_LONG', 'refusal'],
] as const)('%s is a %s', (code, kind) => {
  expect(new CodedError(code, '').kind).toBe(kind)
})
