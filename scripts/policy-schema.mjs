/** Writes policy.schema.json, for editors, from the schema that the code holds a policy file against. Run after tsc has built. */
import { writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import { POLICY_SCHEMA } from '../build/domain/policy/policy-schema.js'

const target = new URL('../policy.schema.json', import.meta.url)
await writeFile(target, await format(JSON.stringify(POLICY_SCHEMA), { parser: 'json', printWidth: 120 }))
