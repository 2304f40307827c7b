import type { EcrRepository } from '../ecr/ecr-registry.ts'
import type { RepositorySetting } from '../ecr/exclusion-filters.ts'
import type { Existence } from './existence.ts'
import { type Fault, type Judgement, type Reason, type Verdict, worseVerdict } from './verdict.ts'

/** One tag in one place: what a push would write. */
export interface Target {
  /** As it would be pushed: `host/name:tag`; the bare tag where no repository was given. */
  readonly reference: string
  readonly tag: string
  readonly place: Place
  /** Whether it is the derived tag, an entry of `tags`, or the copy that replication makes of either. */
  readonly origin: 'derived' | 'given' | 'replica'
  readonly name: Judgement
  /** The policy's exception that covers this tag here, also one that has run out. */
  readonly exception: TargetException | null
  /** What the registry said; null if it was not asked. */
  readonly registry: RegistrySide | null
  /** What the registry told of the repository for another tag of the push, where it was not asked about this one. */
  readonly setting?: RepositorySetting
}

export type Place =
  | {
      readonly kind: 'repository'
      readonly uri: string
      readonly name: string
      /** Null for a registry other than private ECR. */
      readonly repository: EcrRepository | null
    }
  | { readonly kind: 'nowhere' }

export interface TargetException {
  readonly owner: string
  readonly reason: string
  /** YYYY-MM-DD; the last day, in UTC, on which it holds. */
  readonly expires: string
  /** Below 0 once it has run out. */
  readonly daysLeft: number
  /** Whether its end is near enough to warn of. */
  readonly expiring: boolean
}

export interface RegistrySide {
  /** The setting in the registry's own word, `IMMUTABLE_WITH_EXCLUSION`; null if it could not be read. */
  readonly mode: string | null
  readonly filters: readonly string[]
  readonly protection: Judgement
  /** Null if nobody looked, as with `existing: ignore`. */
  readonly existence: Existence | null
}

export type ExistingRule = 'reuse' | 'fail' | 'ignore'

/** What is expected of an image that stands under the tag already. */
export interface ExistingTerms {
  readonly rule: ExistingRule
  readonly revision: string
  /** False where the policy's word is that the tag alone is enough. */
  readonly requireRevision: boolean
}

export interface TargetVerdict {
  readonly verdict: Verdict | 'not-checked'
  readonly reason: Reason
  /** Whether the gate lets it through: `immutable`, not checked by the user's own choice, or excepted. */
  readonly admitted: boolean
  /** Whether it is let through by an exception alone. */
  readonly excepted: boolean
}

/**
 * The verdict on one target: its name, then the registry's protection, then what stands there already. An exception admits
 * what can move; one that has run out is the first thing to say of it.
 */
export function judgeTarget(target: Target, terms: ExistingTerms): TargetVerdict {
  const { exception } = target
  const judged = judgeOnItsOwn(target, terms)
  if (!exception || judged.verdict === 'immutable' || judged.verdict === 'not-checked')
    return { ...judged, admitted: isPassing(judged.verdict), excepted: false }
  if (exception.daysLeft >= 0) {
    const excepted = canMove(target)
    return { ...judged, admitted: excepted, excepted }
  }
  const { owner, reason, expires } = exception
  const expired: Reason = { code: 'EXCEPTION_EXPIRED', tag: target.tag, owner, reason, expires }
  return { verdict: judged.verdict, reason: expired, admitted: false, excepted: false }
}

/**
 * Whether it is the name, or the registry's own answer, that lets the tag move. An exception is leave for that: it answers
 * no question that the registry did not, and makes no other commit's image this one's.
 */
function canMove({ name, registry }: Target): boolean {
  return name.verdict !== 'immutable' || registry?.protection.verdict === 'mutable'
}

function judgeOnItsOwn(target: Target, terms: ExistingTerms): Pick<TargetVerdict, 'verdict' | 'reason'> {
  const { name, registry } = target
  if (name.verdict !== 'immutable') return name
  if (!registry) return { verdict: 'not-checked', reason: name.reason }
  return registry.protection.verdict === 'immutable' ? judgeExisting(target.tag, registry, terms) : registry.protection
}

function isPassing(verdict: TargetVerdict['verdict']): boolean {
  return verdict === 'immutable' || verdict === 'not-checked'
}

function judgeExisting(
  tag: string,
  { protection, existence }: RegistrySide,
  { rule, revision, requireRevision }: ExistingTerms,
): Judgement {
  if (rule === 'ignore') return protection
  if (!existence) throw new Error(`nobody looked whether ${tag} is there`)
  if (existence.state === 'absent') return protection
  if (existence.state === 'unknown') return { verdict: 'unknown', reason: existence.fault }
  const { digest, archived, revision: built } = existence
  if (rule === 'fail') return { verdict: 'mutable', reason: { code: 'TAG_EXISTS', tag, digest, archived } }
  if (archived) return { verdict: 'unknown', reason: { code: 'TAG_ARCHIVED', tag, digest } }
  switch (built.state) {
    case 'found':
      return built.revision === revision
        ? protection
        : { verdict: 'mutable', reason: { code: 'TAG_BURNED', tag, digest, revision, burnedBy: built.revision } }
    case 'none':
      return requireRevision
        ? { verdict: 'unknown', reason: { code: 'EXISTING_UNPROVEN', tag, digest, revision } }
        : protection
    case 'unknown':
      return isEnough(requireRevision, built.fault) ? protection : { verdict: 'unknown', reason: built.fault }
  }
}

/**
 * Whether an image of which the commit could not be read is taken for this commit's by its tag alone: only where the policy
 * says that the tag is proof enough, and the role may not read more. Any other failure says nothing of the image.
 */
export function isEnough(requireRevision: boolean, fault: Fault): boolean {
  return !requireRevision && fault.code === 'ECR_ACCESS_DENIED'
}

export interface Admission {
  readonly verdict: Verdict | 'not-checked'
  /** The reason behind the verdict: of the first target that has it. */
  readonly reason: Reason
  readonly admitted: boolean
}

/**
 * The verdict on a whole push. Excepted targets do not weigh in it, unless there is nothing else: then the verdict is
 * theirs, and true.
 */
export function judgePush(targets: readonly (Target & { readonly outcome: TargetVerdict })[]): Admission {
  const weighed = targets.filter((target) => !target.outcome.excepted)
  const outcomes = (weighed.length > 0 ? weighed : targets).map((target) => target.outcome)
  const verdict = outcomes.map((outcome) => outcome.verdict).reduce(worse)
  const reason = outcomes.find((outcome) => outcome.verdict === verdict)!.reason
  return { verdict, reason, admitted: targets.every((target) => target.outcome.admitted) }
}

function worse(a: Verdict | 'not-checked', b: Verdict | 'not-checked'): Verdict | 'not-checked' {
  if (a === 'not-checked') return b === 'immutable' ? a : b
  if (b === 'not-checked') return a === 'immutable' ? b : a
  return worseVerdict(a, b)
}
