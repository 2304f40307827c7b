import { IGNORE_PATH, readIgnoredPaths } from '../../../../src/commands/scan/ignored-paths.ts'
import { exposedBy, overlap } from '../../../../src/domain/ecr/filter-exposure.ts'
import { judgeTag, matchesFilter } from '../../../../src/domain/ecr/tag-mutability.ts'
import { compileGlob, globFault, REPOSITORY_GLOB, TAG_GLOB } from '../../../../src/domain/policy/glob.ts'
import { HOSTILE, spoiled } from '../mutate.ts'
import type { Random } from '../random.ts'
import { REFUSED, refused, taken, type Target } from '../target.ts'

const PIECES = [
  'a',
  'b',
  'ab',
  '-',
  '.',
  '_',
  '1',
  '9',
  'A',
  'rc',
  '*',
  '*',
  '?',
  '[a-c]',
  '[!a-c]',
  '[0-9]',
  '[a-]',
  '[.]',
]
const ODD = ['[', ']', '[]', '[!]', '[z-a]', '[!', '^', '$', '(', '|', '\\', '+', '{1,9}', '/', '**', '', 'é']
const SUBJECTS = ['a', 'b', 'c', 'ab', '-', '.', '_', '1', '9', 'A', 'rc', 'x', '/', '\n']

function pieced(random: Random, pieces: readonly string[], most: number): string {
  return random.several(most, () => random.pick(pieces)).join('')
}

/** Whether a row of matchers takes a text, by trying all there is: slow, and plain to see. */
function takes(steps: readonly Step[], text: string): boolean {
  let reached = new Set([0])
  for (const step of steps) {
    const next = new Set<number>()
    for (const at of reached) {
      if (step === 'any') for (let end = at; end <= text.length; end += 1) next.add(end)
      else if (at < text.length && step(text[at]!)) next.add(at + 1)
    }
    reached = next
  }
  return reached.has(text.length)
}

type Step = 'any' | ((character: string) => boolean)

function globSteps(pattern: string): Step[] {
  return [...pattern.matchAll(/\[(!?)([^\]]+)\]|[^[]/g)].map(([whole, not, set]): Step => {
    if (whole === '*') return 'any'
    if (whole === '?') return (character) => !'\n\r\u2028\u2029'.includes(character)
    return set === undefined ? (character) => character === whole : (character) => isIn(set, character) === (not === '')
  })
}

function isIn(set: string, character: string): boolean {
  for (let at = 0; at < set.length; at += 1) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length
    if (isRange ? set[at]! <= character && character <= set[at + 2]! : set[at] === character) return true
    if (isRange) at += 2
  }
  return false
}

export const globs: Target = {
  name: 'globs of the policy',
  cases: 100_000,
  far: 30,
  make: (random) => {
    const pattern = pieced(random, PIECES, 8)
    const hostile = random.oneIn(100) ? 'a'.repeat(2000) : ''
    return [
      random.oneIn(5) ? spoiled(random, pattern, ODD) : pattern,
      random.oneIn(2)
        ? spoiled(random, pattern.replaceAll('*', pieced(random, SUBJECTS, 3)), SUBJECTS)
        : pieced(random, SUBJECTS, 8) + hostile,
    ]
  },
  check: ([pattern = '', text = '']) => {
    const shape = [TAG_GLOB, REPOSITORY_GLOB].find((one) => globFault(pattern, one) === null)
    if (shape === undefined) return REFUSED
    const matches = compileGlob(pattern).matches(text)
    return taken([matches !== takes(globSteps(pattern), text) && `it ${matches ? 'matches' : 'does not match'}`])
  },
}

const FILTER = /^(?!(?:[^*]*\*){3})[0-9a-zA-Z._*-]{1,128}$/
const FILTER_PIECES = ['*', '*', 'a', 'sha-', 'v', '1', '.', '-', '_', 'buildcache', 'latest', '0', 'f', 'A', '1.2.3']

export const filters: Target = {
  name: 'exclusion filters',
  cases: 40_000,
  far: 40,
  make: (random) => {
    const filter = pieced(random, FILTER_PIECES, 6)
    return [
      random.oneIn(8) ? spoiled(random, filter, [...FILTER_PIECES, ...ODD]) : filter,
      pieced(random, FILTER_PIECES, 4),
      random.oneIn(2) ? filter.replaceAll('*', pieced(random, SUBJECTS, 3)) : pieced(random, FILTER_PIECES, 4),
    ]
  },
  check: ([filter = '', other = '', tag = '']) => {
    const steps = (text: string) =>
      text.split('').map((one): Step => (one === '*' ? 'any' : (character) => character === one))
    const mode = 'IMMUTABLE_WITH_EXCLUSION'
    const judged = judgeTag({ mode, filters: [{ filterType: 'WILDCARD', filter }] }, tag)
    if (!FILTER.test(filter)) return refused([filter === '' && judged.verdict === 'immutable' && 'no filter protects'])
    const matches = matchesFilter(filter, tag)
    const exposed = exposedBy(filter)
    return taken([
      matches !== takes(steps(filter), tag) && `it ${matches ? 'matches' : 'does not match'}`,
      matches && judged.verdict !== 'mutable' && `what is excluded is ${judged.verdict}`,
      judged.verdict === 'immutable' &&
        takes(steps(`*${filter}*`.toLowerCase()), tag.toLowerCase()) &&
        'a doubt passes',
      exposed !== null && !takes(steps(`*${filter}*`.toLowerCase()), exposed) && `it does not expose ${exposed}`,
      FILTER.test(other) && overlap(filter, other) !== overlap(other, filter) && 'it overlaps one way only',
      matches &&
        /^[\w.-]+$/.test(tag) &&
        FILTER.test(other) &&
        matchesFilter(other, tag) &&
        !overlap(filter, other) &&
        'both match, and do not overlap',
    ])
  },
}

const NAMES = ['a', 'b', 'vendor', 'node_modules', 'src', 'Dockerfile', '.github', 'x.yml', 'a'.repeat(60), '[a]', 'é']
const IGNORING = ['*', '**', '?', '/', '!', '#', '\\', '/**', '**/', '*.yml', 'a*', '\n', '\r\n', ' ', '*a*a*a*a*b']

export const ignoredPaths: Target = {
  name: IGNORE_PATH,
  cases: 50_000,
  far: 40,
  make: (random) => {
    const lines = random.several(6, () => pieced(random, random.oneIn(2) ? NAMES : [...NAMES, ...IGNORING, '/'], 5))
    const path = Array.from({ length: 1 + random.below(5) }, () => random.pick(NAMES)).join('/')
    return [random.oneIn(4) ? spoiled(random, lines.join('\n'), [...IGNORING, ...HOSTILE]) : lines.join('\n'), path]
  },
  check: ([text = '', path = '']) => {
    const isIgnored = readIgnoredPaths(text)
    const ignored = isIgnored(path)
    const plain = text.split(/\r?\n/).filter((line) => /^[A-Za-z_.]+$/.test(line))
    const names = path.split('/')
    const broken = [
      ignored !== readIgnoredPaths(text)(path) && 'it says something else the second time',
      !text.includes('!') && names.slice(0, -1).includes('node_modules') && !ignored && 'what others wrote is read',
      !text.includes('!') && plain.some((line) => names.includes(line)) && !ignored && 'what is named is read',
      !/[^\s#]/.test(text) && ignored && !/(?:^|\/)(?:vendor|node_modules)\//.test(path) && 'nothing left it out',
    ]
    return ignored ? taken(broken) : refused(broken)
  },
}

export const patternTargets: readonly Target[] = [globs, filters, ignoredPaths]
