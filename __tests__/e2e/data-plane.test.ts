import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildImage, type BuiltImage, type Emulator } from '../../src/emulator/index.ts'
import { digestOf } from '../../src/emulator/manifest.ts'
import { tagPush } from '../fixtures/e2e/events.ts'
import { expectGoldenRun, orphanedGoldens } from '../support/goldens.ts'
import { describeWith, type Exit } from '../support/programs.ts'
import { type ActionRun, type ActionStep, runAction, startEcr } from '../support/run-action.ts'
import { skopeoDigest, skopeoPush } from '../support/skopeo.ts'
import { type Area, createArea } from '../support/workspace.ts'
import { ACCOUNT, APP, immutableApp, NODE, REGION } from './scenarios.ts'

const TIMEOUT_MS = 60_000
const IN_APP = { reference: 'team/app:1.2.3', account: ACCOUNT, region: REGION }
const INVALID =
  "tag invalid: The image tag '1.2.3' already exists in the 'team/app' repository and cannot be overwritten because the tag is immutable."

type Outputs = Readonly<Record<string, string>>

/** As a build with `labels: ${{ steps.<id>.outputs.labels }}` makes it, for two platforms. */
function built({ labels = '' }: Outputs): BuiltImage {
  const pairs = labels.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  return buildImage({
    labels: Object.fromEntries(pairs) as Record<string, string>,
    platforms: ['linux/amd64', 'linux/arm64'],
  })
}

/** What each run of one release saw: the first, its re-run, and one after the release's tag was moved to another commit. */
interface Story {
  readonly first: ActionRun
  readonly again: ActionRun
  readonly moved: ActionRun
  /** The pushes by skopeo, the last one against the gate's word. */
  readonly pushed: Exit
  readonly forced: Exit
  /** What skopeo pulls after the first push, and after the forced one. */
  readonly digests: readonly [string, string]
  /** What was built in the first run, and in the last. */
  readonly expected: string
  readonly other: string
}

const describeStory = NODE === null ? describe.skip : describeWith('skopeo')

describeStory('a release, pushed by skopeo to the registry itself', () => {
  let area: Area
  let ecr: Emulator
  let story: Story
  beforeAll(async () => {
    area = createArea()
    ecr = await startEcr()
    immutableApp(ecr)
    story = await play(area, ecr, NODE ?? '')
  }, TIMEOUT_MS)
  afterAll(async () => {
    area?.remove()
    await ecr?.close()
  })

  it('is admitted, and pushed', () => {
    const { first, pushed } = story
    expect(first).toMatchObject({ exitCode: 0, outputs: { tag: '1.2.3', exists: 'false', 'should-push': 'true' } })
    expect(pushed).toMatchObject({ status: 0 })
    expectGoldenRun('data-plane/first', first)
  })

  it('is proven to be the index that was pushed', () => {
    const { first, expected, digests } = story
    expect(digests[0]).toBe(expected)
    expect(first.post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(first.post?.summary).toContain(`\n${APP}@${expected}\n`)
  })

  it('is reused by a re-run', () => {
    const { again, expected } = story
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: {
        exists: 'true',
        'should-push': 'false',
        digest: expected,
        pinned: `${APP}@${expected}`,
        missing: '',
        verdict: 'immutable',
      },
    })
    expect(again.post).toMatchObject({ exitCode: 0, stderr: '' })
    expectGoldenRun('data-plane/again', again)
  })

  it('is refused to another commit by the gate, which names both', () => {
    const { moved } = story
    expect(moved).toMatchObject({ exitCode: 1, outputs: { verdict: 'mutable', reason: 'TAG_BURNED' } })
    expect(moved.stdout).toContain(area.commits.base)
    expect(moved.stdout).toContain(area.commits.head)
    expect(moved.post).toMatchObject({ exitCode: 0, stdout: '', requests: [] })
    expectGoldenRun('data-plane/moved', moved)
  })

  it('is refused to it by the registry as well, and stays what it was', () => {
    const { forced, digests, expected, other } = story
    expect(other).not.toBe(expected)
    expect(forced.status).toBe(1)
    expect(forced.stderr).toContain(INVALID)
    expect(digests[1]).toBe(expected)
    expect(ecr.registry(ACCOUNT, REGION).digest('team/app', '1.2.3')).toBe(expected)
  })
})

it('has no golden without a run', () => {
  expect(orphanedGoldens('data-plane', ['first', 'again', 'moved'])).toEqual([])
})

async function play(area: Area, ecr: Emulator, node: string): Promise<Story> {
  const { commits } = area
  const run = (commit: 'base' | 'head', job: NonNullable<ActionStep['job']>): Promise<ActionRun> =>
    runAction({
      node,
      ecr,
      job,
      folder: area.folder(),
      workspace: area.workspace({ checkout: commit }),
      event: tagPush({ ...commits, base: commits[commit] }),
      inputs: { repository: APP },
    })
  const exits: Exit[] = []
  const push: NonNullable<ActionStep['job']> = async (_, outputs) => {
    exits.push(await skopeoPush(built(outputs), ecr, IN_APP))
  }
  const first = await run('base', push)
  const before = await skopeoDigest(ecr, IN_APP)
  const again = await run('base', () => {})
  const moved = await run('head', push)
  const [pushed, forced] = exits as [Exit, Exit]
  const digests = [before, await skopeoDigest(ecr, IN_APP)] as const
  const [expected, other] = [digestOf(built(first.outputs).manifest), digestOf(built(moved.outputs).manifest)]
  return { first, again, moved, pushed, forced, digests, expected, other }
}
