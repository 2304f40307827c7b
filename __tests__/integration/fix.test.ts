import { afterAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTree } from '../../src/adapters/tree.ts'
import { createWriter } from '../../src/adapters/disk/writer.ts'
import { applyFixes, diffOfFixes } from '../../src/cli/fix.ts'
import type { ScanOutcome } from '../../src/commands/scan/scan.ts'
import type { Finding, Fix } from '../../src/domain/finding/finding.ts'
import { createFolders, type Files, write } from '../support/repository.ts'

const folders = createFolders()
afterAll(folders.remove)

const TEXT = 'a: latest # é\r\nb: latest\r\n'

/** What a scan of a folder found, of which only the fixes matter here. */
function outcomeOf(root: string, fixes: readonly Fix[]): ScanOutcome {
  const tree = createTree({ root, below: '' })
  const counted = fixes.map((fix) => ({
    finding: { fixes: [fix] } as unknown as Finding,
    isNew: true,
    onChangedLine: true,
  }))
  const scanned = new Map(
    ['a.yml', 'b.yml'].map((path) => {
      const file = tree.read(path)
      return [path, file.kind === 'text' ? file.text : null]
    }),
  )
  return {
    report: { counted } as unknown as ScanOutcome['report'],
    accountIds: 'full',
    baseline: null,
    textOf: (path) => scanned.get(path) ?? null,
  }
}

const put = (path: string, start: number, text: string, safe = true): Fix => ({
  title: 'Name a version',
  safe,
  edits: [{ path, start, end: start + 'latest'.length, text }],
})

function scene(files: Files, fixes: readonly Fix[]) {
  const root = folders.folder(files)
  const outcome = outcomeOf(root, fixes)
  const apply = (unsafe = false) => applyFixes(outcome, { unsafe }, createTree({ root, below: '' }), createWriter(root))
  return { root, outcome, apply, bytes: (path: string) => readFileSync(join(root, path)) }
}

describe('fixes', () => {
  it('change their bytes and no others', async () => {
    const { apply, bytes } = scene({ 'a.yml': `\ufeff${TEXT}`, 'b.yml': TEXT }, [
      put('a.yml', 4, '1'),
      put('b.yml', 18, '22'),
    ])
    expect(await apply()).toEqual({ fixed: 2, files: 2, postponed: 0, skipped: [] })
    expect(bytes('a.yml')).toEqual(Buffer.from('\ufeffa: 1 # é\r\nb: latest\r\n'))
    expect(bytes('b.yml')).toEqual(Buffer.from('a: latest # é\r\nb: 22\r\n'))
  })

  it('keep Latin-1, and are left out where it has no letter for them', async () => {
    const { apply, bytes } = scene({ 'a.yml': Buffer.from(TEXT, 'latin1'), 'b.yml': Buffer.from(TEXT, 'latin1') }, [
      put('a.yml', 3, '1'),
      put('b.yml', 3, '€'),
    ])
    expect(await apply()).toEqual({
      fixed: 1,
      files: 1,
      postponed: 0,
      skipped: ['b.yml: not fixed: it is not UTF-8'],
    })
    expect(bytes('a.yml')).toEqual(Buffer.from('a: 1 # é\r\nb: latest\r\n', 'latin1'))
  })

  it('leave alone what is no longer as it was scanned', async () => {
    const { root, apply, bytes } = scene({ 'a.yml': TEXT }, [put('a.yml', 3, '1')])
    write(root, { 'a.yml': `# new\n${TEXT}` })
    expect(await apply()).toEqual({
      fixed: 0,
      files: 0,
      postponed: 0,
      skipped: ['a.yml: not fixed: it was changed meanwhile'],
    })
    expect(bytes('a.yml').toString()).toBe(`# new\n${TEXT}`)
  })

  it('are applied as a whole or not at all', async () => {
    const both = { ...put('a.yml', 3, '1'), edits: [...put('a.yml', 3, '1').edits, ...put('b.yml', 3, '1').edits] }
    const { root, apply, bytes } = scene({ 'a.yml': TEXT, 'b.yml': TEXT }, [both, put('a.yml', 18, '2')])
    write(root, { 'b.yml': 'changed' })
    expect(await apply()).toMatchObject({ fixed: 1, files: 1 })
    expect(bytes('a.yml').toString()).toBe('a: latest # é\r\nb: 2\r\n')
  })

  it('of the same bytes are left to a second run', async () => {
    const { apply, bytes } = scene({ 'a.yml': TEXT }, [put('a.yml', 3, '1'), put('a.yml', 3, '2')])
    expect(await apply()).toEqual({ fixed: 1, files: 1, postponed: 1, skipped: [] })
    expect(bytes('a.yml').toString()).toBe('a: 1 # é\r\nb: latest\r\n')
  })

  it('that need a look are applied only if that was asked for', async () => {
    const { apply, outcome, bytes } = scene({ 'a.yml': TEXT }, [put('a.yml', 3, '1', false)])
    expect(diffOfFixes(outcome, { unsafe: false })).toEqual([])
    expect(await apply()).toEqual({ fixed: 0, files: 0, postponed: 0, skipped: [] })
    expect(diffOfFixes(outcome, { unsafe: true })).toEqual([
      '--- a/a.yml',
      '+++ b/a.yml',
      '@@ -1,2 +1,2 @@',
      '-a: latest # é\r',
      '+a: 1 # é\r',
      ' b: latest\r',
    ])
    expect(await apply(true)).toEqual({ fixed: 1, files: 1, postponed: 0, skipped: [] })
    expect(bytes('a.yml').toString()).toBe('a: 1 # é\r\nb: latest\r\n')
  })
})
