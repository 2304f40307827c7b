import type { Derivation } from '../domain/derive-tag.ts'
import type { GateResult, JudgedTarget } from '../domain/gate-result.ts'
import { explain, type Explanation } from './explain.ts'
import { gateFindings } from './findings.ts'
import { gateHeadline } from './headline.ts'
import { labelsOf } from './labels.ts'
import { findingPart, prose, shortenAccounts } from './finding-markdown.ts'
import { codeSpan, details, escapeMarkdown, table } from './markdown.ts'
import { noteWording } from './notes.ts'
import { provenanceSentence } from './provenance.ts'
import { standingWord, whatDecides } from './target-words.ts'

/** More rows than this say nothing to a person, and GitHub drops a summary of over 1 MiB. */
const ROWS_SHOWN = 100
const FINDINGS_SHOWN = 20

export interface SummaryTerms {
  readonly mode: 'enforce' | 'report'
  /** Where docs/troubleshooting.md is. */
  readonly docs: string
}

/** The job summary: the verdict first, then what decided it, then, folded, everything else. */
export function gateSummary(result: GateResult, terms: SummaryTerms): string {
  const findings = gateFindings(result)
  const parts = [
    `### ${findings.length === 0 ? '✅' : '❌'} ${prose(gateHeadline(result))}`,
    ...(terms.mode === 'report' ? [reportOnly(findings)] : []),
    ...findings.slice(0, FINDINGS_SHOWN).map((finding) => findingPart(finding, terms.docs, findings.length > 1)),
    ...(findings.length > FINDINGS_SHOWN
      ? [`…and ${findings.length - FINDINGS_SHOWN} more, in the \`json\` output.`]
      : []),
    targetTable(result.targets),
    ...(result.derivation ? [prose(provenanceSentence(result.derivation))] : []),
    ...result.notes.map((note) => `> ${prose(noteWording(note).text)}`),
    ...(result.derivation ? [details('Provenance, labels and reasons', evidence(result, result.derivation))] : []),
  ]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return `${result.accountIds === 'short' ? shortenAccounts(text) : text}\n`
}

function reportOnly(findings: readonly Explanation[]): string {
  return findings.length === 0
    ? '**Safe to enforce: yes.** `mode: enforce` would have let this run pass.'
    : '**Safe to enforce: no.** `mode: report` let this run pass; `mode: enforce` would have stopped it here.'
}

function targetTable(targets: readonly JudgedTarget[]): string {
  if (targets.length === 0) return ''
  const rows = targets
    .slice(0, ROWS_SHOWN)
    .map((target) => [
      target.outcome.admitted ? '✅' : '❌',
      target.place.kind === 'repository' ? codeSpan(target.place.uri) : '–',
      codeSpan(target.tag || target.reference),
      target.registry?.mode ? codeSpan(target.registry.mode) : '–',
      escapeMarkdown(whatDecides(target)),
      escapeMarkdown(standingWord(target.registry?.existence ?? null)),
    ])
  const shown = table(['', 'Repository', 'Tag', 'Mode', 'What decides', 'Already there?'], rows)
  return targets.length > ROWS_SHOWN ? `${shown}\n\n…and ${targets.length - ROWS_SHOWN} more.` : shown
}

function evidence(result: GateResult, derivation: Derivation): string {
  const { targets, registryCheck } = result
  const { event, field, verified, release, rejected } = derivation.provenance
  const facts = [
    ['Tag', codeSpan(derivation.tag)],
    ['Template', codeSpan(derivation.template)],
    ['Event', codeSpan(event)],
    ['Commit', `${codeSpan(derivation.revision)}, from ${codeSpan(field)}`],
    ['Held against the checkout', verified ? 'yes' : 'no: there is none'],
    ['Commit time', derivation.created ?? 'not known'],
    ['Version', derivation.version === null ? 'none' : codeSpan(derivation.version)],
    ...(release ? [['Git tag', `${codeSpan(release.gitTag)}: ${prose(release.why)}`]] : []),
    ...rejected.map((passedOver) => [
      `Not used: ${codeSpan(passedOver.field)}`,
      `${codeSpan(passedOver.value)}: ${prose(passedOver.why)}`,
    ]),
    ['Registry check', registryCheck],
    ...labelsOf(result).map(([key, value]) => [codeSpan(key), codeSpan(value)]),
  ]
  const reasons = targets.slice(0, ROWS_SHOWN).map((target) => {
    const { headline, cause, code } = explain(target.outcome.reason, target)
    return `- ${codeSpan(target.reference)}: ${prose([headline, ...cause].join(' '))} (${code})`
  })
  return [table(['', ''], facts), reasons.join('\n')].join('\n\n')
}
