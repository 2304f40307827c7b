import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restoreClaims, saveClaims } from '../../../src/actions/proof-state.ts'
import { GATE_DEFAULTS, readGateInputs } from '../../../src/commands/gate-inputs.ts'
import { aResult } from '../../support/gate-result.ts'
import { parseFileCommand } from '../../support/file-command.ts'
import { aRepository, aTarget, REVISION } from '../../support/targets.ts'

const inputs = readGateInputs((name) => GATE_DEFAULTS[name], {})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proof-state-'))
  process.env['GITHUB_STATE'] = join(folder, 'state')
  writeFileSync(join(folder, 'state'), '')
})

afterEach(() => {
  delete process.env['GITHUB_STATE']
  delete process.env['STATE_proof']
  rmSync(folder, { recursive: true })
})

/** What the gate hands to the runner of this many references. */
async function saved(references: number): Promise<string> {
  const targets = Array.from({ length: references }, (_, index) =>
    aTarget({ at: aRepository({ name: `team/app-${index}` }) }),
  )
  await saveClaims(aResult({ targets }), inputs)
  return parseFileCommand(readFileSync(join(folder, 'state'), 'utf8'))['proof'] ?? ''
}

it.each([
  ['of one reference is plain text', 1, /^\{"claims":\[\{.+\}$/],
  ['of 500 references fits into a variable of Windows', 500, /^[\w+/]{2000,32766}={0,2}$/],
])('%s, and comes back whole', async (_, references, expected) => {
  const proof = await saved(references)
  expect(proof).toMatch(expected)

  process.env['STATE_proof'] = proof
  const state = await restoreClaims()
  expect(state).toMatchObject({ requireRevision: true, accountIds: 'full' })
  const names = Array.from({ length: references }, (__, index) => `team/app-${index}`)
  expect(state?.claims.map(({ repository }) => repository.name)).toEqual(names)
  expect(new Set(state?.claims.map(({ revision }) => revision))).toEqual(new Set([REVISION]))
})

it('is nothing where the gate kept nothing', async () => {
  expect(await restoreClaims()).toBeNull()
})
