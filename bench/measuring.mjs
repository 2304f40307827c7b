// What the parts of the bench share: commands that take turns, their medians, and the most memory that one holds.
import { spawn, spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const WARM_UP = 2
const PEAK = new URL('../__tests__/support/estate/peak-memory.mjs', import.meta.url).href

/** Milliseconds by name, a list of one a round. The commands take turns, so that a machine that slows down slows all of them. */
export function takeTurns(commands, rounds) {
  const times = new Map(commands.map(({ name }) => [name, []]))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const command of commands) {
      const start = performance.now()
      run(command)
      const elapsed = performance.now() - start
      if (round >= 0) times.get(command.name).push(elapsed)
    }
  }
  return times
}

/** Its output; it throws unless the command ends with one of the statuses that it should. */
export function run({ name, argv: [program, ...args], env, cwd, statuses }) {
  const { status, stdout, stderr } = spawnSync(program, args, { env, cwd, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (!statuses.includes(status)) throw new Error(`${name} ended with ${status}: ${stdout.slice(-2000)}${stderr}`)
  return stdout
}

/** The most memory that the process itself held, in bytes, of a command that is a program for Node. */
export async function peakMemory({ argv: [node, ...args], env, cwd }) {
  const child = spawn(node, [`--import=${PEAK}`, ...args], { env, cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  for await (const chunk of child.stderr) errors += chunk
  return peakIn(errors)
}

/** As the hook tells it. */
export function peakIn(errors) {
  const told = /^peak (\d+)$/m.exec(errors)?.[1]
  if (told === undefined) throw new Error(`no word of the memory: ${errors}`)
  return Number(told)
}

/** The median of what each round tells, which is better than what the medians tell. */
export function ratio(ours, theirs) {
  return median(ours.map((time, round) => time / theirs[round]))
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}

export function version(node) {
  return spawnSync(node, ['-v'], { encoding: 'utf8' }).stdout.trim()
}

/** Whether the module is what was started, and not imported. */
export function isStarted(url) {
  return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url
}

/** `765,515` */
export function inThousands(number) {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
