import type { ProofReason } from '../../domain/verdict/verdict.ts'
import { passes, settingOf, shortReference, TAG_IS_PROOF, type WordingOf } from './wording.ts'

const DEPLOY_BY_DIGEST =
  'Deploy by digest what this job built, and find out who pushed the tag: CloudTrail, event PutImage.'

export const PROOF_WORDING: WordingOf<ProofReason> = {
  PROOF_HELD: ({ digest, revision }, target) =>
    passes(
      `${shortReference(target)} is ${digest}${revision === null ? '' : `, built from ${revision}`}, and stays so.`,
    ),
  TAG_NOT_PUSHED: (_, target) => ({
    headline: `${shortReference(target)} is not there.`,
    cause: ['No image has been pushed under this tag.'],
    remedy: ['Look at the step that was to push it: it may have failed, been skipped, or pushed elsewhere.'],
  }),
  REUSED_IMAGE_GONE: ({ found, digest }, target) => ({
    headline: `${shortReference(target)} is not what it was when the gate looked.`,
    cause: [
      `The gate found ${found} under it. Now ${digest === null ? 'nothing is there' : `it points at ${digest}`}.`,
      'An immutable tag changes only if its image is deleted, be it by a lifecycle rule, or its protection is switched off for a while.',
    ],
    remedy: [
      'Deploy nothing by this tag. Find out who did this: CloudTrail, events BatchDeleteImage, PolicyExecutionEvent and PutImageTagMutability.',
    ],
  }),
  PROTECTION_LOST: ({ now }, target) => ({
    headline: `${shortReference(target)} has lost its protection during this job.`,
    cause: [`The gate saw the tag protected. ${settingOf(target)} now (${now.code}), so the tag can be overwritten.`],
    remedy: [
      'Find out who changed it and why: CloudTrail, event PutImageTagMutability. Then turn it on again.',
      'Until then, deploy by digest.',
    ],
  }),
  DIGEST_MISMATCH: ({ digest, expected }, target) => ({
    headline: `${shortReference(target)} is not the image that was built.`,
    cause: [`It points at ${digest}, and the build reported ${expected}.`],
    remedy: [DEPLOY_BY_DIGEST],
  }),
  REVISION_MISMATCH: ({ digest, revision, built }, target) => ({
    headline: `${shortReference(target)} is another commit's image.`,
    cause: [`It points at ${digest}, which says that it was built from ${built}, and not from ${revision}.`],
    remedy: [
      'If the label is wrong, build with `labels: ${{ steps.<id>.outputs.labels }}`: a base image hands its own labels on.',
      DEPLOY_BY_DIGEST,
    ],
  }),
  REVISION_UNPROVEN: ({ digest, revision }, target) => ({
    headline: `Which commit ${shortReference(target)} was built from cannot be told.`,
    cause: [
      `${digest} has no org.opencontainers.image.revision, and no provenance names its commit.`,
      `A re-run of ${revision} will not know the image as its own, and will be refused.`,
    ],
    remedy: ['Build with `labels: ${{ steps.<id>.outputs.labels }}`.', ...TAG_IS_PROOF],
  }),
}
