import type { ImageRecordSeed } from '../../../src/emulator/index.ts'
import type { Archetype, Made, Mode } from './archetype.ts'
import { IMAGE_ARCHETYPES, LARGE_ARCHETYPES } from './image-archetypes.ts'
import { sceneOf } from './scene.ts'
import { SETTING_ARCHETYPES } from './setting-archetypes.ts'
import { TAG_ARCHETYPES } from './tag-archetypes.ts'

export interface EstateOptions {
  readonly seed: number
  /** How many. */
  readonly repositories: number
  readonly accounts: number
  readonly regions: readonly string[]
  /** When it is audited, RFC 3339. */
  readonly asOf: string
  /** The names of those that it is made of, in turn; all of them unless told. */
  readonly archetypes?: readonly string[]
}

export interface EstateRepository {
  readonly archetype: string
  readonly account: string
  readonly region: string
  readonly name: string
  readonly uri: string
  readonly mode: Mode
  readonly filters: readonly string[]
  readonly resourceTags: Readonly<Record<string, string>>
  readonly lifecycle: string | null
  readonly images: readonly ImageRecordSeed[]
  readonly isDenied: boolean
  readonly wantsLifecycle: boolean
  readonly expected: Expected
}

/** Lists are sorted. */
export interface Expected {
  readonly verdict: string
  readonly advice: readonly string[]
  readonly obstacles: readonly string[]
  readonly notes: readonly string[]
  readonly pins: Readonly<Record<string, string>>
  readonly owner: string | null
}

export interface EstateTemplate {
  readonly prefix: string
  readonly mode: Mode
  readonly filters: readonly string[]
}

/** One account in one region. */
export interface EstateRegistry {
  readonly account: string
  readonly region: string
  readonly template: EstateTemplate
  /** Whether a repository that the template makes lets a tag move which names a commit or a version. */
  readonly isAtRisk: boolean
  readonly repositories: readonly EstateRepository[]
}

export interface Estate {
  readonly registries: readonly EstateRegistry[]
  readonly repositories: readonly EstateRepository[]
}

export const ARCHETYPES: readonly Archetype[] = [...SETTING_ARCHETYPES, ...TAG_ARCHETYPES, ...IMAGE_ARCHETYPES]

/** Of every so many repositories one is large. */
const LARGE_EVERY = 100

/** A pull-through cache rule of every registry has it. */
export const MIRROR = 'mirror'

/** What the rules say of the estate holds under this policy. */
export function estatePolicy(asOf: string): string {
  const expires = new Date(Date.parse(asOf) + 60 * 86_400_000).toISOString().slice(0, 10)
  return `tags:
  deny: ['hot-*']
  allow: ['blessed-*']
  moving: ['scratch-*', 'never-*']
exceptions:
  - tag: latest
    repository: '*/excepted-*'
    owner: '@octo-org/payments'
    reason: 'App Runner follows one tag'
    expires: ${expires}
`
}

type Owned = readonly [tags: Readonly<Record<string, string>>, owner: string | null]

const OWNERS: readonly Owned[] = [
  [{ owner: 'payments' }, 'payments'],
  [{ Team: 'identity', 'cost-centre': '4711' }, 'identity'],
  [{}, null],
  [{ 'cost-centre': '4711' }, null],
  [{ owner: ' ', team: 'data platform' }, 'data platform'],
  [{ owner: '</script><script>window.__pwned=1</script>' }, '</script><script>window.__pwned=1</script>'],
  [{ owner: '=HYPERLINK("http://evil.test";"x")' }, '=HYPERLINK("http://evil.test";"x")'],
  [{ owner: '__proto__', ['__proto__']: 'nobody' }, '__proto__'],
  [{ team: '::error::a,b%0A' }, '::error::a,b%0A'],
  [{ owner: 'two\r\n::error::lines' }, 'two ::error::lines'],
  [{ OWNER: '東京チーム' }, '東京チーム'],
]

