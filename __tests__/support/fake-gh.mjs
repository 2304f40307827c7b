#!/usr/bin/env node
// GitHub's command line, as far as the release asks it: answers from the file GH_WORLD, and notes what is done in GH_CALLS.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const { GH_CALLS, GH_WORLD, GITHUB_SHA, TAG } = process.env
const world = JSON.parse(readFileSync(GH_WORLD, 'utf8'))
const words = process.argv.slice(2)
const path = words.find((word) => word.startsWith('repos/'))
const call = path ? `api ${path.split('/').slice(3).join('/')}` : words.slice(0, 2).join(' ')
const files = words.slice(2).filter((word) => word.startsWith('release/') && !word.endsWith('notes.md'))
appendFileSync(GH_CALLS, `${[call, ...files.map((file) => basename(file))].join(' ')}\n`)
if (world.fails?.includes(call)) fail(`${call}: HTTP 403`)

/** Each answer as `--jq` leaves it. */
const ANSWERS = {
  'api releases': () => world.releases ?? [],
  [`api git/matching-refs/tags/${TAG}`]: () => (world.tagged ? [`refs/tags/${TAG}`] : []),
  [`api commits/tags/${TAG}`]: () => [world.tagged],
  'release create': () => [],
  'release edit': () => save({ ...world, tagged: world.taggedMeanwhile ?? world.tagged ?? GITHUB_SHA }),
  'release verify': () =>
    world.unattested > 0 ? (save({ ...world, unattested: world.unattested - 1 }), fail('none')) : [],
  'release verify-asset': () => (files.some((file) => basename(file) === world.replaced) ? fail('no match') : []),
}
for (const line of (ANSWERS[call] ?? (() => fail(`nobody expects ${call}`)))()) console.log(line)

function save(changed) {
  writeFileSync(GH_WORLD, JSON.stringify(changed))
  return []
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
