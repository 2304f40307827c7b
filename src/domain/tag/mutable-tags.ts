import { findDate } from './tag-date.ts'
import { tagFault } from './tag-grammar.ts'
import { findSequence, isWithin, type Span, textOf, type Word, wordsOf } from './tag-words.ts'
import type { Judgement, MovingClass } from '../verdict/verdict.ts'
import { findVersion, isFloating, isFullVersion, type VersionLike, versionsIn } from './version-like.ts'
import { wordSet } from './word-set.ts'

/** What this run is, as far as names can be held against it. */
export interface NameContext {
  /** The commit in full, lower-case hex; null where none is known. */
  readonly revision: string | null
  /** The release version of this event in the form it has in a tag, `1.2.3_build.5`; null where the event is no release. */
  readonly version: string | null
  /** Branch names as git has them: the event's own, the default branch. */
  readonly branches: readonly string[]
}

const LATEST_WORDS = wordSet('latest newest')

/** Builds of what is not released yet. Beside a full version more words mean the same: `1.2.3-dev`. */
const SNAPSHOT_WORDS = wordSet('snapshot unreleased wip dirty')
const SNAPSHOT_WORDS_OF_A_VERSION = wordSet('snapshot unreleased wip dirty nightly dev edge canary unstable')

const CHANNEL_WORDS = wordSet(
  'stable unstable edge nightly daily weekly monthly canary next current rolling alpha beta gamma rc candidate preview',
  'experimental insiders milestone lts ga release released mainline bleeding default previous tip',
)

const ENVIRONMENT_WORDS = wordSet(
  'prod production prd live staging stage stg preprod preproduction dev development devel test testing tst qa uat sit',
  'int integration acc acceptance sandbox demo local ci blue green',
)

const BRANCH_WORDS = wordSet('main master trunk develop head')
/** What a branch's name begins with where teams sort them into folders: `feature/x`, which tools turn into `feature-x`. */
const BRANCH_FOLDERS = wordSet(
  'feature features feat fix bugfix hotfix release releases chore refactor docs dependabot renovate revert topic users',
)

const CACHE_WORDS = wordSet('cache buildcache buildxcache kanikocache')
const PULL_REQUEST_WORDS = wordSet('pr mr pull merge')
const NUMBERED_PULL_REQUEST = /^(?:pr|mr|pull)[0-9]+$/
const MERGE_QUEUE = ['gh', 'readonly', 'queue']
/** What `git describe --dirty` adds: the content is not the commit's, whichever commit the tag names. */
const DIRTY_WORD = 'dirty'

/** cosign's signatures, attestations and SBOMs, and the fallback tag of the OCI referrers API, which cuts a digest to 64 digits. */
const SIGNATURE = /^sha(?:256|512)-[0-9a-f]{64}(?:\.[a-z]+)?$/

const COMMIT_PREFIXES = wordSet('sha git commit rev revision g')
const COMMIT_MIN_LENGTH = 7
const COMMIT_LENGTH = 40
/** Abbreviated, whole, and whole in a SHA-256 repository. */
const COMMIT = /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/
/** As `git describe` writes it. */
const DESCRIBED_COMMIT = /^g(?=[a-f]*[0-9])[0-9a-f]{7,40}$/
const DIGITS = /^[0-9]+$/

/** A branch's name is often cut to fit; what is shorter than this says too little to tell. */
const BRANCH_CUT_MIN_LENGTH = 12

/** A tag, taken apart. */
interface Name {
  readonly tag: string
  readonly words: readonly Word[]
  readonly numbers: readonly VersionLike[]
  /** The full version that it bears. */
  readonly version: Span | null
  readonly isReleased: boolean
  /** The words beside that version. */
  readonly dress: readonly Word[]
}

interface Movement {
  readonly class: MovingClass
  readonly word: string
}

