import type { GateResult, JudgedTarget } from '../domain/verdict/gate-result.ts'
import type { Reason } from '../domain/verdict/verdict.ts'
import { type Explanation, explain, explainError } from './explain.ts'
import { shortReference, type Subject } from './wording/wording.ts'

/**
 * What was refused, each thing once, worst first. What holds for several references alike, as missing credentials do, is
 * said of the first: GitHub shows ten annotations a step.
 */
export function gateFindings({ refusal, targets }: GateResult): Explanation[] {
  if (refusal) return [explainError(refusal)]
  const refused = targets
    .filter(({ outcome }) => !outcome.admitted)
    .toSorted((one, other) => gravity(one) - gravity(other))
  return distinct(refused.map((target) => ({ reason: target.outcome.reason, subject: target })))
}

/** Explains each reason once; of what holds for several subjects alike the first is explained, and the others are named. */
export function distinct(said: readonly { readonly reason: Reason; readonly subject: Subject }[]): Explanation[] {
  const alike = new Map<string, { readonly first: Explanation; readonly others: Subject[] }>()
  for (const { reason, subject } of said) {
    const first = explain(reason, subject)
    const key = JSON.stringify([first.code, first.cause, first.remedy])
    const group = alike.get(key)
    if (group) group.others.push(subject)
    else alike.set(key, { first, others: [] })
  }
  return [...alike.values()].map(({ first, others }) =>
    others.length > 0 ? { ...first, cause: [...first.cause, sameOf(others)] } : first,
  )
}

/** What is known to move goes before what could not be found out. */
function gravity({ outcome }: JudgedTarget): number {
  return outcome.verdict === 'mutable' ? 0 : 1
}

const OTHERS_NAMED = 3

function sameOf(others: readonly Subject[]): string {
  const named = others.slice(0, OTHERS_NAMED).map(shortReference)
  const rest = others.length - named.length
  return `The same holds for ${[...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')}.`
}
