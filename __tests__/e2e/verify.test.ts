import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { limit } from '../../src/adapters/ecr/limit.ts'
import type { Emulator } from '../../src/emulator/index.ts'
import { VERIFY_OUTPUTS } from '../../src/report/proof-outputs.ts'
import { push } from '../fixtures/e2e/events.ts'
import { expectGolden, expectGoldenRun, orphanedGoldens } from '../support/goldens.ts'
import { type ActionRun, runAction, startEcr } from '../support/run-action.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'
import { type Area, type Commits, createArea, type WorkspaceOptions } from '../support/workspace.ts'
import { ACCOUNT, APP, NODE, REGION, uri } from './scenarios.ts'

jest.setTimeout(60_000)

const LEGACY = uri('team/legacy')
const OTHER_DIGEST = `sha256:${'cd'.repeat(32)}`

/**
 * `team/app` holds 1.2.3 of `base`, 1.2.4 of `head` and 1.2.5 of which nobody knows; `team/legacy` is mutable and holds
 * 1.2.3 of `base`. Returns the digest of the first.
 */
function stock(ecr: Emulator, { base, head }: Commits): string {
  const registry = ecr.registry(ACCOUNT, REGION)
  const put = (repository: string, tag: string, revision?: string): string =>
    registry.pushImage({
      repository,
      tag,
      comment: tag,
      labels: revision === undefined ? {} : { 'org.opencontainers.image.revision': revision },
    })
  registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
  registry.createRepository({ name: 'team/legacy' })
  put('team/app', '1.2.4', head)
  put('team/app', '1.2.5')
  put('team/legacy', '1.2.3', base)
  return put('team/app', '1.2.3', base)
}

interface Row {
  readonly name: string
  readonly title: string
  /** `digest` is that of 1.2.3. */
  readonly inputs: (digest: string, commits: Commits) => Readonly<Record<string, string>>
  readonly workspace?: WorkspaceOptions
  /** Operations that the role may not call. */
  readonly denied?: readonly string[]
  /** The outputs `verdict` and `reason`. */
  readonly expected: readonly [exitCode: 0 | 1, outputs: readonly [verdict: string, reason: string]]
  readonly also?: (run: ActionRun, digest: string) => void
}

const HELD = [0, ['immutable', 'PROOF_HELD']] as const

/** Nothing to deploy by is given out. */
function pinsNothing({ outputs, summary }: ActionRun): void {
  expect(outputs['pinned']).toBe('')
  expect(summary).not.toContain('To deploy')
}

/** A run that could not begin gives out that it knows nothing. */
const says =
  (text: string) =>
  ({ stdout, outputs, requests, summary }: ActionRun): void => {
    expect(stdout).toContain(text)
    expect(outputs).toMatchObject({ digest: '', pinned: '', json: '[]' })
    expect({ requests, summary }).toEqual({ requests: [], summary: '' })
  }

