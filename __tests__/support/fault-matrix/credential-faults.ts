import { answerOf, withBody, type Answer } from './answer.ts'
import { callFault, type CallFault, type Family } from './fault.ts'

interface Distortion {
  readonly name: string
  readonly family: Family
  readonly tolerable?: boolean
  readonly change: Readonly<Record<string, unknown>>
}

/** `undefined` leaves a member out. */
const DISTORTIONS: readonly Distortion[] = [
  ...['AccessKeyId', 'SecretAccessKey'].flatMap((name): readonly Distortion[] => [
    { name: `no-${name}`, family: 'empty', change: { [name]: undefined } },
    { name: `empty-${name}`, family: 'empty', change: { [name]: '' } },
    { name: `number-${name}`, family: 'unknown', change: { [name]: 42 } },
  ]),
  // Whether they hold is told by the service that they are shown to.
  { name: 'no-Token', family: 'credentials', tolerable: true, change: { Token: undefined } },
  { name: 'no-Expiration', family: 'credentials', tolerable: true, change: { Expiration: undefined } },
  { name: 'garbage-Expiration', family: 'credentials', tolerable: true, change: { Expiration: 'tomorrow' } },
  { name: 'past-Expiration', family: 'credentials', tolerable: true, change: { Expiration: '2020-01-01T00:00:00Z' } },
  {
    name: 'failure-with-200',
    family: 'credentials',
    change: {
      Code: 'AssumeRoleUnauthorizedAccess',
      AccessKeyId: undefined,
      SecretAccessKey: undefined,
      Token: undefined,
    },
  },
]

/** Credentials that are none. */
export const CREDENTIAL_ANSWERS: readonly CallFault[] = DISTORTIONS.map(({ name, family, tolerable, change }) =>
  callFault(`answer:${name}`, family, async ({ upstream }) => changed(await upstream(), change), tolerable),
)

function changed(answer: Answer, change: Distortion['change']): Answer {
  try {
    return withBody(answer, JSON.stringify({ ...(JSON.parse(String(answer.body)) as object), ...change }))
  } catch {
    return answerOf(200, 'application/json', '{}')
  }
}
