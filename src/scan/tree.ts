import type { Policy } from '../domain/policy/policy.ts'
import type { Fact, Unit } from './facts.ts'
import type { Found } from './found.ts'
import type { Linked } from './link.ts'
import { judgeAlternative, type TagVerdict } from './tag-verdict.ts'
import type { Value } from './value.ts'

type KindOf<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>

/** All that was found, as the rules ask for it. */
export interface Tree {
  readonly policy: Policy
  readonly ofKind: <K extends Fact['kind']>(kind: K) => readonly Found<KindOf<K>>[]
  /** What becomes of each way in which a reference can come out; in a unit that logs in to ECR alone, what says nothing goes there. */
  readonly verdicts: (reference: Value, unit?: Unit | null) => readonly TagVerdict[]
  /** Whether a fact of this kind comes before another in its unit. */
  readonly comesBefore: (kind: 'gate' | 'look', fact: Fact) => boolean
  /** Whether every caller gives what the fact leaves open. */
  readonly isAnswered: (fact: Fact) => boolean
}

export function treeOf({ found, answered }: Linked, policy: Policy): Tree {
  const byKind = new Map<Fact['kind'], Found[]>()
  for (const each of found) {
    const same = byKind.get(each.fact.kind)
    if (same) same.push(each)
    else byKind.set(each.fact.kind, [each])
  }
  const judged = new WeakMap<Value, readonly TagVerdict[]>()
  const first = { gate: firstOrders(byKind.get('gate') ?? []), look: firstOrders(byKind.get('look') ?? []) }
  const ofEcr = unitsOfEcr(byKind.get('login') ?? [])
  const verdictsOf = (reference: Value): readonly TagVerdict[] => {
    const before = judged.get(reference)
    if (before) return before
    const verdicts = reference.map((alternative) => judgeAlternative(alternative, policy))
    judged.set(reference, verdicts)
    return verdicts
  }
  return {
    policy,
    ofKind: <K extends Fact['kind']>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Found<KindOf<K>>[],
    verdicts(reference, unit = null) {
      const verdicts = verdictsOf(reference)
      return unit && ofEcr.has(unit) ? verdicts.map(inEcr) : verdicts
    },
    comesBefore(kind, { unit, order }) {
      const at = unit && first[kind].get(unit)
      return typeof at === 'number' && at < order
    },
    isAnswered: (fact) => answered.has(fact),
  }
}

function inEcr(verdict: TagVerdict): TagVerdict {
  return verdict.registry === 'unknown' ? { ...verdict, registry: 'ecr' } : verdict
}

function unitsOfEcr(found: readonly Found[]): ReadonlySet<Unit> {
  const ecr = new Set<Unit>()
  const others = new Set<Unit>()
  for (const { fact } of found)
    if (fact.kind === 'login' && fact.unit) (fact.registry === 'ecr' ? ecr : others).add(fact.unit)
  return new Set([...ecr].filter((unit) => !others.has(unit)))
}

function firstOrders(found: readonly Found[]): ReadonlyMap<Unit, number> {
  const orders = new Map<Unit, number>()
  for (const { fact } of found) {
    if (fact.unit) orders.set(fact.unit, Math.min(orders.get(fact.unit) ?? Infinity, fact.order))
  }
  return orders
}
