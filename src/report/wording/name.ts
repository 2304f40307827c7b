import { TAG_MAX_LENGTH, type TagFault } from '../../domain/tag/tag-grammar.ts'
import type { MovingClass, NameReason } from '../../domain/verdict/verdict.ts'
import { letMove } from '../let-move.ts'
import { capital, passes, pushDerived, shortReference, type Subject, type WordingOf } from './wording.ts'

const ALLOW = 'If it never moves, say so on your word: add it under tags.allow in the policy file.'

export const NAME_WORDING: WordingOf<NameReason> = {
  TAG_COMMIT: ({ revision }, target) => passes(`${shortReference(target)} names the commit ${revision}.`),
  TAG_VERSION: ({ version }, target) => passes(`${shortReference(target)} names the version ${version}.`),
  TAG_ALLOWED: ({ pattern }, target) =>
    passes(`${shortReference(target)} is allowed by the policy's pattern "${pattern}".`),

  TAG_MALFORMED: ({ tag, fault }) => ({
    headline: tag === '' ? 'An empty text is not a tag.' : `"${tag}" is not a tag.`,
    cause: [tagFaultText(fault)],
    remedy: [`A tag is 1 to ${TAG_MAX_LENGTH} letters, digits, "_", "." and "-", and begins with neither "." nor "-".`],
  }),
  REFERENCE_MALFORMED: ({ reference, fault }) => ({
    headline: `"${reference}" is not an image reference.`,
    cause: [`${capital(fault)}.`],
    remedy: ['Write host/name:tag, or the bare tag.'],
  }),
  REFERENCE_HAS_DIGEST: ({ reference }) => ({
    headline: `"${reference}" cannot be pushed to.`,
    cause: ['It holds a digest. A push names a tag, and the registry computes the digest.'],
    remedy: ['Leave out "@" and what follows.'],
  }),
  TAG_DENIED: ({ pattern }, target) => ({
    headline: `${shortReference(target)} is denied by the policy.`,
    cause: [`It matches the pattern "${pattern}" under tags.deny.`],
    remedy: [target.origin === 'given' ? pushDerived(target) : 'Derive another tag, or narrow the pattern.'],
  }),
  TAG_MOVES: ({ tag, class: movingClass, word }, target) => ({
    headline: `${shortReference(target)} is a tag that moves.`,
    cause: [MOVING[movingClass](word)],
    remedy: [pushDerived(target), ...(MOVING_REMEDY[movingClass]?.(target, tag) ?? [ALLOW])],
  }),
  TAG_OTHER_COMMIT: ({ word, revision }, target) => ({
    headline: `${shortReference(target)} names a commit that is not this one.`,
    cause: [
      revision === null
        ? `"${word}" reads as a commit, and which commit this run builds is not known.`
        : `"${word}" reads as a commit, and this run builds ${revision}.`,
    ],
    remedy: [
      pushDerived(target),
      `If "${word}" is no commit, say so on your word: add a pattern under tags.allow in the policy file.`,
    ],
  }),
  TAG_UNPINNED: (_, target) => ({
    headline: `Nothing in ${shortReference(target)} pins it to one image.`,
    cause: [
      'It holds neither this commit nor a full version such as 1.2.3, so another build may be given the same name.',
    ],
    remedy: [pushDerived(target), ALLOW],
  }),
  EXCEPTION_EXPIRED: ({ owner, reason, expires }, target) => ({
    headline: `The exception for ${shortReference(target)} has expired.`,
    cause: [`It ended on ${expires}. Owner: ${owner}. Reason given: ${reason}`],
    remedy: ['Move off the tag, or have the owner renew "expires" in the policy file.'],
  }),
}

/** Why a tag of a class moves, in a sentence about the word of it that says so. */
export const MOVING: { readonly [C in MovingClass]: (word: string) => string } = {
  latest: (word) => `"${word}" is whatever was pushed last.`,
  'floating-version': (word) => `"${word}" is not a full version: the next release in that line takes the tag over.`,
  snapshot: (word) => `"${word}" marks a version that is built again and again.`,
  channel: (word) => `"${word}" is a channel: each release on it takes the tag over.`,
  environment: (word) => `"${word}" is an environment: each deployment takes the tag over.`,
  branch: (word) => `"${word}" is a branch: each commit on it takes the tag over.`,
  'merge-queue': (word) => `"${word}" is a branch of the merge queue, which is named after another commit.`,
  'pull-request': (word) => `"${word}" is a pull request: each commit on it takes the tag over.`,
  date: (word) => `"${word}" is a date: the next build of that day takes the tag over.`,
  cache: (word) => `"${word}" is a build cache, which each build writes again.`,
  signature: (word) => `"${word}" is a signature or attestation of cosign, which the next one overwrites.`,
}

type Remedy = (target: Subject, tag: string) => readonly string[]

const MOVING_REMEDY: { readonly [C in MovingClass]?: Remedy } = {
  latest: () => [
    'docker/metadata-action adds it by default: `flavor: latest=false` leaves it out.',
    'While something still follows the tag, an exception in the policy file lets it move until a date.',
  ],
  cache: (target, tag) => ['A cache has to move, and is no image.', ...letMove(target, tag)],
  signature: (target, tag) => [
    'A signature has to move, and is not part of what a build pushes.',
    ...letMove(target, tag.startsWith('sha512-') ? 'sha512-*' : 'sha256-*'),
  ],
}

function tagFaultText(fault: TagFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'It is empty. Check the expression that should fill it.'
    case 'too-long':
      return `It is ${fault.length} characters long.`
    case 'bad-character':
      return `The character ${JSON.stringify(fault.character)} at position ${fault.index + 1} cannot stand there.`
  }
}
