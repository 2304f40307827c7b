import { exposedBy } from '../../domain/ecr/filter-exposure.ts'
import { judgeTag } from '../../domain/ecr/tag-mutability.ts'
import type { Severity } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { RepositoryFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { Tree } from '../tree.ts'
import { type Alternative, display, type KnownPart, knownTexts, textOf, unknownParts } from '../value.ts'
import type { Rule } from './rule.ts'
import { chainOf, spanOfPart } from './told-part.ts'

interface Exposure {
  readonly severity: Severity
  readonly exposes: { readonly filter: string; readonly tag: string } | null
  /** The filter that does, as it is written. */
  readonly filter?: Alternative
}

/** A repository is meant to keep what is named by its commit, and what is named by its version. */
const COMMIT = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f60718293'
const IDENTITIES: readonly (readonly string[])[] = [
  [`sha-${COMMIT}`, COMMIT],
  ['1.2.3', 'v1.2.3'],
]

/** What docs/caches-and-signatures.md advises to be mutable: a repository that holds nothing else. */
const KEEPS_WHAT_MOVES = /(?:^|[/_.-])(?:cache|caches|buildcache|signature|signatures)$/

/** A repository is declared without immutability. */
export const repositoryMutable: Rule = {
  id: 'repository-mutable',
  judge(tree) {
    const settings = tree.ofKind('repository')
    return settings.flatMap((found) => (isSetLater(found, settings) ? [] : judgeRepository(found)))
  },
}

function judgeRepository(found: Found<RepositoryFact>): Draft[] {
  const { fact } = found
  const modes: readonly (Alternative | null)[] = fact.mode ?? [null]
  const judged = modes.flatMap((mode) => {
    const exposure = judgeMode(fact, mode)
    return exposure ? [{ mode, ...exposure }] : []
  })
  const worst = judged.find(({ severity }) => severity === 'error') ?? judged[0]
  if (!worst) return []
  const setting = worst.filter ?? worst.mode
  const culprit = setting?.find((part): part is KnownPart => part.kind === 'text') ?? null
  const told = culprit ?? setting?.[0] ?? null
  const name = fact.name && knownTexts(fact.name)[0]
  const isApart = worst.mode !== null && Boolean(name && KEEPS_WHAT_MOVES.test(name))
  return [
    {
      rule: 'repository-mutable',
      severity: isApart ? 'note' : worst.severity,
      confidence: worst.severity === 'note' ? 'low' : modes.length > 1 || isApart ? 'medium' : 'high',
      subject: {
        kind: 'repository',
        by: fact.by,
        what: fact.what,
        name: name ?? (fact.name?.[0] ? display(fact.name[0]) : null),
        mode: worst.mode && display(worst.mode),
        exposes: worst.exposes,
      },
      chain: chainOf(told),
      file: found.file,
      fact,
      at: spanOfPart(found, told),
      culprit,
      excusable: null,
    },
  ]
}

function judgeMode(fact: RepositoryFact, written: Alternative | null): Exposure | null {
  const mode = written ? textOf(written) : fact.unset
  switch (mode) {
    case 'IMMUTABLE':
      return null
    case 'MUTABLE':
      return { severity: 'error', exposes: null }
    case 'IMMUTABLE_WITH_EXCLUSION':
      return judgeExclusions(fact)
    case 'MUTABLE_WITH_EXCLUSION':
      return judgeProtections(fact)
    default:
      return { severity: 'note', exposes: null }
  }
}

function judgeExclusions({ filters }: RepositoryFact): Exposure | null {
  for (const written of filters.flat()) {
    const filter = textOf(written)
    const tag = filter ? exposedBy(filter) : null
    if (filter && tag !== null) return { severity: 'error', exposes: { filter, tag }, filter: written }
  }
  return filters.length > 0 && filters.every(isKnown) ? null : { severity: 'note', exposes: null }
}

function judgeProtections({ filters }: RepositoryFact): Exposure | null {
  const exclusions = filters.flatMap(knownTexts).map((filter) => ({ filterType: 'WILDCARD', filter }))
  const setting = { mode: 'MUTABLE_WITH_EXCLUSION', filters: exclusions }
  const protects = (tag: string): boolean => judgeTag(setting, tag).verdict === 'immutable'
  if (IDENTITIES.every((tags) => tags.some(protects))) return null
  return { severity: filters.every(isKnown) ? 'error' : 'note', exposes: null }
}

function isKnown(value: RepositoryFact['filters'][number]): boolean {
  return value.every((alternative) => textOf(alternative) !== null)
}

/** A script that creates it first and protects it then: `aws ecr put-image-tag-mutability`. What it loosens itself it means to. */
export function isSetLater(found: Found<RepositoryFact>, settings: readonly Found<RepositoryFact>[]): boolean {
  const { fact, file } = found
  if (fact.by !== 'aws-cli' || !fact.name || fact.mode !== null) return false
  const name = fact.name.map(display).join()
  return settings.some(
    ({ fact: later, file: other }) =>
      other === file &&
      later.by === 'aws-cli' &&
      later.unit === fact.unit &&
      later.order > fact.order &&
      later.name?.map(display).join() === name &&
      later.mode?.every((mode) => judgeMode(later, mode) === null),
  )
}

/** Whether a repository of this name is declared, and lets this tag move. */
export function isDeclaredToMove(tree: Tree, repository: Alternative, tag: string): boolean {
  const names = new Set([display(repository), ...unknownParts(repository).map(({ name }) => declaredName(name))])
  return tree.ofKind('repository').some(({ fact }) => {
    if (!fact.name || !knownTexts(fact.name).some((name) => names.has(name))) return false
    const filters = fact.filters.flatMap(knownTexts).map((filter) => ({ filterType: 'WILDCARD', filter }))
    const modes = fact.mode ? knownTexts(fact.mode) : [fact.unset]
    return modes.some((mode) => judgeTag({ mode, filters }, tag).verdict === 'mutable')
  })
}

/** The name in what stands for a declared repository's URI. */
export function declaredName(name: string): string {
  return name.replace(/^ECR repository /, '')
}
