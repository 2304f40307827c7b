import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { EstateOptions } from './estate.ts'
import type { EstateEnvironment, EstateFaults } from './services.ts'

const LOADER = new URL('../typescript-loader.mjs', import.meta.url).href
const PROGRAM = fileURLToPath(new URL('serve.ts', import.meta.url))

export interface EstateProcess {
  readonly env: EstateEnvironment
  readonly counts: () => Promise<Readonly<Record<string, number>>>
  readonly close: () => Promise<void>
}

/** Serves an estate from a process of its own, so that what the audit needs is measured alone. */
export async function serveEstate(options: EstateOptions & EstateFaults): Promise<EstateProcess> {
  const child = fork(PROGRAM, [JSON.stringify(options)], { execArgv: ['--no-warnings', '--import', LOADER] })
  return {
    env: (await told(child)) as EstateEnvironment,
    counts: async () => {
      const answer = told(child)
      child.send('counts')
      return (await answer) as Readonly<Record<string, number>>
    },
    close: async () => {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
}

async function told(child: ChildProcess): Promise<unknown> {
  const exit = once(child, 'exit').then(([status]) => {
    throw new Error(`the estate's process ended with ${String(status)}`)
  })
  // It ends in the end.
  exit.catch(() => {})
  const [message] = (await Promise.race([once(child, 'message'), exit])) as [unknown]
  return message
}
