import { createHistory } from '../../adapters/git-history.ts'
import { MAX_FILE_BYTES } from '../../adapters/tree.ts'
import type { Migration } from '../../commands/migrate/plan.ts'
import type { ChangedFile, Environment } from '../../ports.ts'
import { counted } from '../../report/audit/plural.ts'
import type { TreePlace } from '../tree-place.ts'

/** Why what the source shows to be over may not be: what was not read can push still, and what is not committed is not out. */
export async function doubtsOf(
  { notes, textOf }: Pick<Migration, 'notes' | 'textOf'>,
  { checkout, below }: Pick<TreePlace, 'checkout' | 'below'>,
  env: Environment,
): Promise<readonly string[]> {
  const speaks = ({ path, isGone }: ChangedFile): boolean => isGone || textOf(path) !== null
  return [
    ...(below === '' ? [] : [`only \`${below}\` of the checkout was read`]),
    ...(notes.length === 0
      ? []
      : [`${counted(new Set(notes.map(({ path }) => path)).size, 'file')} could not be read in full`]),
    ...(checkout === null ? [] : await uncommitted(checkout, env, speaks)),
  ]
}

async function uncommitted(
  root: string,
  env: Environment,
  speaks: (file: ChangedFile) => boolean,
): Promise<readonly string[]> {
  try {
    const history = createHistory({ root, env, fetch: false, maxFileBytes: MAX_FILE_BYTES })
    const changed = (await history.changes('HEAD')).filter(speaks)
    return changed.map(({ path }) => `\`${path}\` has changes that are not committed`)
  } catch {
    return ['git does not tell what is committed']
  }
}
