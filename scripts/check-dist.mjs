// Holds the committed dist against a fresh build of the sources, byte for byte. Exit status 1 if they differ.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const committed = fileURLToPath(new URL('../dist', import.meta.url))

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

const fresh = await mkdtemp(join(tmpdir(), 'immutable-tag-dist-'))
try {
  await build(fresh)
  const [before, after] = await Promise.all([contents(committed), contents(fresh)])
  const differences = [...new Set([...before.keys(), ...after.keys()])]
    .toSorted()
    .map((path) => difference(path, before.get(path), after.get(path)))
    .filter((line) => line !== null)
  if (differences.length > 0) {
    console.error(['dist is not what the sources build. Run: npm run build', ...differences].join('\n'))
    process.exitCode = 1
  } else {
    console.log(`dist is what the sources build: ${after.size} files.`)
  }
} finally {
  await rm(fresh, { recursive: true, force: true })
}
