import { setTimeout as sleep } from 'node:timers/promises'
import type { EndpointName } from './fault.ts'
import { type Judged, judgeCell } from './cell.ts'
import { type Cell, cellsOf } from './matrix.ts'
import type { CellReport, Errand, Report } from './matrix-report.ts'
import { type Run, runOnce } from './matrix-run.ts'
import { divideEnvironment } from './scenario-environment.ts'
import { SCENARIOS } from './scenario-list.ts'

/** Most of a cell is waiting. */
const AT_ONCE = 40

/** Of a machine that is too busy to start another cell: deadlines are short here. */
const LATE_MS = 40

/** What a busy machine may have spoilt is run again, a few at a time, until it comes right. */
const TIMES_AGAIN = 3
const AGAIN_AT_ONCE = 3

interface Task {
  readonly cell: Cell
  readonly clean: Run
}

async function run({ share, shares, endpoints }: Errand): Promise<Report> {
  divideEnvironment()
  const at = (name: EndpointName) => ({ url: endpoints[name], env: {} })
  const all = await cellsOf(SCENARIOS)
  const tasks = all.flatMap(({ cells, clean }) => cells.map((cell): Task => ({ cell, clean })))
  const own = tasks.filter((_, index) => index % shares === share)
  const report = async ({ cell, clean }: Task): Promise<CellReport> => {
    const result = await runOnce(cell.scenario, cell, { at })
    return reportOf(cell, judgeCell(cell, result, clean), result.milliseconds)
  }
  const first = await runAll(own, AT_ONCE, report)
  const reports = own.map((_, index) => [first[index]!])
  for (let time = 0; time < TIMES_AGAIN; time += 1) {
    const spoilt = reports.flatMap((each, index) => (each.at(-1)!.delays.length > 0 ? [index] : []))
    const again = await runAll(
      spoilt.map((index) => own[index]!),
      AGAIN_AT_ONCE,
      report,
    )
    for (const [number, index] of spoilt.entries()) reports[index]!.push(again[number]!)
  }
  return {
    cells: reports.map(settled),
    scenarios: all.map(({ scenario: { command, title }, places, clean: { ending } }) => ({
      command,
      title,
      operations: [...new Set(places.map(({ operation }) => operation))],
      claims: ending.claims,
      told: ending.told.map(({ code }) => code),
      untrue: ending.untrue,
    })),
  }
}

/** What is wrong for no want of time stays so, whatever another run comes to; and no call may hang with a machine to itself. */
function settled(reports: readonly CellReport[]): CellReport {
  const [first, ...again] = reports
  const last = reports.at(-1)!
  const hangs = again.filter(({ isLate }) => isLate).map(({ milliseconds }) => `it took ${Math.round(milliseconds)} ms`)
  return {
    ...last,
    problems: [...new Set([...reports.flatMap(({ problems }) => problems), ...hangs, ...last.delays])],
    delays: first!.delays,
  }
}

/** One result a task, in order. */
async function runAll(
  tasks: readonly Task[],
  atOnce: number,
  work: (task: Task) => Promise<CellReport>,
): Promise<CellReport[]> {
  const results: CellReport[] = []
  const rest = tasks.entries()
  const worker = async (): Promise<void> => {
    for (const [index, task] of rest) {
      await calm()
      results[index] = await work(task)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

async function calm(): Promise<void> {
  for (;;) {
    const started = performance.now()
    await sleep(1)
    if (performance.now() - started < LATE_MS) return
  }
}

function reportOf({ scenario, place, fault, once }: Cell, judged: Judged, milliseconds: number): CellReport {
  const { command, title } = scenario
  const { protocol, operation, from } = place
  return {
    ...judged,
    command,
    title,
    protocol,
    operation,
    from,
    fault: fault.id,
    family: fault.family,
    once,
    milliseconds,
  }
}

process.once('message', (errand: Errand) => {
  run(errand).then(
    (report) => process.send?.(report, () => process.exit()),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
