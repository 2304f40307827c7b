// Holds the commit that is checked out against what a release of it needs: `node scripts/check-release.mjs <version> [notes]`.
// Writes the version's section of the changelog to the file for notes. Exit status 1, and a line each, if something is missing.
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const VERSION = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/u
const MAIN = 'refs/remotes/origin/main'

/** The stand-in for who owns the repository, written so that it is not found here. dist has it from src. */
const UNOWNED = '(OWNER)/immutable-tag|@(OWNER)'
const READ_BY_PEOPLE = ['.', ':(exclude)__tests__', ':(exclude)dist']

/**
 * `files` are those of the commit, null where there is none; `unowned` are those that do not say who owns the repository;
 * `tagged` is the commit that the version's tag names, or null; `released` are the versions whose tags exist.
 */
export function releaseFaults({ version, files, unowned, commit, onMain, tagged, released }) {
  if (!VERSION.test(version)) return [`"${version}" is no version: write it as 1.2.3`]
  const lock = json(files['package-lock.json'])
  const stated = [
    ['package.json', json(files['package.json'])?.version],
    ['package-lock.json', lock?.version],
    ['the root package of package-lock.json', lock?.packages?.['']?.version],
    [
      'src/version.ts',
      /^export const VERSION = '(?<version>[^']*)'$/mu.exec(files['src/version.ts'] ?? '')?.groups?.version,
    ],
  ]
  const later = released.filter((other) => compare(other, version) > 0)
  return [
    ...stated
      .filter(([, found]) => found !== version)
      .map(([where, found]) => `${where} says ${found ?? 'nothing'}, not ${version}`),
    ...changelogFaults(files['CHANGELOG.md'] ?? '', version),
    ...unowned.map((path) => `${path} still says OWNER: write who owns the repository`),
    ...(onMain ? [] : [`${commit} is not on main`]),
    ...(tagged === null || tagged === commit
      ? []
      : [
          `v${version} is the tag of ${tagged} already, not of ${commit}: a tag does not move, choose the next version`,
        ]),
    ...later.map((other) => `v${other} is released already, and it is newer than ${version}`),
  ]
}

/** The text below the version's heading, up to the next. */
export function notesOf(changelog, version) {
  const lines = changelog.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`))
  const rest = start < 0 ? [] : lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('## '))
  return (end < 0 ? rest : rest.slice(0, end)).join('\n').trim()
}

function changelogFaults(changelog, version) {
  const newest = changelog.split('\n').find((line) => line.startsWith('## ')) ?? ''
  const date = newest.startsWith(`## [${version}] - `) ? newest.slice(`## [${version}] - `.length) : null
  if (date === null) return [`CHANGELOG.md does not begin with ${version}, but with "${newest}"`]
  if (!isDate(date)) return [`CHANGELOG.md says ${version} is of "${date}": write the date, as 2026-03-01`]
  return notesOf(changelog, version) === '' ? [`CHANGELOG.md says nothing of ${version}`] : []
}

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function compare(a, b) {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  return left.map((part, index) => part - right[index]).find((difference) => difference !== 0) ?? 0
}

function json(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What `releaseFaults` needs, of the repository that this is run in. */
function factsOf(version) {
  const commit = git('rev-parse', 'HEAD')
  const paths = ['CHANGELOG.md', 'package-lock.json', 'package.json', 'src/version.ts']
  return {
    version,
    commit,
    files: Object.fromEntries(paths.map((path) => [path, git('cat-file', 'blob', `HEAD:${path}`)])),
    unowned: search(UNOWNED, READ_BY_PEOPLE),
    onMain: git('merge-base', '--is-ancestor', 'HEAD', MAIN) !== null,
    tagged: git('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/v${version}^{commit}`),
    released: (git('tag', '--list', 'v*') ?? '')
      .split('\n')
      .map((tag) => tag.slice(1))
      .filter((tag) => VERSION.test(tag)),
  }
}

/** The files of the commit that hold it. Finding none is status 1, and no failure. */
function search(pattern, paths) {
  const { status, stdout, stderr } = spawnSync('git', ['grep', '-l', '-z', '-E', pattern, 'HEAD', '--', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0 && status !== 1) throw new Error(`git grep failed: ${stderr}`)
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((found) => found.slice('HEAD:'.length))
}

/** What git prints, or null if it fails. */
function git(...args) {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version = '', notes] = process.argv.slice(2)
  const facts = factsOf(version)
  const faults = releaseFaults(facts)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else {
    if (notes) writeFileSync(notes, `${notesOf(facts.files['CHANGELOG.md'], version)}\n`)
    console.log(`${facts.commit} can be released as v${version}.`)
  }
}
