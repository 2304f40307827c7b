import type { RepositoryFact } from './facts.ts'
import { repositoryFix } from './fixes/repository.ts'
import type { Found } from './found.ts'
import type { Locator } from './locate.ts'
import { isSetLater } from './rules/repository-mutable.ts'
import type { SourceRepository } from './source-image.ts'
import type { Tree } from './tree.ts'
import { onlyText } from './value.ts'

/** The repositories and creation templates that a tree declares. */
export function sourceRepositories(tree: Tree, locator: Locator): SourceRepository[] {
  const settings = tree.ofKind('repository')
  const distinct = new Map<string, SourceRepository>()
  for (const found of settings) {
    const repository = isSetLater(found, settings) ? null : repositoryOf(found, tree, locator)
    if (!repository) continue
    const { location, name } = repository
    distinct.set(JSON.stringify([location.path, location.start, location.end, name]), repository)
  }
  return [...distinct.values()]
}

function repositoryOf({ fact, file }: Found<RepositoryFact>, tree: Tree, locator: Locator): SourceRepository | null {
  const location = locator.locate(fact.span, file.path)
  if (!location) return null
  const mode = fact.mode ? onlyText(fact.mode) : fact.unset
  const filters = fact.filters.map(onlyText)
  return {
    by: fact.by,
    what: fact.what,
    location,
    name: fact.name && onlyText(fact.name),
    mode,
    filters: filters.includes(null) ? null : filters.filter((filter) => filter !== null),
    holds: fact.by !== 'aws-cli',
    edit: mode === 'IMMUTABLE' ? null : (repositoryFix(fact, file, tree)?.edits[0] ?? null),
  }
}