const ROWS: readonly Row[] = [
  {
    name: 'held',
    title: 'the image that the build reported, of this commit',
    inputs: (digest) => ({ image: `${APP}:1.2.3`, digest }),
    expected: HELD,
    also: ({ outputs, summary }, digest) => {
      expect(outputs).toMatchObject({ digest, pinned: `${APP}@${digest}` })
      expect(summary).toContain(`To deploy:\n\n\`\`\`\n${APP}@${digest}\n`)
    },
  },
  {
    name: 'held-in-reference',
    title: 'the digest as part of the reference',
    inputs: (digest) => ({ image: `${APP}:1.2.3@${digest}` }),
    expected: HELD,
  },
  {
    name: 'digest-mismatch',
    title: 'another digest than the build reported',
    inputs: () => ({ image: `${APP}:1.2.3`, digest: OTHER_DIGEST }),
    expected: [1, ['mutable', 'DIGEST_MISMATCH']],
    also: pinsNothing,
  },
  {
    name: 'missing',
    title: 'a tag that is not there',
    inputs: () => ({ image: `${APP}:9.9.9` }),
    expected: [1, ['unknown', 'TAG_NOT_PUSHED']],
    also: pinsNothing,
  },
  {
    name: 'other-commit',
    title: "another commit's image",
    inputs: () => ({ image: `${APP}:1.2.4` }),
    expected: [1, ['mutable', 'REVISION_MISMATCH']],
    also: pinsNothing,
  },
  {
    name: 'any-commit',
    title: 'the same, with revision: any, for which no image has to be read',
    inputs: () => ({ image: `${APP}:1.2.4`, revision: 'any' }),
    denied: ['BatchGetImage', 'GetDownloadUrlForLayer'],
    expected: HELD,
  },
  {
    name: 'given-commit',
    title: 'the same, with its own commit named',
    inputs: (_, { head }) => ({ image: `${APP}:1.2.4`, revision: head }),
    expected: HELD,
  },
  {
    name: 'no-commit',
    title: 'an image that names no commit',
    inputs: () => ({ image: `${APP}:1.2.5` }),
    expected: [1, ['unknown', 'REVISION_UNPROVEN']],
    also: pinsNothing,
  },
  {
    name: 'no-commit-accepted',
    title: 'the same, and the policy takes the tag for proof',
    workspace: { files: { '.github/immutable-tag.yml': 'existing: { require-revision: false }\n' } },
    inputs: () => ({ image: `${APP}:1.2.5` }),
    expected: HELD,
  },
  {
    name: 'mutable',
    title: 'a repository that is mutable',
    inputs: () => ({ image: `${LEGACY}:1.2.3` }),
    expected: [1, ['mutable', 'ECR_MUTABLE']],
    also: pinsNothing,
  },
  {
    name: 'reported',
    title: 'the same, and mode: report says so and passes',
    inputs: () => ({ image: `${LEGACY}:1.2.3`, mode: 'report' }),
    expected: [0, ['mutable', 'ECR_MUTABLE']],
    also: pinsNothing,
  },
  {
    name: 'several',
    title: 'of two images one holds',
    workspace: { files: { '.github/immutable-tag.yml': 'summary: { account-ids: short }\n' } },
    inputs: () => ({ image: `${APP}:1.2.3\n${LEGACY}:1.2.3` }),
    expected: [1, ['mutable', 'ECR_MUTABLE']],
    also: ({ outputs, summary }, digest) => {
      expect(outputs).toMatchObject({ pinned: `${APP}@${digest}`, digest })
      expect(summary).not.toContain(ACCOUNT)
    },
  },
  {
    name: 'denied',
    title: 'a role that may not look',
    inputs: () => ({ image: `${APP}:1.2.3` }),
    denied: ['DescribeRepositories', 'DescribeImages', 'BatchGetImage'],
    expected: [1, ['unknown', 'ECR_ACCESS_DENIED']],
    also: (run) => {
      pinsNothing(run)
      expect(run.summary).not.toContain('not there')
    },
  },
  {
    name: 'contradiction',
    title: 'a reference and an input that name two digests',
    inputs: (digest) => ({ image: `${APP}:1.2.3@${digest}`, digest: OTHER_DIGEST }),
    expected: [1, ['unknown', 'INPUT_INVALID']],
    also: says(`and the \`digest\` input is ${OTHER_DIGEST}.`),
  },
  {
    name: 'elsewhere',
    title: 'a registry other than ECR',
    inputs: () => ({ image: 'ghcr.io/octo-org/app:1.2.3', mode: 'report' }),
    expected: [1, ['unknown', 'INPUT_INVALID']],
    also: says('Only private Amazon ECR can be asked.'),
  },
  {
    name: 'nothing',
    title: 'no image',
    inputs: () => ({ image: ' ' }),
    expected: [1, ['unknown', 'INPUT_INVALID']],
    also: says('image: no image was given, so there is nothing to verify.'),
  },
  {
    name: 'other-checkout',
    title: "a checkout of another commit than this run's",
    workspace: { checkout: 'head' },
    inputs: () => ({ image: `${APP}:1.2.3` }),
    expected: [1, ['unknown', 'COMMIT_MISMATCH']],
    also: says('[COMMIT_MISMATCH]'),
  },
  {
    name: 'no-checkout',
    title: "without a checkout it is the event's commit",
    workspace: { checkout: null },
    inputs: () => ({ image: `${APP}:1.2.3` }),
    expected: HELD,
  },
]

const describeOnNode24 = NODE === null ? describe.skip : describe

