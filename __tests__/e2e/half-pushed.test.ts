import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Emulator } from '../../src/emulator/index.ts'
import { push } from '../fixtures/e2e/events.ts'
import { type ActionRun, type ActionStep, runAction, startEcr } from '../support/run-action.ts'
import { type Area, createArea } from '../support/workspace.ts'
import { ACCOUNT, APP, NODE, REGION, uri } from './scenarios.ts'

jest.setTimeout(60_000)

const SECOND = 'us-east-1'
const ELSEWHERE = uri('team/app', SECOND)
const REVISION = 'org.opencontainers.image.revision'
const describeOnNode24 = NODE === null ? describe.skip : describe

type Job = NonNullable<ActionStep['job']>

/** A build in this region that pushes what the gate says is missing, and no more; each build has a digest of its own. */
function building(comment: string, fails: (reference: string) => boolean = () => false): Job {
  return (ecr, { missing = '', tag = '', revision = '' }) => {
    for (const reference of missing.split('\n').filter((line) => line !== '' && !fails(line))) {
      const region = reference.startsWith(APP) ? REGION : SECOND
      ecr
        .registry(ACCOUNT, region)
        .pushImage({ repository: 'team/app', tag, labels: { [REVISION]: revision }, comment })
    }
  }
}

describeOnNode24('a push to two registries, of which the second fails', () => {
  let area: Area
  let ecr: Emulator
  let failed: ActionRun
  let again: ActionRun
  let last: ActionRun
  beforeAll(async () => {
    area = createArea()
    ecr = await startEcr()
    for (const region of [REGION, SECOND])
      ecr.registry(ACCOUNT, region).createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    failed = await run(building('first', (reference) => reference.startsWith(ELSEWHERE)))
    again = await run(building('second'))
    last = await run(building('third'))
  })
  afterAll(async () => {
    area.remove()
    await ecr.close()
  })

  it('is admitted to both, and its post step tells which one it did not reach', () => {
    const { base } = area.commits
    expect(failed.outputs).toMatchObject({
      missing: `${APP}:sha-${base}\n${ELSEWHERE}:sha-${base}`,
      exists: 'false',
      'should-push': 'true',
    })
    expect(failed.post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(failed.post?.stdout).toContain(`– ${ELSEWHERE}:sha-${base} – `)
    expect(failed.post?.summary).toContain('1 more was not pushed.')
  })

  it('is completed by a re-run, which is told what is missing', () => {
    const { base } = area.commits
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { missing: `${ELSEWHERE}:sha-${base}`, exists: 'false', 'should-push': 'true' },
    })
    expect(again.post).toMatchObject({ exitCode: 0, stderr: '' })
    expect(again.post?.summary).toMatch(/^### ✅ 2 references were built from 6fa1726…b6, and are protected\.$/mu)
  })

  it('is whole then: two digests, each pinned, and none overwritten', () => {
    const [one, other] = [REGION, SECOND].map((region) =>
      ecr.registry(ACCOUNT, region).digest('team/app', `sha-${area.commits.base}`),
    )
    expect(one).not.toBe(other)
    expect(last).toMatchObject({
      exitCode: 0,
      outputs: {
        missing: '',
        exists: 'true',
        'should-push': 'false',
        digest: '',
        pinned: `${APP}@${one}\n${ELSEWHERE}@${other}`,
      },
    })
    expect(last.post).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('is refused as a whole to another commit, as long as its tag is taken in one', async () => {
    const tag = `sha-${area.commits.base}`
    ecr.registry(ACCOUNT, REGION).pushImage({ repository: 'team/app', tag, labels: { [REVISION]: 'f'.repeat(40) } })
    ecr.registry(ACCOUNT, SECOND).deleteTag('team/app', tag)
    const burned = await run(building('fourth'))
    expect(burned).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'mutable', reason: 'TAG_BURNED', 'should-push': 'false' },
    })
    expect(burned.post).toMatchObject({ exitCode: 0, stdout: '', requests: [] })
  })

  function run(job: Job): Promise<ActionRun> {
    return runAction({
      node: NODE ?? '',
      ecr,
      job,
      folder: area.folder(),
      workspace: area.workspace(),
      event: push(area.commits),
      inputs: { repository: `${APP}\n${ELSEWHERE}` },
    })
  }
})
