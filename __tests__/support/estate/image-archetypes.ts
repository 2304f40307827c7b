import type { Archetype, Made } from './archetype.ts'
import type { Scene } from './scene.ts'

const MINUTE = 1 / 24 / 60
const INDEX = 'application/vnd.oci.image.index.v1+json'
const BUILDKIT_CACHE = 'application/vnd.buildkit.cacheconfig.v0'

function signatures({ image, sha }: Scene) {
  const [subject, other] = [`${sha()}${'0'.repeat(24)}`, `${sha()}${'f'.repeat(24)}`]
  return [`sha256-${subject}.sig`, `sha256-${subject}.att`, `sha256-${other}.sig`].map((tag) => image({ tags: [tag] }))
}

/** One of no tag, in an hour before the index that may be its parent. */
function platform(minutesBefore: number, { ago, commits, image }: Scene, tag = '1.0.0'): Made['images'] {
  const index = image({ tags: [tag], mediaType: INDEX, pushedAt: ago(10) })
  return [...commits(2), index, image({ pushedAt: ago(10 + minutesBefore * MINUTE) })]
}

/** Repositories with caches, signatures, and images without a tag. */
export const IMAGE_ARCHETYPES: readonly Archetype[] = [
  {
    name: 'cache',
    make: ({ commits, image }) => ({
      images: [...commits(9), image({ tags: ['buildcache'] })],
      verdict: 'ready-with-filters',
      advice: ['buildcache'],
      wantsLifecycle: true,
    }),
  },
  {
    // What two of them share the third lacks, but for how they begin.
    name: 'caches',
    make: ({ ago, commits, image }) => ({
      images: [
        ...commits(3),
        ...['api', 'web', 'jobs'].map((each) => image({ tags: [`buildcache-${each}`] })),
        image({ tags: ['buildcache-old'], pushedAt: ago(200) }),
      ],
      verdict: 'ready-with-filters',
      advice: ['buildcache-*'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'caches-beside-a-release',
    make: ({ image }) => ({
      images: ['buildcache-api', 'buildcache-web', 'buildcache-1.0.0'].map((tag) => image({ tags: [tag] })),
      verdict: 'ready-with-filters',
      advice: ['buildcache-api', 'buildcache-web'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'caches-that-fit',
    make: ({ image }) => ({
      images: ['api', 'web', 'job', 'lib', 'ui'].map((each) => image({ tags: [`${each}-cache`] })),
      verdict: 'ready-with-filters',
      advice: ['api-cache', 'job-cache', 'lib-cache', 'ui-cache', 'web-cache'],
      wantsLifecycle: true,
    }),
  },
  {
    // Two of them begin with nothing in common, and what begins with a star may be a release's.
    name: 'caches-that-do-not-fit',
    make: ({ image }) => ({
      images: ['api', 'web', 'job', 'lib', 'db', 'ui'].map((each) => image({ tags: [`${each}-cache`] })),
      verdict: 'not-yet',
      obstacles: ['filters-do-not-fit'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'buildkit-cache',
    make: ({ ago, commits, image }) => ({
      images: [
        ...commits(2),
        image({ tags: ['zebra'], artifactMediaType: BUILDKIT_CACHE }),
        image({ artifactMediaType: BUILDKIT_CACHE, pushedAt: ago(7) }),
      ],
      verdict: 'ready-with-filters',
      advice: ['zebra'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'signed',
    make: (scene) => ({
      images: [...scene.commits(3), ...signatures(scene)],
      verdict: 'ready-with-filters',
      advice: ['sha256-*'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'signed-and-cached',
    make: (scene) => ({
      images: [...scene.commits(3), ...signatures(scene), scene.image({ tags: ['buildcache'] })],
      verdict: 'ready-with-filters',
      advice: ['buildcache', 'sha256-*'],
      wantsLifecycle: true,
    }),
  },
  {
    name: 'let-move',
    make: ({ commits, image }) => ({
      images: [...commits(2), image({ tags: ['scratch-one'] }), image({ tags: ['scratch-two'] })],
      verdict: 'ready-with-filters',
      advice: ['scratch-*'],
    }),
  },
  {
    name: 'excepted',
    make: ({ commits, image }) => ({
      images: [...commits(2), image({ tags: ['latest'] })],
      verdict: 'ready-with-filters',
      advice: ['latest'],
      notes: ['excepted'],
    }),
  },
  {
    name: 'overwritten',
    make: ({ ago, between, commits, image }) => ({
      images: [...commits(4), ...Array.from({ length: between(1, 5) }, (_, index) => image({ pushedAt: ago(index) }))],
      verdict: 'not-yet',
      obstacles: ['overwritten'],
    }),
  },
  {
    name: 'overwritten-long-ago',
    make: ({ ago, commits, image }) => ({
      images: [...commits(4), image({ pushedAt: ago(90 + MINUTE) })],
      verdict: 'ready',
    }),
  },
  {
    name: 'referrers',
    make: ({ commits, image }) => ({
      images: [...commits(4), image({ artifactMediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })],
      verdict: 'ready',
    }),
  },
  {
    name: 'platforms',
    make: (scene) => ({ images: [...platform(0.5, scene), ...platform(0, scene, '1.0.1')], verdict: 'ready' }),
  },
  { name: 'platform-of-the-hour', make: (scene) => ({ images: platform(60, scene), verdict: 'ready' }) },
  {
    name: 'platform-too-early',
    make: (scene) => ({ images: platform(61, scene), verdict: 'not-yet', obstacles: ['overwritten'] }),
  },
  {
    name: 'platform-too-late',
    make: (scene) => ({ images: platform(-1, scene), verdict: 'not-yet', obstacles: ['overwritten'] }),
  },
]

/** Large ones, of which an estate has few. */
export const LARGE_ARCHETYPES: readonly Archetype[] = [
  { name: 'many-images', make: ({ commits }) => ({ images: commits(2500, 0.001), verdict: 'ready' }) },
  {
    name: 'many-tags',
    make: (scene) => ({ images: [manyTags(950, scene)], verdict: 'not-yet', obstacles: ['tag-limit'] }),
  },
  {
    name: 'at-the-limit',
    make: (scene) => ({ images: [manyTags(900, scene)], verdict: 'not-yet', obstacles: ['tag-limit'] }),
  },
  { name: 'below-the-limit', make: (scene) => ({ images: [manyTags(899, scene)], verdict: 'ready' }) },
]

function manyTags(count: number, { image, sha }: Scene) {
  return image({ tags: Array.from({ length: count }, () => `sha-${sha()}`) })
}
