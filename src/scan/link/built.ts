import type { BuiltFact, PushBuiltFact, PushFact } from '../facts.ts'
import type { FileFacts } from '../file-facts.ts'
import { foundIn, type Found } from '../found.ts'
import { matchesGlob, parseGlob } from '../shell/glob.ts'
import { unknown } from '../value.ts'
import { applyGiven, givenFrom } from './given.ts'

const COMPOSE_FILES = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
  'compose.override.yaml',
  'compose.override.yml',
  'docker-compose.override.yaml',
  'docker-compose.override.yml',
]

/** What each tool reads where no file is named; bake reads Compose's files as well. */
const DEFAULT_FILES: Readonly<Record<PushBuiltFact['by'], readonly string[]>> = {
  compose: COMPOSE_FILES,
  bake: [
    ...COMPOSE_FILES,
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
  ],
}

export interface BuiltPushes {
  readonly pushes: readonly Found<PushFact>[]
  /** The files of which something is pushed. */
  readonly paths: ReadonlySet<string>
}

/** The pushes that a command makes of what other files build: at the lines of those files, in the order of the command. */
export function pushesOfBuilt({ file, fact }: Found<PushBuiltFact>, tree: ReadonlyMap<string, FileFacts>): BuiltPushes {
  const files = filesOf(fact, file.path, tree)
  const paths = new Set(files.map((each) => each.file.path))
  if (fact.isBuildOnly) return { pushes: [], paths }
  if (files.length === 0) return { pushes: [foundIn(file, pushOf(fact, null))], paths }
  const given = givenFrom(file.path, fact.given, fact.variable)
  const built = files.flatMap((each) => each.facts.flatMap((one) => (isImage(one) ? [foundIn(each.file, one)] : [])))
  const asked = built.filter((one) => fact.targets.includes(one.fact.target))
  // A name that is no target is that of a group, of which the targets are not known here.
  const renamed = (fact.renamed ?? []).map(parseGlob)
  const pushed = (asked.length > 0 ? asked : built).filter(
    (one) => !renamed.some((pattern) => matchesGlob(pattern, one.fact.target)),
  )
  return {
    pushes: pushed.map((one) => ({
      ...foundIn(one.file, {
        ...pushOf(fact, one.fact),
        reference: applyGiven(one.fact.reference, given),
      }),
      caller: one.file === file ? null : { file, span: fact.span },
    })),
    paths,
  }
}

/** A push of what was built; of an image that is not known where it is null. */
export function pushOf(
  push: Pick<PushBuiltFact, 'tool' | 'span' | 'unit' | 'order'>,
  built: BuiltFact | null,
): PushFact {
  return {
    kind: 'push',
    tool: push.tool,
    reference: built?.reference ?? unknown('opaque', `the images of ${push.tool}`, null),
    untagged: 'latest',
    certain: true,
    list: built?.list ?? null,
    span: built?.span ?? push.span,
    unit: push.unit,
    order: push.order,
  }
}

function isImage(fact: FileFacts['facts'][number]): fact is BuiltFact {
  return fact.kind === 'built' && fact.by !== 'docker'
}

function filesOf(fact: PushBuiltFact, path: string, tree: ReadonlyMap<string, FileFacts>): FileFacts[] {
  const directory = fact.directory ?? ''
  if (fact.files.length > 0) {
    const named = fact.files.flatMap((name) => tree.get(name) ?? tree.get(join(directory, name)) ?? [])
    return [...new Set(named)]
  }
  const folders = [...new Set([fact.directory ?? folderOf(path), folderOf(path), ''])]
  const names = DEFAULT_FILES[fact.by]
  for (const folder of folders) {
    const found = names.flatMap((name) => tree.get(join(folder, name)) ?? [])
    if (found.length > 0) return found
  }
  const anywhere = [...tree.values()].filter((each) => names.includes(each.file.path.split('/').at(-1) ?? ''))
  return anywhere.length === 1 ? anywhere : []
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

function join(folder: string, name: string): string {
  const plain = name.replace(/^\.\//, '')
  return folder === '' ? plain : `${folder}/${plain}`
}
