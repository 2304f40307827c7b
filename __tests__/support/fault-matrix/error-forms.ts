import { answerOf, withHeaders, type Answer } from './answer.ts'
import type { NamedError } from './error-names.ts'
import type { Protocol } from './call.ts'

type Worded = Exclude<Protocol, 'github'>

/** The error as its protocol writes it. */
export function errorAnswer(protocol: Worded, error: NamedError): Answer {
  const { name, status, message = `${name} was answered` } = error
  switch (FORMS[protocol]) {
    case 'json-1.1':
      return answerOf(status, 'application/x-amz-json-1.1', JSON.stringify({ __type: name, message }))
    case 'rest-json':
      return withHeaders(answerOf(status, 'application/json', JSON.stringify({ Message: message, Code: name })), {
        'x-amzn-errortype': `${name}:http://internal.amazon.com/coral/com.amazonaws/`,
      })
    case 'query':
      return answerOf(status, 'text/xml', queryError(name, message))
    case 's3':
      return answerOf(
        status,
        'application/xml',
        `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${name}</Code><Message>${escaped(message)}</Message></Error>`,
      )
    case 'credentials':
      return answerOf(status, 'application/json', JSON.stringify({ code: name, message }))
  }
}

const FORMS = {
  ecr: 'json-1.1',
  config: 'json-1.1',
  tagging: 'json-1.1',
  'security-hub': 'rest-json',
  sts: 'query',
  layer: 's3',
  credentials: 'credentials',
} as const satisfies Readonly<Record<Worded, string>>

function queryError(name: string, message: string): string {
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${name}</Code><Message>${escaped(message)}</Message></Error><RequestId>0</RequestId></ErrorResponse>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
