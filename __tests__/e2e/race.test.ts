import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import { prove } from '../../src/commands/prove.ts'
import { buildImage, type BuiltImage, type Emulator } from '../../src/emulator/index.ts'
import { digestOf } from '../../src/emulator/manifest.ts'
import type { Registry } from '../../src/ports.ts'
import { gateOutputs } from '../../src/report/outputs.ts'
import { proofLog } from '../../src/report/proof-log.ts'
import { push } from '../fixtures/e2e/events.ts'
import { TIP } from '../fixtures/events/payloads.ts'
import { repository } from '../support/ecr-questions.ts'
import { isolateAws } from '../support/ecr-world.ts'
import { visit } from '../support/gate-world.ts'
import { putImage, putManifest, type PushPlace, type Refusal, upload } from '../support/racing-push.ts'
import { type ActionRun, runAction, startEcr } from '../support/run-action.ts'
import { type Area, createArea } from '../support/workspace.ts'
import { ACCOUNT, APP, immutableApp, NODE, REGION, uri } from './scenarios.ts'

jest.setTimeout(60_000)

const RACES = 100
const NOTE =
  "If ECR refused this job's own push, another run was first, and what stands is that run's image. Deploy it by its digest, or run again to adopt it."
const AFTER_PUSH = { protectedBefore: true, requireRevision: true, mustExist: false, strict: true }

/** Two builds of one commit: the same labels, and digests of their own. */
function twoBuilds(revision: string): [BuiltImage, BuiltImage] {
  const labels = { 'org.opencontainers.image.revision': revision }
  const [one, other] = ['09:00', '09:01'].map((comment) => buildImage({ labels, comment }))
  return [one!, other!]
}

function refusedFor(tag: string, name: string): string {
  return `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`
}

/** The one that was taken, and what was said to the other. Fails unless there is exactly one of each. */
function settled(refusals: readonly Refusal[]): { readonly winner: number; readonly refusal: string } {
  expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1)
  const refusal = refusals.find((each) => each !== null)
  expect(refusals).toHaveLength(2)
  return { winner: refusals.indexOf(null), refusal: refusal ?? '' }
}

let ecr: Emulator
beforeAll(async () => {
  isolateAws()
  ecr = await startEcr()
})
afterAll(() => ecr.close())

describe('two runs of one commit at the same moment', () => {
  const TAG = `sha-${TIP}`

  it(`${RACES} times: one wins, the other is told, and nothing is overwritten`, async () => {
    const registry = createRegistry({ version: '0.0.0', env: { AWS_ENDPOINT_URL_ECR: ecr.url } })
    const stood = new Map<string, string>()
    const winners = new Set<number>()
    for (let round = 0; round < RACES; round += 1) {
      const name = `team/race-${round}`
      ecr.registry(ACCOUNT, REGION).createRepository({ name, imageTagMutability: 'IMMUTABLE' })
      const { winner, digest } = await race(name, round, registry)
      winners.add(winner)
      stood.set(name, digest)
    }
    expect(winners).toEqual(new Set([0, 1]))
    for (const [name, digest] of stood) expect(ecr.registry(ACCOUNT, REGION).digest(name, TAG)).toBe(digest)
  })

  async function race(name: string, round: number, registry: Registry) {
    const inputs = { repositories: [uri(name)] }
    const gates = await Promise.all([visit(inputs, {}, { registry }), visit(inputs, {}, { registry })])
    for (const { result } of gates) expect(gateOutputs(result)).toMatchObject({ tag: TAG, 'should-push': 'true' })

    const builds = twoBuilds(TIP)
    const place: PushPlace = { account: ACCOUNT, region: REGION, repository: name }
    for (const image of builds) upload(image, ecr, place)
    const byApi = round % 2 === 1
    const pushIt = byApi ? putImage : putManifest
    const startFirst = round % 4 < 2 ? [0, 1] : [1, 0]
    const refusals: Refusal[] = []
    await Promise.all(
      startFirst.map(async (index) => {
        refusals[index] = await pushIt(builds[index]!, TAG, ecr, place)
      }),
    )
    const { winner, refusal } = settled(refusals)
    const said = refusedFor(TAG, name)
    expect(refusal).toBe(
      byApi
        ? `ImageTagAlreadyExistsException ${said}`
        : `400 ${JSON.stringify({ errors: [{ code: 'TAG_INVALID', message: said }] })}`,
    )

    const digest = digestOf(builds[winner]!.manifest)
    const reference = `${uri(name)}:${TAG}`
    const claim = { repository: repository(uri(name)), tag: TAG, reference, digest: null, revision: TIP }
    const [proof, again] = await Promise.all([prove([claim], AFTER_PUSH, registry), visit(inputs, {}, { registry })])
    expect(proofLog(proof)).toEqual([
      expect.stringMatching(/^team\/race-\d+:sha-\S+ was built from \S+, and is protected\.$/),
      expect.stringContaining(` is ${digest}, built from ${TIP}, and stays so.`),
      NOTE,
    ])
    expect(gateOutputs(again.result)).toMatchObject({ exists: 'true', digest, 'should-push': 'false' })
    return { winner, digest }
  }
})

const describeOnNode24 = NODE === null ? describe.skip : describe

describeOnNode24('two jobs with the built action, on Node 24', () => {
  let area: Area
  beforeAll(() => {
    area = createArea()
  })
  afterAll(() => area.remove())

  it('race as well: both post steps name what stands, and a re-run adopts it', async () => {
    immutableApp(ecr)
    const { base } = area.commits
    const tag = `sha-${base}`
    const place: PushPlace = { account: ACCOUNT, region: REGION, repository: 'team/app' }
    const refusals: Refusal[] = []
    const meet = meeting(2)
    const builds = twoBuilds(base)
    const jobs = await Promise.all(
      builds.map((image, index) =>
        job(async () => {
          upload(image, ecr, place)
          await meet()
          refusals[index] = await putManifest(image, tag, ecr, place)
        }),
      ),
    )

    const { winner, refusal } = settled(refusals)
    expect(refusal).toContain(refusedFor(tag, 'team/app'))
    const digest = digestOf(builds[winner]!.manifest)
    expect(ecr.registry(ACCOUNT, REGION).digest('team/app', tag)).toBe(digest)
    for (const { exitCode, outputs, post } of jobs) {
      expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { exists: 'false', 'should-push': 'true' } })
      expect(post).toMatchObject({ exitCode: 0, stderr: '' })
      expect(post?.summary).toMatch(/^### ✅ /u)
      expect(post?.summary).toContain(`\n${APP}@${digest}\n`)
      expect(post?.summary).toContain(NOTE)
    }
    expect(new Set(jobs.map(({ outputs }) => outputs['concurrency-group'])).size).toBe(1)

    const again = await job(() => {})
    expect(again).toMatchObject({ exitCode: 0, outputs: { exists: 'true', digest, 'should-push': 'false' } })
  })

  function job(work: () => void | Promise<void>): Promise<ActionRun> {
    return runAction({
      node: NODE ?? '',
      ecr,
      job: work,
      folder: area.folder(),
      workspace: area.workspace(),
      event: push(area.commits),
      inputs: { repository: APP },
    })
  }
})

/** Lets nobody go on before all of them have come. */
function meeting(expected: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === expected) for (const go of waiting) go()
    })
}
