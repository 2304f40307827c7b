import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Question, Tally } from './run.ts'

const LOADER = new URL('../typescript-loader.mjs', import.meta.url).href
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))

/** With room for what is dropped at once, which is nearly all: collecting it costs a fifth otherwise. */
const OPTIONS = ['--no-warnings', '--max-semi-space-size=64']

/** Several times what it takes on a slow machine. */
const MAX_MILLISECONDS = 540_000

/** Runs the cases in a process for each core, and adds up what they say, in the order of the targets. */
export async function runCases(asked: Pick<Question, 'seed' | 'times' | 'target' | 'index'>): Promise<Tally[]> {
  const of = asked.index === null ? Math.min(availableParallelism(), 4) : 1
  const found = await Promise.all(Array.from({ length: of }, (_, share) => worker({ ...asked, share, of })))
  const [first = [], ...others] = found
  return first.map((tally) =>
    others.flatMap((other) => other.find(({ target }) => target === tally.target) ?? []).reduce(together, tally),
  )
}

async function worker(question: Question): Promise<Tally[]> {
  const args = [...OPTIONS, '--import', LOADER, WORKER, JSON.stringify(question)]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: MAX_MILLISECONDS * Math.max(1, question.times),
    killSignal: 'SIGKILL',
  })
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const tallies = said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Tally)
  if (child.exitCode === 0) return tallies
  // What never comes to an end can say nothing: it is in the target behind the last one that did.
  throw new Error(
    `a worker ended with ${child.exitCode ?? child.signalCode} behind ${tallies.at(-1)?.target ?? 'none'}`,
  )
}

function together(one: Tally, other: Tally): Tally {
  return {
    target: one.target,
    cases: one.cases + other.cases,
    far: one.far + other.far,
    kept: one.kept + other.kept,
    milliseconds: one.milliseconds + other.milliseconds,
    failure: one.failure ?? other.failure,
  }
}
