import type { Derivation } from '../domain/tag/derive-tag.ts'
import type { GateResult, JudgedTarget, RunMode } from '../domain/verdict/gate-result.ts'
import { explain, type Explanation } from './explain.ts'
import { gateFindings } from './findings.ts'
import { gateHeadline } from './headline.ts'
import { labelsOf } from './labels.ts'
import { findingPart, prose } from './finding-markdown.ts'
import { codeSpan, details, escapeMarkdown, table } from './markdown.ts'
import { noteWording } from './notes.ts'
import { provenanceSentence } from './provenance.ts'
import { summaryText } from './summary-text.ts'
import { standingWord, whatDecides } from './target-words.ts'

/** More rows than this say nothing to a person, and GitHub drops a summary of over 1 MiB. */
const ROWS_SHOWN = 100
const FINDINGS_SHOWN = 20

export interface SummaryTerms {
  readonly mode: RunMode
  /** Where docs/troubleshooting.md is. */
  readonly docs: string
}

/** The job summary: the verdict first, then what decided it, then, folded, everything else. */
export function gateSummary(result: GateResult, terms: SummaryTerms): string {
  const findings = gateFindings(result)
  const parts = [
    `### ${markOfRun(findings, result.targets)} ${prose(gateHeadline(result))}`,
    ...(terms.mode === 'report' ? [reportOnly(findings, result.targets)] : []),
    ...findings.slice(0, FINDINGS_SHOWN).map((finding) => findingPart(finding, terms.docs, findings.length > 1)),
    ...(findings.length > FINDINGS_SHOWN
      ? [`…and ${findings.length - FINDINGS_SHOWN} more, in the \`json\` output.`]
      : []),
    targetTable(result.targets),
    ...(result.derivation ? [prose(provenanceSentence(result.derivation))] : []),
    ...result.notes.map((note) => `> ${prose(noteWording(note).text)}`),
    ...(result.derivation ? [details('Provenance, labels and reasons', evidence(result, result.derivation))] : []),
  ]
  return summaryText(parts, result.accountIds)
}

function reportOnly(findings: readonly Explanation[], targets: readonly JudgedTarget[]): string {
  if (findings.length > 0)
    return '**Safe to enforce: no.** `mode: report` let this run pass; `mode: enforce` would have stopped it here.'
  return targets.some((target) => markOf(target) === '–')
    ? '**Safe to enforce: not known.** The registry was not asked.'
    : '**Safe to enforce: yes.** `mode: enforce` would have let this run pass.'
}

/** Green is what was shown to stay, and nothing else. */
function markOf({ outcome: { admitted, excepted, verdict } }: JudgedTarget): string {
  if (!admitted) return '❌'
  if (excepted) return '⚠️'
  return verdict === 'not-checked' ? '–' : '✅'
}

function markOfRun(findings: readonly Explanation[], targets: readonly JudgedTarget[]): string {
  if (findings.length > 0) return '❌'
  const marks = new Set(targets.map(markOf))
  if (marks.has('–')) return '–'
  return marks.has('✅') ? '✅' : '⚠️'
}

function targetTable(targets: readonly JudgedTarget[]): string {
  if (targets.length === 0) return ''
  const rows = targets
    .slice(0, ROWS_SHOWN)
    .map((target) => [
      markOf(target),
      placed(target),
      target.registry?.mode ? codeSpan(target.registry.mode) : '–',
      escapeMarkdown(whatDecides(target)),
      escapeMarkdown(shortDigest(standingWord(target.registry?.existence ?? null))),
    ])
  const shown = table(['', 'Repository and tag', 'Mode', 'What decides', 'Already there?'], rows)
  return targets.length > ROWS_SHOWN ? `${shown}\n\n…and ${targets.length - ROWS_SHOWN} more.` : shown
}

/** One below the other: side by side the two leave no room for what decides. */
function placed({ place, tag, reference }: JudgedTarget): string {
  return place.kind === 'repository' && tag ? `${codeSpan(place.uri)}\n${codeSpan(tag)}` : codeSpan(tag || reference)
}

/** The whole digest stands with the evidence. */
function shortDigest(text: string): string {
  return text.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…')
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
    ['Commit time', escapeMarkdown(derivation.created ?? 'not known')],
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
    const said = [headline, ...cause].join(' ')
    const standing = target.registry?.existence
    const there =
      standing?.state === 'present' && !said.includes(standing.digest)
        ? ` Already there: ${codeSpan(standing.digest)}.`
        : ''
    return `- ${codeSpan(target.reference)}: ${prose(said)}${there} (${code})`
  })
  return [table(['Fact', 'Value'], facts), reasons.join('\n')].join('\n\n')
}
