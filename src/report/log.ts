import type { GateResult, JudgedTarget } from '../domain/verdict/gate-result.ts'
import { provenanceSentence } from './provenance.ts'
import { standingWord, whatDecides } from './target-words.ts'

export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** What the log says of a run beside its findings: where the tag comes from, and each reference with what it stands on. */
export function gateLog({ derivation, targets }: GateResult): LogGroup[] {
  if (!derivation) return []
  const { rejected, release } = derivation.provenance
  return [
    {
      title: `Tag ${derivation.tag}`,
      lines: [
        provenanceSentence(derivation),
        ...(release ? [`Git tag ${release.gitTag}: ${release.why}.`] : []),
        ...rejected.slice(1).map(({ field, value, why }) => `Not used: ${field} ${value}: ${why}.`),
      ],
    },
    { title: `${targets.length} ${targets.length === 1 ? 'reference' : 'references'}`, lines: targets.map(targetLine) },
  ]
}

function targetLine(target: JudgedTarget): string {
  const { reference, outcome, registry } = target
  const decides = [...(registry?.mode ? [registry.mode] : []), whatDecides(target)].join(', ')
  const standing = registry ? `. Already there: ${standingWord(registry.existence)}` : ''
  return `${outcome.admitted ? '✓' : '✗'} ${reference} – ${decides}${standing}.`
}
