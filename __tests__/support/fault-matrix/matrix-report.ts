import type { Judged } from './cell.ts'
import type { EndpointName, Family } from './fault.ts'
import type { CallPlace } from './matrix.ts'
import type { Scenario } from './scenario.ts'

/** What a process is to run: one share of the cells, led to these places. */
export interface Errand {
  readonly share: number
  readonly shares: number
  readonly endpoints: Readonly<Record<EndpointName, string>>
}

export interface CellReport
  extends Judged, Pick<CallPlace, 'protocol' | 'operation' | 'from'>, Pick<Scenario, 'command' | 'title'> {
  readonly fault: string
  readonly family: Family
  readonly once: boolean
  readonly milliseconds: number
}

/** Of a scenario, what a run without faults asks and says. */
export interface ScenarioReport extends Pick<Scenario, 'command' | 'title'> {
  readonly operations: readonly string[]
  readonly claims: readonly string[]
  readonly told: readonly string[]
  readonly untrue: readonly string[]
}

export interface Report {
  readonly cells: readonly CellReport[]
  /** All of them, whatever the share. */
  readonly scenarios: readonly ScenarioReport[]
}
