import { at, type DataEntry, type DataMap, type DataNode, entryOf, scalarText } from '../../syntax/data.ts'

/** `extends` over `extends`, as GitLab has it. */
const MAX_DEPTH = 11

/** A job with all that it extends in the same file: maps are merged, anything else is replaced. */
export function inheritedJob(root: DataMap, job: DataNode, depth = 0): DataNode {
  const parents = at(job, 'extends')
  if (job.kind !== 'map' || !parents || depth >= MAX_DEPTH) return job
  const names = (parents.kind === 'list' ? parents.items.slice(0, MAX_DEPTH) : [parents]).flatMap(
    (item) => scalarText(item) ?? [],
  )
  const bases = names.flatMap((name) => {
    const base = entryOf(root, name)?.value
    return base ? [inheritedJob(root, base, depth + names.length)] : []
  })
  return [...bases, job].reduce((below, above) => merged(below, above))
}

function merged(below: DataNode, above: DataNode): DataNode {
  if (below.kind !== 'map' || above.kind !== 'map') return above
  const entries = new Map<string, DataEntry>(below.entries.map((entry) => [entry.key.text, entry]))
  for (const entry of above.entries) {
    const under = entries.get(entry.key.text)
    entries.set(entry.key.text, under ? { ...entry, value: merged(under.value, entry.value) } : entry)
  }
  return { ...above, entries: [...entries.values()] }
}

/** What `!reference [.job, script]` stands for. */
export function referenced(root: DataMap, node: DataNode): DataNode | null {
  if (node.tag !== '!reference' || node.kind !== 'list') return node
  const [name, ...path] = node.items.map(scalarText)
  const job = name === null || name === undefined ? null : entryOf(root, name)?.value
  if (!job || path.some((key) => key === null)) return null
  return at(inheritedJob(root, job), ...path.filter((key) => key !== null))
}
