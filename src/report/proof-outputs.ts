import { digestOf } from '../domain/verdict/existence.ts'
import type { ProofTarget } from '../domain/verdict/proof.ts'
import { type Verdict, worseVerdict } from '../domain/verdict/verdict.ts'
import { explain } from './explain.ts'
import { pinned } from './proof-summary.ts'

export const VERIFY_OUTPUTS = ['verdict', 'reason', 'digest', 'pinned', 'json'] as const

export type VerifyOutputs = Record<(typeof VERIFY_OUTPUTS)[number], string>

/** Every output of verify. `digest` is set if all images have the same. */
export function verifyOutputs(targets: readonly ProofTarget[]): VerifyOutputs {
  const verdict = targets.map(({ judgement }) => judgement.verdict).reduce<Verdict>(worseVerdict, 'immutable')
  const deciding = targets.find(({ judgement }) => judgement.verdict === verdict)
  const digests = new Set(targets.map(({ registry }) => digestOf(registry.existence)))
  const [digest] = digests
  return {
    verdict,
    reason: deciding?.judgement.reason.code ?? '',
    digest: digests.size === 1 ? (digest ?? '') : '',
    pinned: pinned(targets).join('\n'),
    json: proofJson(targets),
  }
}

/** Where verify could not begin: what a condition reads must not be empty, nor pass for another verdict. */
export function nothingProven(code: string): VerifyOutputs {
  return { verdict: 'unknown', reason: code, digest: '', pinned: '', json: '[]' }
}

/** All that was found out of each image. */
export function proofJson(targets: readonly ProofTarget[]): string {
  return JSON.stringify(
    targets.map((target) => {
      const { reference, tag, judgement, outcome, registry } = target
      const { code, headline, cause, remedy } = explain(judgement.reason, target)
      const { mode, filters, existence } = registry
      return {
        reference,
        tag,
        verdict: judgement.verdict,
        outcome,
        reason: code,
        explanation: [headline, ...cause].join(' '),
        remedy,
        digest: digestOf(existence),
        mode,
        filters,
      }
    }),
  )
}
