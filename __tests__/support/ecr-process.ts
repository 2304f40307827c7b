import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Reason } from '../../src/domain/verdict/verdict.ts'

const LOADER = new URL('typescript-loader.mjs', import.meta.url).href
const CHILD = fileURLToPath(new URL('ecr-child.ts', import.meta.url))

export interface Ended {
  readonly reason: Reason
  readonly status: number | null
  /** How long the process lived on after its answer, in milliseconds. */
  readonly lingered: number
}

/** Asks about one repository in a process of its own, with nothing but `env` for its AWS and proxy configuration. */
export async function askInProcess(
  repository: string,
  env: Readonly<Record<string, string>>,
  { node = process.execPath, deadlineMs = 30_000, attemptMs = 10_000 } = {},
): Promise<Ended> {
  const child = spawn(node, ['--no-warnings', '--import', LOADER, CHILD, repository, `${deadlineMs}`, `${attemptMs}`], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  let answered = 0
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    answered = performance.now()
  })
  const [status] = (await once(child, 'close')) as [number | null]
  return { reason: JSON.parse(output) as Reason, status, lingered: performance.now() - answered }
}
