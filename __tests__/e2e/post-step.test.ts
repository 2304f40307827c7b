import { expect } from '@jest/globals'
import type { Emulator } from '../../src/emulator/index.ts'
import type { PushSeed } from '../../src/emulator/seeding.ts'
import type { ActionRun } from '../support/run-action.ts'
import { commandsOf } from '../support/runner-commands.ts'
import type { Commits } from '../support/workspace.ts'
import { ACCOUNT, APP, holdScenarios, immutableApp, REGION, type Scenario, uri } from './scenarios.ts'

const ADMITTED = [0, 'immutable', 'ECR_IMMUTABLE'] as const
const REVISION = 'org.opencontainers.image.revision'
const ELSEWHERE = uri('team/app', 'us-east-1')
const POLICY = '.github/immutable-tag.yml'

type Job = NonNullable<Scenario['job']>

function put(ecr: Emulator, tag: string | undefined, image: Partial<PushSeed>, region = REGION): string {
  return ecr.registry(ACCOUNT, region).pushImage({ repository: 'team/app', tag: tag ?? '', ...image })
}

const labelled = (revision: string | undefined): Partial<PushSeed> => ({ labels: { [REVISION]: revision ?? '' } })

const pushes: Job = (ecr, { tag, revision }) => void put(ecr, tag, labelled(revision))
const pushesUnlabelled: Job = (ecr, { tag }) => void put(ecr, tag, {})
const pushesOtherCommit: Job = (ecr, { tag }) => void put(ecr, tag, labelled('0123456789'.repeat(4)))

function thenFails(fault: 'deny' | 'expired'): Job {
  return (ecr, outputs) => {
    void pushes(ecr, outputs)
    ecr.fail({ fault })
  }
}

const switchesOff: Job = (ecr, outputs) => {
  void pushes(ecr, outputs)
  ecr.registry(ACCOUNT, REGION).putImageTagMutability('team/app', { imageTagMutability: 'MUTABLE' })
}

function standing(ecr: Emulator, commits: Commits): void {
  immutableApp(ecr)
  put(ecr, `sha-${commits.base}`, labelled(commits.base))
}

const mutableElsewhere = (ecr: Emulator): void => {
  immutableApp(ecr)
  ecr.registry(ACCOUNT, 'us-east-1').createRepository({ name: 'team/app' })
}

/** How the post step ends, with which annotations, and what its summary must show. */
function ends(exitCode: 0 | 1, annotated: readonly string[], mark: string, ...shown: readonly string[]) {
  return ({ post }: ActionRun): void => {
    const [, ...annotations] = (post?.stdout ?? '').split(/^::(?=(?:error|warning) )/mu)
    const codes = annotations.map((text) => `${/^\w+/.exec(text)?.[0]} ${/\[([A-Z_]+)\]/.exec(text)?.[1]}`)
    expect({ stderr: post?.stderr, exitCode: post?.exitCode, codes }).toEqual({
      stderr: '',
      exitCode,
      codes: annotated,
    })
    expect(post?.summary.startsWith(`### ${mark} `)).toBe(true)
    for (const text of shown) expect(post?.summary).toContain(text)
  }
}

const RACE = "If ECR refused this job's own push, another run was first"

function asksNothing({ post }: ActionRun): void {
  expect(post).toEqual(expect.objectContaining({ exitCode: 0, stdout: '', stderr: '', summary: '', requests: [] }))
}

