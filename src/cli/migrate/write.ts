import { logLine } from '../../adapters/outputs-text.ts'
import { createWriter } from '../../adapters/disk/writer.ts'
import type { Migration } from '../../commands/migrate/plan.ts'
import { editedFiles } from '../../commands/migrate/proposal.ts'
import type { Tree } from '../../ports.ts'
import { counted } from '../../report/audit/plural.ts'

/** Puts the plan's edits into the files, which have to be as they were read. */
export async function writeEdits(migration: Migration, tree: Tree, root: string): Promise<boolean> {
  const files = editedFiles(migration, tree)
  const writer = createWriter(root)
  for (const { path, content, encoding } of files) {
    await writer.write(path, content, encoding)
    console.error(logLine(`Wrote ${path}.`))
  }
  const { length } = migration.edits
  console.error(
    length === 0 ? 'No edit to write.' : `Wrote ${counted(length, 'edit')} in ${counted(files.length, 'file')}.`,
  )
  return true
}
