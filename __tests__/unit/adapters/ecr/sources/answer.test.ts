import { expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { faultCode } from '../../../../../src/adapters/ecr/faults.ts'
import { answerOf, type HttpAnswer, statusOf } from '../../../../../src/adapters/ecr/sources/answer.ts'

function errorOf(answer: Partial<HttpAnswer>): Error {
  try {
    answerOf({ status: 400, headers: {}, body: '{}', ...answer })
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}

it.each<[string, Partial<HttpAnswer>, string, string]>([
  ['JSON 1.1', { body: '{"__type":"ThrottlingException","message":"slow"}' }, 'ThrottlingException', 'slow'],
  ['a namespace', { body: '{"__type":"com.amazonaws.config#ThrottlingException"}' }, 'ThrottlingException', 'HTTP 400'],
  [
    'REST',
    { headers: { 'x-amzn-errortype': 'InvalidAccessException:http://a/b#c' }, body: '{"Message":"off"}' },
    'InvalidAccessException',
    'off',
  ],
  [
    'REST in the body',
    { body: '{"Code":"LimitExceededException","Message":"much"}' },
    'LimitExceededException',
    'much',
  ],
  ['REST in lower case', { body: '{"code":"AccessDeniedException"}' }, 'AccessDeniedException', 'HTTP 400'],
  ['several names', { body: '{"__type":"A,B"}' }, 'A', 'HTTP 400'],
  ['the header first', { headers: { 'x-amzn-errortype': 'A' }, body: '{"__type":"B"}' }, 'A', 'HTTP 400'],
  ['a name, and no JSON', { headers: { 'x-amzn-errortype': 'A' }, body: '' }, 'A', 'HTTP 400'],
  ['a name that is none', { body: '{"__type":"<script>","message":7}' }, 'Unknown', 'HTTP 400'],
  ['no name', { status: 500 }, 'Unknown', 'HTTP 500'],
  ['no JSON', { status: 502, body: '<html>' }, 'SyntaxError', 'HTTP 502, and the answer is no JSON'],
  ['another success', { status: 204, body: '' }, 'SyntaxError', 'HTTP 204, and the answer is no JSON'],
  ['a list', { body: '[]' }, 'Unknown', 'HTTP 400'],
  ['a success that is no JSON', { status: 200, body: '{' }, 'SyntaxError', 'the answer is no JSON'],
  ['a success that is a text', { status: 200, body: '"x"' }, 'AnswerError', 'the answer is no object'],
])('an error by %s is named', (_, answer, name, message) => {
  const error = errorOf(answer)
  expect([error.name, error.message]).toEqual([name, message])
  expect(statusOf(error)).toBe(name === 'AnswerError' ? 0 : (answer.status ?? 400))
})

it.each([null, undefined, 7, 'x', {}, { $metadata: null }, { $metadata: { httpStatusCode: '500' } }])(
  '%j came with no status',
  (error) => {
    expect(statusOf(error)).toBe(0)
  },
)

it('any answer is an object, or an error with a code of its own', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 599 }),
      fc.oneof(fc.json(), fc.string()),
      fc.string(),
      (status, body, type) => {
        try {
          expect(typeof answerOf({ status, headers: { 'x-amzn-errortype': type }, body })).toBe('object')
        } catch (error) {
          expect(faultCode(error)).not.toBe('UNEXPECTED_FAILURE')
        }
      },
    ),
    { seed: 7, numRuns: 500 },
  )
})
