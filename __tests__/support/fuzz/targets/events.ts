import { createRequire } from 'node:module'
import { chooseCommit } from '../../../../src/domain/commit/commit-choice.ts'
import { commitClaims } from '../../../../src/domain/commit/commit-claims.ts'
import { type GitEvent, readGitEvent } from '../../../../src/domain/commit/git-event.ts'
import { CodedError } from '../../../../src/domain/errors.ts'
import { HOSTILE, spoiledJson } from '../mutate.ts'
import { refused, REFUSED, taken, type Target } from '../target.ts'

interface Definition {
  readonly name: string
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

const DEFINITIONS = createRequire(import.meta.url)(
  '@octokit/webhooks-examples/api.github.com/index.json',
) as readonly Definition[]
/** Without the many addresses of repositories and users, in which nothing is read: they would take the mutations. */
const PAYLOADS = DEFINITIONS.flatMap(({ name, examples }) =>
  examples.map((payload) => ({ name, payload: withoutAddresses(payload) })),
).filter(({ payload }) => JSON.stringify(payload).length < 12_000)
/** The events of which a payload's commits are read, and all others. */
const READ = PAYLOADS.filter(({ name }) =>
  /^(?:push|pull_request.*|merge_group|workflow_run|release|deployment.*|repository_dispatch|issue_comment|check_.*|status|create|delete)$/.test(
    name,
  ),
)
const EVENTS = [
  ...new Set(DEFINITIONS.map(({ name }) => name)),
  'pull_request_target',
  'schedule',
  'merge_group',
  '__proto__',
  '',
]
const SHAS = [
  '1'.repeat(40),
  '2'.repeat(64),
  '0'.repeat(40),
  '3f1c0a2',
  'A'.repeat(40),
  '',
  'main',
  `${'1'.repeat(40)}\n`,
  '1'.repeat(41),
]
const REFS = [
  'refs/heads/main',
  'refs/tags/v1.2.3',
  'refs/pull/7/merge',
  'refs/heads/',
  'main',
  '',
  'refs/pull/999999999999999999/merge',
  'refs/heads/a\nb',
]

function withoutAddresses(value: unknown): Record<string, unknown> {
  const text = JSON.stringify(value, (key, part: unknown) => (/_?url$|^node_id$|^avatar/.test(key) ? undefined : part))
  return JSON.parse(text) as Record<string, unknown>
}

export const eventPayloads: Target = {
  name: 'event payloads',
  cases: 40_000,
  far: 40,
  make: (random) => {
    const { name, payload } = random.pick(random.oneIn(5) ? PAYLOADS : READ)
    const targeted = name === 'pull_request' && random.oneIn(3) ? 'pull_request_target' : name
    const event = random.oneIn(20) ? random.pick(EVENTS) : targeted
    const sha = random.oneIn(4) ? random.pick(SHAS) : SHAS[0]!
    return [
      event,
      sha,
      random.pick(REFS),
      spoiledJson(random, payload, [...SHAS, ...HOSTILE]),
      random.oneIn(3) ? random.pick(SHAS) : '',
    ]
  },
  check: ([eventName = '', sha = '', ref = '', text = '', head = '']) => {
    const payload = parsed(text)
    if (payload === undefined) return REFUSED
    const event = readGitEvent({ eventName, payload, sha, ref, repository: 'a/b', serverUrl: '' })
    const known = new Set(idsIn([sha, head, text]))
    const choice = chosen(event, head)
    const named = namesOf(event)
    return choice === null
      ? refused(named)
      : taken([
          ...named,
          !known.has(choice.sha) && `${choice.sha} is in neither the payload nor the environment`,
          !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(choice.sha) && `${choice.sha} is no commit's id`,
          /^0+$/.test(choice.sha) && 'the commit is none',
          head !== '' && choice.verified && choice.sha !== head && 'what is verified is not what is checked out',
          choice.field === '' && 'nobody said where it was read',
        ])
  },
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function idsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(/[0-9a-f]{40,}/gi)].flatMap(([id]) => id.toLowerCase()))
}

function chosen(event: GitEvent, head: string) {
  const checkout = head === '' ? ({ kind: 'none' } as const) : ({ kind: 'checkout', head, branch: null } as never)
  try {
    commitClaims(event)
    return chooseCommit({ event, checkout, revision: null, resolvedPullRequest: null })
  } catch (error) {
    if (error instanceof CodedError) return null
    throw error
  }
}

/** Branches and git tags are such as git could hold; numbers are whole. */
function namesOf({ branch, gitTag, pullRequest, commitTimes }: GitEvent): (string | false)[] {
  const names = [branch, gitTag].filter((name) => name !== null)
  return [
    names.some((name) => name === '' || /[ :?*[\\~^]|\p{Cc}/u.test(name) || name === 'refs/heads/') &&
      `no name for a branch: ${names.join(' ')}`,
    pullRequest !== null &&
      !(Number.isSafeInteger(pullRequest) && pullRequest > 0) &&
      `no pull request: ${pullRequest}`,
    [...commitTimes].some(([id, time]) => !/^[0-9a-f]{40,64}$/.test(id) || Number.isNaN(Date.parse(time))) &&
      'no time of a commit',
  ]
}
