import type { Archetype } from './archetype.ts'
import { lifecycleOf, pinOf } from './archetype.ts'

/** Repositories that are told apart by their setting, by what may be read of them, and by what is around them. */
export const SETTING_ARCHETYPES: readonly Archetype[] = [
  {
    name: 'immutable',
    make: ({ commits, image }) => ({
      mode: 'IMMUTABLE',
      images: [...commits(3), image({ tags: ['latest'] })],
      verdict: 'protected',
    }),
  },
  {
    name: 'exclusion-safe',
    make: ({ commits, image }) => ({
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: ['buildcache-*', 'sha256-*'],
      images: [...commits(3), image({ tags: ['buildcache-main'] })],
      verdict: 'protected',
    }),
  },
  {
    name: 'exclusion-exposing',
    make: ({ between, commits }) => ({
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: ['v*'],
      images: commits(between(1, 9)),
      verdict: 'ready',
      notes: ['exposing-filter'],
    }),
  },
  {
    name: 'exclusion-exposing-caches',
    make: ({ commits, image }) => ({
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: ['*'],
      images: [...commits(4), image({ tags: ['buildcache'] })],
      verdict: 'ready-with-filters',
      advice: ['buildcache'],
      notes: ['exposing-filter'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'mutable-with-exclusion',
    make: ({ between, commits }) => ({
      mode: 'MUTABLE_WITH_EXCLUSION',
      filters: ['v*', 'sha-*'],
      images: commits(between(1, 9)),
      verdict: 'ready',
    }),
  },
  { name: 'empty', make: () => ({ images: [], verdict: 'ready', notes: ['empty'] }) },
  {
    name: 'unreadable',
    make: ({ commits }) => ({ images: commits(3), isDenied: true, verdict: 'unknown', obstacles: ['unread images'] }),
  },
  {
    name: 'mirrored',
    make: ({ image }) => ({
      isMirror: true,
      images: [image({ tags: ['1.2.3'] }), image({ tags: ['1.2.4'] })],
      verdict: 'not-yet',
      obstacles: ['pull-through-cache'],
    }),
  },
  {
    name: 'expiring-pin',
    make: ({ commits, image, sha }) => {
      const commit = `sha-${sha()}`
      const latest = image({ tags: [commit, 'latest'] })
      return {
        images: [...commits(2, 10), latest],
        lifecycle: lifecycleOf({ tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 }),
        verdict: 'not-yet',
        obstacles: ['lifecycle-expires-pin', 'moving-tags latest'],
        pins: { latest: pinOf(commit, latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    // Though nothing else is in the way: what still names the old image would find it gone.
    name: 'expiring-still-pin',
    make: ({ ago, commits, image }) => {
      const latest = image({ tags: ['1.0.0', 'latest'], pushedAt: ago(200) })
      const selection = { tagStatus: 'any', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 300 }
      return {
        images: [...commits(5), latest],
        lifecycle: lifecycleOf(selection),
        verdict: 'not-yet',
        obstacles: ['lifecycle-expires-pin'],
        notes: ['still-tags'],
        pins: { latest: pinOf('1.0.0', latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'lasting-pin',
    make: ({ commits, image }) => {
      const latest = image({ tags: ['1.0.0', 'latest'] })
      return {
        images: [...commits(3), latest],
        lifecycle: lifecycleOf(
          { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 1 },
          { tagStatus: 'tagged', tagPrefixList: ['pr-'], countType: 'imageCountMoreThan', countNumber: 1 },
        ),
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        pins: { latest: pinOf('1.0.0', latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'counted-caches',
    make: ({ commits, image }) => ({
      images: [...commits(4), image({ tags: ['buildcache'] })],
      lifecycle: lifecycleOf({ tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 30 }),
      verdict: 'ready-with-filters',
      advice: ['buildcache'],
      notes: ['lifecycle-counts-caches'],
      wantsLifecycle: true,
    }),
  },
]
