import type { Expression, Path } from './expression.ts'
import { areTagsOnly, type Triggers } from './triggers.ts'

/**
 * Whether a condition holds in every run that the triggers allow, by what it says of the event and its ref alone; null if that
 * depends on the run, or on anything else.
 */
export function decide(condition: Expression, triggers: Triggers): boolean | null {
  switch (condition.kind) {
    case 'literal':
      return condition.type === 'boolean' ? condition.text === 'true' : null
    case 'not':
      return opposite(decide(condition.of, triggers))
    case 'and':
    case 'or': {
      const settling = condition.kind === 'or'
      const each = new Set(condition.of.map((one) => decide(one, triggers)))
      if (each.has(settling)) return settling
      return each.has(null) ? null : !settling
    }
    case 'compare':
    case 'call':
    case 'path': {
      const test = testIn(condition)
      if (!test) return null
      const holds = outcome(test, triggers)
      return test.isNegated ? opposite(holds) : holds
    }
  }
}

/** What can have started a run for which the condition holds. */
export function narrow(triggers: Triggers, condition: Expression): Triggers {
  if (condition.kind === 'and') return condition.of.reduce(narrow, triggers)
  if (condition.kind === 'or') return condition.of.map((one) => narrow(triggers, one)).reduce(union)
  if (condition.kind === 'not') {
    const test = testIn(condition.of)
    return test ? narrowBy(triggers, { ...test, isNegated: !test.isNegated }) : triggers
  }
  const test = testIn(condition)
  return test ? narrowBy(triggers, test) : triggers
}

/** A question that triggers can answer. */
interface Test {
  readonly asks: 'event' | 'tag' | 'branch'
  /** The event's name; of a ref empty if any will do. */
  readonly value: string
  readonly isNegated: boolean
}

const REFS: readonly (readonly [prefix: string, asks: Test['asks']])[] = [
  ['refs/tags', 'tag'],
  ['refs/heads', 'branch'],
]
const REF_TESTS: ReadonlySet<string> = new Set(['startswith', 'contains'])
const REF_PATHS: ReadonlySet<string> = new Set(['github.ref', 'github.event.ref'])

function testIn(condition: Expression): Test | null {
  if (condition.kind === 'call') {
    const [subject, text] = condition.given
    const isRefTest = REF_TESTS.has(condition.name) && subject && REF_PATHS.has(pathName(subject) ?? '')
    return isRefTest && text?.kind === 'literal' ? refTest(text.text, false, true) : null
  }
  if (condition.kind !== 'compare' || (condition.sign !== '==' && condition.sign !== '!=')) return null
  const [subject, object] =
    condition.left.kind === 'literal' ? [condition.right, condition.left] : [condition.left, condition.right]
  if (object.kind !== 'literal') return null
  const isNegated = condition.sign === '!='
  const name = pathName(subject)
  if (name === 'github.event_name') return { asks: 'event', value: object.text, isNegated }
  if (name !== null && REF_PATHS.has(name)) return refTest(object.text, isNegated, false)
  if (name !== 'github.ref_type') return null
  if (object.text === 'tag') return { asks: 'tag', value: '', isNegated }
  return object.text === 'branch' ? { asks: 'branch', value: '', isNegated } : null
}

function refTest(text: string, isNegated: boolean, isPrefix: boolean): Test | null {
  const [prefix, asks] = REFS.find(([one]) => text.startsWith(one)) ?? []
  if (prefix === undefined || asks === undefined) return null
  const isAny = isPrefix && (text === prefix || text === `${prefix}/`)
  return { asks, value: isAny ? '' : text, isNegated }
}

/** Whether the test holds, without regard to its negation. */
function outcome({ asks, value }: Test, triggers: Triggers): boolean | null {
  if (asks === 'event') {
    if (triggers.events === null) return null
    if (!triggers.events.has(value)) return false
    return triggers.events.size === 1 ? true : null
  }
  if (asks === 'branch') return triggers.branches ? null : false
  // A run by hand can be told to be one of a tag.
  if (!triggers.tags) return triggers.events?.has('workflow_dispatch') ? null : false
  return value === '' && areTagsOnly(triggers) ? true : null
}

function narrowBy(triggers: Triggers, { asks, value, isNegated }: Test): Triggers {
  const { events } = triggers
  if (asks === 'event') {
    const isPullRequest = value.startsWith('pull_request')
    if (isNegated) {
      const others = events && new Set([...events].filter((event) => event !== value))
      return { ...triggers, events: others, pullRequests: triggers.pullRequests && !isPullRequest }
    }
    const only = new Set([value])
    if (isPullRequest) return { events: only, branches: false, tags: false, pullRequests: true }
    if (value === 'release') return { events: only, branches: false, tags: true, pullRequests: false }
    const tags = triggers.tags && (value === 'push' || value === 'workflow_dispatch')
    return { events: only, branches: triggers.branches, tags, pullRequests: false }
  }
  if (isNegated) return value === '' ? { ...triggers, [asks === 'tag' ? 'tags' : 'branches']: false } : triggers
  return { ...triggers, tags: asks === 'tag', branches: asks === 'branch', pullRequests: false }
}

function union(one: Triggers, other: Triggers): Triggers {
  return {
    events: one.events && other.events ? new Set([...one.events, ...other.events]) : null,
    branches: one.branches || other.branches,
    tags: one.tags || other.tags,
    pullRequests: one.pullRequests || other.pullRequests,
  }
}

function opposite(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth
}

/** `github.ref` of a path of names only. */
function pathName(expression: Expression): string | null {
  if (expression.kind !== 'path' || typeof expression.root !== 'string') return null
  const names = namesOf(expression)
  return names.length === expression.steps.length ? [expression.root, ...names].join('.') : null
}

/** The names that a path begins with. */
export function namesOf({ steps }: Path): string[] {
  const end = steps.findIndex(({ kind }) => kind !== 'name')
  return (end < 0 ? steps : steps.slice(0, end)).map((step) => (step.kind === 'name' ? step.name : ''))
}