/**
 * Whether a name can come to mean another image, as far as the name alone can tell.
 *
 * It passes only if it bears an identity: this commit, the version of this release, or some full version. What is known to
 * move is `mutable`; where nothing pins the name the verdict is `unknown`, and no gate passes it.
 */
export function judgeName(tag: string, context: NameContext): Judgement {
  const fault = tagFault(tag)
  if (fault !== null) return { verdict: 'unknown', reason: { code: 'TAG_MALFORMED', tag, fault } }

  const { revision, branches } = context
  const name = readName(tag, context.version)
  const named = revision === null ? null : judgeCommit(name, revision)
  if (named !== null) return named

  const always = movesAnyway(name)
  if (always !== null) return moving(tag, always)

  const other = otherCommit(name.dress)
  if (other !== null) {
    return { verdict: 'unknown', reason: { code: 'TAG_OTHER_COMMIT', tag, word: textOf(tag, other), revision } }
  }

  const movement =
    name.version === null ? movesByItself(name, branches) : movesBesideVersion(name, name.version, branches)
  if (movement !== null) return moving(tag, movement)
  return name.version === null
    ? { verdict: 'unknown', reason: { code: 'TAG_UNPINNED', tag } }
    : { verdict: 'immutable', reason: { code: 'TAG_VERSION', tag, version: textOf(tag, name.version) } }
}

function judgeCommit({ tag, words }: Name, revision: string): Judgement | null {
  const index = words.findIndex((word) => namesCommit(word, revision))
  if (index < 0) return null
  const next = words[index + 1]
  return next?.key === DIRTY_WORD
    ? moving(tag, { class: 'snapshot', word: textOf(tag, next) })
    : { verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag, revision } }
}

function readName(tag: string, released: string | null): Name {
  const words = wordsOf(tag)
  const numbers = versionsIn(tag)
  const own = released === null ? null : findVersion(tag, released)
  const version = own ?? numbers.find(isFullVersion) ?? null
  const dress = version === null ? words : words.filter((word) => !isWithin(word, version))
  return { tag, words, numbers, version, isReleased: own !== null, dress }
}

function moving(tag: string, movement: Movement): Judgement {
  return { verdict: 'mutable', reason: { code: 'TAG_MOVES', tag, ...movement } }
}

/** What moves whatever version stands beside it. */
function movesAnyway({ tag, dress }: Name): Movement | null {
  if (SIGNATURE.test(tag)) return { class: 'signature', word: tag }
  const queue = findSequence(dress, MERGE_QUEUE)
  if (queue !== null) return { class: 'merge-queue', word: textOf(tag, queue) }
  const pullRequest = findPullRequest(dress)
  if (pullRequest !== null) return { class: 'pull-request', word: textOf(tag, pullRequest) }
  const latest = dress.find(({ key }) => LATEST_WORDS.has(key))
  return latest === undefined ? null : { class: 'latest', word: textOf(tag, latest) }
}

/**
 * A version that is not this release's was written by hand. Beside a branch's name, or taken from it (`release/1.2.3`), it
 * moves with the branch; behind a floating version it is the version of something else, as in `1.2-python-3.11.4`.
 */
function movesBesideVersion(name: Name, version: Span, branches: readonly string[]): Movement | null {
  const snapshot = findMoving(name, 'snapshot', SNAPSHOT_WORDS_OF_A_VERSION)
  if (snapshot !== null || name.isReleased) return snapshot
  const branch = findBranch(name, branches)
  if (branch !== null && (isWithin(version, branch) || !isWithin(branch, version))) {
    return { class: 'branch', word: textOf(name.tag, branch) }
  }
  const word = textOf(name.tag, version)
  if (branches.some((line) => findVersion(line.replaceAll('/', '-'), word) !== null) && !isCounted(version, name)) {
    return { class: 'branch', word }
  }
  const floating = name.numbers.find((number) => number.start < version.start && isFloating(number))
  return floating === undefined ? null : { class: 'floating-version', word: floating.text }
}

