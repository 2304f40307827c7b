import { applyEdits } from '../../domain/finding/edits.ts'
import type { Edit } from '../../domain/finding/finding.ts'
import { CodedError } from '../../domain/errors.ts'
import type { TextEncoding } from '../../domain/text/decoded-text.ts'
import type { PullRequestProposal, Tree, TreeFile } from '../../ports.ts'
import { migrationMarkdown } from '../../report/migration/markdown.ts'
import type { Migration } from './plan.ts'

export interface EditedFile {
  readonly path: string
  readonly content: string
  readonly encoding: TextEncoding
}

/** The files as the plan's edits make them. All or none: an edit may lean on one of another file. Throws a CodedError. */
export function editedFiles({ edits, textOf }: Pick<Migration, 'edits' | 'textOf'>, tree: Tree): EditedFile[] {
  const byPath = new Map<string, Edit[]>()
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit])
  return [...byPath].map(([path, own]) => {
    const file = tree.read(path)
    if (file.kind !== 'text' || file.text !== textOf(path))
      throw refused(path, 'it was changed while the plan was made', 'Run this again.')
    const content = applyEdits(file.text, own)
    if (file.encoding === 'latin1' && !/^[\0-\u00ff]*$/.test(content))
      throw refused(path, 'it is not UTF-8, and the change is', 'Save the file as UTF-8.')
    return { path, content, encoding: file.encoding }
  })
}

export interface ProposalTerms {
  readonly branch: string
  readonly base: string | null
  readonly parent: string
  /** The file as the parent has it. */
  readonly readAt: (path: string) => Promise<TreeFile>
}

/** The pull request of a plan: its edits on top of what is committed, and nothing else that lies about. */
export async function proposalOf(
  migration: Migration,
  files: readonly EditedFile[],
  { branch, base, parent, readAt }: ProposalTerms,
): Promise<PullRequestProposal> {
  const committed = await Promise.all(
    files.map(async (file) => ({
      ...file,
      content: asCommitted(file, migration.textOf(file.path), await readAt(file.path)),
    })),
  )
  return {
    branch,
    base,
    parent,
    title: TITLE,
    message: `${TITLE}\n\nIt pins what runs to the images of today. The steps that are left are in the pull request.\n`,
    body: migrationMarkdown(migration, migration.accountIds),
    files: committed,
  }
}

const TITLE = 'Take the pipeline off tags that move'

/** Git may have written the file out with other line ends than it keeps. */
function asCommitted({ path, content }: EditedFile, here: string | null, there: TreeFile): string {
  if (there.kind === 'text' && there.text === here) return content
  if (there.kind === 'text' && here !== null && withoutReturns(here) === there.text) return withoutReturns(content)
  throw refused(path, 'it has changes that are not committed', 'Commit them and push, or take them back.')
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function refused(path: string, why: string, remedy: string): CodedError {
  return new CodedError('INPUT_INVALID', `\`${path}\` is not edited, and no other file: ${why}.`, { remedy: [remedy] })
}