describeOnNode24('the built verify action, on Node 24', () => {
  const runs = new Map<string, Promise<{ readonly run: ActionRun; readonly digest: string }>>()
  const inTurn = limit(3)
  let area: Area
  beforeAll(() => {
    area = createArea()
    for (const row of ROWS) {
      const run = inTurn(() => play(row))
      run.catch(() => {})
      runs.set(row.name, run)
    }
  })
  afterAll(() => area.remove())

  it.each(ROWS)('$title', async ({ name, expected: [exitCode, outputs], also }) => {
    const { run, digest } = await runs.get(name)!
    const { verdict, reason } = run.outputs
    expect({ stderr: run.stderr, exitCode: run.exitCode }).toEqual({ stderr: '', exitCode })
    expect([verdict, reason]).toEqual(outputs)
    expect(Object.keys(run.outputs).toSorted()).toEqual([...VERIFY_OUTPUTS].toSorted())
    if (run.summary !== '') expect(run.summary).toMatch(outputs[0] === 'immutable' ? /^### ✅ /u : /^### ❌ /u)
    also?.(run, digest)
    expectGoldenRun(`verify/${name}`, run)
  })

  async function play({ inputs, workspace = {}, denied = [] }: Row) {
    const ecr = await startEcr()
    try {
      const digest = stock(ecr, area.commits)
      for (const operation of denied) ecr.fail({ fault: 'deny', operation })
      const run = await runAction({
        action: 'verify',
        node: NODE ?? '',
        ecr,
        folder: area.folder(),
        workspace: area.workspace(workspace),
        event: push(area.commits),
        inputs: inputs(digest, area.commits),
      })
      return { run, digest }
    } finally {
      await ecr.close()
    }
  }
})

describe('immutable-tag verify', () => {
  let area: Area
  let cwd: string
  let ecr: Emulator
  let digest: string
  beforeAll(() => {
    area = createArea()
    cwd = area.workspace()
  })
  afterAll(() => area.remove())
  beforeEach(async () => {
    ecr = await startEcr()
    digest = stock(ecr, area.commits)
  })
  afterEach(() => ecr.close())

  function verify(...args: string[]): Promise<CliRun> {
    const env = { AWS_ENDPOINT_URL_ECR: ecr.url, AWS_ACCESS_KEY_ID: 'emulated', AWS_SECRET_ACCESS_KEY: 'emulated' }
    return runCli(['verify', ...args], { cwd, env })
  }

  function hold(name: string, { status, stdout, stderr }: CliRun): void {
    expectGolden(`verify/${name}`, {
      'status.txt': `${status}\n`,
      'stdout.txt': stdout,
      'stderr.txt': stderr.replaceAll(ecr.registryHost, '127.0.0.1:<ecr>'),
    })
  }

  it('prints what to deploy, and what was shown beside', async () => {
    const result = await verify(`${APP}:1.2.3`, '--digest', digest)
    expect(result).toMatchObject({ status: 0, stdout: `${APP}@${digest}\n` })
    hold('cli-held', result)
  })

  it('ends with 1 for what does not hold, and prints what holds', async () => {
    const result = await verify(`${LEGACY}:1.2.3`, `${APP}:1.2.4`, `${APP}:1.2.3`)
    expect(result).toMatchObject({ status: 1, stdout: `${APP}@${digest}\n` })
    for (const code of ['ECR_MUTABLE', 'REVISION_MISMATCH']) expect(result.stderr).toContain(`[${code}]`)
    hold('cli-failed', result)
  })

  it('prints JSON', async () => {
    const result = await verify(`${APP}:1.2.3`, `${APP}:9.9.9`, '--format', 'json', '--revision', 'any')
    expect(result).toMatchObject({ status: 1, stderr: '' })
    const json = JSON.parse(result.stdout) as unknown
    expect(json).toEqual([
      expect.objectContaining({ verdict: 'immutable', outcome: 'held', digest, reason: 'PROOF_HELD' }),
      expect.objectContaining({ verdict: 'unknown', outcome: 'failed', digest: null, reason: 'TAG_NOT_PUSHED' }),
    ])
    hold('cli-json', { ...result, stdout: `${JSON.stringify(json, null, 2)}\n` })
  })

  it.each<[string, string[], 0 | 1]>([
    ["this checkout's commit", [], 1],
    ['any commit', ['--revision', 'any'], 0],
  ])('holds an image to %s', async (_, options, status) => {
    expect(await verify(`${APP}:1.2.4`, ...options)).toMatchObject({ status })
  })

  it('holds an image to a commit that is named', async () => {
    expect(await verify(`${APP}:1.2.4`, '--revision', area.commits.head)).toMatchObject({ status: 0 })
  })

  it.each([
    ['no image', [], "missing required argument 'image'"],
    ['no ECR', ['ghcr.io/octo-org/app:1.2.3'], 'Only private Amazon ECR can be asked.'],
    ['no digest', [`${APP}:1.2.3`, '--digest', 'latest'], 'digest: `latest` is not a digest.'],
    ['a commit cut short', [`${APP}:1.2.3`, '--revision', 'abc1234'], 'revision: `abc1234` is not a full commit SHA.'],
    ['no policy', [`${APP}:1.2.3`, '--policy', 'nowhere.yml'], '[POLICY_MISSING]'],
  ])('ends with 2 for %s', async (_, args, message) => {
    const { status, stdout, stderr } = await verify(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

it('has no golden without a test', () => {
  const held = ROWS.map(({ name }) => name)
  expect(orphanedGoldens('verify', [...held, 'cli-held', 'cli-failed', 'cli-json'])).toEqual([])
})
