// A test that cannot run here is skipped, and says so: that is what this module is for.
/* oxlint-disable jest/no-disabled-tests */
import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, it } from '@jest/globals'

const EXTENSIONS = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']

function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => EXTENSIONS.some((extension) => isExecutable(join(folder, program + extension))))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

type Block = (name: string, body: () => void) => void
type Test = (name: string, body: () => Promise<void>, timeout?: number) => void

/** `describe` for what needs a program; where that is missing all of it is skipped, by a name that says so. */
export function describeWith(program: string): Block {
  return isInstalled(program) ? describe : (name, body) => describe.skip(`${name}: ${missing(program)}`, body)
}

/** `it` for what needs a program; where that is missing it is skipped, by a name that says so. */
export function itWith(program: string): Test {
  return isInstalled(program) ? it : (name, body) => it.skip(`${name}: ${missing(program)}`, body)
}

function missing(program: string): string {
  const reason = `skipped, ${program} is not installed`
  console.warn(reason)
  return reason
}

export interface Exit {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end. A status other than 0 is an answer as well. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Exit> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error === null) resolve({ status: 0, stdout, stderr })
      else if (typeof error.code === 'number') resolve({ status: error.code, stdout, stderr })
      else reject(new Error(`${program} could not be run`, { cause: error }))
    })
  })
}
