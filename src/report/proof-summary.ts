import type { GateNote } from '../domain/verdict/gate-result.ts'
import { digestOf } from '../domain/verdict/existence.ts'
import type { AccountIds } from '../domain/policy/policy.ts'
import type { ProofOutcome, ProofTarget } from '../domain/verdict/proof.ts'
import { findingPart, prose } from './finding-markdown.ts'
import { codeBlock, codeSpan, table } from './markdown.ts'
import { noteWording } from './notes.ts'
import { proofDoubts, proofFindings } from './proof-findings.ts'
import { summaryText } from './summary-text.ts'
import { shortReference, shortTag } from './wording/wording.ts'

export interface ProofSummaryTerms {
  /** Where docs/troubleshooting.md is. */
  readonly docs: string
  readonly accountIds: AccountIds
  readonly notes?: readonly GateNote[]
}

/** The run in one sentence. Plain text. */
export function proofHeadline(targets: readonly ProofTarget[]): string {
  const [first] = [...proofFindings(targets), ...proofDoubts(targets)]
  if (first) return first.headline
  const held = targets.filter(({ outcome }) => outcome === 'held')
  const [only] = held
  if (!only) return 'Nothing was pushed, so there is nothing to prove.'
  const [subject, were, are] =
    held.length === 1 ? [shortReference(only), 'was', 'is'] : [`${held.length} references`, 'were', 'are']
  const commit = commonCommit(held)
  const proven =
    commit === null ? `${are} there, and protected.` : `${were} built from ${shortTag(commit)}, and ${are} protected.`
  const open = targets.length - held.length
  return `${subject} ${proven}${open > 0 ? ` ${open} more ${open === 1 ? 'was' : 'were'} not pushed.` : ''}`
}

/** The commit that all of them were shown to be built from; null if there is no such one. */
function commonCommit(held: readonly ProofTarget[]): string | null {
  const commits = new Set(
    held.map(({ judgement: { reason } }) => (reason.code === 'PROOF_HELD' ? reason.revision : null)),
  )
  const [commit = null] = commits
  return commits.size === 1 ? commit : null
}

/**
 * What a job whose push ECR refused should know. The post step is not told how the build ended, so it is said wherever the
 * tag was free before; null where it was not.
 */
export function raceNote(targets: readonly ProofTarget[]): string | null {
  return targets.some(({ outcome, wasFree }) => outcome === 'held' && wasFree)
    ? "If ECR refused this job's own push, another run was first, and what stands is that run's image. Deploy it by its digest, or run again to adopt it."
    : null
}

/** The proof for the job summary: the verdict, what speaks against it, and what to deploy. */
export function proofSummary(
  targets: readonly ProofTarget[],
  { docs, accountIds, notes = [] }: ProofSummaryTerms,
): string {
  const findings = [...proofFindings(targets), ...proofDoubts(targets)]
  const deployable = pinned(targets)
  const parts = [
    `### ${MARKS[worstOf(targets)]} ${prose(proofHeadline(targets))}`,
    ...findings.map((finding) => findingPart(finding, docs, findings.length > 1)),
    table(
      ['', 'Reference', 'Digest', 'Mode'],
      targets.map((target) => [
        MARKS[target.outcome],
        codeSpan(target.reference),
        codeSpan(digestText(target)),
        codeSpan(target.registry.mode ?? 'not known'),
      ]),
    ),
    ...(deployable.length > 0 ? ['To deploy:', codeBlock(deployable.join('\n'))] : []),
    prose(raceNote(targets) ?? ''),
    ...notes.map((note) => `> ${prose(noteWording(note).text)}`),
  ]
  return summaryText(parts, accountIds)
}

/** `repository@sha256:…` of what was proven, each once. */
export function pinned(targets: readonly ProofTarget[]): string[] {
  const proven = targets.flatMap((target) => {
    const digest = digestOf(target.registry.existence)
    return target.outcome === 'held' && digest && target.place.kind === 'repository'
      ? [`${target.place.uri}@${digest}`]
      : []
  })
  return [...new Set(proven)]
}

const MARKS: Readonly<Record<ProofOutcome, string>> = { held: '✅', open: '–', doubtful: '⚠️', failed: '❌' }

function worstOf(targets: readonly ProofTarget[]): ProofOutcome {
  const order: readonly ProofOutcome[] = ['failed', 'doubtful', 'held', 'open']
  return order.find((outcome) => targets.some((target) => target.outcome === outcome)) ?? 'open'
}

/** What could not be found out is not absent. */
function digestText({ registry: { existence } }: ProofTarget): string {
  if (existence?.state === 'present') return existence.digest
  return existence?.state === 'absent' ? 'not there' : 'not known'
}
