import { expect } from '@jest/globals'
import type { Emulator } from '../../src/emulator/index.ts'
import type { PushSeed } from '../../src/emulator/seeding.ts'
import type { ActionRun } from '../support/run-action.ts'
import type { Commits } from '../support/workspace.ts'
import { ACCOUNT, APP, holdScenarios, immutableApp, REGION, type Scenario, uri } from './scenarios.ts'

const REVISION = 'org.opencontainers.image.revision'
const ELSEWHERE = uri('team/app', 'us-east-1')
const BOTH = { repository: `${APP}\n${ELSEWHERE}` }

type Scene = NonNullable<Scenario['scene']>

/** An image that stands under the tag of `base`, and whatever else is to be. */
function standing(recipe: (commits: Commits) => Partial<PushSeed>, then: (ecr: Emulator) => void = () => {}): Scene {
  return (ecr, commits) => {
    immutableApp(ecr)
    const image = { repository: 'team/app', tag: `sha-${commits.base}`, ...recipe(commits) }
    ecr.registry(ACCOUNT, REGION).pushImage(image)
    then(ecr)
  }
}

const labelled = ({ base }: Commits): Partial<PushSeed> => ({ labels: { [REVISION]: base } })

function goesOn({ outputs }: ActionRun): void {
  expect(outputs).toMatchObject({ exists: 'true', 'should-push': 'false', missing: '' })
  expect(outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(outputs['pinned']).toBe(`${APP}@${outputs['digest']}`)
}

function stops({ outputs }: ActionRun): void {
  expect(outputs).toMatchObject({ 'should-push': 'false', missing: '' })
}

const emptyElsewhere = (ecr: Emulator): void =>
  ecr.registry(ACCOUNT, 'us-east-1').createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })

holdScenarios('existing', [
  {
    name: 'reuse',
    title: 'the image of this commit is there, by its label',
    scene: standing(labelled),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: goesOn,
  },
  {
    name: 'reuse-annotation',
    title: 'the image of this commit is there, by its annotation',
    scene: standing(({ base }) => ({ annotations: { [REVISION]: base } })),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: goesOn,
  },
  {
    name: 'reuse-platforms',
    title: 'the image of this commit is there, for two platforms',
    scene: standing((commits) => ({ ...labelled(commits), platforms: ['linux/amd64', 'linux/arm64'] })),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: goesOn,
  },
  {
    name: 'burned',
    title: 'the image of another commit is there, and both are named',
    scene: standing(({ head }) => ({ labels: { [REVISION]: head } })),
    expected: [1, 'mutable', 'TAG_BURNED'],
    also: (run, { base, head }) => {
      stops(run)
      expect(run.stdout).toContain(base)
      expect(run.stdout).toContain(head)
    },
  },
  {
    name: 'unproven',
    title: 'an image that names no commit is there',
    scene: standing(() => ({})),
    expected: [1, 'unknown', 'EXISTING_UNPROVEN'],
    also: stops,
  },
  {
    name: 'unproven-accepted',
    title: 'an image that names no commit is there, and the policy takes the tag for proof',
    workspace: { files: { '.github/immutable-tag.yml': 'existing: { require-revision: false }\n' } },
    scene: standing(() => ({})),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: goesOn,
  },
  {
    name: 'archived',
    title: 'the image is there, and archived',
    scene: standing((commits) => ({ ...labelled(commits), imageStatus: 'ARCHIVED' })),
    expected: [1, 'unknown', 'TAG_ARCHIVED'],
    also: stops,
  },
  {
    name: 'fail',
    title: 'existing: fail refuses even the image of this commit',
    inputs: { existing: 'fail' },
    scene: standing(labelled),
    expected: [1, 'mutable', 'TAG_EXISTS'],
    also: stops,
  },
  {
    name: 'fail-absent',
    title: 'existing: fail passes where there is none',
    inputs: { existing: 'fail' },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs }) => expect(outputs).toMatchObject({ exists: 'false', 'should-push': 'true' }),
  },
  {
    name: 'ignore',
    title: 'existing: ignore does not look',
    inputs: { existing: 'ignore' },
    scene: standing(({ head }) => ({ labels: { [REVISION]: head } })),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs, requests }) => {
      expect(outputs).toMatchObject({ exists: 'unknown', 'should-push': 'true' })
      expect(requests.map(({ operation }) => operation)).toEqual(['DescribeRepositories'])
    },
  },
  {
    name: 'half-pushed',
    title: 'a push to two registries of which one failed: the rest is missing',
    inputs: BOTH,
    scene: standing(labelled, emptyElsewhere),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs }, { base }) =>
      expect(outputs).toMatchObject({
        exists: 'false',
        'should-push': 'true',
        missing: `${ELSEWHERE}:sha-${base}`,
        pinned: expect.stringMatching(/^\S+eu-west-1\S+@sha256:[0-9a-f]{64}$/),
      }),
  },
  {
    name: 'pushed-everywhere',
    title: 'a push to two registries that is whole: there is nothing to do',
    inputs: BOTH,
    scene: (ecr, commits) => {
      standing(labelled, emptyElsewhere)(ecr, commits)
      const image = { repository: 'team/app', tag: `sha-${commits.base}`, ...labelled(commits) }
      ecr.registry(ACCOUNT, 'us-east-1').pushImage(image)
    },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs }) => {
      expect(outputs).toMatchObject({ exists: 'true', 'should-push': 'false', missing: '' })
      expect(outputs['pinned']?.split('\n')).toHaveLength(2)
    },
  },
  {
    name: 'describe-images-denied',
    title: 'a role that may not DescribeImages: BatchGetImage answers',
    scene: standing(labelled, (ecr) => ecr.fail({ fault: 'deny', operation: 'DescribeImages' })),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: goesOn,
  },
  {
    name: 'look-up-denied',
    title: 'a role that may not look: denied is never absent',
    scene: (ecr) => {
      immutableApp(ecr)
      ecr.fail({ fault: 'deny', operation: 'DescribeImages' })
      ecr.fail({ fault: 'deny', operation: 'BatchGetImage' })
    },
    expected: [1, 'unknown', 'ECR_ACCESS_DENIED'],
    also: (run) => {
      stops(run)
      expect(run.outputs['exists']).toBe('unknown')
    },
  },
  {
    name: 'image-unreadable',
    title: 'an image whose configuration may not be read',
    scene: standing(labelled, (ecr) => ecr.fail({ fault: 'deny', operation: 'GetDownloadUrlForLayer' })),
    expected: [1, 'unknown', 'ECR_ACCESS_DENIED'],
    also: stops,
  },
])
