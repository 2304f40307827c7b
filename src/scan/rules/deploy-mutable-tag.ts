import type { Severity } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { UseFact } from '../facts.ts'
import type { Found } from '../found.ts'
import type { ImagePlace } from '../image-place.ts'
import type { RegistryKind } from '../registry-kind.ts'
import { type TagVerdict, worstOf } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { textOf } from '../value.ts'
import { isMoving, isTold, movingTagDraft, type MovingVerdict } from './moving-tag.ts'
import type { Rule } from './rule.ts'

/** Somebody else's image is what they make of it; a registry that a variable names may be ours. */
const SEVERITIES: Readonly<Record<'workload' | 'ci', Partial<Record<RegistryKind, Severity>>>> = {
  workload: { ecr: 'error', unknown: 'warning' },
  ci: { ecr: 'warning' },
}

/** A build's number, as `57`; a version that floats is shorter, or has a `v` or a dot. */
const BUILD_NUMBER = /^[0-9]{2,}$/

/** A workload, or the pipeline, runs an image under a tag that moves. */
export const deployMutableTag: Rule = {
  id: 'deploy-mutable-tag',
  judge(tree) {
    const builtHere = namesBuiltIn(tree)
    return tree.ofKind('use').flatMap((found) => (found.fact.role === 'base' ? [] : judgeUse(found, tree, builtHere)))
  },
}

function judgeUse(found: Found<UseFact>, tree: Tree, builtHere: ReadonlySet<string>): Draft[] {
  const worst = worstOf(tree.verdicts(found.fact.reference).map(asRun))
  if (!isMoving(worst) || isTold(found, worst) || isBuiltHere(worst.place, builtHere)) return []
  if (!isWorthANote(worst) || (worst.movement.kind === 'dynamic' && tree.isAnswered(found.fact))) return []
  return [{ rule: 'deploy-mutable-tag', severity: severityOf(found.fact, worst), ...movingTagDraft(found, worst) }]
}

/** A tag that nothing pins is often that of one build here, which whoever deploys has chosen. */
function asRun(verdict: TagVerdict): TagVerdict {
  const { movement, place } = verdict
  const isFloating = movement?.kind === 'named' && movement.reason.code === 'TAG_MOVES'
  if (!isFloating || movement.reason.class !== 'floating-version') return verdict
  return BUILD_NUMBER.test((place.tag && textOf(place.tag)) ?? '')
    ? { ...verdict, movement: { kind: 'constant' } }
    : verdict
}

function isWorthANote({ movement, registry }: MovingVerdict): boolean {
  switch (movement.kind) {
    case 'constant':
      return registry === 'ecr'
    case 'dynamic':
      return registry === 'ecr' || registry === 'unknown'
    default:
      return true
  }
}

function severityOf({ role }: UseFact, { movement, registry }: MovingVerdict): Severity {
  if (role === 'base' || movement.kind === 'dynamic' || movement.kind === 'constant') return 'note'
  if (movement.kind === 'made-of' && registry === 'unknown') return 'note'
  return SEVERITIES[role][registry] ?? 'note'
}

/** Names without a registry that the tree gives to what it builds: they are never pulled. */
function namesBuiltIn(tree: Tree): ReadonlySet<string> {
  const places = tree.ofKind('built').flatMap(({ fact }) => tree.verdicts(fact.reference).map(({ place }) => place))
  return new Set(places.flatMap((place) => plainName(place) ?? []))
}

function isBuiltHere(place: ImagePlace, builtHere: ReadonlySet<string>): boolean {
  return builtHere.has(plainName(place) ?? '')
}

function plainName({ host, repository }: ImagePlace): string | null {
  return host.length > 0 || repository.length === 0 ? null : textOf(repository)
}
