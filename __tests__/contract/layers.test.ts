import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { RINGS, violations } from '../support/layers.ts'
import { importsOf } from '../support/module-source.ts'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

function sources(): Map<string, string> {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [relative(SRC, file).replaceAll(sep, '/'), readFileSync(file, 'utf8')]))
}

describe('the layers', () => {
  it('hold in src', () => {
    const found = sources()

    expect(found.size).toBeGreaterThan(10)
    expect(violations(found)).toEqual([])
  })

  it.each(RINGS.filter(({ ring }) => ring !== 'scan').map(({ ring }) => ring))('has files in the ring %s', (ring) => {
    const inRing = [...sources().keys()].filter((file) => file === `${ring}.ts` || file.startsWith(`${ring}/`))

    expect(inRing).not.toEqual([])
  })
})

describe('an arrow the wrong way is caught', () => {
  it.each([
    ['domain/a.ts', `import { x } from '../adapters/ecr.ts'`, 'domain/a.ts imports adapters/ecr.ts'],
    ['domain/a.ts', `import type { X } from '../ports.ts'`, 'domain/a.ts imports ports.ts'],
    ['domain/a.ts', `export { x } from '../report/text.ts'`, 'domain/a.ts imports report/text.ts'],
    ['domain/a.ts', `export * from '../commands/gate.ts'`, 'domain/a.ts imports commands/gate.ts'],
    ['domain/a.ts', `import {\n  a,\n  type B,\n} from '../cli/main.ts'`, 'domain/a.ts imports cli/main.ts'],
    ['domain/a.ts', `import '../actions/tag.ts'`, 'domain/a.ts imports actions/tag.ts'],
    ['domain/a.ts', `const x = await import('../emulator/server.ts')`, 'domain/a.ts imports emulator/server.ts'],
    ['domain/a.ts', `import { readFile } from 'node:fs/promises'`, 'domain/a.ts imports node:fs'],
    ['domain/a.ts', `import * as core from '@actions/core'`, 'domain/a.ts imports @actions/core'],
    ['domain/a.ts', `import type { Tag } from '@aws-sdk/client-ecr'`, 'domain/a.ts imports @aws-sdk/client-ecr'],
    ['domain/a.ts', `const x = await import(name)`, 'domain/a.ts computes what it imports'],
    ['domain/a.ts', `const x = require('node:fs')`, 'domain/a.ts imports node:fs'],
    ['scan/a.ts', `import { x } from '../report/text.ts'`, 'scan/a.ts imports report/text.ts'],
    ['report/a.ts', `import { x } from '../adapters/outputs.ts'`, 'report/a.ts imports adapters/outputs.ts'],
    ['report/a.ts', `import { summary } from '@actions/core'`, 'report/a.ts imports @actions/core'],
    [
      'ports.ts',
      `import { worse } from './domain/verdict.ts'`,
      'ports.ts imports more than types from domain/verdict.ts',
    ],
    ['ports.ts', `import type { R } from './commands/gate.ts'`, 'ports.ts imports commands/gate.ts'],
    ['commands/a.ts', `import { ecr } from '../adapters/ecr.ts'`, 'commands/a.ts imports adapters/ecr.ts'],
    ['commands/a.ts', `import { join } from 'node:path'`, 'commands/a.ts imports node:path'],
    ['adapters/git.ts', `import { x } from './ecr.ts'`, 'adapters/git.ts imports adapters/ecr.ts'],
    ['adapters/git.ts', `import { x } from '../commands/gate.ts'`, 'adapters/git.ts imports commands/gate.ts'],
    ['adapters/git.ts', `import { x } from '../report/text.ts'`, 'adapters/git.ts imports report/text.ts'],
    ['emulator/a.ts', `import { x } from '../adapters/ecr.ts'`, 'emulator/a.ts imports adapters/ecr.ts'],
    ['actions/a.ts', `import { x } from '../emulator/server.ts'`, 'actions/a.ts imports emulator/server.ts'],
    ['actions/a.ts', `import { x } from '../cli/main.ts'`, 'actions/a.ts imports cli/main.ts'],
    ['cli/a.ts', `import { x } from '../actions/tag.ts'`, 'cli/a.ts imports actions/tag.ts'],
    ['helpers/a.ts', `export const x = 1`, 'helpers/a.ts lies in no ring'],
    ['cli/a.ts', `import { x } from '../helpers/a.ts'`, 'cli/a.ts imports helpers/a.ts, which lies in no ring'],
  ])('%s: %s', (file, source, expected) => {
    expect(violations(new Map([[file, source]]))[0]).toContain(expected)
  })

  it.each([
    'const region = process.env.AWS_REGION',
    'const now = Date.now()',
    'const now = new Date()',
    'const n = Math.random()',
    'const text = `at ${Date.now()}`',
    'const quote = /[\'"]/u\nconst now = Date.now()',
    "const url = 'https://x'\nconst now = new Date()",
    'console.log(1)',
    'const answer = await fetch(url)',
    'const env = globalThis.process.env',
    'names.sort((a, b) => a.localeCompare(b))',
  ])('an effect in the domain: %s', (source) => {
    expect(violations(new Map([['domain/a.ts', source]]))).toEqual([expect.stringMatching(/^domain\/a\.ts uses /u)])
  })

  it('a way to the embedded ECR through other files', () => {
    const found = violations(
      new Map([
        ['actions/tag.ts', `import { gate } from '../commands/gate.ts'`],
        ['commands/gate.ts', `const ecr = () => import('../emulator/server.ts')`],
        ['emulator/server.ts', `export const x = 1`],
      ]),
    )

    expect(found).toContain(
      'actions/tag.ts → commands/gate.ts → emulator/server.ts: no action carries the embedded ECR',
    )
  })

  it('a cycle, once', () => {
    const found = violations(
      new Map([
        ['domain/a.ts', `import { b } from './b.ts'`],
        ['domain/b.ts', `import type { C } from './c.ts'`],
        ['domain/c.ts', `export { a } from './a.ts'`],
      ]),
    )

    expect(found).toEqual(['domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts: a cycle'])
  })
})

