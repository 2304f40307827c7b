import { expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Emulator, FaultRule } from '../../src/emulator/index.ts'
import { VERSION } from '../../src/version.ts'
import { push, tagPush } from '../fixtures/e2e/events.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { createArea } from '../support/workspace.ts'
import { ACCOUNT, APP, holdScenarios, immutableApp, NODE, REGION, type Scenario, uri } from './scenarios.ts'

const OTHER_ACCOUNT = '210987654321'
const NO_AWS = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_ENDPOINT_URL_ECR: undefined,
  AWS_EC2_METADATA_DISABLED: 'true',
}
const TEN = Array.from({ length: 10 }, (_, index) => `team/app-${index}`)

type Mode = 'IMMUTABLE' | 'MUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'

function app(mode: Mode, ...filters: string[]): (ecr: Emulator) => void {
  return (ecr) =>
    ecr.registry(ACCOUNT, REGION).createRepository({
      name: 'team/app',
      imageTagMutability: mode,
      ...(filters.length > 0 && { imageTagMutabilityExclusionFilters: filters }),
    })
}

function failing(...rules: FaultRule[]): (ecr: Emulator) => void {
  return (ecr) => {
    immutableApp(ecr)
    for (const rule of rules) ecr.fail(rule)
  }
}

function operations({ requests }: ActionRun): string[] {
  return requests.map(({ operation }) => operation)
}

function stops({ outputs, stdout }: ActionRun): void {
  expect(outputs['should-push']).toBe('false')
  expect(stdout).toMatch(/^::error title=immutable-tag::/m)
}

const faults: Scenario[] = (
  [
    ['denied', 'deny', 'ECR_ACCESS_DENIED'],
    ['expired', 'expired', 'AWS_CREDENTIALS_EXPIRED'],
    ['invalid-credentials', 'unrecognized-client', 'AWS_CREDENTIALS_INVALID'],
    ['clock-skew', 'clock-skew', 'AWS_CLOCK_SKEW'],
    ['throttled', 'throttle', 'ECR_THROTTLED'],
    ['server-error', 'server-error', 'ECR_SERVER_ERROR'],
    ['html-503', 'html-503', 'NETWORK_NOT_AWS'],
    ['html-200', 'html-200', 'NETWORK_NOT_AWS'],
    ['reset', 'reset', 'NETWORK_RESET'],
    ['empty', 'empty', 'ECR_EMPTY_ANSWER'],
    ['unknown-enum', 'unknown-enum', 'ECR_UNKNOWN_MODE'],
    ['wrong-repository', 'wrong-repository', 'ECR_ANSWER_MISMATCH'],
  ] as const
).map(([name, fault, reason]) => ({
  name,
  title: `ECR answers: ${fault}`,
  scene: failing({ fault, operation: 'DescribeRepositories' }),
  expected: [1, 'unknown', reason],
  also: stops,
}))

