import type { Writer } from '../adapters/disk/writer.ts'
import type { ScanOutcome } from '../commands/scan/scan.ts'
import type { Finding, Fix } from '../domain/finding/finding.ts'
import type { Tree, TreeFile } from '../ports.ts'
import { planFixes } from '../scan/fixes/plan.ts'
import { applyEdits } from '../domain/finding/edits.ts'
import { unifiedDiff } from '../report/scan/diff.ts'

export interface FixOptions {
  /** Whether fixes that somebody has to look at are among them. */
  readonly unsafe: boolean
}

/** What the fixes of what counts would change, line for line. */
export function diffOfFixes({ report, textOf }: ScanOutcome, options: FixOptions): string[] {
  const { edits } = planFixes(
    report.counted.map(({ finding }) => finding),
    options,
  )
  return [...edits].flatMap(([path, list]) => unifiedDiff(path, textOf(path) ?? '', list))
}

export interface FixResult {
  readonly fixed: number
  readonly files: number
  /** How many touch the same bytes as another, and are left to a second run. */
  readonly postponed: number
  /** Of what was left alone, why. */
  readonly skipped: readonly string[]
}

/** Applies the fixes of what counts, each as a whole. A file that is no longer as it was scanned is left alone. */
export async function applyFixes(
  { report, textOf }: ScanOutcome,
  options: FixOptions,
  tree: Tree,
  writer: Writer,
): Promise<FixResult> {
  const files = new Map<string, TreeFile>()
  const skipped = new Set<string>()
  const fits = (fix: Fix): boolean =>
    fix.edits.every(({ path, text }) => {
      const file = files.get(path) ?? tree.read(path)
      files.set(path, file)
      const why = obstacleOf(file, textOf(path), text)
      if (why !== null) skipped.add(`${path}: not fixed: ${why}`)
      return why === null
    })
  const fitting = report.counted.map(({ finding }): Finding => ({ ...finding, fixes: finding.fixes.filter(fits) }))
  const plan = planFixes(fitting, options)
  for (const [path, edits] of plan.edits) {
    const file = files.get(path)
    if (file?.kind === 'text') await writer.write(path, applyEdits(file.text, edits), file.encoding)
  }
  return { fixed: plan.applied.length, files: plan.edits.size, postponed: plan.postponed.length, skipped: [...skipped] }
}

/** What keeps a text from being put into a file. */
function obstacleOf(file: TreeFile, scanned: string | null, text: string): string | null {
  if (file.kind !== 'text' || file.text !== scanned) return 'it was changed meanwhile'
  return file.encoding === 'latin1' && !/^[\0-\u00ff]*$/.test(text) ? 'it is not UTF-8' : null
}
