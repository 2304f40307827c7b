import { once } from 'node:events'
import { CodedError } from '../domain/errors.ts'
import { describeEmulator, startEmulator } from '../emulator/index.ts'

export interface EmulateOptions {
  readonly port: string
  readonly host: string
}

/** Serves the embedded ECR until it is told to stop. */
export async function emulate({ port, host }: EmulateOptions): Promise<0> {
  const log = (line: string) => console.error(line)
  const emulator = await startEmulator({ port: portOf(port), host, log }).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException
    throw new CodedError('INPUT_INVALID', `--port: ${host}:${port} cannot be listened on (${code}).`, {
      remedy: ['Take another port; 0 takes a free one.'],
      cause,
    })
  })
  console.log(describeEmulator(emulator.url))
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await emulator.close()
  return 0
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new CodedError('INPUT_INVALID', `--port: \`${text}\` is not a port.`, {
    remedy: ['Give a number up to 65535; 0 takes a free one.'],
  })
}
