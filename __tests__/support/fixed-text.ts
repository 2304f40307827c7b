import { applyEdits } from '../../src/domain/finding/edits.ts'
import type { Fix } from '../../src/domain/finding/finding.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'
import { scanFiles } from './scan-fixtures.ts'

/** All fixes that are offered for a tree, each once. */
export function fixesIn(files: readonly SourceFile[]): Fix[] {
  const fixes = scanFiles(files).findings.flatMap((finding) => finding.fixes)
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values()]
}

/** What the first fix whose title begins so makes of a file; null if there is none. */
export function fixedBy(title: string, file: SourceFile): string | null {
  const fix = fixesIn([file]).find((one) => one.title.startsWith(title))
  return fix
    ? applyEdits(
        file.text,
        fix.edits.toSorted((one, other) => one.start - other.start),
      )
    : null
}

/** A workflow of one job with these steps, each line at its own indentation. */
export function workflow(...steps: readonly string[]): SourceFile {
  return { path: '.github/workflows/a.yml', text: [...HEAD, ...steps, ''].join('\n') }
}

/** The steps of such a workflow. */
export function stepsOf(text: string | null): string[] | null {
  return text === null ? null : text.split('\n').slice(HEAD.length, -1)
}

const HEAD = ['on: push', 'jobs:', '  a:', '    runs-on: x', '    steps:']
