import type { RegistrySide, Target } from '../domain/verdict/admission.ts'
import type { RepositorySetting } from '../domain/ecr/exclusion-filters.ts'
import { settingBehind } from '../domain/push/must-move.ts'
import type { NamedReference } from '../domain/push/named-reference.ts'
import { type Destination, placeOf, type PushedReference, referenceText } from '../domain/push/push.ts'
import type { Registry } from '../ports.ts'
import { askRegistry, repositoryKey } from './ask-registry.ts'

/** Where a reference goes, with what the registry filled in, and what it said. */
interface AnsweredSide {
  readonly destination: Destination
  readonly registry: RegistrySide
}

/** What the push writes, with what the registry said of it; a null registry is not asked. */
export async function pushTargets(
  named: readonly NamedReference[],
  { lookUp }: { readonly lookUp: boolean },
  registry: Registry | null,
): Promise<Target[]> {
  // Only names that pass are asked about: a refused one needs no registry to stay refused.
  const passing = named.filter(({ name }) => name.verdict === 'immutable').map(({ reference }) => reference)
  const sides = new Map([
    ...passing.flatMap((reference) => foreignSide(reference, registry !== null)),
    ...(registry ? await askAbout(passing, lookUp, registry) : []),
  ])
  const settings = settingsBehind(sides)
  return named.map((each) => targetOf(each, sides.get(each.reference) ?? null, settings))
}

type Side = readonly [PushedReference, AnsweredSide]

/** That nothing protects a tag is known without asking; that nobody could tell counts only where somebody is to be asked. */
function foreignSide(reference: PushedReference, asking: boolean): Side[] {
  const { destination } = reference
  if (destination.kind !== 'foreign') return []
  const { protection } = destination
  if (!asking && protection.verdict !== 'mutable') return []
  return [[reference, { destination, registry: { mode: null, filters: [], protection, existence: null } }]]
}

async function askAbout(passing: readonly PushedReference[], lookUp: boolean, registry: Registry): Promise<Side[]> {
  const asked = passing.flatMap((reference) => {
    const { destination, tag } = reference
    return destination.kind === 'ecr' ? [{ repository: destination.repository, tag, reference }] : []
  })
  const answers = await askRegistry(asked, { lookUp }, registry)
  return answers.map(({ asked: { reference }, repository, registry: side }) => [
    reference,
    { destination: { kind: 'ecr', repository }, registry: side },
  ])
}

/** By repository, in the words of the input. */
function settingsBehind(sides: ReadonlyMap<PushedReference, AnsweredSide>): ReadonlyMap<string, RepositorySetting> {
  const settings = new Map<string, RepositorySetting>()
  for (const [{ destination }, { registry }] of sides) {
    const setting = settingBehind(registry)
    if (destination.kind === 'ecr' && setting) settings.set(repositoryKey(destination.repository), setting)
  }
  return settings
}

function targetOf(
  { reference, name, exception }: NamedReference,
  side: AnsweredSide | null,
  settings: ReadonlyMap<string, RepositorySetting>,
): Target {
  const { origin, tag, fault } = reference
  const destination = side?.destination ?? reference.destination
  const setting = !side && destination.kind === 'ecr' ? settings.get(repositoryKey(destination.repository)) : undefined
  return {
    origin,
    tag,
    reference: fault ? reference.reference : referenceText(destination, tag),
    place: placeOf(destination),
    name,
    exception,
    registry: side?.registry ?? null,
    ...(setting && { setting }),
  }
}
