import { CodedError } from '../../../domain/errors.ts'
import type { FaultCode } from '../../../domain/verdict/verdict.ts'
import type { Environment } from '../../../ports.ts'
import { failureOf } from '../failure.ts'
import { errorName } from '../faults.ts'

/** A service that lists repositories. */
export interface Source {
  /** As AWS writes it. */
  readonly title: string
  /** What mends its own refusals, by the name of the exception. */
  readonly remedies: Readonly<Record<string, (region: string) => readonly string[]>>
}

interface Place {
  readonly env: Environment
  readonly region: string
}

type Remedy = (action: string, region: string) => string

/** Of what mends a refusal that any service may answer, the first that fits the code. */
const REMEDIES: readonly (readonly [code: RegExp, remedy: Remedy])[] = [
  [
    /^ECR_ACCESS_DENIED$/,
    (action) => `Add to the role's policy: { "Effect": "Allow", "Action": "${action}", "Resource": "*" }`,
  ],
  [/^ECR_THROTTLED$/, (action) => `Run again when nothing else calls ${action} as often.`],
  [/^AWS_CLOCK_SKEW$/, () => 'Set the clock of this machine.'],
  [/^AWS_CONFIGURATION$/, (_, region) => `Check the region "${region}", and the variables AWS_ENDPOINT_URL*.`],
  [/^AWS_/, () => 'Check the AWS credentials of this job.'],
  [/^NETWORK_/, (_, region) => `Check that this machine reaches AWS in ${region}, and its proxy.`],
  [/^/, () => 'Run again.'],
]

export const OTHER_SOURCE = 'Without it, let ECR itself list the repositories: source: ecr.'

/** The work's outcome; what it rejects with is a CodedError, for what was read before would pass for all there is. */
export async function readingOf<T>(source: Source, action: string, place: Place, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof CodedError ? error : unreadable(source, action, place, error)
  }
}

function unreadable({ title, remedies }: Source, action: string, { env, region }: Place, error: unknown): CodedError {
  const { code, detail } = failureOf(action, error, env)
  const name = errorName(error)
  const own = Object.hasOwn(remedies, name) ? remedies[name]?.(region) : undefined
  const exception = name.endsWith('Exception') ? `${name}: ` : ''
  return new CodedError(
    'SOURCE_UNREADABLE',
    `${title} in ${region} could not be read to its end: ${action} failed, ${exception}${detail} [${code}]`,
    { remedy: own ?? [remedyFor(code, action, region), OTHER_SOURCE], cause: error },
  )
}

function remedyFor(code: FaultCode, action: string, region: string): string {
  const [, remedy] = REMEDIES.find(([pattern]) => pattern.test(code)) ?? []
  return remedy?.(action, region) ?? ''
}
