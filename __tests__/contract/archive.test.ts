import { execFileSync } from 'node:child_process'
import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { archive, download } from '../../bench/size.mjs'
import { read } from '../support/markdown.ts'

const LIMIT = 800_000

const SHIPPED =
  /^(?:action\.yml|LICENSE|README\.md|package\.json|(?:audit|scan|verify)\/(?:action\.yml|README\.md)|dist\/.+)$/u

const tar = archive()
const inCheckout = tar === null ? it.skip : it

function paths(): string[] {
  const listing = execFileSync('tar', ['-tf', '-'], { input: tar ?? '', maxBuffer: 1 << 24 })
  return listing
    .toString()
    .split(/\r?\n/u)
    .filter((path) => path !== '' && !path.endsWith('/'))
}

const skipped = tar === null ? ' (git sees no checkout of its own here, so there is nothing to archive)' : ''

describe(`what GitHub downloads for a step${skipped}`, () => {
  inCheckout('holds the actions and nothing else', () => {
    expect(paths().filter((path) => !SHIPPED.test(path))).toEqual([])
  })

  inCheckout('holds plain files: none that runs by itself, no link, no source map, no settings of npm', () => {
    const modes = execFileSync('tar', ['-tvf', '-'], { input: tar ?? '', maxBuffer: 1 << 24 })
      .toString()
      .split(/\r?\n/u)
      .filter((line) => line !== '' && !line.startsWith('d'))

    expect(modes.length).toBe(paths().length)
    expect(modes.filter((line) => !/^-rw-r[-w]-r--\s/u.test(line))).toEqual([])
    expect(paths().filter((path) => /\.map$|(?:^|\/)(?:\.|node_modules\/|binding\.gyp$)/u.test(path))).toEqual([])
  })

  inCheckout('gives npm nothing to run in its bundles', () => {
    const manifests = paths().filter((path) => /^dist\/.*package\.json$/u.test(path))

    expect(manifests.length).toBeGreaterThan(4)
    expect(manifests.map((path) => JSON.parse(read(path)) as object)).toEqual(manifests.map(() => ({ type: 'module' })))
  })

  inCheckout('leaves out the command line and its embedded ECR', () => {
    expect(paths().filter((path) => path.startsWith('dist/cli/'))).toEqual([])
  })

  inCheckout('holds every file that an action.yml names', () => {
    const shipped = paths()
    const entries = shipped
      .filter((path) => posix.basename(path) === 'action.yml')
      .flatMap((path) => {
        const { runs } = parse(read(path)) as { runs: { main: string; pre?: string; post?: string } }
        return [runs.main, runs.pre, runs.post]
          .filter((entry) => entry !== undefined)
          .map((entry) => posix.join(posix.dirname(path), entry))
      })

    expect(entries).not.toEqual([])
    expect(shipped).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'action.yml', 'package.json', ...entries]))
  })

  inCheckout(`is at most ${LIMIT} bytes, gzipped`, () => {
    expect(download(tar ?? Buffer.alloc(0))).toBeLessThanOrEqual(LIMIT)
  })
})
