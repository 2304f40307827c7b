import type { Cell } from './matrix.ts'
import type { Scenario } from './scenario.ts'

type Command = Scenario['command']

/** A call that a command can do without. */
export interface Optional {
  readonly command: Command
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

export function optionalOf({ scenario: { command }, place: { operation } }: Cell): Optional | null {
  return OPTIONAL.find((each) => command === each.command && operation === each.operation) ?? null
}

/** Cells that need not end in a refusal, and why. Each must be had by a cell: one that no cell needs is out of date. */
export interface Exception {
  readonly why: string
  readonly commands: readonly Command[]
  readonly operations: readonly string[]
  readonly faults: readonly string[]
  /** Of the one scenario alone. */
  readonly title?: string
  /** Of a fault that passes after one call alone. */
  readonly once?: true
}

/** What an exception is told by. */
export interface Facts extends Pick<Scenario, 'command' | 'title'>, Pick<Cell, 'once'> {
  readonly operation: string
  readonly fault: string
}

export function isExcepted({ commands, operations, faults, title, once }: Exception, facts: Facts): boolean {
  return (
    commands.includes(facts.command) &&
    operations.includes(facts.operation) &&
    faults.includes(facts.fault) &&
    (title === undefined || title === facts.title) &&
    (once === undefined || once === facts.once)
  )
}

function factsOf({ scenario: { command, title }, place: { operation }, fault, once }: Cell): Facts {
  return { command, title, operation, fault: fault.id, once }
}

/** What a service answers when all is well, of a world in which something else is so. Who asks can only believe it. */
export interface Believable extends Exception {
  /** What is said to be so in that world, and is not in this one. */
  readonly claims: readonly string[]
}

const REGISTRY_COMMANDS = ['gate', 'post step', 'verify'] as const
const EMPTY_LISTS = ['answer:lists-empty']

export const BELIEVABLE: readonly Believable[] = [
  {
    why: 'There is no such image. ECR itself refuses a push over an immutable tag.',
    commands: ['gate'],
    operations: ['DescribeImages'],
    faults: ['error:ImageNotFoundException'],
    claims: ['exists false', 'should-push'],
  },
  {
    why: 'The registry replicates nothing.',
    commands: ['gate'],
    operations: ['DescribeRegistry'],
    faults: EMPTY_LISTS,
    claims: [],
  },
  {
    why: 'The repository has no lifecycle policy.',
    commands: ['audit'],
    operations: ['GetLifecyclePolicy'],
    faults: ['error:LifecyclePolicyNotFoundException'],
    claims: [],
  },
  {
    why: 'The registry has no repository. An audit of none does not pass.',
    commands: ['audit'],
    operations: ['DescribeRepositories'],
    faults: EMPTY_LISTS,
    claims: ['eu-west-1 listed 0'],
  },
  {
    why: 'The repository holds no image, and so no tag that moves.',
    commands: ['audit'],
    operations: ['DescribeImages'],
    faults: EMPTY_LISTS,
    claims: ['123456789012 eu-west-1 team/legacy ready'],
  },
  {
    why: 'No repository mirrors another registry.',
    commands: ['audit'],
    operations: ['DescribePullThroughCacheRules'],
    faults: EMPTY_LISTS,
    claims: ['123456789012 eu-west-1 mirror/nginx ready'],
  },
  {
    why: 'No template makes repositories, or nobody tagged one.',
    commands: ['audit'],
    operations: ['DescribeRepositoryCreationTemplates', 'GetResources'],
    faults: EMPTY_LISTS,
    claims: [],
  },
  {
    why: 'A list may end with any page.',
    commands: ['audit'],
    operations: ['SelectAggregateResourceConfig', 'GetFindings'],
    faults: ['pages:empty-token'],
    claims: ['eu-west-1 listed 2'],
  },
]

export function believableOf(cell: Cell): Believable | null {
  return BELIEVABLE.find((each) => isExcepted(each, factsOf(cell))) ?? null
}

const OTHER_ENUMS = ['answer:unknown-enum', 'answer:prototype-enum']

const DENIALS = ['message-of-commands', 'message-of-1-MB', 'message-empty']

/** Another page is promised, and what was asked for is in this one. */
const PROMISES = ['same-token', 'new-tokens', 'number-for-token', 'object-for-token'].map((name) => `pages:${name}`)

const NAMED = {
  why: 'Asked for by name, an answer is whole if it holds what was named, whatever page it promises next.',
  faults: PROMISES,
} as const

/** Faults that leave all that is read of an answer as it is. */
export const HARMLESS: readonly Exception[] = [
  { ...NAMED, commands: REGISTRY_COMMANDS, operations: ['DescribeRepositories', 'DescribeImages'] },
  ...(
    [
      ['DescribeImages', 'one repository'],
      ['DescribeRepositories', 'a repository that a template makes'],
    ] as const
  ).map(([operation, title]) => ({
    why: 'The answer is an error, in which there is no list to be emptied.',
    commands: ['gate'] as const,
    operations: [operation],
    faults: ['pages:new-tokens-and-nothing-else'],
    title,
  })),
  {
    why: 'Who may not describe images is told of them by BatchGetImage, and of archived ones as of those that are not there.',
    commands: ['gate'],
    operations: ['DescribeImages'],
    faults: ['AccessDeniedException', 'NotAuthorized', 'OptInRequired', ...DENIALS].map((name) => `error:${name}`),
  },
  {
    why: 'The SDK signs with an empty key, too. ECR refuses what is signed so, and the embedded ECR checks no signature.',
    commands: ['gate'],
    operations: ['GetCredentials', 'GET /latest/meta-data/iam/security-credentials/:role'],
    faults: ['answer:empty-SecretAccessKey'],
  },
  {
    why: 'What comes after the answer is not read, and the answer is there.',
    commands: ['gate', 'audit'],
    operations: ['AssumeRole', 'AssumeRoleWithWebIdentity'],
    faults: ['body:trailing-garbage', 'body:trailing-nul', 'body:twice', 'body:two-lines'],
  },
  {
    why: 'What is downloaded is held against its digest, wherever it comes from.',
    commands: ['gate'],
    operations: ['GetDownloadUrlForLayer'],
    faults: ['answer:all-lists', 'answer:another-repository'],
  },
  {
    why: "Security Hub's own verdict is repeated as it says it, and the name of the resource tells whose it is.",
    commands: ['audit'],
    operations: ['GetFindings'],
    faults: [...OTHER_ENUMS, 'answer:another-account'],
  },
  {
    why: 'Nothing is read of a branch that is made but that it was.',
    commands: ['migrate'],
    operations: ['POST /repos/:owner/:repo/git/refs'],
    faults: OTHER_ENUMS,
  },
  {
    why: 'A pull request that is made is told by its address.',
    commands: ['migrate'],
    operations: ['POST /repos/:owner/:repo/pulls'],
    faults: ['answer:another-repository'],
  },
  {
    why: "The first folder is the root, in which no file lies that is changed: a folder's mode is not read.",
    commands: ['migrate'],
    operations: ['GET /repos/:owner/:repo/git/trees/:sha'],
    faults: ['answer:prototype-enum'],
    once: true,
  },
  {
    why: 'A template whose setting is not known is told of with a code, and weighs in no verdict on what is there.',
    commands: ['audit'],
    operations: ['DescribeRepositoryCreationTemplates'],
    faults: ['answer:unknown-enum'],
  },
  {
    why: 'The name of an error stands in a header, too.',
    commands: ['gate'],
    operations: ['DescribeImages'],
    faults: ['answer:all-lists'],
    title: 'one repository',
  },
  {
    why: 'The repository is missing, which a header says, too.',
    commands: ['gate'],
    operations: ['DescribeRepositories'],
    faults: ['error:RepositoryNotFoundException', 'answer:all-lists'],
    title: 'a repository that a template makes',
  },
]

/** The only call that anything else can be done instead of. */
const TOKEN_OF_A_MACHINE = 'PUT /latest/api/token'

/** Without a token the SDK asks a machine by the first version of its metadata; a wrong one the machine refuses. */
export function isHarmless(cell: Cell): boolean {
  return cell.place.operation === TOKEN_OF_A_MACHINE || HARMLESS.some((each) => isExcepted(each, factsOf(cell)))
}
