import { describe, expect, it, jest } from '@jest/globals'
import { AUDIT_DEFAULTS, type AuditInputName, readAuditInputs } from '../../src/commands/audit/inputs.ts'
import { GATE_DEFAULTS, type GateInputName, readGateInputs } from '../../src/commands/gate-inputs.ts'
import { readMigrateInputs } from '../../src/commands/migrate/inputs.ts'
import { IGNORE_PATH, readIgnoredPaths } from '../../src/commands/scan/ignored-paths.ts'
import { readScanInputs, SCAN_DEFAULTS, type ScanInputName } from '../../src/commands/scan/inputs.ts'
import { readVerifyInputs, VERIFY_DEFAULTS, type VerifyInputName } from '../../src/commands/verify-inputs.ts'
import { ownerOf } from '../../src/domain/audit/owner.ts'
import { readGitEvent } from '../../src/domain/commit/git-event.ts'
import { adviseFilters, movingFault } from '../../src/domain/ecr/exclusion-filters.ts'
import { CodedError } from '../../src/domain/errors.ts'
import { compileGlob, globFault, REPOSITORY_GLOB, TAG_GLOB } from '../../src/domain/policy/glob.ts'
import { parsePolicy } from '../../src/domain/policy/policy-file.ts'
import { EMPTY_POLICY, findException, judgeByPolicy } from '../../src/domain/policy/policy.ts'
import { parseImageReference } from '../../src/domain/push/image-reference.ts'
import { movingEntryFor } from '../../src/domain/push/must-move.ts'
import { nameReferences } from '../../src/domain/push/named-reference.ts'
import { planPush, readRepository } from '../../src/domain/push/push.ts'
import { parseReleaseVersion } from '../../src/domain/tag/release-version.ts'
import { parseTemplate } from '../../src/domain/tag/tag-template.ts'
import { suppressionsIn } from '../../src/scan/suppressions.ts'
import { aDerivation } from '../support/gate-result.ts'

jest.setTimeout(60_000)

/** Where a user's pattern, template or list is taken, and what would cost the most there. */
interface Place {
  readonly where: string
  readonly name: string
  readonly make: (size: number) => string
  readonly take: (text: string) => unknown
}

const repeated = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length)).slice(0, size)

function numbered(make: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let length = 0; length < size; length += pieces.at(-1)!.length) pieces.push(make(pieces.length))
  return pieces.join('')
}

const ENV = { AWS_REGION: 'eu-west-1' }
const gate = (name: GateInputName) => (text: string) =>
  readGateInputs((asked) => (asked === name ? text : GATE_DEFAULTS[asked]), ENV)
const verify = (name: VerifyInputName) => (text: string) =>
  readVerifyInputs((asked) => (asked === name ? text : VERIFY_DEFAULTS[asked]))
const scan = (name: ScanInputName) => (text: string) =>
  readScanInputs((asked) => (asked === name ? text : SCAN_DEFAULTS[asked]))
const audit = (name: AuditInputName) => (text: string) =>
  readAuditInputs((asked) => (asked === name ? text : AUDIT_DEFAULTS[asked]), ENV)

const EVENT = readGitEvent({
  eventName: 'push',
  payload: {},
  sha: '1'.repeat(40),
  ref: 'refs/heads/main',
  repository: 'a/b',
  serverUrl: '',
})

function pushed(text: string): unknown {
  const { tags } = gate('tags')(text)
  const references = planPush({ derived: 'sha-1', repositories: [], tags })
  return nameReferences(references, { derivation: aDerivation(), event: EVENT, policy: STRICT, today: '2026-11-23' })
}

function repositories(text: string): unknown {
  return gate('repository')(text).repositories.map((one) => readRepository(one, { region: 'eu-west-1', account: null }))
}

function migrated(text: string): unknown {
  return readMigrateInputs({ regions: [], accounts: [], repositories: [text], policy: '' }, 'a', ENV)
}

const WORST = '*a*a*ab'
const STRICT = parsePolicy(
  `tags:\n  deny: ["${WORST}"]\n  allow: ["*[a-z]*?a"]\nexceptions:\n  - {tag: "${WORST}", repository: "*a/*a*b", owner: a, reason: b, expires: 2027-03-31}\n`,
  'policy',
)

const released = (rules: Parameters<typeof parseReleaseVersion>[1]) => (text: string) =>
  parseReleaseVersion(text, rules)
const CALENDAR = { prefixes: [], calendar: 'YYYY.0M.MICRO-MODIFIER' }
const policy = (text: string) => parsePolicy(text, 'policy')
const ignored = (path: string) => (text: string) => readIgnoredPaths(text)(path)

type Texts = Readonly<Record<string, readonly [make: (size: number) => string, take: (text: string) => unknown]>>

