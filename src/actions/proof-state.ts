import { restore, save } from '../adapters/outputs.ts'
import type { GateActionInputs } from '../commands/gate-inputs.ts'
import type { Claim } from '../domain/verdict/claim.ts'
import { digestOf } from '../domain/verdict/existence.ts'
import type { GateResult } from '../domain/verdict/gate-result.ts'
import type { AccountIds } from '../domain/policy/policy.ts'

const NAME = 'proof'

/** What the gate hands on to its post step. */
export interface ProofState {
  readonly claims: readonly Claim[]
  readonly requireRevision: boolean
  readonly accountIds: AccountIds
}

/** What the gate showed to be protected is to be shown again after the push; nothing is, where it let nothing be pushed. */
export async function saveClaims(result: GateResult, { verify, mode }: GateActionInputs): Promise<void> {
  const { derivation, targets, admission, requireRevision, accountIds } = result
  if (verify === 'off' || !derivation || (mode === 'enforce' && !admission?.admitted)) return
  const claims = targets.flatMap(({ outcome, place, tag, reference, registry, origin }): Claim[] => {
    if (outcome.verdict !== 'immutable' || origin === 'replica' || place.kind !== 'repository' || !place.repository)
      return []
    const digest = digestOf(registry?.existence ?? null)
    return [{ repository: place.repository, tag, reference, digest, revision: derivation.revision }]
  })
  if (claims.length === 0) return
  const state: ProofState = { claims, requireRevision, accountIds }
  save(NAME, await packed(JSON.stringify(state)))
}

/** Null where the gate left nothing to prove. The runner keeps an action's state from all other steps. */
export async function restoreClaims(): Promise<ProofState | null> {
  const text = restore(NAME)
  return text === '' ? null : (JSON.parse(await unpacked(text)) as ProofState)
}

/** Up to here it is kept as it is: to load zlib takes longer than all that is left to do. */
const MAX_PLAIN_LENGTH = 4096

/** The runner hands it on as an environment variable: of 128 KiB on Linux, and of 32 KiB on Windows, no process starts with more. */
async function packed(json: string): Promise<string> {
  if (json.length <= MAX_PLAIN_LENGTH) return json
  const { deflateRawSync } = await import('node:zlib')
  return deflateRawSync(json).toString('base64')
}

/** An object of JSON begins as no base64 does. */
async function unpacked(text: string): Promise<string> {
  if (text.startsWith('{')) return text
  const { inflateRawSync } = await import('node:zlib')
  return inflateRawSync(Buffer.from(text, 'base64')).toString('utf8')
}
