import type { TargetException } from '../verdict/admission.ts'
import type { Derivation } from '../tag/derive-tag.ts'
import { CodedError } from '../errors.ts'
import type { GitEvent } from '../commit/git-event.ts'
import { judgeName, type NameContext } from '../tag/mutable-tags.ts'
import { movingEntryFor } from './must-move.ts'
import { findException, judgeByPolicy, type Policy } from '../policy/policy.ts'
import { placeOf, type PushedReference } from './push.ts'
import { tagFault } from '../tag/tag-grammar.ts'
import { clip } from '../text/clip.ts'
import type { Judgement } from '../verdict/verdict.ts'

/** A reference with the verdict on its name, and the exception that the policy makes for it. */
export interface NamedReference {
  readonly reference: PushedReference
  readonly name: Judgement
  readonly exception: TargetException | null
}

export interface NamingTerms {
  readonly derivation: Derivation
  readonly event: GitEvent
  readonly policy: Policy
  /** YYYY-MM-DD in UTC */
  readonly today: string
}

/** Judges the name of every reference: the policy's word first, then what pins a derived tag, then its look. */
export function nameReferences(references: readonly PushedReference[], terms: NamingTerms): NamedReference[] {
  const context = contextOf(terms)
  return references.map((reference) => ({
    reference,
    name: nameOf(reference, terms, context),
    exception: exceptionFor(reference, terms),
  }))
}

/**
 * Beside full references the derived tag may be pushed nowhere, and is an output all the same. One that does not pass by its name
 * would look as if it had: throws REPOSITORY_MISSING.
 */
export function holdUnpushed(references: readonly PushedReference[], terms: NamingTerms): void {
  if (references.some(({ origin }) => origin === 'derived')) return
  const { tag } = terms.derivation
  if (nameOf({ origin: 'derived', tag, fault: null }, terms, contextOf(terms)).verdict === 'immutable') return
  throw new CodedError(
    'REPOSITORY_MISSING',
    `repository: none was given, so nothing is pushed under \`tag: ${clip(tag)}\`; and by its name that tag does not stay.`,
    {
      remedy: ['Leave `tag` out: `tags` says what is pushed. Or name the `repository`, to have the tag judged there.'],
    },
  )
}

/** What the push writes to stay, the policy's own `tags.moving` must not let move: throws POLICY_INVALID. */
export function holdApart(named: readonly NamedReference[], { moving }: Policy, path: string): void {
  for (const { reference, name } of named) {
    const entry = name.verdict === 'immutable' ? movingEntryFor(reference.tag, moving) : null
    if (entry === null) continue
    throw new CodedError('POLICY_INVALID', `policy: tags.moving of ${path} may let \`${reference.tag}\` move.`, {
      remedy: [
        `Its entry "${entry}" matches that tag, or would if ECR ignored case or looked anywhere in a tag.`,
        'Begin the entry with what only caches or signatures begin with: "buildcache-*".',
      ],
    })
  }
}

function contextOf({ derivation, event }: NamingTerms): NameContext {
  return {
    revision: derivation.revision,
    version: derivation.versionTag,
    branches: [event.branch, event.defaultBranch].filter((branch) => branch !== null),
  }
}

function nameOf(
  { tag, origin, fault }: Pick<PushedReference, 'tag' | 'origin' | 'fault'>,
  { derivation, policy }: NamingTerms,
  context: NameContext,
): Judgement {
  if (fault) return fault
  const malformed = tagFault(tag)
  if (malformed) return { verdict: 'unknown', reason: { code: 'TAG_MALFORMED', tag, fault: malformed } }
  return judgeByPolicy(policy, tag) ?? (origin === 'derived' ? pinnedBy(derivation) : null) ?? judgeName(tag, context)
}

/** A template pins the identity by its own grammar; only a literal has to be judged by its look. */
function pinnedBy({ kind, tag, revision, version }: Derivation): Judgement | null {
  if (kind === 'literal') return null
  if (kind !== 'release') return { verdict: 'immutable', reason: { code: 'TAG_COMMIT', tag, revision } }
  return version === null ? null : { verdict: 'immutable', reason: { code: 'TAG_VERSION', tag, version } }
}

function exceptionFor(
  { tag, destination, fault }: PushedReference,
  { policy, today }: NamingTerms,
): TargetException | null {
  // An exception is leave to move; it makes no tag of what is none.
  if (fault || tagFault(tag)) return null
  const place = placeOf(destination)
  const found = findException(policy, tag, place.kind === 'repository' ? place.name : null, today)
  if (!found) return null
  const { owner, reason, expires } = found.exception
  return { owner, reason, expires, daysLeft: found.daysLeft, expiring: found.state === 'expiring' }
}