const TEXTS: Readonly<Record<string, Texts>> = {
  'the input tag': {
    placeholders: [(size) => repeated('{sha}-', size), parseTemplate],
    braces: [(size) => repeated('{', size), parseTemplate],
    'a name of a placeholder': [(size) => `{${repeated('sha', size)}}`, parseTemplate],
    'no placeholder': [(size) => repeated('a-', size), parseTemplate],
  },
  'the input tags': {
    entries: [(size) => numbered((n) => `a${n},`, size), pushed],
    'one tag': [(size) => repeated('a-', size), pushed],
    digits: [(size) => repeated('1.', size), pushed],
    references: [(size) => numbered((n) => `a.b/c${n}:d,`, size), pushed],
    separators: [(size) => `a.b/${repeated('a__', size)}`, pushed],
    hyphens: [(size) => `a.b/${repeated('-', size)}:a`, pushed],
    hosts: [(size) => `${repeated('a-.', size)}/a:b`, pushed],
    digests: [(size) => `a/b@${repeated('a+', size)}:1`, parseImageReference],
    'a cache export': [(size) => `type=registry,${repeated('",', size)}`, pushed],
    'cache exports': [(size) => numbered((n) => `type=registry,ref=a.b/c:${n}\n`, size), pushed],
  },
  'the input repository, and --repository': {
    entries: [(size) => numbered((n) => `a/b${n},`, size), repositories],
    separators: [(size) => repeated('a__', size), repositories],
    hyphens: [(size) => `a${repeated('-', size)}`, repositories],
    slashes: [(size) => repeated('a/', size), repositories],
    hosts: [(size) => `123456789012.dkr.ecr.${repeated('a-.', size)}/a`, repositories],
    endpoints: [(size) => `${repeated('a.-', size)}.vpce.amazonaws.com/a`, repositories],
    'names of migrate': [(size) => numbered((n) => `a/b${n},`, size), migrated],
  },
  'the inputs that take one of few words': {
    mode: [(size) => repeated('enforce', size), gate('mode')],
    revision: [(size) => repeated('a', size), gate('revision')],
    'aws-region': [(size) => repeated('eu-', size), gate('aws-region')],
    'registry-id': [(size) => repeated('1', size), gate('registry-id')],
    digest: [(size) => `sha256:${repeated('a', size)}`, verify('digest')],
    images: [(size) => numbered((n) => `a.b/c${n}:d,`, size), verify('image')],
    'a rule': [(size) => `${repeated('push-', size)}=error`, scan('rules')],
    rules: [(size) => repeated('push-mutable-tag=error,', size), scan('rules')],
  },
  'the inputs of audit': {
    regions: [(size) => repeated('eu-west-1,', size), audit('regions')],
    'many regions': [(size) => numbered((n) => `eu-west-${n},`, size), audit('regions')],
    'one region': [(size) => repeated('eu-', size), audit('regions')],
    accounts: [(size) => numbered((n) => `${String(n).padStart(12, '0')},`, size), audit('accounts')],
    role: [(size) => repeated('a/', size), audit('role')],
    'active-days': [(size) => repeated('1', size), audit('active-days')],
    'owner-tags': [
      (size) => numbered((n) => `Owner${n},`, size),
      (text) => ownerOf(new Map([['team', 'a']]), audit('owner-tags')(text).ownerKeys),
    ],
  },
  'the patterns of the policy': {
    stars: [(size) => repeated('*', size), (text) => globFault(text, TAG_GLOB)],
    'sets that are left open': [(size) => `${repeated('[', size)}]`, (text) => globFault(text, TAG_GLOB)],
    sets: [(size) => repeated('[a-z]', size), (text) => globFault(text, TAG_GLOB)],
    'parts of a name': [(size) => repeated('a/', size), (text) => globFault(text, REPOSITORY_GLOB)],
    'a text made for stars': [(size) => repeated('a', size), (text) => compileGlob(WORST).matches(text)],
    'a text made for sets': [
      (size) => repeated('a', size),
      (text) => compileGlob(`*${'[a-z]'.repeat(24)}*${'?'.repeat(8)}b`).matches(text),
    ],
    'tags that are denied': [(size) => repeated('a', size), (text) => judgeByPolicy(STRICT, text)],
    'repositories of exceptions': [
      (size) => repeated('a/', size),
      (text) => findException(STRICT, 'aab', text, '2026-11-23'),
    ],
    'a filter': [(size) => repeated('a*', size), movingFault],
    'the filters of a setting': [
      (size) => repeated('a', size),
      (text) => adviseFilters({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['a*a*'] }, [text.slice(0, 128)]),
    ],
    'tags held against filters': [(size) => repeated('a', size), (text) => movingEntryFor(text, ['a*a*b', '*a*b'])],
  },
  'the file of the policy': {
    patterns: [(size) => `tags: {deny: [${numbered((n) => `"a${n}*",`, size)}]}`, policy],
    'unknown keys': [(size) => numbered((n) => `k${n}: 1\n`, size), policy],
    'the same key': [(size) => repeated('tags: {}\n', size), policy],
    'a long key': [(size) => `${repeated('tags', size)}: {}`, policy],
    'a long text': [(size) => `releases: {prefix: "${repeated('v', size)}"}`, policy],
    brackets: [(size) => repeated('[', size), policy],
    quotes: [(size) => `tags: "${repeated('\\"', size)}`, policy],
    comments: [(size) => repeated('#\n', size), policy],
    anchors: [(size) => numbered((n) => `- &a${n} *a${n - 1}\n`, size), policy],
    'a calendar': [(size) => `releases: {calendar: ${repeated('YYYY.', size)}}`, policy],
  },
  'the git tag of a release': {
    digits: [(size) => repeated('1', size), released(EMPTY_POLICY.releases)],
    identifiers: [(size) => `1.2.3-${repeated('a.', size)}`, released(EMPTY_POLICY.releases)],
    'a calendar': [(size) => `2026.11.${repeated('1', size)}`, released(CALENDAR)],
    modifiers: [(size) => `2026.11.1-${repeated('a', size)}`, released(CALENDAR)],
    prefixes: [(size) => repeated('v', size), released({ prefixes: ['v'.repeat(100), 'vv'], calendar: null })],
  },
  [IGNORE_PATH]: {
    patterns: [(size) => numbered((n) => `a${n}\n`, size), ignored('a/b/c')],
    'one pattern': [(size) => repeated('*a', size), ignored('a'.repeat(255))],
    'folders of a pattern': [(size) => repeated('**/a/', size), ignored('a/'.repeat(100))],
    'a path made for stars': [(size) => repeated('a', size), (path) => readIgnoredPaths(`${'*a'.repeat(120)}b`)(path)],
    'a path made for folders': [
      (size) => repeated('a/', Math.min(size / 20, 4096)),
      (path) => readIgnoredPaths(`${'**/a/'.repeat(50)}b\n`.repeat(4))(path),
    ],
  },
  'a comment that accepts a finding': {
    rules: [
      (size) => `# immutable-tag: ignore[${repeated('a,', size)}] why`,
      (text) => suppressionsIn({ path: 'a', text }),
    ],
    comments: [
      (size) => repeated('# immutable-tag: ignore[push-mutable-tag] why\n', size),
      (text) => suppressionsIn({ path: 'a', text }),
    ],
    openers: [(size) => repeated('#', size) + ' immutable-tag:', (text) => suppressionsIn({ path: 'a', text })],
  },
}

