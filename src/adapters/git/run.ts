import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import type { Environment } from '../../ports.ts'

export interface Answer {
  /** The exit status, the name of the signal, the error's code, or `timeout`. */
  readonly end: number | string
  /** The beginning of what was printed. */
  readonly output: Buffer
  /** Whether more was printed than was kept. */
  readonly isCut: boolean
  readonly errors: string
}

export interface RunBounds {
  readonly timeoutMs: number
  /** How much of the output is kept. */
  readonly maxBytes: number
  /** Is told all of the output, also what is not kept. */
  readonly onOutput?: (chunk: Buffer) => void
  /** What the program reads from its standard input. */
  readonly input?: string
}

const MAX_ERROR_BYTES = 16 * 1024

/** Runs a program to its end, or until its time is over. Never rejects. */
export function run(
  program: string,
  args: readonly string[],
  { env, timeoutMs, maxBytes, onOutput, input }: RunBounds & { readonly env: Environment },
): Promise<Answer> {
  return new Promise((settle) => {
    // `cwd` is no directory of the repository: nothing is looked up in it.
    const child = spawn(program, args, {
      cwd: dirname(program),
      env: { ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const output = gather(maxBytes)
    const errors = gather(MAX_ERROR_BYTES)
    child.stdout?.on('data', output.add)
    if (onOutput) child.stdout?.on('data', onOutput)
    child.stderr?.on('data', errors.add)
    // A program that ends before it has read its input says why by how it ends.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    const end = (how: number | string) => {
      clearTimeout(timer)
      settle({ end: how, output: output.bytes(), isCut: output.isCut(), errors: errors.bytes().toString('utf8') })
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      // A grandchild may hold the pipes open: the answer does not wait for it.
      child.stdout?.destroy()
      child.stderr?.destroy()
      child.unref()
      end('timeout')
    }, timeoutMs)
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
    child.on('close', (status, signal) => end(status ?? signal ?? 'unknown'))
  })
}

function gather(limit: number) {
  const chunks: Buffer[] = []
  let size = 0
  let isCut = false
  return {
    add: (chunk: Buffer): void => {
      const kept = chunk.subarray(0, limit - size)
      if (kept.length > 0) chunks.push(kept)
      size += kept.length
      isCut ||= kept.length < chunk.length
    },
    bytes: () => Buffer.concat(chunks),
    isCut: () => isCut,
  }
}

/** Why there is no answer, in words. */
export function failure({ end, errors }: Answer, timeoutMs: number): string {
  if (end === 'timeout') return `git did not answer within ${timeoutMs / 1000} s`
  return firstLine(errors) || `git ended with ${end}`
}

const MAX_LINE_LENGTH = 300

export function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, MAX_LINE_LENGTH)
}

/** Git refuses to read what another user owns. */
export function isDistrust({ errors }: Answer): boolean {
  return /dubious ownership|unsafe repository/.test(errors)
}
