import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { limit } from '../../src/adapters/ecr/limit.ts'
import type { Emulator } from '../../src/emulator/index.ts'
import { rootAction } from '../support/action-file.ts'
import { ACCOUNT, REGION, uri } from '../support/ecr-questions.ts'
import { expectGoldenRun, orphanedGoldens } from '../support/goldens.ts'
import { actionNode, type ActionRun, type ActionStep, type GitHubEvent, runAction } from '../support/run-action.ts'
import { type Area, type Commits, createArea, type WorkspaceOptions } from '../support/workspace.ts'
import { push } from '../fixtures/e2e/events.ts'

export interface Scenario extends Pick<ActionStep, 'env'> {
  /** Of the golden's folder. */
  readonly name: string
  readonly title: string
  /** A push of `base` to `main`, unless told otherwise. */
  readonly event?: (commits: Commits) => GitHubEvent
  readonly workspace?: WorkspaceOptions | ((commits: Commits) => WorkspaceOptions)
  /** `repository` is `team/app` in eu-west-1, unless told otherwise. */
  readonly inputs?: Readonly<Record<string, string>> | ((commits: Commits) => Readonly<Record<string, string>>)
  /** An immutable `team/app`, unless told otherwise. */
  readonly scene?: (ecr: Emulator, commits: Commits) => void
  readonly github?: (commits: Commits) => Readonly<Record<string, unknown>>
  /** How many requests GitHub's API gets; none, unless told otherwise. */
  readonly githubRequests?: number
  /** What the rest of the job does to ECR; then the post step runs. */
  readonly job?: ActionStep['job']
  readonly expected: readonly [exitCode: 0 | 1, verdict: string, reason: string]
  /** What must hold whatever the golden says. */
  readonly also?: (run: ActionRun, commits: Commits) => void
  /** A golden is of no use where a run holds today's date. */
  readonly golden?: false
}

export { ACCOUNT, REGION, uri }

export const APP = uri('team/app')

export function immutableApp(ecr: Emulator): void {
  ecr.registry(ACCOUNT, REGION).createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
}

export const NODE = actionNode()

const OUTPUTS = Object.keys(rootAction().outputs).toSorted()

/** A few at a time: most of a run is waiting, and the machine has other tests to run. */
const AT_ONCE = 3

/** Runs scenarios side by side, and holds each against what it expects and against its golden. */
export function holdScenarios(group: string, scenarios: readonly Scenario[]): void {
  jest.setTimeout(60_000)
  const runs = new Map<string, Promise<ActionRun>>()
  const inTurn = limit(AT_ONCE)
  let area: Area
  beforeAll(() => {
    if (NODE === null) return
    area = createArea()
    for (const scenario of scenarios) {
      const run = inTurn(() => play(scenario, area, NODE))
      run.catch(() => {})
      runs.set(scenario.name, run)
    }
  })
  afterAll(() => area?.remove())

  const describeOnNode24 = NODE === null ? describe.skip : describe
  describeOnNode24('the built action, on Node 24', () => {
    it.each(scenarios)('$title', async ({ name, expected, githubRequests = 0, also, golden }) => {
      const run = await runs.get(name)!
      const { verdict, reason } = run.outputs
      expect({ stderr: run.stderr, came: [run.exitCode, verdict, reason] }).toEqual({ stderr: '', came: expected })
      expect(Object.keys(run.outputs).toSorted()).toEqual(OUTPUTS)
      expect(run.summary).toMatch(/^### (?:✅|⚠️|❌|–) /u)
      expect(run.githubRequests).toHaveLength(githubRequests)
      also?.(run, area.commits)
      if (golden !== false) expectGoldenRun(`${group}/${name}`, run)
    })
  })

  it('has no golden without a scenario', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
    const held = scenarios.filter(({ golden }) => golden !== false).map(({ name }) => name)
    expect(orphanedGoldens(group, held)).toEqual([])
  })
}

function play(scenario: Scenario, area: Area, node: string): Promise<ActionRun> {
  const { event = push, workspace, inputs, scene = immutableApp, github, env, job } = scenario
  const { commits } = area
  return runAction({
    node,
    folder: area.folder(),
    workspace: area.workspace(typeof workspace === 'function' ? workspace(commits) : workspace),
    event: event(commits),
    inputs: { repository: APP, ...(typeof inputs === 'function' ? inputs(commits) : inputs) },
    scene: (ecr) => scene(ecr, commits),
    ...(github && { github: github(commits) }),
    ...(env && { env }),
    ...(job && { job }),
  })
}
