import type { GateResult } from '../domain/verdict/gate-result.ts'
import { ociLabels } from '../domain/push/oci-labels.ts'

/** The image's `org.opencontainers.image.*` labels; none where no tag could be derived. */
export function labelsOf({ derivation, source }: GateResult): readonly (readonly [string, string])[] {
  if (!derivation) return []
  const { tag, version, revision, created } = derivation
  return ociLabels({ tag, revision, version, created, source })
}
