import { createHash } from 'node:crypto'

import { TAG_MAX_LENGTH } from './tag-grammar.ts'

/** What stands in a tag for a branch. */
export interface BranchValue {
  readonly branch: string
  readonly value: string
  readonly isRewritten: boolean
  /** The branch that would have had this value, but for the digest; null where there is none. */
  readonly partner: string | null
}

const DIGEST_LENGTH = 8
/** `_` and the digest. */
export const REWRITTEN_MIN_LENGTH = DIGEST_LENGTH + 1

const PLAIN = /^[A-Za-z0-9_.-]+$/
/** A name that ends like a rewritten one is rewritten too, so that nobody can name a branch after another one's value. */
const REWRITTEN = /_[0-9a-f]{8}$/

/**
 * A branch's name as it can stand in a tag: unchanged where it can, else made legal, cut to the room there is, and marked with a
 * digest of the whole name, so that no two branches share a value and `日main` is never taken for `main`. Null where there is no room.
 */
export function branchValue(branch: string, room: number, isStart: boolean): BranchValue | null {
  const isPlain = branch.length <= room && PLAIN.test(branch) && !REWRITTEN.test(branch)
  if (isPlain && !(isStart && /^[.-]/.test(branch))) return { branch, value: branch, isRewritten: false, partner: null }
  if (room < REWRITTEN_MIN_LENGTH) return null

  const digest = createHash('sha256').update(branch).digest('hex').slice(0, DIGEST_LENGTH)
  const legal = branch
    .slice(0, TAG_MAX_LENGTH * 2)
    .replaceAll(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, room - REWRITTEN_MIN_LENGTH)
    .replace(/[.-]{1,128}$/, '')
  const partner = legal === '' || legal === branch ? null : legal
  return { branch, value: `${legal}_${digest}`, isRewritten: true, partner }
}
