import { expect } from '@jest/globals'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ActionRun } from './run-action.ts'

const GOLDENS = fileURLToPath(new URL('../e2e/goldens/', import.meta.url))

/** All goldens are rewritten by `UPDATE_GOLDENS=1 npm test -- __tests__/e2e`; then read the difference. */
const UPDATE = process.env['UPDATE_GOLDENS'] === '1'

/** Holds texts against the files of `__tests__/e2e/goldens/<folder>`, byte for byte. */
export function expectGolden(folder: string, files: Readonly<Record<string, string>>): void {
  const path = join(GOLDENS, folder)
  if (UPDATE) {
    rmSync(path, { recursive: true, force: true })
    mkdirSync(path, { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  }
  const golden = existsSync(path)
    ? Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]))
    : {}
  expect(files).toEqual(golden)
}

/** Holds a run against its golden. The `json` output is kept as JSON, so that a difference can be read. */
export function expectGoldenRun(folder: string, { stdout, outputs, summary, requests, post }: ActionRun): void {
  const { json, ...others } = outputs
  expectGolden(folder, {
    'stdout.txt': stdout,
    'outputs.json': pretty({ ...others, json: json === undefined ? undefined : timeless(JSON.parse(json) as object) }),
    'summary.md': summary,
    'requests.json': pretty(requests),
    ...(post && {
      'post-stdout.txt': post.stdout,
      'post-summary.md': post.summary,
      'post-requests.json': pretty(post.requests),
    }),
  })
}

/** The goldens of a group that no scenario holds any more. */
export function orphanedGoldens(group: string, scenarios: readonly string[]): string[] {
  const path = join(GOLDENS, group)
  const orphans = existsSync(path) ? readdirSync(path).filter((name) => !scenarios.includes(name)) : []
  if (UPDATE) for (const name of orphans) rmSync(join(path, name), { recursive: true })
  return UPDATE ? [] : orphans
}

/** How many days an exception has left is another number tomorrow. */
function timeless(json: object): unknown {
  const replacer = (key: string, value: unknown): unknown => (key === 'days-left' ? '<days>' : value)
  return JSON.parse(JSON.stringify(json, replacer))
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
