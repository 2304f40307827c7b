import {
  type MigrationStep,
  type RepositoryPlan,
  type SourcePlace,
  STEP_IDS,
  type StepId,
} from '../../domain/migration/migration-plan.ts'

/** What the steps of one repository are made of. */
export interface StepPlaces {
  /** Pushes without the gate before them. */
  readonly ungated: readonly SourcePlace[]
  /** Gates that only report. */
  readonly reporting: readonly SourcePlace[]
  readonly pushes: readonly SourcePlace[]
  readonly consumers: readonly SourcePlace[]
  /** Caches and signatures. */
  readonly moving: readonly SourcePlace[]
  readonly declarations: readonly SourcePlace[]
  /** Whether the declarations wait for what comes before them. */
  readonly declarationsWait: boolean
  /** Whether the repository is protected already. */
  readonly isSwitched: boolean
}

type State = MigrationStep['state']

/** All of `STEP_IDS`, in their order. Done is only what the source shows to be done. */
export function stepsOf({ target }: Pick<RepositoryPlan, 'target'>, places: StepPlaces): MigrationStep[] {
  const { ungated, reporting, pushes, consumers, moving, declarations, isSwitched } = places
  const isReady = target !== null
  const report = pushes.length > 0 ? stateOf(ungated) : 'not-needed'
  const stop = pushes.length > 0 ? stateOf(pushes) : 'not-needed'
  const pin = consumers.length > 0 ? stateOf(consumers) : 'not-needed'
  const isPrepared = [report, stop, pin].every(isOver)
  const command: State = isSwitched ? 'done' : isReady ? 'command' : 'waits'
  const states: Readonly<Record<StepId, readonly [State, readonly SourcePlace[]]>> = {
    'gate-report': [report, ungated],
    'stop-pushing': [stop, pushes.filter(changes)],
    'pin-consumers': [pin, consumers.filter(changes)],
    'gate-enforce': [enforceState(pushes, ungated, reporting, isPrepared), reporting],
    declare: [declareState(places), declarations],
    filters: [filterState(command, target?.filters ?? [], moving), moving],
    switch: [command, []],
  }
  return STEP_IDS.map((id) => ({ id, state: states[id][0], places: states[id][1] }))
}

function changes({ change }: SourcePlace): boolean {
  return change.kind !== 'none'
}

function isOver(state: State): boolean {
  return state === 'done' || state === 'not-needed'
}

function stateOf(places: readonly SourcePlace[]): State {
  const kinds = new Set(places.map(({ change }) => change.kind))
  if (kinds.has('by-hand')) return 'by-hand'
  return kinds.has('edit') ? 'edits' : 'done'
}

function enforceState(
  pushes: readonly SourcePlace[],
  ungated: readonly SourcePlace[],
  reporting: readonly SourcePlace[],
  isPrepared: boolean,
): State {
  if (pushes.length === 0) return 'not-needed'
  if (ungated.length === 0 && reporting.length === 0) return 'done'
  return isPrepared ? 'by-hand' : 'waits'
}

function declareState({ declarations, declarationsWait }: StepPlaces): State {
  if (declarations.length === 0) return 'not-needed'
  return declarationsWait ? 'waits' : stateOf(declarations)
}

function filterState(command: State, filters: readonly string[], moving: readonly SourcePlace[]): State {
  if (command === 'command') return filters.length > 0 ? 'command' : 'not-needed'
  return moving.length > 0 ? command : 'not-needed'
}
