import { at, type DataNode, entriesOf, entryOf, itemsOf, scalarText } from '../../syntax/data.ts'

/** What a run can have been started by, and so what its ref can be. */
export interface Triggers {
  /** Null where it is not known, as in an action. */
  readonly events: ReadonlySet<string> | null
  readonly branches: boolean
  readonly tags: boolean
  readonly pullRequests: boolean
}

export const ANY_TRIGGER: Triggers = { events: null, branches: true, tags: true, pullRequests: true }

const PULL_REQUEST_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
])
/** The caller's events are the workflow's own. */
const CALLED = 'workflow_call'

/** Reads `on:`, of whichever form. */
export function readTriggers(on: DataNode | null): Triggers {
  const events = eventsOf(on)
  const names = new Set(events.map(({ name }) => name))
  if (names.size === 0 || names.has(CALLED)) return ANY_TRIGGER
  const refs = events.map(({ name, filter }) => refsOf(name, filter))
  return {
    events: names,
    branches: refs.some(({ branches }) => branches),
    tags: refs.some(({ tags }) => tags),
    pullRequests: [...PULL_REQUEST_EVENTS].some((event) => names.has(event)),
  }
}

/** Whether the ref can be nothing but that of a version. */
export function areTagsOnly({ tags, branches, pullRequests }: Triggers): boolean {
  return tags && !branches && !pullRequests
}

export function canBe({ events }: Triggers, event: string): boolean {
  return events === null || events.has(event)
}

/** What both allow. */
export function intersect(one: Triggers, other: Triggers): Triggers {
  if (one === other) return one
  return {
    events:
      one.events && other.events
        ? new Set([...one.events].filter((event) => other.events?.has(event)))
        : (one.events ?? other.events),
    branches: one.branches && other.branches,
    tags: one.tags && other.tags,
    pullRequests: one.pullRequests && other.pullRequests,
  }
}

function eventsOf(on: DataNode | null): { readonly name: string; readonly filter: DataNode | null }[] {
  const name = scalarText(on)
  if (name !== null) return [{ name, filter: null }]
  const named = itemsOf(on).flatMap((item) => scalarText(item) ?? [])
  return [
    ...named.map((one) => ({ name: one, filter: null })),
    ...entriesOf(on).map(({ key, value }) => ({ name: key.text, filter: value })),
  ]
}

function refsOf(event: string, filter: DataNode | null): { readonly branches: boolean; readonly tags: boolean } {
  if (PULL_REQUEST_EVENTS.has(event)) return { branches: false, tags: false }
  if (event === 'release') return { branches: false, tags: true }
  if (event === 'create') return { branches: true, tags: true }
  if (event !== 'push') return { branches: true, tags: false }
  const onTags = entryOf(filter, 'tags') !== null || entryOf(filter, 'tags-ignore') !== null
  const onBranches = at(filter, 'branches') !== null || at(filter, 'branches-ignore') !== null
  return { branches: onBranches || !onTags, tags: onTags || !onBranches }
}
