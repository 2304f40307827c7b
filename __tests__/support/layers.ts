import { codeOf, importsOf, packageOf, resolveImport, type Import } from './module-source.ts'

/** What one ring of `src` may import. Its own files always may be, unless `apart` splits them. */
interface Ring {
  readonly ring: string
  readonly rings: readonly string[]
  readonly packages: readonly string[] | 'any'
  /** Only types may come from the other rings. */
  readonly typesOnly?: true
  /** No clock, no chance, no process, no network: the same input gives the same output. */
  readonly pure?: true
  /** Which files of the ring belong together; files of different parts do not import each other. */
  readonly apart?: (file: string) => string
  readonly because: string
}

export const RINGS: readonly Ring[] = [
  {
    ring: 'domain',
    rings: [],
    packages: ['semver', 'yaml', 'node:crypto'],
    pure: true,
    because: 'the rules are pure: no I/O, no clock, no environment, and nothing that knows of GitHub or AWS',
  },
  {
    ring: 'scan',
    rings: ['domain'],
    packages: ['dockerfile-ast', 'jsonc-parser', 'unbash', 'yaml', 'node:crypto'],
    pure: true,
    because: 'a reader takes text and gives findings; files are read by an adapter',
  },
  {
    ring: 'report',
    rings: ['domain'],
    packages: ['sarif', 'node:crypto'],
    pure: true,
    because: 'a report is made of verdicts and findings alone, and is written by an adapter',
  },
  {
    ring: 'ports',
    rings: ['domain'],
    packages: [],
    typesOnly: true,
    pure: true,
    because: 'ports say in the words of the domain what a command needs from the world, and run nothing',
  },
  {
    ring: 'commands',
    rings: ['domain', 'scan', 'report', 'ports'],
    packages: [],
    pure: true,
    because: 'a command reaches the world through its ports, so that it runs in a test as it does in a workflow',
  },
  {
    ring: 'adapters',
    rings: ['domain', 'ports'],
    packages: 'any',
    apart: (file) => /^adapters\/(?<system>[a-z0-9]+)/u.exec(file)?.groups?.['system'] ?? file,
    because: 'an adapter speaks to one outside system, and knows neither the others nor what it is used for',
  },
  {
    ring: 'emulator',
    rings: ['domain'],
    packages: 'any',
    because: 'the embedded ECR must be able to contradict the code that talks to it',
  },
  {
    ring: 'version',
    rings: [],
    packages: [],
    pure: true,
    because: 'it is a constant',
  },
  {
    ring: 'actions',
    rings: ['domain', 'scan', 'report', 'ports', 'commands', 'adapters', 'version'],
    packages: 'any',
    because: 'an action wires inputs to a command, and no action carries the embedded ECR',
  },
  {
    ring: 'cli',
    rings: ['domain', 'scan', 'report', 'ports', 'commands', 'adapters', 'emulator', 'version'],
    packages: 'any',
    because: 'the command line wires arguments to a command',
  },
]

/** The locale is environment too: what it sorts or formats differs from one machine to the next. */
const IMPURE = new RegExp(
  [
    String.raw`(?<![-.\w$])(?:process|console|globalThis|performance|fetch|setTimeout|setInterval|setImmediate|Intl)\b(?!\s*:)`,
    String.raw`\b(?:Date\.now|Math\.random|randomUUID|randomBytes)\b`,
    String.raw`\bDate\(\s*\)`,
    String.raw`\.(?:localeCompare|toLocale\w+)\b`,
  ].join('|'),
  'u',
)

/** `domain/verdict.ts` → `domain`; a file beside the folders is a ring of its own: `ports.ts` → `ports`. */
function ringOf(file: string): Ring | undefined {
  const name = file.split('/', 1)[0]?.replace(/\.ts$/u, '')
  return RINGS.find(({ ring }) => ring === name)
}

/** What breaks the arrows, one line each. `sources` maps a path below `src` to its text. */
export function violations(sources: ReadonlyMap<string, string>): string[] {
  const imports = new Map([...sources].map(([file, source]) => [file, importsOf(source)]))
  return [
    ...[...sources].flatMap(([file, source]) => ofFile(file, source, imports.get(file) ?? [])),
    ...emulatorInActions(imports),
    ...cycles(imports),
  ]
}

function ofFile(file: string, source: string, imports: readonly Import[]): string[] {
  const ring = ringOf(file)
  if (!ring) return [`${file} lies in no ring: name its ring in __tests__/support/layers.ts`]
  const impurity = ring.pure ? IMPURE.exec(codeOf(source)) : null
  return [
    ...imports.flatMap((imported) => ofImport(file, ring, imported)),
    ...(impurity ? [`${file} uses ${impurity[0]}: ${ring.because}`] : []),
  ]
}

function ofImport(file: string, ring: Ring, { specifier, typesOnly }: Import): string[] {
  if (specifier === null) return [`${file} computes what it imports: no rule can hold it`]
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier)
    return ring.packages === 'any' || ring.packages.includes(name) ? [] : [`${file} imports ${name}: ${ring.because}`]
  }
  const target = resolveImport(file, specifier)
  const targetRing = ringOf(target)
  if (!targetRing) return [`${file} imports ${target}, which lies in no ring`]
  if (targetRing === ring) {
    return ring.apart && ring.apart(file) !== ring.apart(target) ? [`${file} imports ${target}: ${ring.because}`] : []
  }
  if (!ring.rings.includes(targetRing.ring)) return [`${file} imports ${target}: ${ring.because}`]
  return ring.typesOnly && !typesOnly ? [`${file} imports more than types from ${target}: ${ring.because}`] : []
}

type Graph = ReadonlyMap<string, readonly Import[]>

function neighbours(imports: Graph, file: string): string[] {
  return (imports.get(file) ?? [])
    .map(({ specifier }) => specifier ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolveImport(file, specifier))
}

/** The path of imports from `start` to the first file that `isEnd` holds for. */
function pathTo(imports: Graph, start: string, isEnd: (file: string) => boolean): string[] | null {
  const paths = [[start]]
  const seen = new Set<string>()
  for (const path of paths) {
    for (const next of neighbours(imports, path.at(-1) ?? start)) {
      if (isEnd(next)) return [...path, next]
      if (!seen.has(next)) paths.push([...path, next])
      seen.add(next)
    }
  }
  return null
}

function emulatorInActions(imports: Graph): string[] {
  return [...imports.keys()]
    .filter((file) => file.startsWith('actions/'))
    .map((file) => pathTo(imports, file, (end) => end.startsWith('emulator/')))
    .filter((path) => path !== null)
    .map((path) => `${path.join(' → ')}: no action carries the embedded ECR`)
}

/** Each cycle once, told from its first file by name. */
function cycles(imports: Graph): string[] {
  return [...imports.keys()]
    .map((file) => pathTo(imports, file, (end) => end === file))
    .filter((path) => path !== null)
    .filter((path) => path.every((file) => file >= (path[0] ?? '')))
    .map((path) => `${path.join(' → ')}: a cycle`)
}
