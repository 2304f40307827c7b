import type { TagInUse } from '../../domain/audit/audited-repository.ts'

/** What one tag of a class does, and what many do, after "a tag that" and "tags that". */
const MOVING_WORDS: Readonly<Record<TagInUse['class'], readonly [one: string, many: string]>> = {
  latest: ['stands for whatever was pushed last', 'stand for whatever was pushed last'],
  'floating-version': ['names no full version', 'name no full version'],
  snapshot: ['marks a version that is built again', 'mark versions that are built again'],
  channel: ['is a channel', 'are channels'],
  environment: ['is an environment', 'are environments'],
  branch: ['is a branch', 'are branches'],
  'merge-queue': ['is a branch of the merge queue', 'are branches of the merge queue'],
  'pull-request': ['is a pull request', 'are pull requests'],
  date: ['is a date', 'are dates'],
  cache: ['is a build cache', 'are build caches'],
  signature: ['is a signature', 'are signatures'],
  denied: ['the policy denies', 'the policy denies'],
}

export function movingWords(movingClass: TagInUse['class'], count: number): string {
  const [one, many] = MOVING_WORDS[movingClass]
  return count === 1 ? one : many
}
