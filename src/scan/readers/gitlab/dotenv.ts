import { addPair } from '../../shell/redirects.ts'
import { linesOf } from '../../shell/streams.ts'
import { pairsOf } from '../../shell/workflow-files.ts'
import { at, type DataNode, entryOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { treePath } from '../../tools/tree-path.ts'
import { through, type Value } from '../../value.ts'
import { spend } from '../../work.ts'
import type { Environment } from '../pipeline/interpolation.ts'

/** What a job hands on to those behind it. */
export interface Handed {
  readonly job: string
  readonly variables: Environment
}

/** The variables that a job has written to the files of `artifacts: reports: dotenv`. */
export function handedBy(job: DataNode, files: ReadonlyMap<string, Value>): Environment {
  const report = at(job, 'artifacts', 'reports', 'dotenv')
  const paths = (report?.kind === 'list' ? report.items : [report]).flatMap((node) => {
    const text = scalarText(node)
    return (text !== null && treePath('', text)) || []
  })
  const pairs = new Map<string, Value>()
  for (const line of paths.flatMap((path) => linesOf([files.get(path) ?? [[]]])))
    for (const [name, value] of pairsOf([line])) addPair(pairs, name, value)
  return new Map(
    [...pairs].map(([name, value]): [string, Value] => {
      const span = value[0]?.[0]?.span ?? null
      return [name, through(value, { name: `$${name}`, by: 'output', span })]
    }),
  )
}

/** What a job finds of that: of all before it, or of those that it names. It counts before what the file itself sets. */
export function handedTo(job: DataNode, handed: readonly Handed[]): Environment {
  const named = namedBy(job)
  if (!spend(handed.reduce((sum, { variables }) => sum + variables.size, 0) / 4)) return new Map()
  return new Map(
    handed.filter((one) => named === null || named.has(one.job)).flatMap(({ variables }) => [...variables]),
  )
}

function namedBy(job: DataNode): ReadonlySet<string> | null {
  const lists = ['needs', 'dependencies'].flatMap((key) =>
    job.kind === 'map' && entryOf(job, key) ? [at(job, key)] : [],
  )
  if (lists.length === 0) return null
  return new Set(
    lists.flatMap((list) => itemsOf(list).flatMap((item) => scalarText(item) ?? scalarText(at(item, 'job')) ?? [])),
  )
}
