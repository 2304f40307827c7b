import { allowedCodes } from './cell-codes.ts'
import { believableOf, isHarmless, optionalOf } from './cell-exceptions.ts'
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
  /** What is wrong, and may be so for want of a machine that keeps up. */
  readonly delays: readonly string[]
  readonly isLate: boolean
}

export function judgeCell(cell: Cell, run: Run, clean: Run): Judged {
  const { ending, fault } = run
  const news = newsIn(ending, clean.ending)
  const codes = [...new Set(news.map(codeOf))].toSorted()
  const manner = mannerOf(cell, run, clean, news)
  const isLate = run.milliseconds > boundOf(cell.scenario)
  const problems = [
    ...(manner === null && news.length === 0 ? [`it passes: ${ending.claims.join(', ')}`] : []),
    ...ending.untrue.map((claim) => `it is not so: ${claim}`),
    ...run.strays.map(({ method, path }) => `another host was asked: ${method} ${path}`),
    ...leaks(ending.text),
    ...unfounded(cell, ending, clean.ending),
    ...(manner === 'refused' && !isLate ? weak(cell, ending) : []),
    ...news
      .filter(({ remedy }) => remedy.every((line) => line.trim() === ''))
      .map(({ code }) => `no remedy for ${code}`),
  ]
  const delays = [
    ...(fault.met === 0 ? ['no call met the fault'] : []),
    // Another call was late: one that can be done without, or one that cannot.
    ...(manner === null && news.length > 0 ? [`it can do without it: ${codes.join(', ')}`] : []),
    ...(manner === 'refused' && isOptional(cell) ? [`it cannot do without it: ${codes.join(', ')}`] : []),
    ...(isLate ? [`it took ${Math.round(run.milliseconds)} ms`] : []),
    ...news
      .filter(({ code, because }) => !allowedCodes(cell).test(because ?? code))
      .map((told) => `a wrong code: ${codeOf(told)}`),
  ]
  return { manner: manner ?? 'same', codes, problems, delays, isLate }
}

/** Of a whole service more is amiss than the one call. */
function isOptional(cell: Cell): boolean {
  return cell.fault.apply !== undefined && optionalOf(cell) !== null
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
  const isBelievable = believableOf(cell) !== null
  if (clean.ending.claims.some((claim) => !ending.claims.includes(claim)))
    return isBelievable && news.length === 0 ? 'believed' : 'refused'
  if (news.length > 0) return optionalOf(cell) === null ? null : 'told'
  if (!fault.changed || cell.fault.tolerable || isHarmless(cell)) return 'same'
  if (isOutlasted(cell, fault, clean)) return 'outlasted'
  return isBelievable ? 'believed' : null
}

/** The same was asked again until it was answered; what was set may be seen to be set. */
function isOutlasted(
  { place: { service, operation } }: Cell,
  { answered, isAnsweredLast }: Effect,
  clean: Run,
): boolean {
  if (operation.startsWith('Put')) return isAnsweredLast
  const usual = clean.calls[service]!.map((call) => call.operation)
  const count = (all: readonly string[]): number => all.filter((each) => each === operation).length
  return count(answered) >= count(usual)
}

/** What it says is so, and does not say without the fault. */
function unfounded(cell: Cell, ending: Ending, clean: Ending): readonly string[] {
  const believed = believableOf(cell)?.claims ?? []
  return ending.claims
    .filter((claim) => !clean.claims.includes(claim) && !believed.includes(claim) && !isFound(claim))
    .map((claim) => `nobody said so: ${claim}`)
}

/** What is missing of a refusal. */
function weak({ scenario }: Cell, ending: Ending): readonly string[] {
  return [
    ...(ending.told.length === 0 ? ['it does not say why'] : []),
    ...(scenario.onFault === 'fails' && ending.goesOn ? ['it goes on'] : []),
    ...ending.claims
      .filter((claim) => PASSES.test(claim))
      .map((claim) => `it refuses, and says all the same: ${claim}`),
  ]
}

/** What a workflow goes on by. */
const PASSES = /^(?:verdict immutable|should-push|admitted|held .*|pinned .*|done|opened .*)$/

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

/** As it is, and as it stands in a URL or a header. */
function leaks(text: string): string[] {
  return Object.entries(SECRETS)
    .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
    .map(([name]) => `it tells the ${name}`)
}

function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64').replace(/=+$/, '')]
}
