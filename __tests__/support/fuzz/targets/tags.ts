import type { CommitChoice } from '../../../../src/domain/commit/commit-choice.ts'
import { readGitEvent } from '../../../../src/domain/commit/git-event.ts'
import { CodedError } from '../../../../src/domain/errors.ts'
import { deriveTag, type Derivation } from '../../../../src/domain/tag/derive-tag.ts'
import { judgeName } from '../../../../src/domain/tag/mutable-tags.ts'
import { parseReleaseVersion } from '../../../../src/domain/tag/release-version.ts'
import { readsAsNumber, tagFault } from '../../../../src/domain/tag/tag-grammar.ts'
import { HOSTILE, spoiled } from '../mutate.ts'
import type { Random } from '../random.ts'
import { refused, REFUSED, taken, type Target } from '../target.ts'

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const SHA = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f6071829a'
const OTHER_SHA = 'b27c0a2d4e5b6c7d8e9f0a1b2c3d4e5f60718299'

const WORDS = [
  ['latest', 'stable', 'main', 'master', 'prod', 'dev', 'nightly', 'edge', 'snapshot', 'cache', 'buildcache', 'rc'],
  ['1', '2', '12', '1.2', '1.2.3', 'v1', 'v1.2', 'v1.2.3', '1.2.3-rc.1', '1.2.x', '2026', '20261123', '2026-11-23'],
  [SHA, SHA.slice(0, 7), SHA.slice(0, 12), OTHER_SHA, 'sha', 'git', 'g3f1c0a2', 'dirty', 'pr', 'pr-12', 'gh-readonly'],
  ['alpine', 'bookworm', 'amd64', 'arm64', 'a', '0', '1e5', '0x1f', '1_000', 'LATEST', 'Main', 'feature'],
].flat()
const JOINTS = ['-', '.', '_', '--', '', '+', '/', ':']

function tag(random: Random): string {
  const words = Array.from({ length: 1 + random.below(random.oneIn(30) ? 60 : 4) }, () => random.pick(WORDS))
  const text = words.reduce((whole, word) => whole + random.pick(random.oneIn(6) ? JOINTS : ['-', '.', '_']) + word)
  return random.oneIn(4) ? spoiled(random, text) : text
}

const CONTEXTS = [
  { revision: SHA, version: null, branches: ['main', 'feature/x'] },
  { revision: null, version: '1.2.3', branches: [] },
  { revision: OTHER_SHA, version: '1.2.3-rc.1', branches: ['latest', '1.2.3', ''] },
]

export const tags: Target = {
  name: 'tags',
  cases: 100_000,
  far: 40,
  make: (random) => [tag(random), String(random.below(CONTEXTS.length))],
  check: ([text = '', context = '']) => {
    const terms = CONTEXTS[Number(context)] ?? CONTEXTS[0]!
    const judgement = judgeName(text, terms)
    const isTag = TAG.test(text)
    const said = JSON.stringify(judgement)
    const broken = [
      (tagFault(text) === null) !== isTag && 'its grammar is another',
      !isTag && judgement.verdict !== 'unknown' && `what is no tag is ${judgement.verdict}`,
      said !== JSON.stringify(judgeName(text, terms)) && 'it says something else the second time',
      typeof readsAsNumber(text) !== 'boolean' && 'readsAsNumber gave no answer',
      judgement.verdict === 'immutable' &&
        !namesIdentity(text, terms) &&
        `immutable without a commit or a version: ${said}`,
    ]
    return isTag ? taken(broken) : refused(broken)
  },
}

/** Seven digits of the commit, or three numbers of a version (the digits of a date are some, too). */
function namesIdentity(text: string, { revision, version }: (typeof CONTEXTS)[number]): boolean {
  const digits = text.toLowerCase()
  if (revision !== null && digits.includes(revision.slice(0, 7))) return true
  return (version !== null && text.includes(version)) || /\d+[._-]\d+[._-]\d+/.test(text)
}

