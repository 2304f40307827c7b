import type { Reading } from '../../src/scan/reader.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'

/** The file once every repository in it is set right, as far as its reader knows how. */
export function withRepositoryEdits({ facts }: Pick<Reading, 'facts'>, { text }: Pick<SourceFile, 'text'>): string {
  const edits = facts.flatMap((fact) => {
    if (fact.kind !== 'repository' || !fact.edit) return []
    const { edit } = fact
    return edit.kind === 'replace'
      ? [{ start: edit.span.start, end: edit.span.end, text: edit.text }]
      : [{ start: edit.at, end: edit.at, text: edit.text }]
  })
  return edits
    .toSorted((one, another) => another.start - one.start)
    .reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), text)
}
