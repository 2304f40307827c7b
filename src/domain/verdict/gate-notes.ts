import { isCacheExport, readCacheExport } from '../push/cache-export.ts'
import type { Checkout, CheckoutAnswer } from '../commit/checkout.ts'
import type { Derivation } from '../tag/derive-tag.ts'
import type { EndpointNote, GateNote, JudgedTarget, RegistryCheck } from './gate-result.ts'
import { blockedMoves } from '../push/must-move.ts'

export interface NotedRun {
  readonly derivation: Derivation
  readonly checkout: CheckoutAnswer
  readonly registryCheck: RegistryCheck
  /** Where the registry is asked, if not at its own place. */
  readonly endpoint: string | undefined
  readonly targets: readonly JudgedTarget[]
  /** The `tags` input. */
  readonly entries: readonly string[]
  /** The policy's `tags.moving`. */
  readonly moving: readonly string[]
}

/** What is worth knowing of a run and decides nothing. */
export function notesOn({
  derivation,
  checkout,
  registryCheck,
  endpoint,
  targets,
  entries,
  moving,
}: NotedRun): GateNote[] {
  const notes: GateNote[] = [...derivation.notes]
  const { provenance } = derivation
  if (!provenance.verified) notes.push({ code: 'COMMIT_NOT_VERIFIED', field: provenance.field })
  if (checkout.kind === 'checkout') notes.push(...notesOnTree(checkout))
  if (registryCheck === 'skipped') notes.push({ code: 'REGISTRY_CHECK_SKIPPED' })
  if (registryCheck === 'done') notes.push(...notesOnEndpoint(endpoint))
  for (const { exception, reference, outcome } of targets) {
    if (!exception || !outcome.excepted) continue
    notes.push({ code: exception.expiring ? 'EXCEPTION_EXPIRING' : 'EXCEPTION_USED', reference, ...exception })
  }
  const tagless = entries.filter(writesNoTag).map((entry): GateNote => ({ code: 'CACHE_WITHOUT_TAG', entry }))
  return [...notes, ...tagless, ...blockedMoves(targets, moving)]
}

/** Whoever sets it decides what is answered, be it a step before this one. */
export function notesOnEndpoint(endpoint: string | undefined): EndpointNote[] {
  return endpoint === undefined ? [] : [{ code: 'CUSTOM_ENDPOINT', endpoint }]
}

function writesNoTag(entry: string): boolean {
  return isCacheExport(entry) && readCacheExport(entry).kind === 'tagless'
}

function notesOnTree({ dirty, dirtyCount }: Checkout): GateNote[] {
  if (dirtyCount === null) return [{ code: 'DIRTY_UNKNOWN' }]
  return dirtyCount > 0 ? [{ code: 'DIRTY_TREE', count: dirtyCount, paths: dirty }] : []
}