/** Of valid grammar, all of them. The prefix of a mirror ends at a slash. */
const FOLDERS: readonly string[] = [
  'team',
  'constructor',
  'a.b_c__d-e---f',
  `${MIRROR}ed`,
  '0/1/2/3/4/5',
  'hasownproperty/valueof',
  `long/${'x'.repeat(180)}`,
]

const TEMPLATES: readonly (readonly [EstateTemplate, isAtRisk: boolean])[] = [
  [{ prefix: 'ROOT', mode: 'MUTABLE', filters: [] }, true],
  [{ prefix: 'ROOT', mode: 'IMMUTABLE', filters: [] }, false],
  [{ prefix: 'team', mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['v*'] }, true],
  [{ prefix: 'team', mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['buildcache-*'] }, false],
  [{ prefix: 'team', mode: 'MUTABLE_WITH_EXCLUSION', filters: ['v*'] }, true],
]

/** An estate of which it is known by construction what the audit has to say of it. The same for the same options. */
export function estateOf(options: EstateOptions): Estate {
  const repositories = Array.from({ length: options.repositories }, (_, index) => repositoryOf(index, options))
  const byRegistry = new Map<string, EstateRepository[]>()
  for (const repository of repositories) {
    const key = `${repository.account} ${repository.region}`
    const known = byRegistry.get(key)
    if (known === undefined) byRegistry.set(key, [repository])
    else known.push(repository)
  }
  const places = accountsOf(options).flatMap((account) => options.regions.map((region) => ({ account, region })))
  const registries = places.map((place, index) => {
    const [template, isAtRisk] = TEMPLATES[index % TEMPLATES.length]!
    return { ...place, template, isAtRisk, repositories: byRegistry.get(`${place.account} ${place.region}`) ?? [] }
  })
  return { registries, repositories }
}

export function accountsOf({ accounts }: Pick<EstateOptions, 'accounts'>): readonly string[] {
  return Array.from({ length: accounts }, (_, index) => String(100000000000 + index * 1234567891))
}

function repositoryOf(index: number, options: EstateOptions): EstateRepository {
  const { accounts, regions, seed, asOf } = options
  const archetype = archetypeOf(index, options)
  const made = archetype.make(sceneOf(seed * 1_000_003 + index, asOf))
  const account = accountsOf(options)[index % accounts]!
  const region = regions[Math.floor(index / accounts) % regions.length]!
  const folder = made.isMirror ? MIRROR : FOLDERS[(index * 5 + seed) % FOLDERS.length]!
  const name = `${folder}/${archetype.name}-${index}`
  const [resourceTags, owner] = OWNERS[(index * 7 + seed) % OWNERS.length]!
  return {
    archetype: archetype.name,
    account,
    region,
    name,
    uri: `${account}.dkr.ecr.${region}.amazonaws.com/${name}`,
    mode: made.mode ?? 'MUTABLE',
    filters: made.filters ?? [],
    resourceTags,
    lifecycle: made.lifecycle ?? null,
    images: made.images,
    isDenied: made.isDenied ?? false,
    wantsLifecycle: made.wantsLifecycle ?? false,
    expected: expectedOf(made, owner),
  }
}

function archetypeOf(index: number, { archetypes, seed }: EstateOptions): Archetype {
  if (archetypes !== undefined) {
    const wanted = archetypes[index % archetypes.length]
    const found = [...ARCHETYPES, ...LARGE_ARCHETYPES].find(({ name }) => name === wanted)
    if (found === undefined) throw new Error(`there is no archetype ${wanted}`)
    return found
  }
  const large = Math.floor(index / LARGE_EVERY)
  return index % LARGE_EVERY === LARGE_EVERY - 1
    ? LARGE_ARCHETYPES[large % LARGE_ARCHETYPES.length]!
    : ARCHETYPES[(index + large + seed) % ARCHETYPES.length]!
}

function expectedOf(made: Made, owner: string | null): Expected {
  const { verdict, advice = [], obstacles = [], notes = [], pins = {} } = made
  return {
    verdict,
    advice: advice.toSorted(),
    obstacles: obstacles.toSorted(),
    notes: notes.toSorted(),
    pins,
    owner,
  }
}