function movesByItself(name: Name, branches: readonly string[]): Movement | null {
  const { tag, words } = name
  const cache = words.find(({ key }) => CACHE_WORDS.has(key))
  if (cache !== undefined) return { class: 'cache', word: textOf(tag, cache) }
  if (isWholeBranch(tag, branches)) return { class: 'branch', word: tag }
  const branch = findBranch(name, branches)
  if (branch !== null) return { class: 'branch', word: textOf(tag, branch) }
  const snapshot = findMoving(name, 'snapshot', SNAPSHOT_WORDS)
  if (snapshot !== null) return snapshot
  const date = findDate(tag)
  if (date !== null) return { class: 'date', word: date }
  const floating = name.numbers.find(isFloating)
  if (floating !== undefined) return { class: 'floating-version', word: floating.text }
  return (
    findMoving(name, 'branch', BRANCH_WORDS) ??
    findMoving(name, 'environment', ENVIRONMENT_WORDS) ??
    findMoving(name, 'channel', CHANNEL_WORDS) ??
    (words.length > 1 && BRANCH_FOLDERS.has(words[0]!.key) ? { class: 'branch', word: tag } : null)
  )
}

function findMoving(name: Name, movingClass: MovingClass, moves: ReadonlySet<string>): Movement | null {
  const word = name.dress.find((candidate) => moves.has(candidate.key) && !isCounted(candidate, name))
  return word === undefined ? null : { class: movingClass, word: textOf(name.tag, word) }
}

/** Whether a number of its own follows, as in `beta.2`: that may count something, and so is not known to move. */
function isCounted({ end }: Span, { words, version }: Name): boolean {
  const next = words.find(({ start }) => start >= end)
  return next !== undefined && DIGITS.test(next.key) && (version === null || !isWithin(next, version))
}

function namesCommit({ key }: Word, revision: string): boolean {
  const hex = key.startsWith('g') ? key.slice(1) : key
  return hex.length >= COMMIT_MIN_LENGTH && revision.startsWith(hex)
}

/** A word that reads as a commit's SHA: by its length, by what stands before it, or by mixing letters and digits as chance does. */
function otherCommit(words: readonly Word[]): Word | null {
  const found = words.find(({ key }, index) => {
    if (DESCRIBED_COMMIT.test(key)) return true
    if (!COMMIT.test(key)) return false
    const isAnnounced = COMMIT_PREFIXES.has(words[index - 1]?.key ?? '')
    return key.length >= COMMIT_LENGTH || isAnnounced || (/[a-f]/.test(key) && /[0-9]/.test(key))
  })
  return found ?? null
}

/** `pr-12`, `pr12`, `merge-request-12`. */
function findPullRequest(words: readonly Word[]): Span | null {
  for (const [index, word] of words.entries()) {
    if (NUMBERED_PULL_REQUEST.test(word.key)) return word
    if (!PULL_REQUEST_WORDS.has(word.key)) continue
    const number = words.slice(index + 1).find(({ key }) => key !== 'request')
    if (number !== undefined && DIGITS.test(number.key)) return { start: word.start, end: number.end }
  }
  return null
}

/** A branch's name in the tag, however its separators and its case were changed. */
function findBranch(name: Name, branches: readonly string[]): Span | null {
  for (const branch of branches) {
    const keys = wordsOf(branch).map(({ key }) => key)
    const span = findSequence(name.words, keys)
    if (span !== null && !isCounted(span, name)) return span
  }
  return null
}

/** A branch's name with its separators left out, or cut. */
function isWholeBranch(tag: string, branches: readonly string[]): boolean {
  const squashed = squash(tag)
  return branches.some((branch) => {
    const name = squash(branch)
    return name !== '' && (squashed === name || (squashed.length >= BRANCH_CUT_MIN_LENGTH && name.startsWith(squashed)))
  })
}

function squash(text: string): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join('')
}
