import type { Archetype } from './archetype.ts'
import { pinOf } from './archetype.ts'

const MINUTE = 1 / 24 / 60

/** Repositories whose tags do not move, or do. */
export const TAG_ARCHETYPES: readonly Archetype[] = [
  { name: 'commits', make: ({ between, commits }) => ({ images: commits(between(1, 30)), verdict: 'ready' }) },
  {
    name: 'releases',
    make: ({ image }) => ({
      images: ['1.2.3', 'v1.3.0', '2.0.0-rc.1', 'api-2.0.1'].map((tag) => image({ tags: [tag] })),
      verdict: 'ready',
    }),
  },
  {
    name: 'series',
    make: ({ between, image }) => {
      const first = between(1, 900)
      return { images: [0, 1, 2].map((each) => image({ tags: [`build-${first + each}`] })), verdict: 'ready' }
    },
  },
  {
    name: 'no-series',
    make: ({ image }) => ({
      images: [image({ tags: ['build-7', 'build-8'] }), image({ tags: ['build-9'] })],
      verdict: 'not-yet',
      obstacles: ['unclear-tags'],
    }),
  },
  {
    name: 'allowed',
    make: ({ commits, image }) => ({ images: [...commits(2), image({ tags: ['blessed-base'] })], verdict: 'ready' }),
  },
  {
    name: 'unclear',
    make: ({ commits, image }) => ({
      images: [...commits(6), image({ tags: ['zebra'] })],
      verdict: 'not-yet',
      obstacles: ['unclear-tags'],
    }),
  },
  {
    name: 'unclear-still',
    make: ({ ago, commits, image }) => ({
      images: [...commits(6), image({ tags: ['zebra'], pushedAt: ago(90 + MINUTE) })],
      verdict: 'ready',
    }),
  },
  {
    name: 'latest-by-release',
    make: ({ commits, image, sha }) => {
      const latest = image({ tags: ['3.1.4', 'latest', `sha-${sha()}`] })
      return {
        images: [...commits(6), latest],
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        pins: { latest: pinOf('3.1.4', latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'latest-by-commit',
    make: ({ commits, image, sha }) => {
      const commit = sha()
      const latest = image({ tags: ['blessed-one', 'latest', `sha-${commit}`, `sha-${commit.slice(0, 9)}`] })
      return {
        images: [...commits(6), latest],
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        pins: { latest: pinOf(`sha-${commit}`, latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    // Of four digits or fewer, a number that stands alone may be a version's first.
    name: 'latest-by-series',
    make: ({ image }) => {
      const latest = image({ tags: ['10417', 'blessed-one', 'latest'] })
      return {
        images: [image({ tags: ['10415'] }), image({ tags: ['10416'] }), latest],
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        pins: { latest: pinOf('10417', latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'latest-by-itself',
    make: ({ ago, between, commits, image }) => {
      const latest = image({ tags: ['latest'], pulledAt: ago(2) })
      const lost = Array.from({ length: between(1, 6) }, (_, index) => image({ pushedAt: ago(6 + index) }))
      return {
        images: [...commits(3), latest, ...lost],
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        notes: ['overwritten'],
        pins: { latest: pinOf(null, latest) },
      }
    },
  },
  {
    name: 'latest-archived',
    make: ({ commits, image, sha }) => {
      const latest = image({ tags: ['latest', `sha-${sha()}`], imageStatus: 'ARCHIVED' })
      return {
        images: [...commits(3), latest],
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        pins: { latest: pinOf(null, latest) },
      }
    },
  },
  {
    name: 'latest-on-the-day',
    make: ({ ago, commits, image }) => {
      const latest = image({ tags: ['1.0.0', 'latest'], pushedAt: ago(90) })
      return {
        images: [...commits(3), latest],
        verdict: 'not-yet',
        obstacles: ['moving-tags latest'],
        pins: { latest: pinOf('1.0.0', latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'latest-still',
    make: ({ ago, commits, image }) => {
      const latest = image({ tags: ['1.0.0', 'latest'], pushedAt: ago(90 + MINUTE) })
      return {
        images: [...commits(8), latest],
        verdict: 'ready',
        notes: ['still-tags'],
        pins: { latest: pinOf('1.0.0', latest) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'bare-majors',
    make: ({ image }) => {
      const [one, two, three] = ['1', '2', '3'].map((tag) => image({ tags: [tag] }))
      return {
        images: [one!, two!, three!],
        verdict: 'not-yet',
        obstacles: ['moving-tags floating-version'],
        pins: { '1': pinOf(null, one!), '2': pinOf(null, two!), '3': pinOf(null, three!) },
      }
    },
  },
  {
    name: 'denied',
    make: ({ image }) => {
      const hot = image({ tags: ['1.0.0', 'hot-1.0.0'] })
      return {
        images: [hot],
        verdict: 'not-yet',
        obstacles: ['moving-tags denied'],
        pins: { 'hot-1.0.0': pinOf('1.0.0', hot) },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'floating',
    make: ({ image }) => {
      const released = image({ tags: ['1.2', '1.2.3', 'v1'] })
      const pin = pinOf('1.2.3', released)
      return {
        images: [image({ tags: ['1.2.2'] }), released],
        verdict: 'not-yet',
        obstacles: ['moving-tags floating-version'],
        pins: { '1.2': pin, v1: pin },
        wantsLifecycle: true,
      }
    },
  },
  {
    name: 'five-classes',
    make: ({ image, sha }) => {
      const commit = `sha-${sha()}`
      const tags = ['2026-11-20', 'main', 'pr-12', 'prod', 'stable']
      const all = image({ tags: [...tags, commit] })
      return {
        images: [all],
        verdict: 'not-yet',
        obstacles: ['branch', 'channel', 'date', 'environment', 'pull-request'].map((each) => `moving-tags ${each}`),
        pins: Object.fromEntries(tags.map((tag) => [tag, pinOf(commit, all)])),
        wantsLifecycle: true,
      }
    },
  },
]
