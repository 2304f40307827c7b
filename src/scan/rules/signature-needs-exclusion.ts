import { matchesFilter } from '../../domain/ecr/tag-mutability.ts'
import type { Draft } from '../draft.ts'
import type { SignatureFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { Tree } from '../tree.ts'
import { display } from '../value.ts'
import { isDeclaredToMove } from './repository-mutable.ts'
import type { Rule } from './rule.ts'

/** As cosign writes it. */
const SIGNATURE_TAG = `sha256-${'3f1c0a2d4e5b6c7d'.repeat(4)}.sig`

/** A signature is written under a tag, in a repository that may not let it move. */
export const signatureNeedsExclusion: Rule = {
  id: 'signature-needs-exclusion',
  judge: (tree) => {
    const isExcluded = tree.policy.moving.some((filter) => matchesFilter(filter, SIGNATURE_TAG))
    return isExcluded ? [] : tree.ofKind('signature').flatMap((found) => judgeSignature(found, tree))
  },
}

function judgeSignature({ file, fact, original }: Found<SignatureFact>, tree: Tree): Draft[] {
  const { tagged, tool } = fact
  if (tagged === false || original) return []
  const verdict = tree
    .verdicts(fact.reference, fact.unit)
    .find(
      ({ registry, place }) =>
        (registry === 'ecr' || registry === 'unknown') && !isDeclaredToMove(tree, place.repository, SIGNATURE_TAG),
    )
  if (!verdict) return []
  return [
    {
      rule: 'signature-needs-exclusion',
      severity: tagged ? 'warning' : 'note',
      confidence: tagged ? 'high' : 'low',
      subject: { kind: 'signature', tool, reference: display(verdict.reference), certain: tagged === true },
      chain: [],
      file,
      fact,
      at: null,
      culprit: null,
      excusable: null,
    },
  ]
}
