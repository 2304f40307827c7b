import { baseImageMutableTag } from './base-image-mutable-tag.ts'
import { cacheNeedsExclusion } from './cache-needs-exclusion.ts'
import { deployMutableTag } from './deploy-mutable-tag.ts'
import { matrixSameTag } from './matrix-same-tag.ts'
import { missingConcurrency } from './missing-concurrency.ts'
import { pushMutableTag } from './push-mutable-tag.ts'
import { repositoryMutable } from './repository-mutable.ts'
import { rerunCollision } from './rerun-collision.ts'
import type { Rule } from './rule.ts'
import { signatureNeedsExclusion } from './signature-needs-exclusion.ts'
import { unprovenPush } from './unproven-push.ts'

export const RULES: readonly Rule[] = [
  pushMutableTag,
  deployMutableTag,
  baseImageMutableTag,
  repositoryMutable,
  rerunCollision,
  cacheNeedsExclusion,
  signatureNeedsExclusion,
  matrixSameTag,
  missingConcurrency,
  unprovenPush,
]
