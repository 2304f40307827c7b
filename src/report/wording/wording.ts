import type { Target } from '../../domain/verdict/admission.ts'
import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'

/** What a reason is said of. */
export type Subject = Pick<Target, 'reference' | 'tag' | 'place' | 'origin' | 'registry' | 'setting'>

/** What a person reads of a reason: what, why, and what to change. */
export interface Wording {
  /** One sentence that stands alone. */
  readonly headline: string
  readonly cause: readonly string[]
  /** Lines that begin with two spaces are to be pasted as they are. */
  readonly remedy: readonly string[]
}

/** One wording for every code of a union of reasons, so that a new reason does not compile without its words. */
export type WordingOf<R extends { readonly code: string }> = {
  readonly [C in R['code']]: (reason: Extract<R, { readonly code: C }>, target: Subject) => Wording
}

/** Which line to change: a tag of one's own beside the derived one, or the template that gave it. */
export function pushDerived({ origin }: Subject): string {
  return origin === 'given'
    ? 'Take it out of `tags`. The derived tag stays: ${{ steps.<id>.outputs.tags }}'
    : 'Have the tag derived from the commit or the release: `tag: auto`.'
}

/** Why a target passes, in a sentence. */
export function passes(headline: string): Wording {
  return { headline, cause: [], remedy: [] }
}

/** `team/app:tag`; the registry's host is said with the cause, where it matters. */
export function shortReference({ place, tag, reference }: Subject): string {
  if (place.kind === 'repository') return `${place.name}:${shortTag(tag)}`
  return `"${shortTag(tag || reference)}"`
}

/** A commit's full id takes the room that the sentence needs: `sha-3f1c0a2…9b`. */
export function shortTag(tag: string): string {
  return tag.replaceAll(/[0-9a-f]{40,64}/g, (sha) => `${sha.slice(0, 7)}…${sha.slice(-2)}`)
}

export function wouldMove(target: Subject): string {
  return `${shortReference(target)} would not stay where it is pushed.`
}

export function notKnown(target: Subject): string {
  return `Whether ${shortReference(target)} stays where it is pushed is not known.`
}

/** `The repository host/team/app is MUTABLE`, as far as either is known. */
export function settingOf(target: Subject): string {
  const { registry } = target
  return registry?.mode ? `${theRepository(target)} is ${registry.mode}` : theRepository(target)
}

/** The repository, as the subject of a sentence. */
export function theRepository({ place }: Subject): string {
  return place.kind === 'repository' ? `The repository ${place.uri}` : 'The repository'
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

export function pasted(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** Lines of shell for the target's repository; none where it is no repository of ECR. */
export function command(target: Subject, lines: (repository: EcrRepository) => string[]): string[] {
  const { place } = target
  return place.kind === 'repository' && place.repository ? pasted(lines(place.repository)) : []
}

/** For an image that names no commit: what lets its tag alone prove it. */
export const TAG_IS_PROOF: readonly string[] = [
  'Where the tag alone is proof enough for you, say so in the policy file:',
  '  existing:',
  '    require-revision: false',
]
