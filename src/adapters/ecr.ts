import type { EcrRepository } from '../domain/ecr-registry.ts'
import type { Registry, RepositoryAnswer, RepositoryQuestion } from '../ports.ts'
import { answered, unanswered } from './ecr-answers.ts'
import type { EcrCalls } from './ecr-client.ts'
import { type Deadline, startDeadline } from './ecr-deadline.ts'
import { type LookingUp, lookUp, type Seen } from './ecr-existence.ts'
import { type Explain, faultCode, faultDetail } from './ecr-faults.ts'
import { limit } from './ecr-limit.ts'
import { type Environment, proxyHint } from './ecr-proxy.ts'
import { type Describe, describing } from './ecr-repositories.ts'

export interface RegistryOptions {
  readonly env: Environment
  /** Of this program, for the user agent. */
  readonly version: string
  /** For everything one `ask` does, in milliseconds. */
  readonly deadlineMs?: number
  /** For one attempt of one call, in milliseconds; the SDK makes up to three. */
  readonly attemptMs?: number
  /** How many repositories are described at once where they must be one by one. */
  readonly concurrency?: number
  /** For debugging: one line a call. */
  readonly log?: (line: string) => void
}

/** What the questions of one `ask` share. */
interface Session {
  readonly options: Required<RegistryOptions>
  readonly explain: Explain
  readonly deadline: Deadline
  /** The clients opened so far, one a group. */
  readonly clients: EcrCalls[]
}

/** The questions that share a client: one account, region and kind of endpoint. */
interface Group {
  readonly place: EcrRepository
  readonly questions: RepositoryQuestion[]
}

type Sdk = typeof import('./ecr-client.ts')
type Answer = readonly [RepositoryQuestion, RepositoryAnswer]

const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const

const NOTHING: ReadonlyMap<string, Seen> = new Map()

const DEFAULTS = { deadlineMs: 30_000, attemptMs: 10_000, concurrency: 8, log: () => {} }

/** Starts loading the SDK, so that it is there when the first question comes. */
export async function preload(): Promise<Sdk> {
  return import('./ecr-client.ts')
}

/** Amazon ECR, asked through AWS's own SDK with the credentials of its own chain. */
export function createRegistry(options: RegistryOptions): Registry {
  const complete = { ...DEFAULTS, ...options }
  return { ask: async (questions) => (questions.length === 0 ? [] : ask(questions, complete)) }
}

async function ask(
  questions: readonly RepositoryQuestion[],
  options: Required<RegistryOptions>,
): Promise<RepositoryAnswer[]> {
  const session = { options, explain: explainer(options.env), deadline: startDeadline(options.deadlineMs), clients: [] }
  try {
    const groups = await Promise.all(groupsOf(questions).map((group) => askGroup(group, session)))
    const answers = new Map(groups.flat())
    return questions.flatMap((question) => answers.get(question) ?? [])
  } finally {
    session.deadline.close()
    session.clients.forEach((client: EcrCalls) => client.close())
  }
}

async function askGroup(group: Group, session: Session): Promise<readonly Answer[]> {
  const { deadline, explain, options } = session
  try {
    const sdk = await deadline.within(preload())
    const calls = openClient(sdk, group.place, session)
    const describe = describing(
      group.questions.map(({ repository }) => repository),
      { calls, explain, limit: limit(options.concurrency) },
    )
    const looking = { calls, explain, limit: limit(sdk.MAX_SOCKETS) }
    return await Promise.all(group.questions.map((question) => askOne(question, describe, looking)))
  } catch (error) {
    const failure = explain('DescribeRepositories', error)
    return group.questions.map((question) => [question, unanswered(question, failure)])
  }
}

/** The look-up does not wait for the description: all calls of a group leave at once. */
async function askOne(question: RepositoryQuestion, describe: Describe, looking: LookingUp): Promise<Answer> {
  const { repository, tags } = question
  try {
    const [description, seen] = await Promise.all([
      describe(repository),
      question.lookUp ? lookUp(repository, tags, looking) : NOTHING,
    ])
    return [question, answered(question, description, seen)]
  } catch (error) {
    return [question, unanswered(question, looking.explain('DescribeRepositories', error))]
  }
}

function openClient(sdk: Sdk, { region, fips, dualStack }: EcrRepository, session: Session): EcrCalls {
  const { clients, deadline } = session
  const { env, version, attemptMs, log } = session.options
  // One search for credentials serves all clients.
  const shared = clients[0] === undefined ? {} : { credentials: clients[0].credentials }
  const client = sdk.openEcr({ region, fips, dualStack, env, version, attemptMs, log, deadline, ...shared })
  clients.push(client)
  return client
}

function groupsOf(questions: readonly RepositoryQuestion[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const question of questions) {
    const { account, region, fips, dualStack } = question.repository
    const key = JSON.stringify([account, region, fips, dualStack])
    const group = groups.get(key) ?? { place: question.repository, questions: [] }
    group.questions.push(question)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function explainer(env: Environment): Explain {
  const secrets = SECRET_VARIABLES.flatMap((name) => env[name] || [])
  return (action, error) => {
    const code = faultCode(error)
    const hint = code.startsWith('NETWORK_') ? proxyHint(env) : ''
    return { code, action: `ecr:${action}`, detail: faultDetail(error, secrets) + hint }
  }
}
