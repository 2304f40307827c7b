import { allowedCodes } from './cell-codes.ts'
import { isBelievable, isHarmless, optionalOf } from './cell-exceptions.ts'
import type { Cell } from './matrix.ts'
import type { Effect, Run } from './matrix-run.ts'
import { SECRETS } from './scenario-secrets.ts'
import { type Ending, PATIENCE, type Scenario, type Told } from './scenario.ts'

/**
 * How a run ends that meets a fault. `refused`: it says less than without the fault, and why. `told`: it says the same, and what
 * it could not find out, which only what is optional may. `outlasted`: it asked again, and was answered. `same`: the answer was
 * right all the same. `believed`: the answer is one that a service gives when all is well, and nobody could doubt it.
 */
export type Manner = 'refused' | 'told' | 'outlasted' | 'same' | 'believed'

export interface Judged {
  readonly manner: Manner
  /** What it says that it does not say without the fault. */
  readonly codes: readonly string[]
  /** What is wrong with it; empty for what is as it must be. */
  readonly problems: readonly string[]
}

export function judgeCell(cell: Cell, run: Run, clean: Run): Judged {
  const { ending, fault } = run
  const news = newsIn(ending, clean.ending)
  const codes = [...new Set(news.map(codeOf))].toSorted()
  const manner = mannerOf(cell, run, clean, news)
  const problems = [
    ...(fault.met === 0 ? ['no call met the fault'] : []),
    ...(manner === null ? [`it passes: ${ending.claims.join(', ')}`] : []),
    ...ending.untrue.map((claim) => `it is not so: ${claim}`),
    ...run.strays.map(({ method, path }) => `another host was asked: ${method} ${path}`),
    ...(run.milliseconds > boundOf(cell.scenario) ? [`it took ${Math.round(run.milliseconds)} ms`] : []),
    ...leaks(ending.text),
    ...(manner === 'believed' ? [] : ofAnswer(cell, manner, ending, clean.ending, news)),
  ]
  return { manner: manner ?? 'same', codes, problems }
}

/** What is told that is not told without the fault. */
function newsIn(ending: Ending, clean: Ending): readonly Told[] {
  const known = new Set(clean.told.map(codeOf))
  return ending.told.filter((told) => !known.has(codeOf(told)))
}

export function codeOf({ code, because }: Told): string {
  return because === null ? code : `${code} (${because})`
}

/** Null for a run that passes and may not. */
function mannerOf(cell: Cell, { ending, fault }: Run, clean: Run, news: readonly Told[]): Manner | null {
  if (isBelievable(cell)) return 'believed'
  if (clean.ending.claims.some((claim) => !ending.claims.includes(claim))) return 'refused'
  if (news.length > 0) return optionalOf(cell) === null ? null : 'told'
  if (!fault.changed || cell.fault.tolerable || isHarmless(cell)) return 'same'
  return isOutlasted(cell, fault, clean) ? 'outlasted' : null
}

/** The same was asked again until it was answered, or more was asked of another call; what was set may be seen to be set. */
function isOutlasted(
  { place: { service, operation } }: Cell,
  { answered, isAnsweredLast }: Effect,
  clean: Run,
): boolean {
  if (operation.startsWith('Put')) return isAnsweredLast
  const usual = clean.calls[service]!.map((call) => call.operation)
  const count = (all: readonly string[], one: string): number => all.filter((each) => each === one).length
  const isMore = answered.some((one) => one !== operation && count(answered, one) > count(usual, one))
  return isMore || count(answered, operation) >= count(usual, operation)
}

function ofAnswer(
  cell: Cell,
  manner: Manner | null,
  ending: Ending,
  clean: Ending,
  news: readonly Told[],
): readonly string[] {
  const { scenario } = cell
  return [
    ...ending.claims
      .filter((claim) => !clean.claims.includes(claim) && !isFound(claim))
      .map((claim) => `nobody said so: ${claim}`),
    ...(manner === 'refused' && ending.told.length === 0 ? ['it does not say why'] : []),
    ...(manner === 'refused' && scenario.onFault === 'fails' && ending.goesOn ? ['it goes on'] : []),
    ...news
      .filter(({ remedy }) => remedy.every((line) => line.trim() === ''))
      .map(({ code }) => `no remedy for ${code}`),
    ...news
      .filter(({ code, because }) => !allowedCodes(cell).test(because ?? code))
      .map((told) => `a wrong code: ${codeOf(told)}`),
  ]
}

/** That something is wrong may be said in other words, and more may be looked at; never may more be right. */
function isFound(claim: string): boolean {
  return claim.startsWith('found ') || claim.endsWith(' has its tags counted')
}

/** For what a busy machine adds. */
const SLACK_MS = 4000

function boundOf({ waits }: Scenario): number {
  const { ask = 0, call = 0, github = 0 } = waits
  return ask * PATIENCE.ask + call * PATIENCE.call + github * PATIENCE.github + SLACK_MS
}

function leaks(text: string): string[] {
  return Object.entries(SECRETS).flatMap(([name, secret]) => (text.includes(secret) ? [`it tells the ${name}`] : []))
}
