import { afterEach, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restoreClaims, saveClaims } from '../../../src/actions/proof-state.ts'
import { GATE_DEFAULTS, readGateInputs } from '../../../src/commands/gate-inputs.ts'
import { aResult } from '../../support/gate-result.ts'
import { parseFileCommand } from '../../support/file-command.ts'
import { aRepository, aTarget, REVISION } from '../../support/targets.ts'

const folder = mkdtempSync(join(tmpdir(), 'proof-state-'))
const inputs = readGateInputs((name) => GATE_DEFAULTS[name], {})

afterEach(() => {
  delete process.env['GITHUB_STATE']
  delete process.env['STATE_proof']
  rmSync(folder, { recursive: true })
})

it('of 500 references fits into a variable of Windows, and comes back whole', () => {
  const targets = Array.from({ length: 500 }, (_, index) => aTarget({ at: aRepository({ name: `team/app-${index}` }) }))
  process.env['GITHUB_STATE'] = join(folder, 'state')
  writeFileSync(join(folder, 'state'), '')

  saveClaims(aResult({ targets }), inputs)

  const { proof = '' } = parseFileCommand(readFileSync(join(folder, 'state'), 'utf8'))
  expect(proof.length).toBeLessThan(32_767)
  process.env['STATE_proof'] = proof
  const state = restoreClaims()
  expect(state).toMatchObject({ requireRevision: true, accountIds: 'full' })
  expect(state?.claims.map(({ repository }) => repository.name)).toEqual(targets.map((_, index) => `team/app-${index}`))
  expect(new Set(state?.claims.map(({ revision }) => revision))).toEqual(new Set([REVISION]))
})
