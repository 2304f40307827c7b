import type { LooseFact } from '../../shell/words.ts'
import { display } from '../../value.ts'

/** Without what an alias or a merge key says once more: the same words of the file, of the same image. */
export function distinct(facts: readonly LooseFact[]): LooseFact[] {
  const seen = new Set<string>()
  return facts.filter((fact) => {
    if (fact.kind !== 'use') return true
    const identity = `${fact.span.start} ${fact.span.end} ${fact.reference.map(display).join('\n')}`
    return seen.has(identity) ? false : seen.add(identity)
  })
}
