import Ajv from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The schema as OASIS publishes it with the standard. */
const SCHEMA = JSON.parse(
  readFileSync(new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
) as object

const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true })
ajv.addMetaSchema(createRequire(import.meta.url)('ajv/lib/refs/json-schema-draft-04.json') as object)
const isValid = ajv.compile(SCHEMA)

/** What the schema of SARIF 2.1.0 says against a log, or null. */
export function sarifFault(text: string): string | null {
  return isValid(JSON.parse(text)) ? null : ajv.errorsText(isValid.errors)
}
