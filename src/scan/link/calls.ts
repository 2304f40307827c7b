import type { CallFact, Fact } from '../facts.ts'
import { type Found, isOwnPart } from '../found.ts'
import type { Part } from '../value.ts'
import { applyGiven, type Forced, type Given, givenFrom } from './given.ts'

/** An action in a workflow in a workflow; what goes deeper is not followed. */
const MAX_DEPTH = 3
/** Facts that are looked at in a whole tree: every file of a large one may call one and the same. */
const MAX_VISITS = 100_000
/** Targets of a Makefile that are looked through in the time of a visit. */
const TARGETS_OF_VISIT = 8

const MAKEFILE = /(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[\w.-]+)?$|\.(?:mk|mak|make)$/

export interface Copies {
  readonly copies: readonly Found[]
  /** Facts of which every caller gives what they leave open. */
  readonly answered: ReadonlySet<Fact>
}

/** What calls bring into the units they are made from. `files` holds what was found in each file, by its path. */
export function copiesOfCalled(files: ReadonlyMap<string, readonly Found[]>): Copies {
  const copies: Found[] = []
  const answers = new Map<Fact, boolean>()
  const budget = { left: MAX_VISITS }
  for (const found of [...files.values()].flat()) {
    if (!isCall(found)) continue
    const brought = expand(found, givenFrom(found.file.path, found.fact.given), { files, budget }, 1)
    for (const copy of brought) {
      const original = copy.original?.fact
      if (original) answers.set(original, (answers.get(original) ?? true) && isAnswered(copy))
    }
    for (const copy of inOrder(brought, found.fact.order)) copies.push(copy)
  }
  return { copies, answered: new Set([...answers].filter(([, isSo]) => isSo).map(([fact]) => fact)) }
}

interface Expansion {
  readonly files: ReadonlyMap<string, readonly Found[]>
  readonly budget: { left: number }
}

function expand(call: Found<CallFact>, given: Given, expansion: Expansion, depth: number): Found[] {
  const { files, budget } = expansion
  return calledBy(call.fact.path, files).flatMap((found): Found[] => {
    // A Makefile that calls itself is read so already.
    if (budget.left < 0 || (isCall(found) && found.fact.path === found.file.path)) return []
    budget.left -= 1 + (found.fact.unit?.neededBy?.length ?? 0) / TARGETS_OF_VISIT
    if (!isAskedFor(found, call)) return []
    if (!isCall(found)) return copyOf(found, call, given)
    if (depth === MAX_DEPTH || found.file.path === call.file.path) return []
    const further = new Map(
      [...found.fact.given].map(([name, value]) => [name, applyGiven(value, given, forcedBy(call))]),
    )
    const nested = {
      ...found,
      fact: { ...found.fact, unit: unitOf(found, call) },
      caller: call.caller ?? placeOf(call),
    }
    return expand(nested, givenFrom(found.file.path, further), expansion, depth + 1)
  })
}

function calledBy(path: string, files: ReadonlyMap<string, readonly Found[]>): readonly Found[] {
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '')
  const inFolder = (name: string): string => (plain === '' || plain === '.' ? name : `${plain}/${name}`)
  return files.get(plain) ?? files.get(inFolder('action.yml')) ?? files.get(inFolder('action.yaml')) ?? []
}

/** A job of a called workflow stays a job of its own, of which a copy says nothing but what was given. */
function copyOf(found: Found, call: Found<CallFact>, given: Given): Found[] {
  const fact = withGiven(found.fact, given, forcedBy(call))
  if (fact === null) return []
  const unit = unitOf(found, call)
  const isChanged = fact !== found.fact
  if (!isChanged && (unit === found.fact.unit || !isCertainlyRun(found, call))) return []
  return [
    { ...found, fact: { ...fact, unit }, caller: call.caller ?? placeOf(call), original: found.original ?? found },
  ]
}

/** A Makefile is not run as a whole. Where it is not told which targets are asked for, any may be. */
function isAskedFor({ file, fact }: Found, { fact: { targets = [] } }: Found<CallFact>): boolean {
  if (targets.length === 0 || !MAKEFILE.test(file.path)) return true
  const { id = '', neededBy = [] } = fact.unit ?? {}
  return [...id.split(/\s+/), ...neededBy].some((own) => targets.some((target) => isTarget(own, target)))
}

/** `push-%` is asked for as `push-api`; what a variable names may be anything. */
function isTarget(own: string, target: string): boolean {
  if (own === target || own.includes('$')) return true
  const [start = '', end] = own.split('%', 2)
  return (
    end !== undefined && target.length > start.length + end.length && target.startsWith(start) && target.endsWith(end)
  )
}

/** What nobody asks for does not count in the job. */
function isCertainlyRun({ file }: Found, { fact: { targets = [] } }: Found<CallFact>): boolean {
  return targets.length > 0 || !MAKEFILE.test(file.path)
}

function forcedBy({ fact: { forced } }: Found<CallFact>): Forced | undefined {
  return forced && new Set(forced)
}

function unitOf({ fact }: Found, call: Found<CallFact>): Fact['unit'] {
  return fact.unit === null || fact.unit.kind === 'script' ? (call.fact.unit ?? fact.unit) : fact.unit
}

function placeOf({ file, fact }: Found): Found['caller'] {
  return { file, span: fact.span }
}

function withGiven(fact: Fact, given: Given, forced: Forced | undefined): Fact | null {
  switch (fact.kind) {
    case 'push':
    case 'use':
    case 'cache':
    case 'signature':
    case 'built': {
      const reference = applyGiven(fact.reference, given, forced)
      return reference === fact.reference ? fact : { ...fact, reference }
    }
    case 'gate':
    case 'look':
    case 'login':
      return fact
    case 'repository':
    case 'push-built':
    case 'call':
    case 'definition':
      return null
  }
}

function isAnswered(copy: Found): boolean {
  const { fact } = copy
  if (fact.kind !== 'push' && fact.kind !== 'use') return false
  const isOpen = (part: Part): boolean => part.kind === 'unknown' && part.nature === 'opaque' && isOwnPart(copy, part)
  return !fact.reference.some((alternative) => alternative.some(isOpen))
}

/** All of them after what stands before the call and before what stands behind it. */
function inOrder(found: readonly Found[], order: number): Found[] {
  return found.map((each, index) => {
    const isOwn = each.fact.unit === each.original?.fact.unit
    return isOwn ? each : { ...each, fact: { ...each.fact, order: order + (index + 1) / (found.length + 1) } }
  })
}

function isCall(found: Found): found is Found<CallFact> {
  return found.fact.kind === 'call'
}