const PLACES: readonly Place[] = Object.entries(TEXTS).flatMap(([where, texts]) =>
  Object.entries(texts).map(([name, [make, take]]) => ({ where, name, make, take })),
)

/** Two doublings: 4 if it grows with the text, 16 if with its square. */
const [SMALL, LARGE] = [15_000, 60_000]
const MAX_GROWTH = 8
/** Below this a clock tells nothing. */
const MIN_MILLISECONDS = 20
const ATTEMPTS = 3

interface Told {
  readonly milliseconds: number
  /** Of a refusal. */
  readonly words: string
}

function told({ take }: Place, text: string): Told {
  const start = process.cpuUsage()
  const words = refusalOf(() => take(text))
  const { user, system } = process.cpuUsage(start)
  return { milliseconds: (user + system) / 1000, words }
}

function refusalOf(run: () => unknown): string {
  try {
    run()
    return ''
  } catch (error) {
    if (error instanceof CodedError) return [error.message, ...error.remedy].join('\n')
    throw error
  }
}

describe('what it costs to take a text grows with the text', () => {
  it.each(PLACES)('$where: $name', (place) => {
    const [small, large] = [SMALL, LARGE].map((size) => place.make(size)) as [string, string]
    const growths = Array.from({ length: ATTEMPTS }, () => Infinity)
    for (const attempt of growths.keys()) {
      const before = Math.max(told(place, small).milliseconds, MIN_MILLISECONDS)
      growths[attempt] = told(place, large).milliseconds / before
      if (growths[attempt] <= MAX_GROWTH) break
    }
    expect(Math.min(...growths)).toBeLessThanOrEqual(MAX_GROWTH)
  })
})

/** A policy tells of twenty faults, each on a line. */
const MAX_WORDS = 2500

describe('a refusal quotes of a text no more than can be read', () => {
  it.each(PLACES)('$where: $name', (place) => {
    expect(told(place, place.make(LARGE)).words.length).toBeLessThanOrEqual(MAX_WORDS)
  })
})
