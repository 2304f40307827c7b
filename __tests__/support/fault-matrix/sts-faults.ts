import { answerOf, withBody } from './answer.ts'
import { callFault, type CallFault, type Family } from './fault.ts'

interface Distortion {
  readonly name: string
  readonly family: Family
  readonly tolerable?: boolean
  readonly change: (body: string) => string
}

const element = (name: string, change: (content: string) => string): Distortion['change'] => {
  return (body) => body.replace(new RegExp(`<${name}>[^<]*</${name}>`), (found) => change(found))
}

const filled = (name: string, content: string) => element(name, () => `<${name}>${content}</${name}>`)
const left = (name: string) => element(name, () => '')

const ENTITIES = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`)

const DISTORTIONS: readonly Distortion[] = [
  { name: 'no-result', family: 'empty', change: (body) => body.replace(/<(AssumeRole\w*Result)>[^]*<\/\1>/, '') },
  { name: 'no-credentials', family: 'empty', change: (body) => body.replace(/<Credentials>[^]*<\/Credentials>/, '') },
  ...['AccessKeyId', 'SecretAccessKey'].flatMap((name): readonly Distortion[] => [
    { name: `no-${name}`, family: 'empty', change: left(name) },
    { name: `empty-${name}`, family: 'empty', change: filled(name, '') },
  ]),
  { name: 'nested-AccessKeyId', family: 'unknown', change: filled('AccessKeyId', '<a>1</a>') },
  // A client may go without either, and is refused by what it calls.
  { name: 'no-SessionToken', family: 'empty', tolerable: true, change: left('SessionToken') },
  { name: 'no-Expiration', family: 'empty', tolerable: true, change: left('Expiration') },
  { name: 'garbage-Expiration', family: 'credentials', tolerable: true, change: filled('Expiration', 'tomorrow') },
  {
    name: 'past-Expiration',
    family: 'credentials',
    tolerable: true,
    change: filled('Expiration', '2020-01-01T00:00:00Z'),
  },
  {
    name: 'entity-bomb',
    family: 'unknown',
    change: (body) =>
      `<!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">${ENTITIES.join('')}]>${filled('AccessKeyId', '&e9;')(body)}`,
  },
  {
    name: 'external-entity',
    family: 'unknown',
    change: (body) =>
      `<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>${filled('AccessKeyId', '&file;')(body)}`,
  },
]

const FIXED: Readonly<Record<string, string>> = {
  'empty-element': '<AssumeRoleResponse/>',
  'another-element': '<html><body>Sign in</body></html>',
  'two-roots': '<a/><b/>',
  'not-closed': '<AssumeRoleResponse><AssumeRoleResult><Credentials>',
  'closed-twice': '</AssumeRoleResponse>',
  '{}': '{}',
  'deep-elements': '<a>'.repeat(20_000) + '</a>'.repeat(20_000),
}

/** Answers in XML that are none to what was asked. */
export const STS_ANSWERS: readonly CallFault[] = [
  ...Object.entries(FIXED).map(([name, body]) =>
    callFault(`answer:${name}`, 'empty', () => answerOf(200, 'text/xml', body)),
  ),
  ...DISTORTIONS.map(({ name, family, tolerable, change }) =>
    callFault(
      `answer:${name}`,
      family,
      async (meeting) => {
        const answer = await meeting.upstream()
        return withBody(answer, change(String(answer.body)))
      },
      tolerable,
    ),
  ),
]