describe('what is right passes', () => {
  it.each([
    ['domain/a.ts', `import parse from 'semver/functions/parse.js'\nimport { b } from './b.ts'`],
    ['domain/a.ts', `import { createHash } from 'node:crypto'\nimport parse from 'semver/functions/parse.js'`],
    ['domain/a.ts', `// import { x } from '../adapters/ecr.ts'\n/* Date.now() */ const s = 'process.env'`],
    ['domain/a.ts', `const at = new Date(committedAt)`],
    ['domain/a.ts', `const steps = { process: rule.process, fetch: false }`],
    ['ports.ts', `import type { Verdict } from './domain/verdict.ts'`],
    ['adapters/ecr.ts', `import { faultOf } from './ecr-faults.ts'\nimport { ECR } from '@aws-sdk/client-ecr'`],
    ['cli/a.ts', `const { serve } = await import('../emulator/server.ts')`],
  ])('%s: %s', (file, source) => {
    expect(violations(new Map([[file, source]]))).toEqual([])
  })
})

describe('imports are found in', () => {
  it.each([
    [`import a, { b, type C as D } from './x.ts'`, [{ specifier: './x.ts', typesOnly: false }]],
    [`import type { C } from "./x.ts"`, [{ specifier: './x.ts', typesOnly: true }]],
    [`import * as v from 'yaml'`, [{ specifier: 'yaml', typesOnly: false }]],
    [`export type { A } from './x.ts'`, [{ specifier: './x.ts', typesOnly: true }]],
    [`export * as all from './x.ts'`, [{ specifier: './x.ts', typesOnly: false }]],
    [`const m = () => import('./x.ts')`, [{ specifier: './x.ts', typesOnly: false }]],
    [`const m = import('./x.ts', { with: {} })`, [{ specifier: './x.ts', typesOnly: false }]],
    ['const m = import(`./${x}.ts`)', [{ specifier: null, typesOnly: false }]],
    [`export const from = 'x'`, []],
    [`const text = \`\n  import x from\n\``, []],
  ])('%s', (source, expected) => {
    expect(importsOf(source)).toEqual(expected)
  })
})
