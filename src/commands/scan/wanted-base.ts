import { commitId } from '../../domain/commit/commit-id.ts'
import { readGitEvent, type RunFacts } from '../../domain/commit/git-event.ts'
import { CodedError } from '../../domain/errors.ts'
import { at } from '../../domain/json-member.ts'
import type { History } from '../../ports.ts'

/** What a run is to be compared with, as far as its event tells. */
export type WantedBase =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'pull-request'
      readonly base: string | null
      readonly head: string | null
      /** What GitHub made of merging it, as a test; only a commit that GitHub itself names is taken for it. */
      readonly testMerges: readonly string[]
    }
  | { readonly kind: 'merge-group'; readonly base: string | null; readonly head: string | null }
  | { readonly kind: 'ref'; readonly name: string }

/** Only what proposes a change is compared; a push has happened, and all that it left behind counts. */
export function wantedBase(facts: RunFacts): WantedBase {
  const event = readGitEvent(facts)
  const commit = (...path: string[]) => commitId(at(facts.payload, ...path))
  switch (event.kind) {
    case 'pull-request':
    case 'pull-request-target': {
      if (event.merged) return { kind: 'none' }
      const own = event.kind === 'pull-request' ? commitId(event.githubSha) : null
      return {
        kind: 'pull-request',
        base: commit('pull_request', 'base', 'sha'),
        head: event.head,
        testMerges: [own, event.mergeCommit].filter((sha) => sha !== null),
      }
    }
    case 'merge-group':
      return { kind: 'merge-group', base: commit('merge_group', 'base_sha'), head: event.head }
    default:
      return { kind: 'none' }
  }
}

export interface FoundBase {
  readonly base: string
  readonly head: string
}

/** Rejects with a CodedError CHECKOUT_UNREADABLE where it cannot be told; its message can follow "because". */
export async function findBase(wanted: Exclude<WantedBase, { kind: 'none' }>, history: History): Promise<FoundBase> {
  const { sha: head, parents } = await history.head()
  switch (wanted.kind) {
    case 'ref':
      return { base: await history.mergeBase(await resolved(wanted.name, history)), head }
    case 'merge-group':
      if (head !== wanted.head) throw otherCommit(head, `the merge group's ${wanted.head}`)
      if (wanted.base === null) throw noBase()
      await history.obtain(wanted.base)
      return { base: wanted.base, head }
    case 'pull-request': {
      const [first, second, ...more] = parents
      // Its first parent is the base as it was merged: the two differ by the change, and by nothing else.
      const isTestMerge = wanted.testMerges.includes(head) && second === wanted.head && more.length === 0
      if (isTestMerge && first !== undefined) {
        await history.obtain(first)
        return { base: first, head }
      }
      if (head !== wanted.head) throw otherCommit(head, `the pull request's head ${wanted.head}, nor its test merge`)
      if (wanted.base === null) throw noBase()
      return { base: await history.mergeBase(wanted.base), head }
    }
  }
}

async function resolved(name: string, history: History): Promise<string> {
  const sha = await history.resolve(name)
  if (sha !== null) return sha
  throw new CodedError('INPUT_INVALID', `--since: git knows no commit \`${name}\`.`, {
    remedy: ['Name a branch, a tag or a commit of this clone: --since origin/main'],
  })
}

function otherCommit(head: string, expected: string): CodedError {
  return unreadable(`HEAD is ${head}, and not ${expected}`)
}

function noBase(): CodedError {
  return unreadable('the payload of the event does not name its base')
}

function unreadable(why: string): CodedError {
  return new CodedError('CHECKOUT_UNREADABLE', why, { remedy: ['Leave `ref` of actions/checkout at its default.'] })
}
