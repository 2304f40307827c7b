import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { CodedError } from '../../domain/errors.ts'
import { at, textAt } from '../../domain/json-member.ts'
import { codeOf } from './draft.ts'

/** What ends a process, and lets it say a last word. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does what no two processes may do to a file at once. Rejects with a CodedError SWITCH_STOPPED while another one does. The lock of a
 * process that was killed stays, and is never taken from it: whether it lives can be known neither of another machine nor of another
 * container.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() })
  if (!take(lock, own, path)) return work()

  const release = (): void => {
    if (textIn(lock) === own) rmSync(lock, { force: true })
  }
  const end = (signal: NodeJS.Signals): void => {
    release()
    // It was listened to once: now it ends the process as if nobody had.
    process.kill(process.pid, signal)
  }
  process.once('exit', release)
  for (const signal of SIGNALS) process.once(signal, end)
  try {
    return await work()
  } finally {
    release()
    process.off('exit', release)
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

/** False where there is no folder: what works there finds out by itself, and can change nothing. */
function take(lock: string, own: string, path: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    try {
      writeSync(file, own)
    } catch (error) {
      rmSync(lock, { force: true })
      throw error
    } finally {
      closeSync(file)
    }
    return true
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false
    throw codeOf(cause) === 'EEXIST' ? taken(path, lock) : unlockable(path, cause)
  }
}

function taken(path: string, lock: string): CodedError {
  const { words, isGone } = holderIn(textIn(lock))
  const way = `delete ${lock}, and go on or back as the record says.`
  return new CodedError('SWITCH_STOPPED', `\`${path}\` is in use: ${words}.`, {
    remedy: isGone
      ? [`Unless it runs in another container, ${way}`]
      : ['Let it end: two at once would undo what the other does.', `If it was killed, ${way}`],
  })
}

function unlockable(path: string, cause: unknown): CodedError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new CodedError('SWITCH_STOPPED', `\`${path}\` cannot be locked: ${why}.`, {
    remedy: ['See that its folder can be written, and that the disk has room.'],
    cause,
  })
}

function holderIn(text: string | null): { readonly words: string; readonly isGone: boolean } {
  const told = parsed(text ?? '')
  const [pid, host, since] = [at(told, 'pid'), textAt(told, 'host'), textAt(told, 'since')]
  if (!Number.isSafeInteger(pid) || Number(pid) < 1 || host === null || since === null)
    return { words: 'another process works with it', isGone: false }
  const isGone = host === hostname() && !isAlive(Number(pid))
  return {
    words: `process ${Number(pid)} on ${host} works with it since ${since}${isGone ? ', and no longer runs here' : ''}`,
    isGone,
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // What belongs to another user may not be sent anything, and is there.
    return codeOf(error) !== 'ESRCH'
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function textIn(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return null
  }
}
