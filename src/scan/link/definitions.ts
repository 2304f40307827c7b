import type { DefinitionFact, Fact, RepositoryFact } from '../facts.ts'
import { type Found, foundIn } from '../found.ts'
import { placeOf } from '../image-place.ts'
import { type Alternative, eitherOf, onlyText, type Part, type Value } from '../value.ts'
import { type Environment, type Environments, environmentsOf, folderOf } from './environments.ts'

type Family = DefinitionFact['by']
type Files = ReadonlyMap<string, readonly Found[]>

/** Which files have names in common with those of which folder. */
const FAMILIES: readonly { readonly by: Family; readonly folder: (path: string) => string | null }[] = [
  {
    by: 'terraform',
    folder: (path) => (/\.(?:tf|tofu)(?:\.json)?$|\.tfvars(?:\.json)?$|\.hcl$/.test(path) ? folderOf(path) : null),
  },
  { by: 'compose', folder: (path) => (/(?:compose|stack)[^/]*\.ya?ml$/i.test(path) ? folderOf(path) : null) },
  { by: 'helm', folder: (path) => /^(|.*\/)templates\//.exec(path)?.[1]?.replace(/\/$/, '') ?? null },
]
/** A module's own examples and tests are not what it is for. */
const EXAMPLES = /(?:^|\/)(?:examples?|tests?|fixtures?|samples?)\//
const VARIABLES = /\.tfvars(?:\.json)?$/
const MAX_UP = 3

/** What files say, with what other files of their folder and callers of it define put in. */
export function withDefinitions(files: Files): Files {
  const all = [...files.values()].flat()
  const definitions = all.filter(isDefinition)
  if (definitions.length === 0) return files
  const sources = new Set([...files.keys()].filter((path) => !VARIABLES.test(path)).map(folderOf))
  const homed = definitions.map((found) => atHome(found, sources))
  const environments = new Map(
    FAMILIES.map(({ by }) => [by, environmentsOf(homed.filter(({ fact }) => fact.by === by))] as const),
  )
  const joined = [...files].map(([path, found]): [string, readonly Found[]] => {
    const family = FAMILIES.find(({ folder }) => folder(path) !== null)
    const own = family && environments.get(family.by)!.of(family.folder(path)!)
    const rest = found.filter((each) => !isDefinition(each))
    return [path, own ? rest.flatMap((each) => inEvery(each, own)) : rest]
  })
  // Only now is it known what is read by its name.
  return new Map(
    joined.map(([path, found]) => [
      path,
      found.filter(
        (each) => !isReadElsewhere(each, sources, environments.get('terraform')!) && !isSaidThere(each, files),
      ),
    ]),
  )
}

/** The folder whose names it defines: a file of variables may lie in one below it, for a command to name. */
function atHome(found: Found<DefinitionFact>, sources: ReadonlySet<string>): Found<DefinitionFact> {
  const { fact } = found
  if (fact.by !== 'terraform' || fact.force === 'call') return found
  const folder = homeOf(fact.folder, sources)
  return folder === fact.folder ? found : { ...found, fact: { ...fact, folder, force: 'perhaps' } }
}

function homeOf(folder: string, sources: ReadonlySet<string>): string {
  let home = folder
  for (let up = 0; up < MAX_UP && home !== '' && !sources.has(home); up += 1) home = folderOf(home)
  return sources.has(home) ? home : folder
}

function isReadElsewhere({ fact }: Found, sources: ReadonlySet<string>, { isRead }: Environments): boolean {
  const handed = 'handed' in fact ? fact.handed : undefined
  return handed !== undefined && isRead(homeOf(handed.folder, sources), handed.name)
}

/** A fact as it is in every environment: what the folder's own files say once, and what a caller gives where it is given. */
function inEvery(found: Found, [base, ...others]: readonly Environment[]): Found[] {
  const own = base ? resolved(found.fact, base) : found.fact
  if (others.length === 0) return [{ ...found, fact: own }]
  const copies: Found[] = []
  const kept: Fact[] = []
  let isCalled = false
  for (const environment of others) {
    const from = environment.from!
    const fact = resolved(found.fact, environment)
    const isReal = from.fact.force === 'call' && !EXAMPLES.test(from.file.path)
    isCalled ||= isReal
    const [given, rest] = dividedBy(
      fact,
      (part) => comesFrom(part, from.file.path) && from.file.path !== found.file.path,
    )
    if (rest && isReal) kept.push(rest)
    if (given)
      copies.push({
        ...foundIn(found.file, given),
        caller: { file: from.file, span: from.fact.span },
        original: { ...found, fact: own },
      })
  }
  const isAnswered = isCalled || (copies.length > 0 && !isClosed(own))
  const facts = isAnswered ? kept : [own, ...kept]
  const [first] = facts
  return [...(first ? [{ ...found, fact: facts.reduce(merged, first) }] : []), ...copies]
}

/** What is not known either where it is given is told once, where it is asked for. */
function comesFrom(part: Part, path: string): boolean {
  const { span, via } = part
  if (part.kind === 'unknown' && part.nature === 'opaque') return false
  return span?.path === path || via.some((link) => link.span?.path === path)
}

/** The alternatives of which what is judged comes from there, and the others. */
function dividedBy(fact: Fact, isGiven: (part: Part) => boolean): [given: Fact | null, rest: Fact | null] {
  const judged = judgedValue(fact)
  if (!judged) return [null, fact]
  const tells = (alternative: Alternative): boolean => tellingParts(fact, alternative).some(isGiven)
  const given = judged.filter(tells)
  const rest = judged.filter((alternative) => !tells(alternative))
  const hasFilter = fact.kind === 'repository' && fact.filters.flat(2).some(isGiven)
  if (hasFilter) return [fact, null]
  return [given.length > 0 ? withJudged(fact, given) : null, rest.length > 0 ? withJudged(fact, rest) : null]
}

/** The tag, or where none is written the name that lacks it. */
function tellingParts(fact: Fact, alternative: Alternative): readonly Part[] {
  if (fact.kind === 'repository') return alternative
  const { tag, repository } = placeOf(alternative)
  return tag ?? repository.slice(-1)
}

function judgedValue(fact: Fact): Value | null {
  return fact.kind === 'repository' ? fact.mode : 'reference' in fact ? fact.reference : null
}

function withJudged(fact: Fact, value: Value): Fact {
  if (fact.kind === 'repository') return { ...fact, mode: value }
  return 'reference' in fact ? { ...fact, reference: value } : fact
}

function isClosed(fact: Fact): boolean {
  return (judgedValue(fact) ?? []).every((alternative) =>
    tellingParts(fact, alternative).every((part) => part.kind === 'text' || part.nature !== 'opaque'),
  )
}

function merged(one: Fact, other: Fact): Fact {
  const values = [judgedValue(one), judgedValue(other)].filter((value) => value !== null)
  return values.length === 2 ? withJudged(one, eitherOf(values)) : one
}

function resolved(fact: Fact, { resolve }: Environment): Fact {
  if (fact.kind === 'repository') return resolvedRepository(fact, resolve)
  if (!('reference' in fact)) return fact
  const reference = resolve(fact.reference)
  return reference === fact.reference ? fact : { ...fact, reference }
}

function resolvedRepository(fact: RepositoryFact, resolve: Environment['resolve']): RepositoryFact {
  const mode = fact.mode && resolve(fact.mode)
  const name = fact.name && resolve(fact.name)
  const filters = fact.filters.map(resolve)
  const edit = mode === fact.mode ? fact.edit : filters.length > 0 ? null : editOf(mode)
  return { ...fact, mode, name, filters, edit }
}

function editOf(mode: Value | null): RepositoryFact['edit'] {
  const part = mode?.length === 1 && mode[0]?.length === 1 ? mode[0][0] : undefined
  if (!mode || onlyText(mode) !== 'MUTABLE' || part?.kind !== 'text' || !part.span) return null
  return part.span.end - part.span.start === part.text.length
    ? { kind: 'replace', span: part.span, text: 'IMMUTABLE' }
    : null
}

/** A chart's template repeats what is told of its values. */
function isSaidThere({ file, fact, original }: Found, files: Files): boolean {
  if (fact.kind !== 'use' || original || !/(?:^|\/)templates\//.test(file.path)) return false
  const judged = fact.reference.flatMap((alternative) => tellingParts(fact, alternative))
  const elsewhere = judged.filter((part) => part.kind === 'text' && part.span?.path !== undefined)
  return elsewhere.length > 0 && elsewhere.every((part) => isToldAt(part, files))
}

function isToldAt({ span }: Part, files: Files): boolean {
  if (span?.path === undefined) return false
  return (files.get(span.path) ?? []).some(
    ({ fact }) => fact.kind === 'use' && fact.span.start <= span.start && span.end <= fact.span.end,
  )
}

function isDefinition(found: Found): found is Found<DefinitionFact> {
  return found.fact.kind === 'definition'
}
