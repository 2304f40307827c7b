import type { Finding } from '../../domain/finding/finding.ts'
import type { ScanNote } from '../../domain/finding/scan-report.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Tree } from '../../ports.ts'
import { EVERYTHING } from '../../scan/reader.ts'
import { createScan } from '../../scan/scan.ts'
import type { SourceImages } from '../../scan/source-image.ts'
import { sourceImages } from '../../scan/source-images.ts'
import { readTree } from '../scan/read-tree.ts'
import { type RuleInputs, rulesHere } from '../scan/rules.ts'

/** The source's side of a migration. */
export interface Source extends SourceImages {
  readonly findings: readonly Finding[]
  readonly policy: Policy
  readonly notes: readonly ScanNote[]
  readonly filesListed: number
  readonly filesRead: number
  /** The text of a file that says something, as it was read. */
  readonly textOf: (path: string) => string | null
}

export interface SourceInputs extends RuleInputs {
  /** How a workflow uses the gate: `owner/immutable-tag@v1`. */
  readonly action: string
}

/** Reads a tree as the scan does, for all that it says of images. */
export async function readMigrationSource(
  inputs: SourceInputs,
  { tree, today }: { readonly tree: Tree; readonly today: string },
): Promise<Source> {
  const [{ paths, note }, rules] = await Promise.all([tree.list(), rulesHere(inputs, tree)])
  const { readings, notes, filesRead } = readTree(paths, { isIgnored: rules.isIgnored, asked: EVERYTHING }, tree)
  const { policy } = rules
  const { action } = inputs
  const scan = createScan({ policy, today, severities: new Map(), action, gateReports: true })
  for (const reading of readings.values()) scan.add(reading)
  const seen: SourceImages[] = []
  const { findings, notes: told } = scan.finish((linked, locator) => {
    seen.push(sourceImages(linked, locator, { action, reports: true }))
  })
  const { images = [], repositories = [], gates = [] } = seen[0] ?? {}
  return {
    images,
    repositories,
    gates,
    findings,
    policy,
    notes: [
      ...(note === null ? [] : [{ path: '.', line: null, detail: note }]),
      ...notes,
      ...told.map(({ path, detail }) => ({ path, line: null, detail })),
    ],
    filesListed: paths.length,
    filesRead,
    textOf: (path) => readings.get(path)?.file.text ?? null,
  }
}
