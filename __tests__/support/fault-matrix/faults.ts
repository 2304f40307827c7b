import { CREDENTIAL_ANSWERS } from './credential-faults.ts'
import { ENDPOINT_FAULTS } from './endpoint-faults.ts'
import { errorFaults } from './error-faults.ts'
import type { Fault } from './fault.ts'
import { GITHUB_ERRORS } from './github-faults.ts'
import { jsonFaults } from './json-faults.ts'
import { LINKS, pageFaults } from './page-faults.ts'
import type { Protocol } from './call.ts'
import { REDIRECTS } from './redirect-faults.ts'
import { shapeOf } from './shapes.ts'
import { STS_ANSWERS } from './sts-faults.ts'
import { TEXT_FAULTS } from './text-faults.ts'
import { CUTS, FLOODS, NOT_HTTP, NOTHING, SLOW } from './wire-faults.ts'

/** Of any call whatever. */
const OF_EVERY_CALL: readonly Fault[] = [
  ...ENDPOINT_FAULTS,
  ...CUTS,
  ...SLOW,
  ...FLOODS,
  ...NOT_HTTP,
  ...NOTHING,
  ...TEXT_FAULTS,
  ...REDIRECTS,
]

/** All that may befall a call, always in the same order, each by an id of its own. */
export function faultsOf(protocol: Protocol, operation: string): readonly Fault[] {
  return [...errorsOf(protocol, operation), ...OF_EVERY_CALL, ...answersOf(protocol, operation)]
}

function errorsOf(protocol: Protocol, operation: string): readonly Fault[] {
  return protocol === 'github' ? GITHUB_ERRORS : errorFaults(protocol, operation)
}

function answersOf(protocol: Protocol, operation: string): readonly Fault[] {
  if (protocol === 'sts') return STS_ANSWERS
  const shape = shapeOf(protocol, operation)
  const answers = [...jsonFaults(shape), ...pageFaults(shape)]
  if (protocol === 'credentials') return [...answers, ...CREDENTIAL_ANSWERS]
  return protocol === 'github' ? [...answers, ...LINKS] : answers
}
