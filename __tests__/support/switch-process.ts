import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Emulator } from '../../src/emulator/index.ts'

const LOADER = new URL('typescript-loader.mjs', import.meta.url).href
const CHILD = fileURLToPath(new URL('switch-child.ts', import.meta.url))

/** Where a process dies: at a point of its own, counted from 1, or by our hand, while the registry does or does not do a call. */
export type Death =
  | { readonly at: 'write'; readonly point: number }
  | { readonly at: 'before-put' | 'after-put'; readonly repository: string }

export interface Errand {
  readonly command: 'apply' | 'rollback'
  readonly run: string
  readonly path: string
}

/** Whether the process was killed, as opposed to done. */
export async function dies({ command, run, path }: Errand, death: Death, ecr: Emulator): Promise<boolean> {
  const point = death.at === 'write' ? death.point : 0
  if (death.at !== 'write') {
    ecr.fail({
      fault: death.at === 'before-put' ? 'hang-before-headers' : 'hang-after-headers',
      operation: 'PutImageTagMutability',
      repository: death.repository,
      times: 1,
    })
  }
  const putsBefore = death.at === 'write' ? 0 : putsTo(death.repository, ecr)
  const child = spawn(process.execPath, ['--no-warnings', '--import', LOADER, CHILD, command, run, path, `${point}`], {
    env: { ...process.env, NODE_OPTIONS: '', AWS_ENDPOINT_URL_ECR: ecr.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const closed = once(child, 'close')
  if (death.at !== 'write') await killAtPut(child, () => putsTo(death.repository, ecr) > putsBefore)
  const [status, signal] = (await closed) as [number | null, string | null]
  // Windows has no signals: who is killed there ends with a status.
  return process.platform === 'win32' ? status !== 0 : signal === 'SIGKILL'
}

async function killAtPut(child: ChildProcess, isThere: () => boolean): Promise<void> {
  while (child.exitCode === null && !isThere()) await sleep(5)
  child.kill('SIGKILL')
}

function putsTo(repository: string, { requests }: Emulator): number {
  return requests.filter(
    ({ operation, input }) =>
      operation === 'PutImageTagMutability' &&
      (input as { readonly repositoryName?: unknown }).repositoryName === repository,
  ).length
}