const TEMPLATES = [
  ['auto', 'commit', 'release', 'sha-{sha}', '{sha:12}', '{version}', '{version}-{sha:7}', '{branch}-{sha:12}'],
  ['{branch}.{sha:12}-{commit-time}', '{pr}-{sha}', '{date}-{sha:40}', 'x-{branch}_{branch}-{sha:8}', 'a-{sha:64}'],
  ['{branch}', '{date}', '{sha}{branch}', '{sha:6}', '{sha:', '{', '{}', '{commit}', '{__proto__}', 'latest', '1.2.3'],
].flat()
const BRANCHES = [
  ['main', 'feature/x', 'v1.2.3', 'a'.repeat(300), '日本', '-x', '.x', '_0123abcd', 'x_0123abcd', 'renovate/a@b'],
  ['gh-readonly-queue/main/pr-1-x', SHA, 'a--b', '$(id)', '<img>', '::error::', 'a..b', "a'b", '1e5', ''],
].flat()
const GIT_TAGS = [
  'v1.2.3',
  '1.2.3',
  'api-v1.2.3',
  'v1.2',
  'v1.2.3+build.5',
  'v1.2.3-rc.1',
  'v1.2.3-',
  '2026.11.3',
  'x',
  'v01.2.3',
]
const RULES = [
  { prefixes: [], calendar: null },
  { prefixes: ['api-v', 'v'], calendar: null },
  { prefixes: [], calendar: 'YYYY.0M.MICRO' },
  { prefixes: ['v'], calendar: 'YYYY.0M.MICRO-MODIFIER' },
]
const TIMES = [
  '2026-11-23T12:00:00Z',
  '1969-01-01T00:00:00Z',
  'x',
  '',
  '+275760-09-13T00:00:00Z',
  '9999-12-31T23:59:59Z',
]

export const templates: Target = {
  name: 'templates and derived tags',
  cases: 70_000,
  far: 25,
  make: (random) => {
    const written = (texts: readonly string[]) => {
      const text = random.pick(texts)
      return random.oneIn(4) ? spoiled(random, text, random.oneIn(2) ? HOSTILE : TEMPLATES) : text
    }
    return [
      written(TEMPLATES),
      written(BRANCHES),
      random.oneIn(2) ? '' : written(GIT_TAGS),
      written(TIMES),
      String(random.below(4)),
    ]
  },
  check: ([template = '', branch = '', gitTag = '', time = '', rules = '']) => {
    const ask = (sha: string) =>
      derived(sha, { template, branch, gitTag, time, rules: RULES[Number(rules)] ?? RULES[0]! })
    const here = ask(SHA)
    if (here === null) return REFUSED
    const elsewhere = ask(OTHER_SHA)
    const again = JSON.stringify(ask(SHA))
    const { tag: made, kind, version } = here
    const pinned = kind !== 'literal'
    const judgement = judgeName(made, { revision: SHA, version: here.versionTag, branches: [branch] })
    const isOwn = template === 'auto' || template === 'commit' || template === 'release'
    return taken([
      again !== JSON.stringify(here) && 'it comes to another tag the second time',
      pinned && !TAG.test(made) && `${made} is no tag`,
      pinned && template.includes('{sha') && elsewhere?.tag === made && 'two commits have this tag',
      pinned && !template.includes('{sha') && version === null && !made.includes(SHA) && `nothing pins ${made}`,
      isOwn &&
        judgement.verdict !== 'immutable' &&
        `${made} is ${judgement.verdict}: ${JSON.stringify(judgement.reason)}`,
      kind === 'release' && !made.includes(String(here.versionTag)) && `${made} does not hold its version`,
    ])
  },
}

interface Asked {
  readonly template: string
  readonly branch: string
  readonly gitTag: string
  readonly time: string
  readonly rules: (typeof RULES)[number]
}

function derived(sha: string, { template, branch, gitTag, time, rules }: Asked): Derivation | null {
  const ref = gitTag === '' ? `refs/heads/${branch}` : `refs/tags/${gitTag}`
  const facts = { eventName: 'push', payload: {}, sha, ref, repository: 'a/b', serverUrl: '' }
  const commit: CommitChoice = { sha, field: 'GITHUB_SHA', why: '', verified: true, ofEvent: true, rejected: [] }
  try {
    return deriveTag({ template, event: readGitEvent(facts), commit, committedAt: time === '' ? null : time, rules })
  } catch (error) {
    if (error instanceof CodedError) return null
    throw error
  }
}

export const releases: Target = {
  name: 'git tags of releases',
  cases: 60_000,
  far: 10,
  make: (random) => {
    const text = random.pick(GIT_TAGS)
    return [random.oneIn(2) ? spoiled(random, text, [...WORDS, ...JOINTS, ...HOSTILE]) : text, String(random.below(4))]
  },
  check: ([gitTag = '', rules = '']) => {
    const read = parseReleaseVersion(gitTag, RULES[Number(rules)] ?? RULES[0]!)
    if (read.kind !== 'release') return refused([read.why === '' && 'a refusal without words'])
    return taken([
      !TAG.test(read.tag) && `${read.tag} is no tag`,
      read.tag.replaceAll('_', '+') !== read.version &&
        read.scheme === 'semver' &&
        `${read.tag} is not ${read.version}`,
      !gitTag.endsWith(read.version) && `${read.version} is not in ${gitTag}`,
    ])
  },
}

export const tagTargets: readonly Target[] = [tags, templates, releases]
