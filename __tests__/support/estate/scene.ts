import { chance } from '../../../src/emulator/faults.ts'
import type { ImageRecordSeed } from '../../../src/emulator/index.ts'

const DAY_MS = 86_400_000

/** What makes the images of one repository: the same ones for the same seed. */
export interface Scene {
  /** A time so many days before the audit. */
  readonly ago: (days: number) => Date
  /** From `least` to `most`, both among them. */
  readonly between: (least: number, most: number) => number
  /** As git has it. */
  readonly sha: () => string
  readonly image: (told: Partial<ImageRecordSeed>) => ImageRecordSeed
  /** Images of a commit each, which were pushed some days apart, the last so many days ago. */
  readonly commits: (count: number, lastDaysAgo?: number) => readonly ImageRecordSeed[]
}

export function sceneOf(seed: number, asOf: string): Scene {
  const draw = chance(seed)
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(draw() * 16).toString(16)).join('')
  const ago = (days: number): Date => new Date(Date.parse(asOf) - Math.round(days * DAY_MS))
  const image = (told: Partial<ImageRecordSeed>): ImageRecordSeed => ({
    digest: `sha256:${hex(64)}`,
    pushedAt: ago(5),
    ...told,
  })
  return {
    ago,
    between: (least, most) => least + Math.floor(draw() * (most - least + 1)),
    sha: () => hex(40),
    image,
    commits: (count, lastDaysAgo = 1) =>
      Array.from({ length: count }, (_, index) =>
        image({ tags: [`sha-${hex(40)}`], pushedAt: ago(lastDaysAgo + index * 0.75) }),
      ),
  }
}
