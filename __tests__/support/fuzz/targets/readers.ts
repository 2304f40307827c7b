import type { Reader } from '../../../../src/scan/reader.ts'
import { READERS } from '../../../../src/scan/readers/readers.ts'
import { readersOf } from '../../../../src/scan/scan.ts'
import type { SourceFile } from '../../../../src/scan/source-file.ts'
import { scanned } from '../../scan-invariants.ts'
import { fixtureFiles, seedsOf, TOKENS } from '../files.ts'
import { spoiled, withLinesMoved } from '../mutate.ts'
import type { Random } from '../random.ts'
import { type Case, type Checked, refused, taken, type Target } from '../target.ts'
import { SOUPS, type Soup } from './soups.ts'

/** Most mistakes can be made in a short file, and many more of them are read in the same time. */
const MAX_LENGTH = 1000

/** Of a kind that has few short ones, the shortest. */
const LEAST_SEEDS = 8

const ALL = fixtureFiles().toSorted((one, other) => one.text.length - other.text.length)
const FILES = ALL.filter(({ text }) => text.length <= MAX_LENGTH)

function shortSeeds(reader: Reader): SourceFile[] {
  const seeds = seedsOf(reader, ALL)
  return seeds.filter(({ text }, index) => text.length <= MAX_LENGTH || index < LEAST_SEEDS)
}

function mutated(random: Random, seeds: readonly SourceFile[]): Case {
  const { path, text } = random.pick(seeds)
  const moved = random.oneIn(2) ? withLinesMoved(random, text, random.pick(random.oneIn(3) ? FILES : seeds).text) : text
  const wrong = random.oneIn(8) ? moved : spoiled(random, moved, TOKENS)
  return [path, random.oneIn(20) ? wrong.replaceAll('\n', random.pick(['\r\n', '\r'])) : wrong]
}

function check(readers: readonly Reader[], [path = '', text = '']: Case): Checked {
  const found = readers.map((reader) => scanned(reader, { path, text }))
  const broken = found.flatMap((one) => one.broken)
  return found.some(({ facts }) => facts > 0) ? taken(broken) : refused(broken)
}

/** Those that run a shell in each step: half as many of them take as long. */
const SLOW: ReadonlySet<string> = new Set(
  [
    ['GitHub workflow', 'GitHub action', 'GitLab pipeline', 'CircleCI configuration', 'Jenkinsfile'],
    ['CodeBuild specification', 'Cloud Build configuration', 'shell script', 'Makefile'],
  ].flat(),
)

const ofKinds: readonly Target[] = READERS.map((reader) => {
  const seeds = shortSeeds(reader)
  return {
    name: `a ${reader.kind}`,
    ofScan: true,
    cases: SLOW.has(reader.kind) ? 3700 : 7500,
    far: 30,
    make: (random) => mutated(random, seeds),
    check: (texts) => check([reader], texts),
  }
})

function soupIn(random: Random, { path, before, pieces, after }: Soup): Case {
  const soup = random.several(40, () => random.pick(random.oneIn(6) ? TOKENS : pieces))
  return [path, before + soup.join('') + after]
}

/** Text of nothing but syntax, put where a language expects an expression. */
const ofLanguages: readonly Target[] = SOUPS.map((soup) => ({
  name: `the syntax of ${soup.name}`,
  ofScan: true,
  cases: 1200,
  far: 20,
  make: (random) => soupIn(random, soup),
  check: (texts) => check(readersOf(soup.path), texts),
}))

export const readerTargets: readonly Target[] = [...ofKinds, ...ofLanguages]