holdScenarios('registry', [
  {
    name: 'hang',
    title: 'ECR never answers: half a minute is all that it gets',
    scene: failing({ fault: 'hang-before-headers' }),
    expected: [1, 'unknown', 'NETWORK_TIMEOUT'],
    also: (run) => {
      stops(run)
      expect(run.durationMs).toBeLessThan(40_000)
    },
  },
  { name: 'mutable', title: 'MUTABLE', scene: app('MUTABLE'), expected: [1, 'mutable', 'ECR_MUTABLE'], also: stops },
  {
    name: 'mutable-reported',
    title: 'MUTABLE, in mode: report',
    scene: app('MUTABLE'),
    inputs: { mode: 'report' },
    expected: [0, 'mutable', 'ECR_MUTABLE'],
    also: ({ outputs, stdout }) => {
      expect(outputs['should-push']).toBe('false')
      expect(stdout).not.toContain('::error')
    },
  },
  {
    name: 'tag-excluded',
    title: 'IMMUTABLE_WITH_EXCLUSION, and the filter covers the tag',
    scene: app('IMMUTABLE_WITH_EXCLUSION', 'buildcache', 'sha-*'),
    expected: [1, 'mutable', 'ECR_TAG_EXCLUDED'],
    also: (run) => {
      stops(run)
      expect(run.stdout).toContain('"sha-*"')
      expect(run.summary).toContain("filterType=WILDCARD,filter=buildcache'")
    },
  },
  {
    name: 'tag-not-excluded',
    title: 'IMMUTABLE_WITH_EXCLUSION, and no filter covers the tag',
    scene: app('IMMUTABLE_WITH_EXCLUSION', 'buildcache', 'pr-*'),
    expected: [0, 'immutable', 'ECR_NOT_EXCLUDED'],
  },
  {
    name: 'filter-protects',
    title: 'MUTABLE_WITH_EXCLUSION, and a filter protects the tag',
    scene: app('MUTABLE_WITH_EXCLUSION', 'sha-*'),
    expected: [0, 'immutable', 'ECR_FILTER_PROTECTS'],
  },
  {
    name: 'no-filter-protects',
    title: 'MUTABLE_WITH_EXCLUSION, and no filter protects the tag',
    scene: app('MUTABLE_WITH_EXCLUSION', 'release-*'),
    expected: [1, 'mutable', 'ECR_NO_FILTER_PROTECTS'],
    also: stops,
  },
  {
    name: 'filter-uncertain',
    title: 'IMMUTABLE_WITH_EXCLUSION, and what the filter covers depends on how it is read',
    scene: app('IMMUTABLE_WITH_EXCLUSION', 'SHA-*'),
    expected: [1, 'unknown', 'ECR_FILTER_UNCERTAIN'],
    also: stops,
  },
  {
    name: 'repository-not-found',
    title: 'the repository is not there',
    scene: () => {},
    expected: [1, 'unknown', 'ECR_REPOSITORY_NOT_FOUND'],
    also: stops,
  },
  ...faults,
  {
    name: 'denied-all',
    title: 'the role may do nothing: the statement to add is said',
    scene: failing({ fault: 'deny' }),
    expected: [1, 'unknown', 'ECR_ACCESS_DENIED'],
    also: (run) => {
      stops(run)
      for (const text of [run.stdout, run.summary]) {
        expect(text).toContain('ecr:DescribeRepositories')
        expect(text).toContain('arn:aws:ecr:eu-west-1:123456789012:repository/team/app')
      }
    },
  },
  {
    name: 'throttled-once',
    title: 'ECR throttles once: the next attempt counts',
    scene: failing({ fault: 'throttle', operation: 'DescribeRepositories', times: 1 }),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: (run) => expect(operations(run).filter((name) => name === 'DescribeRepositories')).toHaveLength(2),
  },
  {
    name: 'no-credentials',
    title: 'there are no credentials',
    env: NO_AWS,
    expected: [1, 'unknown', 'AWS_NO_CREDENTIALS'],
    also: stops,
  },
  {
    name: 'ecr-public',
    title: 'ECR Public protects no tag',
    inputs: { repository: 'public.ecr.aws/octo/app' },
    expected: [1, 'mutable', 'ECR_PUBLIC'],
    also: (run) => {
      stops(run)
      expect(run.requests).toEqual([])
    },
  },
  {
    name: 'other-registry',
    title: 'a registry that cannot be asked',
    inputs: ({ base }) => ({ tags: `ghcr.io/octo-org/app:sha-${base}` }),
    expected: [1, 'unknown', 'REGISTRY_UNSUPPORTED'],
    also: stops,
  },
  {
    name: 'two-accounts',
    title: 'two accounts and two regions, side by side',
    inputs: {
      repository: [APP, uri('team/app', 'us-east-1'), uri('team/app', REGION, OTHER_ACCOUNT)].join('\n'),
    },
    scene: (ecr) => {
      immutableApp(ecr)
      ecr.registry(ACCOUNT, 'us-east-1').createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
      ecr.registry(OTHER_ACCOUNT, REGION).createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
    },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ requests }) =>
      expect(requests.map(({ operation, account, region }) => `${operation} ${account} ${region}`)).toEqual([
        'DescribeImages 123456789012 eu-west-1',
        'DescribeRepositories 123456789012 eu-west-1',
        'DescribeImages 123456789012 us-east-1',
        'DescribeRepositories 123456789012 us-east-1',
        'DescribeImages 210987654321 eu-west-1',
        'DescribeRepositories 210987654321 eu-west-1',
      ]),
  },
  {
    name: 'one-of-two-mutable',
    title: 'one of two repositories does not protect the tag',
    inputs: { repository: `${APP},${uri('team/legacy')}` },
    scene: (ecr) => {
      immutableApp(ecr)
      ecr.registry(ACCOUNT, REGION).createRepository({ name: 'team/legacy', imageTagMutability: 'MUTABLE' })
    },
    expected: [1, 'mutable', 'ECR_MUTABLE'],
    also: stops,
  },
  {
    name: 'ten-repositories',
    title: 'ten repositories: one description for all, one look into each',
    inputs: { repository: TEN.map((name) => uri(name)).join('\n') },
    scene: (ecr) => {
      for (const name of TEN) ecr.registry(ACCOUNT, REGION).createRepository({ name, imageTagMutability: 'IMMUTABLE' })
    },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: (run) =>
      expect(operations(run)).toEqual([...Array<string>(10).fill('DescribeImages'), 'DescribeRepositories']),
  },
  {
    name: 'bare-name',
    title: 'a repository by its name, in the region of the input and the caller’s own account',
    inputs: { repository: 'team/app', 'aws-region': REGION },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs }, { base }) => expect(outputs['tags']).toBe(`${APP}:sha-${base}`),
  },
  {
    name: 'ambient-region',
    title: 'the region of the environment does not go before that of the URI',
    env: { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-west-2' },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ requests }) => expect(new Set(requests.map(({ region }) => region))).toEqual(new Set([REGION])),
  },
  {
    name: 'registry-check-off',
    title: 'registry-check: off, without a repository and without AWS',
    inputs: { repository: '', 'registry-check': 'off' },
    env: NO_AWS,
    expected: [0, 'not-checked', 'TAG_COMMIT'],
    also: ({ outputs, requests }, { base }) => {
      expect(outputs).toMatchObject({ tags: `sha-${base}`, 'should-push': 'false' })
      expect(requests).toEqual([])
    },
  },
  {
    name: 'metadata-action',
    title: 'the tags of docker/metadata-action, latest among them',
    inputs: ({ base }) => ({ repository: '', tags: `${APP}:sha-${base}\n${APP}:latest` }),
    expected: [1, 'mutable', 'TAG_MOVES'],
    also: (run) => {
      stops(run)
      expect(run.stdout).toContain('team/app:latest')
    },
  },
  {
    name: 'metadata-action-pinned',
    title: 'the tags of docker/metadata-action, none of which moves',
    event: tagPush,
    inputs: ({ base }) => ({ repository: '', tags: `${APP}:sha-${base}\n${APP}:1.2.3` }),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs }, { base }) => expect(outputs['tags']).toBe(`${APP}:sha-${base}\n${APP}:1.2.3`),
  },
  {
    name: 'repository-missing',
    title: 'nothing to check against',
    inputs: { repository: '' },
    expected: [1, 'unknown', 'REPOSITORY_MISSING'],
  },
  {
    name: 'input-invalid',
    title: 'an input with a slip of the pen, which mode: report does not excuse',
    inputs: { mode: 'report', existing: 'resue' },
    expected: [1, 'unknown', 'INPUT_INVALID'],
    also: ({ stdout }) => expect(stdout).toContain('existing: `resue` is not one of reuse, fail, ignore.'),
  },
  {
    name: 'own-fault',
    title: 'a fault of its own, after the verdict, is no pass either',
    golden: false,
    env: { RUNNER_TEMP: '/nowhere/at/all' },
    expected: [1, 'unknown', 'INTERNAL'],
    also: (run) => {
      stops(run)
      expect(run.outputs).toMatchObject({ tag: '', tags: '', missing: '' })
    },
  },
  {
    name: 'template-unpinned',
    title: 'a template in which nothing pins the identity',
    inputs: { tag: '{branch}' },
    expected: [1, 'unknown', 'TEMPLATE_UNPINNED'],
  },
  {
    name: 'template-short',
    title: 'a template that cuts the commit short is warned of',
    inputs: { tag: 'git-{sha:8}' },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs, stdout }, { base }) => {
      expect(outputs['tag']).toBe(`git-${base.slice(0, 8)}`)
      expect(stdout).toMatch(/^::warning /m)
    },
  },
  {
    name: 'bake',
    title:
      'a bake definition with tags, labels and annotations; calls are logged for debugging, and named in the user agent',
    event: tagPush,
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ bake, outputs, debug, stdout, userAgents }, { base }) => {
      const labels = {
        'org.opencontainers.image.created': '2026-03-01T10:00:00Z',
        'org.opencontainers.image.revision': base,
        'org.opencontainers.image.source': 'https://github.com/octo-org/octo-repo',
        'org.opencontainers.image.version': '1.2.3',
      }
      const annotations = Object.entries(labels).map(([key, value]) => `${key}=${value}`)
      const target = { tags: [`${APP}:1.2.3`], labels, annotations }
      expect(JSON.parse(bake)).toEqual({ target: { 'immutable-tag': target } })
      expect(outputs['labels']).toBe(annotations.join('\n'))
      expect(debug.map((line) => line.replace(/\d+ ms$/, '<n> ms')).toSorted()).toEqual([
        '::debug::DescribeImages eu-west-1: ImageNotFoundException, <n> ms',
        '::debug::DescribeRepositories eu-west-1: answered, <n> ms',
      ])
      expect(stdout).not.toContain('DescribeImages')
      for (const agent of userAgents) expect(agent.split(' ')).toContain(`immutable-tag/${VERSION}`)
    },
  },
])

const onNode24 = NODE === null ? test.skip : test

onNode24('a proxy is asked for the way to ECR’s own endpoint', async () => {
  const asked: string[] = []
  const proxy = createServer().on('connect', ({ url }: { url?: string }, socket: { end(text: string): void }) => {
    asked.push(url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const area = createArea()
  try {
    await once(proxy.listen(0, '127.0.0.1'), 'listening')
    const { exitCode, outputs } = await runAction({
      node: NODE!,
      folder: area.folder(),
      workspace: area.workspace(),
      event: push(area.commits),
      inputs: { repository: APP },
      env: {
        AWS_ENDPOINT_URL_ECR: undefined,
        HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      },
    })
    expect([exitCode, outputs['verdict'], outputs['reason']]).toEqual([1, 'unknown', 'NETWORK_REFUSED'])
    expect(new Set(asked)).toEqual(new Set(['api.ecr.eu-west-1.amazonaws.com:443']))
  } finally {
    proxy.close()
    area.remove()
  }
})
