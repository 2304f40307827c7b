import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ofMachine, textOf } from './clean-process.ts'

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))

export interface CliOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line to its end, on this Node, in a clean environment and without a terminal. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const child = startCli(args, options)
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)]
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, stdout: await stdout, stderr: await stderr }
}

export function startCli(args: readonly string[], { cwd, env = {} }: CliOptions): ChildProcessWithoutNullStreams {
  const home = { HOME: cwd, USERPROFILE: cwd, GIT_CONFIG_NOSYSTEM: '1' }
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...ofMachine(), ...home, ...env } })
  child.stdin.end()
  return child
}
