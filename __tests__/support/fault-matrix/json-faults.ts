import { withBody, type Answer } from './answer.ts'
import type { AnswerShape } from './ecr-model.ts'
import { callFault, type CallFault, type Family, type Meeting } from './fault.ts'
import { ENUMS, IDENTITIES } from './shapes.ts'

/** Replaces a member of an answer, whose key is '' for the whole, or leaves it out with undefined. */
type Replacer = (key: string, value: unknown) => unknown

const FIXED: Readonly<Record<string, string>> = {
  '{}': '{}',
  '[]': '[]',
  '[{}]': '[{}]',
  null: 'null',
  '"text"': '"text"',
  number: '42',
  true: 'true',
  'deep-lists': '['.repeat(100_000) + ']'.repeat(100_000),
  'deep-objects': '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
  'own-prototype': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
}

const FIXED_FAULTS: readonly CallFault[] = Object.entries(FIXED).map(([name, body]) =>
  callFault(`answer:${name}`, 'empty', async ({ upstream }) => succeeded(withBody(await upstream(), body))),
)

function succeeded(answer: Answer): Answer {
  return answer.status < 300 ? answer : { ...answer, status: 200 }
}

interface Distortion {
  readonly name: string
  readonly family: Family
  readonly tolerable?: boolean
  readonly replacer: Replacer
}

const onLists = (change: (list: readonly unknown[]) => unknown): Replacer => {
  return (_key, value) => (Array.isArray(value) ? change(value) : value)
}

const ofLists: readonly Distortion[] = [
  { name: 'lists-missing', family: 'empty', replacer: onLists(() => undefined) },
  { name: 'lists-null', family: 'empty', replacer: onLists(() => null) },
  { name: 'lists-empty', family: 'empty', replacer: onLists(() => []) },
  { name: 'lists-of-null', family: 'empty', replacer: onLists((list) => list.map(() => null)) },
  { name: 'lists-of-{}', family: 'empty', replacer: onLists((list) => list.map(() => ({}))) },
  { name: 'lists-of-text', family: 'unknown', replacer: onLists((list) => list.map(() => 'text')) },
  { name: 'lists-as-text', family: 'unknown', replacer: onLists(() => 'text') },
  {
    name: 'lists-as-objects',
    family: 'unknown',
    replacer: onLists((list) => ({ ...Object.fromEntries(list.entries()), length: list.length })),
  },
  { name: 'lists-with-null', family: 'unknown', tolerable: true, replacer: onLists((list) => [null, ...list]) },
  { name: 'lists-doubled', family: 'unknown', tolerable: true, replacer: onLists((list) => [...list, ...list]) },
]

const onScalars = (change: (value: unknown) => unknown): Replacer => {
  return (key, value) => (key !== '' && (typeof value !== 'object' || value === null) ? change(value) : value)
}

const onEnums = (change: string): Replacer => {
  const changed = (value: unknown): unknown => (Array.isArray(value) ? value.map(() => change) : change)
  return (key, value) =>
    ENUMS.has(key) && (typeof value === 'string' || Array.isArray(value)) ? changed(value) : value
}

const onIdentity = (kind: keyof typeof IDENTITIES): Replacer => {
  return (key, value) => {
    const other = IDENTITIES[kind].get(key)
    if (other === undefined || (typeof value !== 'string' && typeof value !== 'number')) return value
    return typeof value === 'number' ? Number(other) : other
  }
}

const ofAll: readonly Distortion[] = [
  { name: 'all-null', family: 'empty', replacer: onScalars(() => null) },
  { name: 'all-empty-text', family: 'empty', replacer: onScalars(() => '') },
  { name: 'all-numbers', family: 'unknown', replacer: onScalars(() => 42) },
  { name: 'all-objects', family: 'unknown', replacer: onScalars((value) => ({ value: String(value) })) },
  { name: 'all-lists', family: 'unknown', replacer: onScalars((value) => [value]) },
  { name: 'unknown-enum', family: 'unknown', replacer: onEnums('FROZEN') },
  { name: 'prototype-enum', family: 'unknown', replacer: onEnums('constructor') },
  { name: 'another-repository', family: 'mismatch', replacer: onIdentity('repository') },
  { name: 'another-account', family: 'mismatch', replacer: onIdentity('account') },
]

/** The answer under `__proto__`, so that a careless copy of its members would bring it back. */
function underPrototype(body: string): string {
  return `{"__proto__":${body}}`
}

/** Answers in JSON that are none to what was asked. */
export function jsonFaults({ lists }: AnswerShape): readonly CallFault[] {
  const distortions = [...(lists ? ofLists : []), ...ofAll]
  return [
    ...FIXED_FAULTS,
    ...distortions.map(({ name, family, tolerable, replacer }) =>
      callFault(`answer:${name}`, family, async (meeting) => distorted(await meeting.upstream(), replacer), tolerable),
    ),
    callFault('answer:under-prototype', 'empty', (meeting) => rewritten(meeting, underPrototype)),
  ]
}

async function rewritten(meeting: Meeting, rewrite: (body: string) => string): Promise<Answer> {
  const answer = await meeting.upstream()
  return withBody(answer, rewrite(String(answer.body)))
}

/** What is no JSON has nothing to distort. */
function distorted(answer: Answer, replacer: Replacer): Answer {
  try {
    return withBody(answer, JSON.stringify(mapped('', JSON.parse(String(answer.body)), replacer)) ?? 'null')
  } catch {
    return answer
  }
}

/** From the leaves up, so that nothing that is put in is replaced in turn, as `JSON.stringify` would. */
function mapped(key: string, value: unknown, replacer: Replacer): unknown {
  if (Array.isArray(value)) {
    const list = value.map((each: unknown, index) => mapped(String(index), each, replacer))
    return replacer(key, list)
  }
  if (typeof value !== 'object' || value === null) return replacer(key, value)
  const members = Object.entries(value).map(([name, each]) => [name, mapped(name, each, replacer)])
  return replacer(key, Object.fromEntries(members))
}
