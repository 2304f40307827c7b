import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { applyEdits } from '../../src/domain/finding/edits.ts'
import { EMPTY_POLICY } from '../../src/domain/policy/policy.ts'
import { findingWords } from '../../src/report/scan/finding-words.ts'
import { planFixes } from '../../src/scan/fixes/plan.ts'
import { createScan, readSource, type ScanResult } from '../../src/scan/scan.ts'
import { ACTION } from './scan-tree.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/scan', import.meta.url))
const UPDATE = process.env['UPDATE_GOLDENS'] === '1'

/** `__tests__/fixtures/scan/<kind>/<case>`: `tree/` is scanned, `findings.txt` is what is said, `fixed/` what the fixes make of it. */
export function fixtureNames(): string[] {
  return foldersIn(FIXTURES).flatMap((kind) => foldersIn(join(FIXTURES, kind)).map((name) => `${kind}/${name}`))
}

export function treeOf(name: string): SourceFile[] {
  return filesIn(join(FIXTURES, name, 'tree'))
}

export function scanFiles(files: readonly SourceFile[]): ScanResult {
  const scan = createScan({ policy: EMPTY_POLICY, today: '2026-01-01', severities: new Map(), action: ACTION })
  for (const reading of files.flatMap(({ path, text }) => readSource(path, text) ?? [])) scan.add(reading)
  return scan.finish()
}

/** Findings and notes as somebody would read them. */
export function resultText({ findings, notes }: ScanResult): string {
  const told = findings.map((finding) => {
    const { headline, cause } = findingWords(finding)
    const { path, line, column } = finding.location
    const fixes = finding.fixes.map(({ title, safe }) => `  fix (${safe ? 'safe' : 'to be looked at'}): ${title}`)
    return [
      `${path}:${line}:${column} ${finding.severity} ${finding.rule}: ${headline}`,
      ...cause.map((sentence) => `  ${sentence}`),
      ...fixes,
    ].join('\n')
  })
  const noted = notes.map(({ path, detail }) => `${path}: note: ${detail}`)
  return [...told, ...noted].map((part) => `${part}\n`).join('')
}

/** The files with all fixes applied, as one run of `--fix --unsafe-fixes` does it; only those that change. */
export function fixedOnce(files: readonly SourceFile[]): SourceFile[] {
  const { edits } = planFixes(scanFiles(files).findings, { unsafe: true })
  return files.flatMap(({ path, text }) => {
    const own = edits.get(path)
    return own ? [{ path, text: applyEdits(text, own) }] : []
  })
}

/** Until nothing is left to fix, but not for ever. */
export function fixedAll(files: readonly SourceFile[]): SourceFile[] {
  let now = [...files]
  for (let round = 0; round < 10; round += 1) {
    const fixed = new Map(fixedOnce(now).map((file) => [file.path, file]))
    if (fixed.size === 0) return now
    now = now.map((file) => fixed.get(file.path) ?? file)
  }
  throw new Error('The fixes never come to an end.')
}

/** The golden files of a fixture: what is said of it, and what changes. */
export function golden(name: string, made: readonly SourceFile[]): SourceFile[] {
  const folder = join(FIXTURES, name)
  if (UPDATE) {
    rmSync(join(folder, 'fixed'), { recursive: true, force: true })
    for (const { path, text } of made) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const findings = join(folder, 'findings.txt')
  return [
    ...(existsSync(findings) ? [{ path: 'findings.txt', text: readFileSync(findings, 'utf8') }] : []),
    ...filesIn(join(folder, 'fixed')).map(({ path, text }) => ({ path: `fixed/${path}`, text })),
  ]
}

function filesIn(folder: string): SourceFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}
