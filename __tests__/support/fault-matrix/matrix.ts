import type { Call } from './call.ts'
import type { Fault } from './fault.ts'
import { faultsOf } from './faults.ts'
import { type Run, runOnce } from './matrix-run.ts'
import type { Scenario } from './scenario.ts'

/** One call of a scenario, and the fault that it meets. */
export interface Cell {
  readonly scenario: Scenario
  readonly place: CallPlace
  readonly fault: Fault
  /** Whether the fault passes after one call. */
  readonly once: boolean
}

export interface CallPlace extends Pick<Call, 'protocol' | 'operation'> {
  /** Of the scenario's services. */
  readonly service: number
  /** From which call of the operation on: 0, or 1 where a run makes several. */
  readonly from: 0 | 1
  /** Whether the call is answered where it meets no fault: what distorts an answer says little of an error. */
  readonly answered: boolean
}

export interface ScenarioCells {
  readonly scenario: Scenario
  /** The run without any fault. */
  readonly clean: Run
  readonly places: readonly CallPlace[]
  readonly cells: readonly Cell[]
}

/** What makes the calls of a command: the same code for several of them. */
const CALLER: Readonly<Record<Scenario['command'], string>> = {
  gate: 'registry',
  'post step': 'registry',
  verify: 'registry',
  audit: 'survey',
  migrate: 'survey',
}

/**
 * The calls that a run without faults makes, each with its faults: all of them where the same code has not made the call in a
 * scenario before, or was not answered then, and one of each family in every other scenario, and where a call is made again.
 */
export async function cellsOf(scenarios: readonly Scenario[]): Promise<ScenarioCells[]> {
  const covered = new Set<string>()
  const all: ScenarioCells[] = []
  for (const scenario of scenarios) {
    const clean = await runOnce(scenario, null, NOWHERE)
    const places = placesIn(clean)
    const cells = places.flatMap((place) => {
      const key = `${CALLER[scenario.command]} ${place.operation} ${place.answered}`
      const faults = faultsOf(place.protocol, place.operation).filter((fault) => isHere(fault, place, places, scenario))
      const isNew = place.from === 0 && !covered.has(key)
      covered.add(key)
      const samples = oneOfEach(faults)
      return [
        ...(isNew ? faults : samples).map((fault) => ({ scenario, place, fault, once: false })),
        ...(isNew ? samples.filter(isOfCall).map((fault) => ({ scenario, place, fault, once: true })) : []),
      ]
    })
    all.push({ scenario, clean, places, cells })
  }
  return all
}

/** No status. */
const NEVER = 1000

function placesIn({ calls, statuses }: Run): CallPlace[] {
  return calls.flatMap((own, service) => {
    const operations = [...new Map(own.map((call) => [call.operation, call])).values()]
    return operations.flatMap(({ protocol, operation }): CallPlace[] => {
      const all = own.filter((call) => call.operation === operation)
      const answered = all.some(({ index }) => (statuses[service]?.get(index) ?? NEVER) < 300)
      const first = { protocol, operation, service, from: 0, answered } as const
      return all.length > 1 ? [first, { ...first, from: 1 }] : [first]
    })
  })
}

/** What befalls a service befalls all its calls: it is applied at the first. */
function isHere(fault: Fault, place: CallPlace, places: readonly CallPlace[], { command }: Scenario): boolean {
  if (isOfCall(fault)) return !fault.id.startsWith(ENDLESS_LIST) || !isLong(command, place)
  return place === places.find(({ service, protocol }) => service === place.service && protocol === place.protocol)
}

const ENDLESS_LIST = 'pages:new-tokens'

/** Of which a thousand pages and more are read before they are given up: `fault-endless.test.ts` holds each of them. */
export function isLong(command: Scenario['command'], { operation }: Pick<CallPlace, 'operation'>): boolean {
  return CALLER[command] === 'survey' && !SHORT_LISTS.has(operation)
}

/** That are given up after fifty pages. */
const SHORT_LISTS: ReadonlySet<string> = new Set([
  'DescribeRepositoryCreationTemplates',
  'DescribePullThroughCacheRules',
])

function isOfCall({ apply }: Fault): boolean {
  return apply !== undefined
}

/** The last of each family. */
export function oneOfEach(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [fault.family, fault])).values()]
}

const NOWHERE = {
  at: (): never => {
    throw new Error('a clean run is led nowhere')
  },
}
