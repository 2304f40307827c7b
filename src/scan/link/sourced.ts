import type { CallFact, DefinitionFact, Fact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { Value } from '../value.ts'
import { applyGiven, type Given, givenFrom } from './given.ts'

type Files = ReadonlyMap<string, readonly Found[]>

/** What files say, with the variables put in that the scripts they source leave behind. */
export function withSourced(files: Files): Files {
  const joined = [...files].map(([path, found]): [string, readonly Found[]] => {
    const sources = found.filter(isSource).filter(({ fact }) => files.has(fact.path))
    return [path, sources.length > 0 ? found.map((each) => afterSources(each, sources, files)) : found]
  })
  return new Map(joined)
}

/** The last that was read in before it counts first. */
function afterSources(found: Found, sources: readonly Found<CallFact>[], files: Files): Found {
  const { fact } = found
  const before = sources.filter((source) => source.fact.unit === fact.unit && source.fact.order < fact.order)
  return {
    ...found,
    fact: before.toReversed().reduce((one, source) => withVariables(one, leftBy(source, files)), fact),
  }
}

function leftBy({ fact }: Found<CallFact>, files: Files): Given {
  const definitions = (files.get(fact.path) ?? []).filter(isDefinition)
  const names = definitions.flatMap((one) => [...one.fact.names])
  return givenFrom(fact.path, new Map(names))
}

function withVariables(fact: Fact, given: Given): Fact {
  if ('reference' in fact) return { ...fact, reference: applyGiven(fact.reference, given) }
  if (fact.kind !== 'call') return fact
  const own = [...fact.given].map(([name, value]): [string, Value] => [name, applyGiven(value, given)])
  return { ...fact, given: new Map(own) }
}

function isSource(found: Found): found is Found<CallFact> {
  return found.fact.kind === 'call' && found.fact.isSourced === true
}

/** A file of variables is read by Compose and by shells alike. */
function isDefinition(found: Found): found is Found<DefinitionFact> {
  return found.fact.kind === 'definition' && (found.fact.by === 'shell' || found.fact.by === 'compose')
}
