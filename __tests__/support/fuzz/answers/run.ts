import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { ofMachine } from '../../clean-process.ts'
import type { AnswerTally } from './worker.ts'

const LOADER = new URL('../../typescript-loader.mjs', import.meta.url).href
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))

/** Nothing of the machine's own configuration may reach it. */
const AWS = {
  AWS_CONFIG_FILE: 'does-not-exist/config',
  AWS_SHARED_CREDENTIALS_FILE: 'does-not-exist/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ACCESS_KEY_ID: 'emulated',
  AWS_SECRET_ACCESS_KEY: 'emulated-secret',
}

/** In a process of its own, where what nobody catches can be seen. */
export async function runAnswers(asked: { readonly seed: number; readonly times: number; readonly target: string }) {
  const args = ['--no-warnings', '--import', LOADER, WORKER, `${asked.seed}`, `${asked.times}`, asked.target]
  const child = spawn(process.execPath, args, {
    env: { ...ofMachine(), ...AWS },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 240_000 * Math.max(1, asked.times),
    killSignal: 'SIGKILL',
  })
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (child.exitCode !== 0) throw new Error(`the worker ended with ${child.exitCode ?? child.signalCode}: ${said}`)
  return said.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as AnswerTally]))
}
