import type { Edit, Fix } from '../../domain/finding/finding.ts'
import type { CacheFact, PushFact, RepositoryFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { SourceFile } from '../source-file.ts'
import type { TagVerdict } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { knownTexts, textOf } from '../value.ts'

const TITLE = 'Set image tag mutability to IMMUTABLE'
const TITLE_OF_DEFAULT = `${TITLE} where it is given: others may take it from there too`
const TITLE_WITH_PUSHES = `${TITLE}, once nothing pushes a tag that moves there: this tree has such a push`

/** Whoever still pushes a tag that moves is refused from then on: the pipeline comes first, the setting after it. */
export function repositoryFix(
  { edit, span, name, mode }: RepositoryFact,
  { path }: SourceFile,
  tree: Tree,
): Fix | null {
  if (edit === null) return null
  const change: Edit =
    edit.kind === 'replace'
      ? { path: edit.span.path ?? path, start: edit.span.start, end: edit.span.end, text: edit.text }
      : { path: span.path ?? path, start: edit.at, end: edit.at, text: edit.text }
  const breaks = mayBreak(name ? knownTexts(name) : [], tree)
  const isShared = edit.kind === 'replace' && (mode ?? []).some((parts) => parts.some(({ via }) => via.length > 0))
  const title = breaks ? TITLE_WITH_PUSHES : isShared ? TITLE_OF_DEFAULT : TITLE
  return { title, safe: !breaks && !isShared, edits: [change] }
}

/** Into which repositories the tree moves tags. */
interface Moved {
  readonly names: ReadonlySet<string>
  /** Whether it does so in one that is not known. */
  readonly anywhere: boolean
}

const moved = new WeakMap<Tree, Moved>()

/** A name that is not known may be that of any repository. */
function mayBreak(names: readonly string[], tree: Tree): boolean {
  const into = moved.get(tree) ?? movedIn(tree)
  moved.set(tree, into)
  if (into.anywhere) return true
  return names.length === 0 ? into.names.size > 0 : names.some((name) => into.names.has(name))
}

function movedIn(tree: Tree): Moved {
  const written: readonly Found<PushFact | CacheFact>[] = [...tree.ofKind('push'), ...tree.ofKind('cache')]
  const verdicts = written.flatMap(({ fact }) => tree.verdicts(fact.reference).filter((one) => moves(one, fact)))
  const names = verdicts.map(({ place }) => textOf(place.repository))
  return { names: new Set(names.filter((name) => name !== null)), anywhere: names.includes(null) }
}

/** What only a run can tell may move too. */
function moves({ movement, registry, place }: TagVerdict, fact: PushFact | CacheFact): boolean {
  if (registry !== 'ecr' && registry !== 'unknown') return false
  if (fact.kind === 'push' && fact.untagged === 'none' && place.tag === null) return false
  return movement !== null
}
