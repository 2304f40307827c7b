import { parsePrevious } from '../../../../src/commands/audit/previous.ts'
import { formatBaseline, parseBaseline } from '../../../../src/commands/scan/baseline.ts'
import { CodedError } from '../../../../src/domain/errors.ts'
import { parseLifecyclePolicy } from '../../../../src/domain/audit/lifecycle-policy.ts'
import { formatSwitchRecord, parseSwitchRecord } from '../../../../src/domain/migration/switch-record.ts'
import { HOSTILE, spoiledJson } from '../mutate.ts'
import type { Random } from '../random.ts'
import { refused, taken, type Target } from '../target.ts'

const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const FINGERPRINT = '0123456789abcdef0123456789abcdef'
const TOKENS = [
  ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION', 'switched', 'planned', 'restored'],
  ['*', 'buildcache-*', 'a*b*c*', '2026-11-23T12:00:00Z', '2026-13-45T12:00:00Z', `${HOST}/a`, 'push-mutable-tag'],
  ['tagged', 'untagged', 'any', 'imageCountMoreThan', 'sinceImagePushed', 'days', 'expire', ...HOSTILE],
].flat()

/** A file that this program writes, and reads again after strangers could write it. */
interface Format {
  readonly name: string
  readonly seeds: readonly unknown[]
  /** Throws a CodedError or gives null for what it does not take; else what is wrong with what it made of it. */
  readonly read: (text: string) => readonly (string | false)[] | null
}

function targetOf({ name, seeds, read }: Format): Target {
  const make = (random: Random) => {
    const seed = random.pick(seeds)
    return [random.oneIn(8) ? JSON.stringify(seed) : spoiledJson(random, seed, TOKENS)]
  }
  return {
    name,
    cases: 40_000,
    far: 10,
    make,
    check: ([text = '']) => {
      try {
        const broken = read(text)
        return broken === null ? refused([]) : taken(broken)
      } catch (error) {
        if (!(error instanceof CodedError)) throw error
        return refused([error.message === '' && 'a refusal without words', error.remedy.length === 0 && 'no remedy'])
      }
    },
  }
}

const SETTINGS = [
  { mode: 'MUTABLE', filters: [] },
  { mode: 'IMMUTABLE', filters: [] },
  { mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['buildcache-*', 'cache'] },
]

const switchRecord = (states: readonly string[]) => ({
  version: 1,
  begunAt: '2026-11-23T12:00:00Z',
  entries: states.map((state, index) => ({
    repository: `${HOST}/team/app${index}`,
    state,
    before: SETTINGS[index % 3],
    after: SETTINGS[(index + 1) % 3],
  })),
})

const FORMATS: readonly Format[] = [
  {
    name: 'records of a switch',
    seeds: [switchRecord([]), switchRecord(['planned']), switchRecord(['switched', 'failed', 'restoring', 'restored'])],
    read: (text) => {
      const record = parseSwitchRecord(text, 'r.json')
      const written = formatSwitchRecord(record)
      const hosts = record.entries.map(({ repository }) => repository.host ?? '')
      return [
        formatSwitchRecord(parseSwitchRecord(written, 'r.json')) !== written &&
          'it does not come back as it was written',
        hosts.some((host) => !/^\d{12}\.dkr[.-]ecr[a-z0-9.-]*$/.test(host)) && 'a repository outside of ECR',
        record.entries.some(({ after }) => after.filters.length > 5) && 'more filters than ECR takes',
      ]
    },
  },
  {
    name: 'baselines',
    seeds: [
      { version: 1, findings: {} },
      { version: 1, findings: { [FINGERPRINT]: { rule: 'push-mutable-tag', path: '.github/workflows/a.yml' } } },
      { version: 1, findings: { a: { rule: 'unproven-push', path: 'a' }, b: { rule: 'matrix-same-tag', path: 'b' } } },
    ],
    read: (text) => {
      const baseline = parseBaseline(text, 'b.json')
      const written = formatBaseline(baseline)
      const again = parseBaseline(written, 'b.json')
      return [
        formatBaseline(again) !== written && 'it does not come back as it was written',
        [...baseline.keys()].some((key) => !again.has(key)) && 'an entry is lost',
      ]
    },
  },
  {
    name: 'audits before',
    seeds: [
      { version: 1, asOf: '2026-11-23T12:00:00Z', repositories: [] },
      {
        version: 1,
        asOf: '2026-11-23T12:00:00Z',
        repositories: [
          { uri: `${HOST}/a`, verdict: 'ready', mode: 'MUTABLE', filters: [] },
          { uri: `${HOST}/b`, verdict: 'unknown', mode: null, filters: ['*'] },
        ],
      },
    ],
    read: (text) => {
      const { asOf, repositories } = parsePrevious(text, 'a.json')
      return [
        Number.isNaN(Date.parse(asOf)) && `${asOf} is no time`,
        [...repositories].some(([uri, { setting }]) => uri === '' || typeof setting !== 'string') && 'no repository',
      ]
    },
  },
  {
    name: 'lifecycle policies',
    seeds: [
      { rules: [] },
      {
        rules: [
          {
            rulePriority: 2,
            selection: {
              tagStatus: 'tagged',
              tagPatternList: ['sha-*'],
              countType: 'imageCountMoreThan',
              countNumber: 9,
            },
            action: { type: 'expire' },
          },
          {
            rulePriority: 1,
            selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
            action: { type: 'transition' },
          },
        ],
      },
    ],
    read: (text) => {
      const policy = parseLifecyclePolicy(text)
      if (policy === null) return null
      const priorities = policy.rules.map(({ priority }) => priority)
      return [
        priorities.some((priority, index) => index > 0 && priorities[index - 1]! > priority) && 'out of their order',
        policy.rules.some(({ count }) => count !== null && !(Number.isSafeInteger(count) && count > 0)) && 'no count',
        policy.rules.some(({ tagStatus, patterns }) => tagStatus === 'tagged' && patterns.length === 0) &&
          'tags of no kind',
        policy.rules.some(({ patterns }) => patterns.some((one) => typeof one !== 'string')) &&
          'a pattern that is no text',
      ]
    },
  },
]

export const recordTargets: readonly Target[] = FORMATS.map(targetOf)
