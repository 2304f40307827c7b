import type { Severity } from '../../domain/finding/finding.ts'
import type { MovingClass } from '../../domain/verdict/verdict.ts'
import type { Draft } from '../draft.ts'
import type { Unit, UseFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { ImagePlace } from '../image-place.ts'
import type { RegistryKind } from '../registry-kind.ts'
import { filterableTag, type TagVerdict, worstOf } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { display, textOf } from '../value.ts'
import { isMoving, isTold, movingTagDraft, type MovingVerdict } from './moving-tag.ts'
import type { Rule } from './rule.ts'

/** Somebody else's image is what they make of it; a registry that a variable names may be ours. */
const SEVERITIES: Readonly<Record<RunFact['role'], Partial<Record<RegistryKind, Severity>>>> = {
  workload: { ecr: 'error', unknown: 'warning' },
  ci: { ecr: 'warning' },
}

/** A build's number, as `57`; a version that floats is shorter, or has a `v` or a dot. Others have versions as long: `postgres:16`. */
const BUILD_NUMBER = /^[0-9]{2,}$/
const BUILD_NUMBER_OF_OTHERS = /^[0-9]{3,}$/
/** Somebody else's release by the calendar, as `cimg/base:2024.03.1`: they name no image after a day twice. */
const CALENDAR_RELEASE = /(?:^|[^0-9])(?:20)?[0-9]{2}[.-][0-9]{1,2}[.-][0-9]{1,4}(?:[^0-9]|$)|20[0-9]{6}/
/** What public images call the newest build of a kind: `redis:alpine`, `rabbitmq:management`. */
const VARIANT =
  /^(?:alpine|slim|fpm|apache|cli|dind|rootless|management|windowsservercore|nanoserver|debian|ubuntu|focal|jammy|noble|buster|bullseye|bookworm|trixie)(?:-(?:alpine|slim|perl|otel|fpm|apache|management))?$/

/** A workload, or the pipeline, runs an image under a tag that moves. */
export const deployMutableTag: Rule = {
  id: 'deploy-mutable-tag',
  judge(tree) {
    const built = builtIn(tree)
    return tree
      .ofKind('use')
      .filter(isRun)
      .flatMap((found) => judgeUse(found, tree, built))
  },
}

interface RunFact extends UseFact {
  readonly role: 'workload' | 'ci'
}

function isRun(found: Found<UseFact>): found is Found<RunFact> {
  return found.fact.role !== 'base'
}

function judgeUse(found: Found<RunFact>, tree: Tree, built: Built): Draft[] {
  const worst = worstOf(tree.verdicts(found.fact.reference).map(asRun))
  if (!isMoving(worst) || isTold(found, worst) || isBuiltHere(found, worst, built)) return []
  if (!isWorthANote(worst) || (worst.movement.kind === 'dynamic' && tree.isAnswered(found.fact))) return []
  return [{ rule: 'deploy-mutable-tag', severity: severityOf(found.fact, worst), ...movingTagDraft(found, worst) }]
}

/** A tag that nothing pins is often that of one build here, which whoever deploys has chosen. */
function asRun(verdict: TagVerdict): TagVerdict {
  const { movement, place, registry } = verdict
  if (movement?.kind !== 'named' || movement.reason.code !== 'TAG_MOVES') return verdict
  return isChosen(movement.reason.class, filterableTag(place), registry)
    ? { ...verdict, movement: { kind: 'constant' } }
    : verdict
}

function isChosen(movingClass: MovingClass, tag: string, registry: RegistryKind): boolean {
  const isOthers = registry === 'other' || registry === 'ecr-public'
  if (movingClass === 'floating-version') return (isOthers ? BUILD_NUMBER_OF_OTHERS : BUILD_NUMBER).test(tag)
  return movingClass === 'date' && isOthers && CALENDAR_RELEASE.test(tag)
}

function isWorthANote({ movement, registry, place }: MovingVerdict): boolean {
  switch (movement.kind) {
    case 'constant':
      return registry === 'ecr' || VARIANT.test(filterableTag(place))
    case 'dynamic':
      return registry === 'ecr' || registry === 'unknown'
    default:
      return true
  }
}

function severityOf({ role }: RunFact, { movement, registry }: MovingVerdict): Severity {
  if (movement.kind === 'dynamic' || movement.kind === 'constant') return 'note'
  if (movement.kind === 'made-of' && registry === 'unknown') return 'note'
  return SEVERITIES[role][registry] ?? 'note'
}

/** What is built here, and is therefore not pulled. */
interface Built {
  /** Names without a registry that the tree gives to what it builds. */
  readonly names: ReadonlySet<string | null>
  /** What each job has given a name to, as it stands there. */
  readonly byUnit: ReadonlyMap<Unit | null, ReadonlySet<string>>
}

function builtIn(tree: Tree): Built {
  const built = tree.ofKind('built')
  const places = built.flatMap(({ fact }) => tree.verdicts(fact.reference)).map(({ place }) => plainName(place))
  const names = new Set(places.filter((name) => name !== null))
  const byUnit = new Map<Unit | null, Set<string>>()
  for (const { fact } of built) {
    const own = byUnit.get(fact.unit) ?? new Set()
    byUnit.set(fact.unit, own)
    for (const reference of fact.reference) own.add(display(reference))
  }
  return { names, byUnit }
}

/** A workload runs elsewhere: it pulls what a job has built. */
function isBuiltHere(
  { fact: { unit, role } }: Found<RunFact>,
  { place, reference }: TagVerdict,
  built: Built,
): boolean {
  if (built.names.has(plainName(place))) return true
  return role === 'ci' && unit !== null && built.byUnit.get(unit)?.has(display(reference)) === true
}

function plainName({ host, repository }: ImagePlace): string | null {
  return host.length > 0 ? null : textOf(repository)
}
