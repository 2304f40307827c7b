import type { ExistingReason } from '../../domain/verdict/verdict.ts'
import { restoreImage } from '../ecr-command.ts'
import { command, shortReference, TAG_IS_PROOF, type WordingOf } from './wording.ts'

export const EXISTING_WORDING: WordingOf<ExistingReason> = {
  TAG_EXISTS: ({ digest, archived }, target) => ({
    headline: `${shortReference(target)} is there already.`,
    cause: [`It points at ${digest}${archived ? ', an archived image' : ''}, and \`existing\` is \`fail\`.`],
    remedy: ["To adopt the image if it is this commit's: `existing: reuse`."],
  }),
  TAG_ARCHIVED: ({ digest }, target) => ({
    headline: `${shortReference(target)} is held by an archived image.`,
    cause: [`${digest} is archived: it cannot be pulled, and its tag is not free.`],
    remedy: [
      'Restore the image and run again, or release under a new version:',
      ...command(target, (repository) => restoreImage(repository, digest)),
    ],
  }),
  TAG_BURNED: ({ tag, digest, revision, burnedBy }, target) => ({
    headline: `${shortReference(target)} is taken by another commit's image.`,
    cause: [
      `It points at ${digest}, which says that it was built from ${burnedBy}.`,
      `This run builds ${revision}. A tag has one meaning, and this one's is used up.`,
    ],
    remedy: [
      ...(tag.includes(revision) ? [] : ['Release under a new version, or push by commit: `tag: commit`.']),
      'If the label is wrong, as where a base image hands its own on: delete the image, and build with `labels: ${{ steps.<id>.outputs.labels }}`.',
    ],
  }),
  EXISTING_UNPROVEN: ({ digest, revision }, target) => ({
    headline: `${shortReference(target)} is there already, and which commit it was built from cannot be told.`,
    cause: [
      `${digest} has no org.opencontainers.image.revision, and no provenance names its commit.`,
      `This run builds ${revision}.`,
    ],
    remedy: ['Build with labels: ${{ steps.<id>.outputs.labels }}, so that later runs can tell.', ...TAG_IS_PROOF],
  }),
}