holdScenarios('post-step', [
  {
    name: 'pushed',
    title: 'what the job pushed is proven, and what to deploy is told',
    job: pushes,
    expected: ADMITTED,
    also: ends(0, [], '✅', `To deploy:\n\n\`\`\`\n${APP}@sha256:`, RACE),
  },
  {
    name: 'not-pushed',
    title: 'nothing was pushed, which even verify: require takes for no failure',
    inputs: { verify: 'require' },
    job: () => {},
    expected: ADMITTED,
    also: ends(0, [], '–', 'Nothing was pushed, so there is nothing to prove.'),
  },
  {
    name: 'reused',
    title: 'an image that was reused still stands',
    scene: standing,
    job: () => {},
    expected: ADMITTED,
    also: (run) => {
      ends(0, [], '✅', `${APP}@${run.outputs['digest']}`)(run)
      expect(run.post?.summary).not.toContain(RACE)
    },
  },
  {
    name: 'reused-replaced',
    title: 'an image that was reused has been deleted, and another pushed under its tag',
    scene: standing,
    job: (ecr, { tag, revision }) => void put(ecr, tag, { ...labelled(revision), comment: 'another' }),
    expected: ADMITTED,
    also: (run) => {
      ends(1, ['error REUSED_IMAGE_GONE'], '❌', run.outputs['digest'] ?? 'no digest')(run)
      expect(run.post?.summary).not.toContain('To deploy')
    },
  },
  {
    name: 'reused-deleted',
    title: 'an image that was reused has been deleted',
    scene: standing,
    job: (ecr, { tag = '' }) => ecr.registry(ACCOUNT, REGION).deleteTag('team/app', tag),
    expected: ADMITTED,
    also: ends(1, ['error REUSED_IMAGE_GONE'], '❌'),
  },
  {
    name: 'other-commit',
    title: 'an image of another commit was pushed',
    job: pushesOtherCommit,
    expected: ADMITTED,
    also: ends(1, ['error REVISION_MISMATCH'], '❌', '0123456789'.repeat(4)),
  },
  {
    name: 'no-commit',
    title: 'an image that names no commit was pushed: a warning',
    job: pushesUnlabelled,
    expected: ADMITTED,
    also: ends(0, ['warning REVISION_UNPROVEN'], '⚠️'),
  },
  {
    name: 'no-commit-required',
    title: 'the same, and verify: require',
    inputs: { verify: 'require' },
    job: pushesUnlabelled,
    expected: ADMITTED,
    also: ends(1, ['error REVISION_UNPROVEN'], '❌'),
  },
  {
    name: 'no-commit-accepted',
    title: 'the same, and the policy takes the tag for proof',
    workspace: { files: { [POLICY]: 'existing: { require-revision: false }\n' } },
    inputs: { verify: 'require' },
    job: pushesUnlabelled,
    expected: ADMITTED,
    also: ends(0, [], '✅', 'is there, and protected'),
  },
  {
    name: 'denied',
    title: 'the role may not look any more: a warning',
    job: thenFails('deny'),
    expected: ADMITTED,
    also: ends(0, ['warning ECR_ACCESS_DENIED'], '⚠️'),
  },
  {
    name: 'denied-required',
    title: 'the same, and verify: require',
    inputs: { verify: 'require' },
    job: thenFails('deny'),
    expected: ADMITTED,
    also: ends(1, ['error ECR_ACCESS_DENIED'], '❌'),
  },
  {
    name: 'expired',
    title: 'the credentials have expired during a long build: a warning',
    job: thenFails('expired'),
    expected: ADMITTED,
    also: ends(0, ['warning AWS_CREDENTIALS_EXPIRED'], '⚠️'),
  },
  {
    name: 'switched-off',
    title: 'the protection was switched off in between',
    job: switchesOff,
    expected: ADMITTED,
    also: ends(1, ['error PROTECTION_LOST'], '❌', 'team/app is MUTABLE now'),
  },
  {
    name: 'reported',
    title: 'the same, and mode: report says so and passes',
    inputs: { mode: 'report', verify: 'require' },
    job: switchesOff,
    expected: ADMITTED,
    also: ends(0, ['warning PROTECTION_LOST'], '❌'),
  },
  {
    name: 'off',
    title: 'verify: off does not look',
    inputs: { verify: 'off' },
    job: pushesOtherCommit,
    expected: ADMITTED,
    also: asksNothing,
  },
  {
    name: 'refused-in-part',
    title: 'one of two repositories was refused, so nothing was to be pushed',
    inputs: { repository: `${APP}\n${ELSEWHERE}` },
    scene: mutableElsewhere,
    job: () => {},
    expected: [1, 'mutable', 'ECR_MUTABLE'],
    also: asksNothing,
  },
  {
    name: 'reported-in-part',
    title: 'the same, and mode: report lets the job push: what is protected is proven',
    inputs: { repository: `${APP}\n${ELSEWHERE}`, mode: 'report' },
    scene: mutableElsewhere,
    job: pushes,
    expected: [0, 'mutable', 'ECR_MUTABLE'],
    also: (run) => {
      ends(0, [], '✅', APP)(run)
      expect(run.post?.summary).not.toContain('us-east-1')
    },
  },
  {
    name: 'half-pushed',
    title: 'a push to two registries, of which one failed',
    inputs: { repository: `${APP}\n${ELSEWHERE}` },
    scene: (ecr) => {
      immutableApp(ecr)
      ecr.registry(ACCOUNT, 'us-east-1').createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    },
    job: pushes,
    expected: ADMITTED,
    also: ends(0, [], '✅', '1 more was not pushed.', 'not there'),
  },
  {
    name: 'created',
    title: 'the push made the repository, by a template',
    scene: (ecr) =>
      ecr
        .registry(ACCOUNT, REGION)
        .putTemplate({ prefix: 'team', imageTagMutability: 'IMMUTABLE', appliedFor: ['CREATE_ON_PUSH'] }),
    job: (ecr, outputs) => {
      immutableApp(ecr)
      return pushes(ecr, outputs)
    },
    expected: [0, 'immutable', 'ECR_TEMPLATE_PROTECTS'],
    also: ends(0, [], '✅'),
  },
  {
    name: 'short-accounts',
    title: 'the policy keeps account ids short in summaries',
    workspace: { files: { [POLICY]: 'summary: { account-ids: short }\n' } },
    job: pushes,
    expected: ADMITTED,
    also: (run) => {
      ends(0, [], '✅', '…9012.dkr.ecr.eu-west-1.amazonaws.com/team/app@sha256:')(run)
      expect(run.summary + run.post?.summary).not.toContain(ACCOUNT)
    },
  },
  {
    name: 'hostile-commit',
    title: 'the job pushes an image that names a command of the runner as its commit',
    job: (ecr, { tag }) => void put(ecr, tag, labelled('x ##[set-output name=should-push]true')),
    expected: ADMITTED,
    also: ({ post }) => {
      expect(post?.exitCode).toBe(1)
      expect(commandsOf(post?.stdout ?? '').map(({ name }) => name)).toEqual(['error'])
    },
  },
])
