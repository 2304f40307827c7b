import { pollution } from '../watch.ts'
import { randomOf } from '../random.ts'
import { gate } from './gate.ts'
import { config, securityHub } from './lists.ts'
import { startService } from './service.ts'
import { survey } from './survey.ts'
import type { AnswerTarget, Asked } from './target.ts'

/** What a run came to: of each target its cases, how many were taken, and the first that broke something. */
export interface AnswerTally {
  readonly target: string
  readonly cases: number
  readonly taken: number
  readonly leastTaken: number
  readonly milliseconds: number
  readonly slowest: number
  readonly failure: { readonly index: number; readonly broken: readonly string[]; readonly answers: string } | null
}

const MAX_MILLISECONDS = 20_000
const MAX_SHOWN = 6000

const unhandled: string[] = []
process.on('unhandledRejection', (reason) => unhandled.push(`nobody caught ${String(reason)}`))

const [seed = '7', times = '1', only = ''] = process.argv.slice(2)

async function tallyOf(target: AnswerTarget): Promise<AnswerTally> {
  const service = await startService()
  const started = performance.now()
  const end = Math.ceil(target.cases * Number(times))
  let [cases, taken, slowest] = [0, 0, 0]
  let failure: AnswerTally['failure'] = null
  for (; cases < end && failure === null; cases += 1) {
    const before = performance.now()
    const { isTaken, broken, answers } = await asked(target, cases, service)
    const spent = performance.now() - before
    slowest = Math.max(slowest, spent)
    if (isTaken) taken += 1
    const all = [
      ...broken,
      ...pollution(),
      ...unhandled.splice(0),
      ...(spent > MAX_MILLISECONDS ? [`it took ${Math.round(spent)} ms`] : []),
    ]
    if (all.length > 0) failure = { index: cases, broken: all, answers: JSON.stringify(answers).slice(0, MAX_SHOWN) }
  }
  await service.close()
  const milliseconds = performance.now() - started
  return { target: target.name, cases, taken, leastTaken: target.taken, milliseconds, slowest, failure }
}

async function asked(
  target: AnswerTarget,
  index: number,
  service: Awaited<ReturnType<typeof startService>>,
): Promise<Asked> {
  try {
    return await target.ask(randomOf(Number(seed), target.name, index), service)
  } catch (error) {
    return { isTaken: false, broken: [`it threw ${error instanceof Error ? error.stack : 'no error'}`], answers: {} }
  }
}

for (const target of [gate, survey, config, securityHub])
  if (only === '' || only === target.name) process.stdout.write(`${JSON.stringify(await tallyOf(target))}\n`)
