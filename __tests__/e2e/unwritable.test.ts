import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { ofMachine } from '../support/clean-process.ts'
import { parseFileCommand } from '../support/file-command.ts'
import { ROOT } from '../support/markdown.ts'
import { actionNode } from '../support/run-action.ts'

const NODE = actionNode()
const FOLDER = mkdtempSync(join(tmpdir(), 'immutable-tag-unwritable-'))
const OUTPUT = join(FOLDER, 'output')
const NOWHERE = join(FOLDER, 'none', 'file')

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

function refused(files: Readonly<Record<string, string>>) {
  writeFileSync(OUTPUT, '')
  const env = { ...ofMachine(), INPUT_MODE: 'no-mode', GITHUB_OUTPUT: OUTPUT, GITHUB_WORKSPACE: FOLDER, ...files }
  const run = spawnSync(NODE!, [join(ROOT, 'dist/gate/index.js')], { cwd: FOLDER, env, encoding: 'utf8' })
  return {
    status: run.status,
    stderr: run.stderr,
    stdout: run.stdout,
    outputs: parseFileCommand(readFileSync(OUTPUT, 'utf8')),
  }
}

const describeOnNode24 = NODE === null ? describe.skip : describe
describeOnNode24('a refusal whose report cannot be written is told in words all the same', () => {
  it('without a summary', () => {
    const { status, stderr, stdout, outputs } = refused({ GITHUB_STEP_SUMMARY: NOWHERE })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('mode: `no-mode` is not one of enforce, report.')
    expect(outputs).toMatchObject({ verdict: 'unknown', 'should-push': 'false' })
  })

  it('without outputs', () => {
    const { status, stderr, stdout, outputs } = refused({ GITHUB_OUTPUT: NOWHERE })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('mode: `no-mode` is not one of enforce, report.')
    expect(outputs).toEqual({})
  })
})
