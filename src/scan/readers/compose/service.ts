import { at, type DataEntry, type DataNode, type DataScalar, entryOf, scalarText } from '../../syntax/data.ts'

/** A service as its file declares it, with what it extends. */
export interface Service extends Declared {
  readonly name: string
  /** Whether its image is made here and not fetched. */
  readonly isBuilt: boolean
}

/** What a service declares itself: an image that it inherits is the other service's. */
interface Declared {
  readonly image: DataScalar | null
  readonly imageEntry: DataEntry | null
  readonly build: DataNode | null
  readonly pullPolicy: string | null
  /** The service of this file that it extends. */
  readonly extended: string | null
}

const MAX_ANCESTORS = 10

export function readServices(entries: readonly DataEntry[]): readonly Service[] {
  const declared = new Map(entries.map(({ key, value }) => [key.text, declaredBy(value)]))
  return [...declared].map(([name, own]) => ({ ...own, name, isBuilt: isBuilt(own, declared) }))
}

function declaredBy(node: DataNode): Declared {
  const image = entryOf(node, 'image')
  const build = at(node, 'build')
  const extended = at(node, 'extends')
  const isElsewhere = at(extended, 'file') !== null
  const scalar = image?.value.kind === 'scalar' && image.value.text !== '' ? image.value : null
  return {
    image: scalar,
    imageEntry: scalar && image,
    build: build?.kind === 'scalar' && build.isNull ? null : build,
    pullPolicy: scalarText(at(node, 'pull_policy')),
    extended: isElsewhere ? null : (scalarText(extended) ?? scalarText(at(extended, 'service'))),
  }
}

function isBuilt(own: Declared, all: ReadonlyMap<string, Declared>): boolean {
  const lineage = lineageOf(own, all)
  if (lineage.some(({ build }) => build !== null)) return true
  const policy = lineage.map(({ pullPolicy }) => pullPolicy).find((one) => one !== null)
  return (policy === 'build' || policy === 'never') && own.image !== null && !hasHost(own.image.text)
}

/** The service, and what it extends in this file, from near to far. */
function lineageOf(own: Declared, all: ReadonlyMap<string, Declared>): readonly Declared[] {
  const lineage = [own]
  for (let { extended } = own; extended !== null && lineage.length < MAX_ANCESTORS;) {
    const parent = all.get(extended)
    if (!parent) break
    lineage.push(parent)
    extended = parent.extended
  }
  return lineage
}

/** Whether a reference begins with a registry's host, or with a variable that may hold one. */
function hasHost(reference: string): boolean {
  const slash = reference.indexOf('/')
  return /[.:$A-Z]|^localhost$/.test(reference.slice(0, Math.max(slash, 0)))
}
