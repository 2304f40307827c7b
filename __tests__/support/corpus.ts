import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding, RuleId } from '../../src/domain/finding/finding.ts'
import { EMPTY_POLICY } from '../../src/domain/policy/policy.ts'
import { createScan, readSource } from '../../src/scan/scan.ts'
import { ACTION } from './scan-tree.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'

/**
 * Small trees as people write them, each in a folder of its own with `expect.txt` beside its files: what a reader who knows the
 * trade would say of it, written down before any tool was run on it. A line is `<level> <rule> <path>:<line>`; `dynamic` is a level
 * too, for what must be told as known only to a run. `#` begins a remark. A line `all` holds the tree to all rules, and not only to
 * those on tags and repositories.
 */
export interface CorpusCase {
  readonly name: string
  readonly files: readonly SourceFile[]
  readonly labels: readonly Label[]
  readonly allRules: boolean
}

export interface Label {
  readonly level: 'error' | 'warning' | 'note' | 'dynamic'
  readonly rule: RuleId
  readonly path: string
  readonly line: number
}

export interface CorpusResult {
  /** Labels that no finding meets. */
  readonly missed: readonly Label[]
  /** Findings that no label asks for. */
  readonly wrong: readonly Finding[]
  /** Findings and labels that agree on the place, and not on how grave it is. */
  readonly misjudged: readonly string[]
  readonly hits: number
}

const CORPUS = fileURLToPath(new URL('../fixtures/corpus', import.meta.url))

const ALWAYS: ReadonlySet<RuleId> = new Set<RuleId>([
  'push-mutable-tag',
  'deploy-mutable-tag',
  'repository-mutable',
  'matrix-same-tag',
  'cache-needs-exclusion',
  'signature-needs-exclusion',
])

export function corpusCases(): CorpusCase[] {
  return foldersIn(CORPUS).flatMap((kind) =>
    foldersIn(join(CORPUS, kind)).map((name) => readCase(`${kind}/${name}`, join(CORPUS, kind, name))),
  )
}

export function holdAgainst({ files, labels, allRules }: CorpusCase): CorpusResult {
  const scan = createScan({ policy: EMPTY_POLICY, today: '2026-01-01', severities: new Map(), action: ACTION })
  for (const reading of files.flatMap(({ path, text }) => readSource(path, text) ?? [])) scan.add(reading)
  const findings = scan.finish().findings.filter(({ rule }) => allRules || ALWAYS.has(rule))
  const pairs = labels.map((label) => ({ label, met: findings.filter((finding) => isAt(finding, label)) }))
  const met = new Set(pairs.flatMap((pair) => pair.met))
  return {
    missed: pairs.flatMap(({ label, met: found }) => (found.length === 0 ? [label] : [])),
    wrong: findings.filter((finding) => !met.has(finding) && levelOf(finding) !== 'dynamic'),
    misjudged: pairs.flatMap(({ label, met: found }) =>
      found.length === 0 || found.some((finding) => levelOf(finding) === label.level)
        ? []
        : [`${shown(label)} is said to be ${levelOf(found[0]!)}`],
    ),
    hits: pairs.filter(({ met: found }) => found.length > 0).length,
  }
}

/** What only a run can tell, and how grave everything else is. */
export function levelOf({ severity, confidence, subject }: Finding): Label['level'] {
  const isOpen =
    (subject.kind === 'tag' && subject.movement.kind === 'dynamic') ||
    (subject.kind === 'repository' && confidence === 'low')
  return isOpen ? 'dynamic' : severity
}

export function shown({ level, rule, path, line }: Label): string {
  return `${level} ${rule} ${path}:${line}`
}

/** At the line of the finding, or at one on the way of its value. */
function isAt({ rule, location, chain }: Finding, label: Label): boolean {
  const places = [location, ...chain.flatMap((link) => link.location ?? [])]
  return (
    rule === label.rule &&
    places.some(({ path, line, endLine }) => path === label.path && line <= label.line && label.line <= endLine)
  )
}

function readCase(name: string, folder: string): CorpusCase {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  const lines = readFileSync(join(folder, 'expect.txt'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, '').trim())
    .filter((line) => line !== '')
  return {
    name,
    files: paths
      .filter((path) => path !== 'expect.txt')
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
    labels: lines.filter((line) => line !== 'all').map(readLabel),
    allRules: lines.includes('all'),
  }
}

function readLabel(line: string): Label {
  const [, level, rule, path, number] = /^(error|warning|note|dynamic) ([a-z-]+) (.+):(\d+)$/.exec(line) ?? []
  if (!level) throw new Error(`No label: ${line}`)
  return { level: level as Label['level'], rule: rule as RuleId, path: path!, line: Number(number) }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}
