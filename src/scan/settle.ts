import type { Fact, Unit } from './facts.ts'
import type { LooseFact } from './shell/words.ts'

/** Gives facts their unit, and their order in it from `first` on. */
export function settle(facts: readonly LooseFact[], unit: Unit | null, first = 0): Fact[] {
  return facts.map((fact, index) => ({ ...fact, unit, order: first + index }))
}
