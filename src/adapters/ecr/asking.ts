import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import type { Environment, ReplicaAnswer, RepositoryAnswer, RepositoryQuestion } from '../../ports.ts'
import { answered, unanswered } from './answers.ts'
import { readCacheRules } from './cache-rules.ts'
import { type EcrCalls, MAX_SOCKETS, openEcr } from './client.ts'
import { type Deadline, startDeadline } from './deadline.ts'
import { type LookingUp, lookUp, type Seen } from './existence.ts'
import { failureOf } from './failure.ts'
import type { EcrAction, Explain, Failure } from './faults.ts'
import { limit } from './limit.ts'
import { type Protecting, protectionOf } from './protection.ts'
import { readReplication, replicaAnswer, unknown } from './replication.ts'
import { describing } from './repositories.ts'
import { readTemplates } from './templates.ts'

export interface AskingOptions {
  readonly env: Environment
  /** Of this program, for the user agent. */
  readonly version: string
  /** For everything one `ask` does, in milliseconds. */
  readonly deadlineMs: number
  /** For one attempt of one call, in milliseconds; the SDK makes up to three. */
  readonly attemptMs: number
  /** How many repositories are described at once where they must be one by one. */
  readonly concurrency: number
  /** For debugging: one line a call. */
  readonly log: (line: string) => void
}

/** What the questions of one `ask` share. */
interface Session {
  readonly options: AskingOptions
  readonly explain: Explain
  readonly deadline: Deadline
  /** The clients opened so far, one a group. */
  readonly clients: EcrCalls[]
}

/** What shares a client: one account, region and kind of endpoint. */
interface Group<T> {
  readonly place: EcrRepository
  readonly members: T[]
}

const NOTHING: ReadonlyMap<string, Seen> = new Map()

/** Never rejects. */
export function askRepositories(
  questions: readonly RepositoryQuestion[],
  options: AskingOptions,
): Promise<RepositoryAnswer[]> {
  return askEach(questions, ({ repository }) => repository, ASKING, options)
}

/** Never rejects. */
export function askReplicas(repositories: readonly EcrRepository[], options: AskingOptions): Promise<ReplicaAnswer[]> {
  return askEach(repositories, (repository) => repository, REPLICATING, options)
}

/** How the members of one group are answered, over one client. */
interface Asking<T, A> {
  readonly action: EcrAction
  askGroup(group: Group<T>, calls: EcrCalls, session: Session): Promise<readonly A[]>
  unanswered(member: T, failure: Failure): A
}

const ASKING: Asking<RepositoryQuestion, RepositoryAnswer> = {
  action: 'DescribeRepositories',
  askGroup: ({ place: { account }, members }, calls, { explain, options }) => {
    const describe = describing(
      members.map(({ repository }) => repository),
      { calls, explain, limit: limit(options.concurrency) },
    )
    const protecting = {
      describe,
      templates: once(() => readTemplates(account, { calls, explain })),
      cacheRules: once(() => readCacheRules(account, calls)),
    }
    const looking = { calls, explain, limit: limit(MAX_SOCKETS) }
    return Promise.all(members.map((question) => askOne(question, protecting, looking)))
  },
  unanswered,
}

const REPLICATING: Asking<EcrRepository, ReplicaAnswer> = {
  action: 'DescribeRegistry',
  askGroup: async ({ place, members }, calls, { explain }) => {
    const replication = await readReplication(place.account, { calls, explain })
    return members.map((repository) => replicaAnswer(repository, replication))
  },
  unanswered: unknown,
}

/** One answer a member, in order. */
async function askEach<T, A>(
  members: readonly T[],
  placeOf: (member: T) => EcrRepository,
  asking: Asking<T, A>,
  options: AskingOptions,
): Promise<A[]> {
  if (members.length === 0) return []
  const explain: Explain = (action, error) => failureOf(`ecr:${action}`, error, options.env)
  const session: Session = { options, explain, deadline: startDeadline(options.deadlineMs), clients: [] }
  try {
    const groups = groupsOf(members, placeOf)
    const answers = await Promise.all(groups.map((group) => answersOf(group, asking, session)))
    const byMember = new Map(answers.flat())
    return members.flatMap((member) => byMember.get(member) ?? [])
  } finally {
    session.deadline.close()
    session.clients.forEach((client) => client.close())
  }
}

async function answersOf<T, A>(
  group: Group<T>,
  asking: Asking<T, A>,
  session: Session,
): Promise<readonly (readonly [T, A])[]> {
  try {
    const answers = await asking.askGroup(group, openClient(group.place, session), session)
    return group.members.map((member, index) => [member, answers[index]!])
  } catch (error) {
    const failure = session.explain(asking.action, error)
    return group.members.map((member) => [member, asking.unanswered(member, failure)])
  }
}

/** The look-up does not wait for the description: all calls of a group leave at once. */
async function askOne(
  question: RepositoryQuestion,
  protecting: Protecting,
  looking: LookingUp,
): Promise<RepositoryAnswer> {
  const { repository, tags } = question
  try {
    const [protection, seen] = await Promise.all([
      protectionOf(question, protecting),
      question.lookUp ? lookUp(repository, tags, looking) : NOTHING,
    ])
    return answered(protection, seen)
  } catch (error) {
    return unanswered(question, looking.explain('DescribeRepositories', error))
  }
}

/** The work's outcome, which is begun by who first asks for it. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined
  return () => (begun ??= work())
}

function openClient({ region, fips, dualStack }: EcrRepository, session: Session): EcrCalls {
  const { clients, deadline } = session
  const { env, version, attemptMs, log } = session.options
  // One search for credentials serves all clients.
  const shared = clients[0] === undefined ? {} : { credentials: clients[0].credentials }
  const client = openEcr({ region, fips, dualStack, env, version, attemptMs, log, deadline, ...shared })
  clients.push(client)
  return client
}

function groupsOf<T>(members: readonly T[], placeOf: (member: T) => EcrRepository): readonly Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const member of members) {
    const place = placeOf(member)
    const { account, region, fips, dualStack } = place
    const key = JSON.stringify([account, region, fips, dualStack])
    const group = groups.get(key) ?? { place, members: [] }
    group.members.push(member)
    groups.set(key, group)
  }
  return [...groups.values()]
}
