import type { Target } from './target.ts'
import { eventPayloads } from './targets/events.ts'
import { patternTargets } from './targets/patterns.ts'
import { policies } from './targets/policies.ts'
import { readerTargets } from './targets/readers.ts'
import { recordTargets } from './targets/records.ts'
import { referenceTargets } from './targets/references.ts'
import { pageTargets } from './targets/pages.ts'
import { tagTargets } from './targets/tags.ts'
import { writerTargets } from './targets/writers.ts'

export const TARGETS: readonly Target[] = [
  referenceTargets,
  tagTargets,
  policies,
  patternTargets,
  eventPayloads,
  recordTargets,
  writerTargets,
  pageTargets,
  readerTargets,
].flat()
