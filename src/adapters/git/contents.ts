import { decodeText } from '../../domain/text/decoded-text.ts'
import type { ChangedFile, TreeFile } from '../../ports.ts'
import { type Asking, textOf, unreadable } from './asking.ts'
import { readBatch, readSizes } from './objects.ts'

/** So much is held at a time. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024

/** The files as they were before they changed, a batch of them at a time. */
export async function* readBefore({ ask }: Asking, files: readonly ChangedFile[], maxBytes: number) {
  const blobs = [...new Set(files.flatMap(({ oldBlob }) => oldBlob ?? []))]
  const sizes =
    blobs.length === 0
      ? new Map<string, number>()
      : readSizes(textOf(await ask(['cat-file', '--batch-check'], linesOf(blobs))))
  let batch = new Map<string, TreeFile>()
  for (const [index, file] of files.entries()) {
    if (file.oldBlob === null) continue
    if (!batch.has(file.oldBlob)) batch = await readNext(files.slice(index))
    yield { file, content: batch.get(file.oldBlob) ?? ABSENT }
  }

  async function readNext(rest: readonly ChangedFile[]): Promise<Map<string, TreeFile>> {
    const contents = new Map<string, TreeFile>()
    const wanted: string[] = []
    let bytes = 0
    for (const { oldBlob } of rest) {
      if (oldBlob === null || contents.has(oldBlob)) continue
      const size = sizes.get(oldBlob)
      if (size === undefined) throw unreadable(`the object ${oldBlob} is not in this clone`)
      if (size <= maxBytes && bytes > 0 && bytes + size > MAX_BATCH_BYTES) break
      contents.set(oldBlob, TOO_LARGE)
      if (size > maxBytes) continue
      wanted.push(oldBlob)
      bytes += size
    }
    if (wanted.length === 0) return contents
    const output = await ask(['cat-file', '--batch'], linesOf(wanted))
    for (const [blob, content] of readBatch(output)) contents.set(blob, treeFile(content))
    return contents
  }
}

function linesOf(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('')
}

const ABSENT: TreeFile = { kind: 'absent' }
const TOO_LARGE: TreeFile = { kind: 'skipped', why: 'it is too large' }

export async function readAt({ ask }: Asking, commit: string, path: string, maxBytes: number): Promise<TreeFile> {
  const entry = /^(\d{6}) blob ([0-9a-f]+)\t/.exec(textOf(await ask(['ls-tree', '-z', commit, '--', path])))
  if (!entry) return ABSENT
  const [, mode, blob] = entry
  if (mode === LINK) return { kind: 'skipped', why: 'it is a link' }
  const size = Number(textOf(await ask(['cat-file', '-s', blob!])))
  return size > maxBytes ? TOO_LARGE : treeFile(await ask(['cat-file', 'blob', blob!]))
}

const LINK = '120000'

function treeFile(bytes: Buffer): TreeFile {
  const decoded = decodeText(bytes)
  if (decoded.kind !== 'text') return { kind: 'skipped', why: `it is ${decoded.kind}` }
  return { ...decoded, note: null }
}
