import type { Family } from './fault.ts'
import type { Cell } from './matrix.ts'
import type { Scenario } from './scenario.ts'

/** A call that a command can do without. */
export interface Optional {
  readonly command: Scenario['command']
  readonly operation: string
  readonly why: string
}

export const OPTIONAL: readonly Optional[] = [
  {
    command: 'audit',
    operation: 'DescribeRepositoryCreationTemplates',
    why: 'It tells of repositories that are yet to be made, and weighs in no verdict on one that is there.',
  },
  {
    command: 'migrate',
    operation: 'DescribeRepositoryCreationTemplates',
    why: 'The same, in the audit that the plan stands on.',
  },
  {
    command: 'audit',
    operation: 'GetResources',
    why: 'Resource tags tell who owns a repository, and nothing of the tags of its images.',
  },
]

type Place = Pick<Cell, 'scenario' | 'place'>

export function optionalOf({ scenario: { command }, place: { operation } }: Place): Optional | null {
  return OPTIONAL.find((each) => command === each.command && operation === each.operation) ?? null
}

/** By which a service says that there is nothing. */
const NOTHING_THERE: ReadonlySet<string> = new Set([
  'DescribeImages error:ImageNotFoundException',
  'GetLifecyclePolicy error:LifecyclePolicyNotFoundException',
])

/** What a service answers when all is well, of a world in which something else is so. Who asks can only believe it. */
export function isBelievable({ place, fault }: Cell): boolean {
  return (
    NOTHING_THERE.has(`${place.operation} ${fault.id}`) ||
    fault.id === 'answer:lists-empty' ||
    // A list may end with any page.
    fault.id === 'pages:empty-token'
  )
}

/** A fault that leaves all that is read of an answer as it is, and why. */
interface Harmless {
  readonly why: string
  readonly holds: (cell: Cell) => boolean
}

const HARMLESS: readonly Harmless[] = [
  {
    why: 'Asked for by name, an answer is whole if it holds what was named, whatever page it promises next.',
    holds: ({ scenario: { command }, place: { operation }, fault }) =>
      fault.family === 'pages' && BY_NAME[command].has(operation),
  },
  {
    why: 'Whoever is given wrong keys is refused by what is called with them, which here nobody holds against them.',
    holds: ({ place: { protocol }, fault }) =>
      (protocol === 'credentials' || protocol === 'sts') && isOfBody(fault.family),
  },
  {
    why: 'Without a token the SDK asks a machine by the first version of its metadata.',
    holds: ({ place: { operation } }) => operation === 'PUT /latest/api/token',
  },
  {
    why: 'What is downloaded is held against its digest, wherever it comes from.',
    holds: ({ place: { operation }, fault }) => operation === 'GetDownloadUrlForLayer' && isOfBody(fault.family),
  },
  {
    why: "Security Hub's own verdict is repeated as it says it, and the name of the resource tells whose it is.",
    holds: ({ place: { operation }, fault }) => operation === 'GetFindings' && OTHER_WORDS.has(fault.id),
  },
  {
    why: 'Of what GitHub answers, neither a type nor a name is read.',
    holds: ({ place: { protocol }, fault }) => protocol === 'github' && OTHER_WORDS.has(fault.id),
  },
  {
    why: 'Whose registry is the own one is not known, where nobody named its account.',
    holds: ({ scenario: { command }, place: { operation }, fault }) =>
      OF_REGISTRY.has(operation) && fault.id === 'answer:another-account' && BY_NAME[command].size < 2,
  },
  {
    why: 'A template whose setting is not known is told of with a code, and weighs in no verdict on what is there.',
    holds: ({ scenario: { command }, place: { operation }, fault }) =>
      command !== 'gate' && operation === 'DescribeRepositoryCreationTemplates' && OTHER_WORDS.has(fault.id),
  },
  {
    why: 'The name of an error stands in a header, too.',
    holds: ({ place: { operation }, fault }) => operation === 'DescribeImages' && fault.id === 'answer:all-lists',
  },
]

const BY_NAME: Readonly<Record<Scenario['command'], ReadonlySet<string>>> = {
  gate: new Set(['DescribeRepositories', 'DescribeImages']),
  'post step': new Set(['DescribeRepositories', 'DescribeImages']),
  verify: new Set(['DescribeRepositories', 'DescribeImages']),
  audit: new Set(),
  migrate: new Set(['DescribeRepositories']),
}

const OTHER_WORDS: ReadonlySet<string> = new Set([
  'answer:unknown-enum',
  'answer:prototype-enum',
  'answer:another-account',
  'answer:another-repository',
])

const OF_REGISTRY: ReadonlySet<string> = new Set([
  'DescribeRepositoryCreationTemplates',
  'DescribePullThroughCacheRules',
])

/** Of an answer that came, as opposed to one that was refused, led elsewhere, or never came. */
function isOfBody(family: Family): boolean {
  return OF_BODY.has(family)
}

const OF_BODY: ReadonlySet<Family> = new Set<Family>([
  'empty',
  'unknown',
  'mismatch',
  'credentials',
  'truncated',
  'not JSON',
])

export function isHarmless(cell: Cell): boolean {
  return HARMLESS.some(({ holds }) => holds(cell))
}
