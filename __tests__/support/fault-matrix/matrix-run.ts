import { setTimeout as sleep } from 'node:timers/promises'
import type { Environment } from '../../../src/ports.ts'
import type { Call } from './call.ts'
import type { Endpoints } from './endpoints.ts'
import { type Front, startFront, type Stray } from './front.ts'
import type { Cell } from './matrix.ts'
import { nameCall } from './name-call.ts'
import { runIn } from './scenario-environment.ts'
import type { Ending, Scenario, Service } from './scenario.ts'
import { stalledMs } from './stalls.ts'

/** What a run came to, and what it did on the way. */
export interface Run {
  readonly ending: Ending
  /** Without the time in which nothing at all could be done. */
  readonly milliseconds: number
  /** By service. */
  readonly calls: readonly (readonly Call[])[]
  /** By service and the index of a call, the status that it was answered with. */
  readonly statuses: readonly ReadonlyMap<number, number>[]
  readonly fault: Effect
  readonly strays: readonly Stray[]
}

export interface Effect {
  /** How many calls met it. */
  readonly met: number
  /** Whether any of them was given another answer than without it. */
  readonly changed: boolean
  /** The operations of the calls that were answered as ever, in order. */
  readonly answered: readonly string[]
  /** Whether any of them came after the last that met it. */
  readonly isAnsweredLast: boolean
}

/** Runs a scenario in a world of its own; with a cell, one of its calls meets the fault. */
export async function runOnce(
  scenario: Scenario,
  cell: Cell | null,
  endpoints: Pick<Endpoints, 'at'>,
  forEverMs = FOR_EVER_MS,
): Promise<Run> {
  const stage = await scenario.open()
  const fronts = await Promise.all(stage.services.map(({ url }) => startFront(url, nameCall)))
  try {
    const addresses = stage.services.map((service, index): [string, string] => [
      service.variable,
      addressOf(service, fronts[index]!.url),
    ])
    const led = cell === null ? {} : apply(cell, fronts, stage.services, endpoints)
    const env: Environment = { ...stage.env, ...Object.fromEntries(addresses), ...led }
    const elapsed = startClock()
    const ending = await Promise.race([runIn(env, () => stage.run(env)), giveUp(elapsed, forEverMs)])
    return {
      ending,
      milliseconds: elapsed(),
      calls: fronts.map(({ calls }) => [...calls]),
      statuses: fronts.map(({ statuses }) => new Map(statuses)),
      fault: cell === null ? NO_EFFECT : effectOf(cell, fronts),
      strays: fronts.flatMap(({ strays }) => strays),
    }
  } finally {
    await Promise.all([stage.close(), ...fronts.map((front) => front.close())])
  }
}

/** Long after every deadline: whoever waits still waits for ever. */
const FOR_EVER_MS = 15_000

function startClock(): () => number {
  const [started, stalled] = [performance.now(), stalledMs()]
  return () => performance.now() - started - (stalledMs() - stalled)
}

async function giveUp(elapsed: () => number, forEverMs: number): Promise<Ending> {
  for (let left = forEverMs; left > 0; left = forEverMs - elapsed()) await sleep(left, null, { ref: false })
  return { claims: [], told: [], goesOn: false, untrue: [], text: '' }
}

const NO_EFFECT: Effect = { met: 0, changed: false, answered: [], isAnsweredLast: true }

function addressOf({ path = '' }: Service, url: string): string {
  return url + path
}

/** Makes the fault ready; the environment in which a run meets it. */
function apply(
  { fault, place, once }: Cell,
  fronts: readonly Front[],
  services: readonly Service[],
  endpoints: Pick<Endpoints, 'at'>,
): Environment {
  const front = fronts[place.service]!
  if (fault.apply !== undefined) {
    const isAsked = ({ operation }: Call): boolean => operation === place.operation
    const isMet = (call: Call): boolean =>
      isAsked(call) && front.calls.filter((other) => isAsked(other) && other.index < call.index).length >= place.from
    front.inject(isMet, fault, once ? 1 : undefined)
    return {}
  }
  const service = services[place.service]!
  const { url } = endpoints.at(fault.endpoint)
  if (service.protocol === place.protocol) return { [service.variable]: addressOf(service, url) }
  // A layer is downloaded from where the registry says.
  front.relocate(url)
  return {}
}

function effectOf({ fault, place }: Cell, fronts: readonly Front[]): Effect {
  const { calls, met } = fronts[place.service]!
  // Who is led elsewhere meets the fault there.
  if (fault.apply === undefined) return { met: 1, changed: true, answered: [], isAnsweredLast: false }
  const befallen = met.filter(({ changed }) => changed).map(({ call }) => call.index)
  const answered = calls.filter(({ index }) => !befallen.includes(index))
  const last = Math.max(-1, ...befallen)
  return {
    met: met.length,
    changed: befallen.length > 0,
    answered: answered.map(({ operation }) => operation),
    isAnsweredLast: answered.some(({ index }) => index > last),
  }
}
