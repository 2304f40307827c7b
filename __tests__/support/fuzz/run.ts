import { keptCases } from './kept.ts'
import { randomOf } from './random.ts'
import { shrunk } from './shrink.ts'
import type { Case, Target } from './target.ts'
import { watched } from './watch.ts'

/** What a worker is asked: each `of` workers takes its own share of every target's cases. */
export interface Question {
  readonly seed: number
  /** How many times the usual number of cases. */
  readonly times: number
  readonly share: number
  readonly of: number
  /** One target alone, or one case of it; null for all. */
  readonly target: string | null
  readonly index: number | null
}

export interface Tally {
  readonly target: string
  readonly cases: number
  readonly far: number
  readonly kept: number
  readonly milliseconds: number
  /** The first of what broke. */
  readonly failure: Failure | null
}

export interface Failure {
  /** Null for a kept one. */
  readonly index: number | null
  readonly broken: readonly string[]
  /** Cut down to what it needs. */
  readonly texts: Case
}

/** Runs a worker's share of a target's cases, the kept ones first, up to the first that breaks something. */
export function tallyOf(target: Target, question: Question): Tally {
  const started = process.cpuUsage()
  const kept = question.share === 0 ? keptCases(target.name) : []
  let [cases, far] = [0, 0]
  let failure: Failure | null = null
  const run = (texts: Case, index: number | null): void => {
    const { isFar, broken } = watched(target, texts)
    cases += 1
    if (isFar) far += 1
    if (broken.length > 0) failure = failureOf(target, texts, index)
  }
  for (const texts of kept) if (failure === null) run(texts, null)
  for (const index of indexesOf(target, question)) {
    if (failure !== null) break
    run(target.make(randomOf(question.seed, target.name, index)), index)
  }
  return { target: target.name, cases, far, kept: kept.length, milliseconds: spentSince(started), failure }
}

function* indexesOf(target: Target, { times, share, of, index }: Question): Generator<number, void> {
  if (index !== null) {
    yield index
    return
  }
  const end = Math.ceil(target.cases * times)
  for (let next = share; next < end; next += of) yield next
}

function failureOf(target: Target, texts: Case, index: number | null): Failure {
  const least = shrunk(texts, (shorter) => watched(target, shorter).broken.length > 0)
  Error.stackTraceLimit = 20
  return { index, broken: watched(target, least).broken, texts: least }
}

/** What the processor spent: on a busy machine the clock tells nothing. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
