import { expect } from '@jest/globals'
import { tagPush } from '../fixtures/e2e/events.ts'
import { ACCOUNT, APP, holdScenarios, immutableApp, REGION } from './scenarios.ts'
import type { Emulator } from '../../src/emulator/index.ts'

const FILE = '.github/immutable-tag.yml'

function policy(...lines: string[]): { files: Record<string, string> } {
  return { files: { [FILE]: `${lines.join('\n')}\n` } }
}

function exception(expires: string): { files: Record<string, string> } {
  return policy(
    'exceptions:',
    '  - tag: latest',
    '    repository: team/app',
    "    owner: '@octo-org/payments'",
    '    reason: App Runner follows one tag',
    `    expires: ${expires}`,
  )
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function mutableApp(ecr: Emulator): void {
  ecr.registry(ACCOUNT, REGION).createRepository({ name: 'team/app', imageTagMutability: 'MUTABLE' })
}

const latest = { tags: 'latest' }

holdScenarios('policy', [
  {
    name: 'denied',
    title: 'deny refuses what would pass',
    workspace: policy('tags:', "  deny: ['sha-*']"),
    expected: [1, 'mutable', 'TAG_DENIED'],
    also: ({ requests }) => expect(requests).toEqual([]),
  },
  {
    name: 'allowed',
    title: 'allow passes a name, and the registry is still asked',
    workspace: policy('tags:', "  allow: ['base-*-[0-9]*']"),
    inputs: { tags: 'base-debian-12' },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ requests }) => expect(requests.map(({ operation }) => operation)).toContain('DescribeRepositories'),
  },
  {
    name: 'allowed-mutable',
    title: 'allow does not make a repository immutable',
    workspace: policy('tags:', "  allow: ['base-*-[0-9]*']"),
    inputs: { tags: 'base-debian-12' },
    scene: mutableApp,
    expected: [1, 'mutable', 'ECR_MUTABLE'],
  },
  {
    name: 'releases-prefix',
    title: 'a prefix makes other git tags no release',
    event: tagPush,
    workspace: policy('releases:', '  prefix: api-v'),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs }, { base }) => expect(outputs).toMatchObject({ tag: `sha-${base}`, version: '' }),
  },
  {
    name: 'exception-valid',
    title: 'an exception lets latest through, and the verdict is on the rest',
    workspace: exception('9999-12-31'),
    inputs: latest,
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ outputs, stdout }, { base }) => {
      expect(outputs).toMatchObject({ tags: `${APP}:sha-${base}\n${APP}:latest`, 'should-push': 'true' })
      expect(stdout).not.toContain('::warning')
    },
  },
  {
    name: 'exception-expiring',
    title: 'an exception that is about to end warns',
    golden: false,
    workspace: exception(inDays(7)),
    inputs: latest,
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: ({ stdout }) => expect(stdout).toMatch(/^::warning .*@octo-org\/payments.* days are left\.$/m),
  },
  {
    name: 'exception-expired',
    title: 'an exception that has ended says so',
    workspace: exception('2020-01-31'),
    inputs: latest,
    expected: [1, 'mutable', 'EXCEPTION_EXPIRED'],
    also: ({ stdout }) => expect(stdout).toMatch(/^::error .*ended on 2020-01-31.*@octo-org\/payments/m),
  },
  {
    name: 'exception-elsewhere',
    title: 'an exception of another repository is none',
    workspace: policy(
      'exceptions:',
      '  - { tag: latest, repository: team/legacy, owner: mona, reason: moves soon, expires: 9999-12-31 }',
    ),
    inputs: latest,
    expected: [1, 'mutable', 'TAG_MOVES'],
  },
  {
    name: 'invalid',
    title: 'every fault of the file is told, with its line',
    workspace: policy(
      'tags:',
      "  alow: ['x-*']",
      'exceptions:',
      '  - tag: latest',
      '    repository: team/app',
      '    owner: mona',
      '    reason: moves soon',
      '    expires: 2027-02-30',
    ),
    expected: [1, 'unknown', 'POLICY_INVALID'],
    also: ({ stdout, requests }) => {
      expect(stdout).toContain(`${FILE}:2:3 `)
      expect(stdout).toContain(`${FILE}:8:14 `)
      expect(requests).toEqual([])
    },
  },
  {
    name: 'missing',
    title: 'a file that is asked for must be there',
    inputs: { policy: 'policies/tags.yml' },
    expected: [1, 'unknown', 'POLICY_MISSING'],
  },
  {
    name: 'elsewhere',
    title: 'a file at another path',
    workspace: { files: { 'policies/tags.yml': 'tags: { deny: ["sha-*"] }\n' } },
    inputs: { policy: 'policies/tags.yml' },
    expected: [1, 'mutable', 'TAG_DENIED'],
  },
  {
    name: 'account-ids-short',
    title: 'account ids are shortened in the summary, wherever they stand',
    workspace: policy('summary:', '  account-ids: short'),
    inputs: { tags: 'latest' },
    scene: (ecr) => {
      immutableApp(ecr)
      ecr.fail({ fault: 'deny' })
    },
    expected: [1, 'mutable', 'TAG_MOVES'],
    also: ({ summary, outputs }) => {
      expect(summary).toContain('…9012')
      expect(summary).not.toContain(ACCOUNT)
      expect(outputs['tags']).toContain(ACCOUNT)
    },
  },
  {
    name: 'reported',
    title: 'mode: report says what is refused, and passes',
    inputs: { tags: 'latest', mode: 'report' },
    expected: [0, 'mutable', 'TAG_MOVES'],
    also: ({ stdout, outputs }) => {
      expect(stdout).toMatch(/^::warning .*latest/m)
      expect(outputs['should-push']).toBe('false')
    },
  },
])
