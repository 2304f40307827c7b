import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type Emulator, startEmulator } from '../../src/emulator/index.ts'
import { ACCOUNT, REGION, uri } from '../support/ecr-questions.ts'
import type { Call } from '../support/fault-matrix/call.ts'
import { allowedCodes } from '../support/fault-matrix/cell-codes.ts'
import type { CallFault, Fault } from '../support/fault-matrix/fault.ts'
import { faultsOf } from '../support/fault-matrix/faults.ts'
import { type Front, startFront } from '../support/fault-matrix/front.ts'
import { oneOfEach } from '../support/fault-matrix/matrix.ts'
import { nameCall } from '../support/fault-matrix/name-call.ts'
import { SCENARIOS } from '../support/fault-matrix/scenario-list.ts'
import { JOB, SECRETS } from '../support/fault-matrix/scenario-secrets.ts'
import { commit, createFolders } from '../support/repository.ts'
import { actionNode, runAction } from '../support/run-action.ts'
import { runCli } from '../support/run-cli.ts'

jest.setTimeout(120_000)

const node = actionNode()
const folders = createFolders()
let ecr: Emulator
let front: Front
let workspace: string
let sha: string

beforeAll(async () => {
  ecr = await startEmulator({ account: ACCOUNT })
  front = await startFront(ecr.url, nameCall)
  workspace = folders.repository()
  sha = commit(workspace, { 'a.txt': 'a\n' })
  const registry = ecr.registry(ACCOUNT, REGION)
  registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
  const labels = { 'org.opencontainers.image.revision': sha }
  registry.pushImage({ repository: 'team/app', tag: `sha-${sha}`, labels })
})

afterAll(async () => {
  await Promise.all([front.close(), ecr.close()])
  folders.remove()
})

/** As the runner ends it, with what a user reads. */
interface Ended {
  readonly status: number | null
  readonly text: string
}

async function action(name: string, inputs: Readonly<Record<string, string>>): Promise<Ended> {
  const { exitCode, stdout, stderr, summary, outputs } = await runAction({
    action: name,
    node: node!,
    folder: mkdtempSync(join(folders.folder(), 'run-')),
    workspace,
    event: { name: 'push', payload: { head_commit: { id: sha } }, sha, ref: 'refs/heads/main' },
    inputs,
    env: { ...JOB, AWS_ENDPOINT_URL_ECR: front.url },
    ecr,
  })
  return { status: exitCode, text: [stdout, stderr, summary, JSON.stringify(outputs)].join('\n') }
}

async function cli(...args: readonly string[]): Promise<Ended> {
  const given = Object.entries({ ...JOB, AWS_ENDPOINT_URL_ECR: front.url })
  const env = Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  const { status, stdout, stderr } = await runCli(args, { cwd: workspace, env })
  return { status, text: `${stdout}\n${stderr}` }
}

const PROGRAMS: readonly (readonly [name: string, command: 'gate' | 'verify' | 'audit', run: () => Promise<Ended>])[] =
  [
    ['the gate', 'gate', () => action('.', { repository: uri('team/app') })],
    ['verify', 'verify', () => action('verify', { image: `${uri('team/app')}:sha-${sha}` })],
    ['audit', 'audit', () => action('audit', { regions: REGION, mode: 'enforce', 'owner-tags': 'none' })],
    ['immutable-tag tag', 'gate', () => cli('tag', '--repository', uri('team/app'))],
    ['immutable-tag audit', 'audit', () => cli('audit', '--region', REGION, '--owner-tag', 'none')],
  ]

/** A hang takes its whole deadline, which here is what a user waits; credentials that expire later change nothing yet. */
const LEFT_OUT: ReadonlySet<string> = new Set(['hang', 'slow', 'credentials'])

const OPERATION = 'DescribeRepositories'
const FAULTS = oneOfEach(faultsOf('ecr', OPERATION)).filter(
  (fault): fault is CallFault => isOfCall(fault) && !fault.tolerable && !LEFT_OUT.has(fault.family),
)

function isOfCall(fault: Fault): fault is CallFault {
  return fault.apply !== undefined
}

const describeBuilt = node === null ? describe.skip : describe

describeBuilt.each(PROGRAMS)('%s, as it is built', (_, command, run) => {
  it('passes without a fault', async () => {
    front.reset()
    expect((await run()).status).toBe(0)
  })

  it.each(FAULTS.map((fault) => [fault.family, fault.id, fault] as const))(
    'fails: %s, %s',
    async (_family, _id, fault) => {
      front.reset()
      front.inject(({ operation }: Call) => operation === OPERATION, fault)
      const { status, text } = await run()
      const scenario = SCENARIOS.find((each) => each.command === command)!
      const place = { protocol: 'ecr', operation: OPERATION, service: 0, from: 0 } as const
      const codes = [...text.matchAll(/\[([A-Z]+_[A-Z_]+)\]/g)].map(([, code = '']) => code)
      expect(status).not.toBe(0)
      // An audit tells of a setting that it does not know in words, as of anything else that is in the way.
      if (command !== 'audit' || fault.family !== 'unknown') expect(codes).not.toEqual([])
      const allowed = allowedCodes({ scenario, place, fault, once: false })
      expect(codes.filter((code) => !allowed.test(code))).toEqual([])
      expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toEqual([])
    },
  )
})
