import type { AuditNote } from '../../domain/audit/audited-repository.ts'
import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import type { Wording } from '../wording/wording.ts'
import { askEcr, shellLines } from './ask-command.ts'
import { dayOf } from './day.ts'
import { counted } from './plural.ts'
import { code, named, standing } from './tag-words.ts'
import { unreadRemedy } from './unread-words.ts'

type NoteOf<K extends AuditNote['kind']> = Extract<AuditNote, { readonly kind: K }>

/** What is good to know and stops nothing. */
export function noteWords(note: AuditNote, repository: EcrRepository): Wording {
  // Each entry takes the note of its own kind, which the table's type holds and an index by union cannot show.
  const words = WORDS[note.kind] as (note: AuditNote, repository: EcrRepository) => Wording
  return words(note, repository)
}

const WORDS: { readonly [K in AuditNote['kind']]: (note: NoteOf<K>, repository: EcrRepository) => Wording } = {
  'still-tags': ({ tags, count }) => ({
    headline: `${counted(count, 'tag')} would freeze where ${count === 1 ? 'it stands' : 'they stand'}: ${named(
      tags.map(({ tag }) => tag),
      count,
    )}.`,
    cause: ['By their names they move, and nothing was pushed under them within the window.', ...tags.map(standing)],
    remedy: ['Ask the owner whether any of them is pushed more seldom than that, as by a yearly job.'],
  }),
  excepted: ({ tag, owner, expires }) => ({
    headline: `${code(tag)} may move until ${expires}, by an exception of the policy.`,
    cause: [`It is the word of ${code(owner)}. A filter for it is among the advice.`],
    remedy: ['Move off the tag before that day, and then take the filter out again.'],
  }),
  'exposing-filter': ({ filter, tag }) => ({
    headline: `The filter ${code(filter)} of today lets tags such as ${code(tag)} be overwritten.`,
    cause: ['Such tags name a commit or a version, and a deployment may rely on them.'],
    remedy: ['Set the mode and the filters that are advised: this filter is not among them.'],
  }),
  'lifecycle-counts-caches': ({ priority }, repository) => ({
    headline: `The lifecycle rule ${priority} counts caches or signatures among the images.`,
    cause: ['It keeps a number of images, and each cache or signature takes the place of an image that is deployed.'],
    remedy: [
      'Give the rule the prefixes or patterns of what is deployed (`tagPrefixList`, `tagPatternList`). The policy:',
      ...shellLines(repository, (known) => askEcr(known, 'get-lifecycle-policy')),
    ],
  }),
  overwritten: ({ count, lastPushedAt }) => ({
    headline: `${counted(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${dayOf(lastPushedAt)}.`,
    cause: ['The tags that move here account for it. A re-run that pushes its commit again would look the same.'],
    remedy: ['Once those tags are no longer pushed, audit again: what goes on is a re-run.'],
  }),
  unread: ({ failure }, repository) => ({
    headline: 'The lifecycle policy could not be read.',
    cause: [
      'Whether a rule expires images that consumers are to be pinned to is not known.',
      `${code(failure.action)} failed (${failure.code}). The error was: ${failure.detail}`,
    ],
    remedy: unreadRemedy(failure, repository),
  }),
  empty: () => ({
    headline: 'It holds no image.',
    cause: ['Nothing is overwritten by making it immutable now, before the first push.'],
    remedy: ['If nobody needs it, delete it instead.'],
  }),
}
