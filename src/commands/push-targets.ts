import type { RegistrySide, Target } from '../domain/admission.ts'
import type { RepositorySetting } from '../domain/exclusion-filters.ts'
import { settingBehind } from '../domain/must-move.ts'
import type { NamedReference } from '../domain/named-reference.ts'
import { type Destination, placeOf, type PushedReference, referenceText } from '../domain/push.ts'
import type { Registry } from '../ports.ts'
import { askRegistry, repositoryKey, type TagInRepository } from './ask-registry.ts'

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
  const sides = registry ? await askAbout(named, lookUp, registry) : NOBODY_ASKED
  const settings = settingsBehind(sides)
  return named.map((each) => targetOf(each, sides.get(each.reference) ?? null, settings))
}

const NOBODY_ASKED: ReadonlyMap<PushedReference, AnsweredSide> = new Map()

/** Only names that pass are asked about: a refused one needs no registry to stay refused. */
async function askAbout(
  named: readonly NamedReference[],
  lookUp: boolean,
  registry: Registry,
): Promise<ReadonlyMap<PushedReference, AnsweredSide>> {
  const passing = named.filter(({ name }) => name.verdict === 'immutable').map(({ reference }) => reference)
  const sides = new Map<PushedReference, AnsweredSide>()
  const asked: (TagInRepository & { readonly reference: PushedReference })[] = []
  for (const reference of passing) {
    const { destination, tag } = reference
    if (destination.kind === 'ecr') asked.push({ repository: destination.repository, tag, reference })
    if (destination.kind === 'foreign') {
      const { protection } = destination
      sides.set(reference, { destination, registry: { mode: null, filters: [], protection, existence: null } })
    }
  }
  const answers = await askRegistry(asked, { lookUp }, registry)
  asked.forEach(({ reference }, index) => {
    const { repository, registry: side } = answers[index]!
    sides.set(reference, { destination: { kind: 'ecr', repository }, registry: side })
  })
  return sides
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
