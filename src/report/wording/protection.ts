import type { FilterReading, ProtectionReason } from '../../domain/verdict/verdict.ts'
import { matchesFilter } from '../../domain/ecr/tag-mutability.ts'
import { setFilters, setImmutable } from '../ecr-command.ts'
import { command, notKnown, passes, quoted, settingOf, wouldMove, type WordingOf } from './wording.ts'

const UPDATE = 'Update immutable-tag. Until then, a repository set to IMMUTABLE passes:'
const ONCE_SINGLE = 'To mend, once nothing pushes a tag of this repository twice:'
const AS_CODE = 'As code: Terraform image_tag_mutability = "IMMUTABLE", CloudFormation ImageTagMutability: IMMUTABLE'

export const PROTECTION_WORDING: WordingOf<ProtectionReason> = {
  ECR_IMMUTABLE: (_, target) => passes(`${settingOf(target)}: no tag of it can be overwritten.`),
  ECR_NOT_EXCLUDED: ({ filters }, target) =>
    passes(`${settingOf(target)}, and none of its filters (${quoted(filters)}) matches the tag.`),
  ECR_FILTER_PROTECTS: ({ filter }, target) =>
    passes(`${settingOf(target)}, and its filter "${filter}" protects the tag.`),

  ECR_MUTABLE: (_, target) => ({
    headline: wouldMove(target),
    cause: [`${settingOf(target)}: any later push may overwrite the tag.`],
    remedy: [ONCE_SINGLE, ...command(target, setImmutable), AS_CODE],
  }),
  ECR_TAG_EXCLUDED: ({ filter, filters }, target) => ({
    headline: wouldMove(target),
    cause: [`${settingOf(target)}, and its filter "${filter}" lets this tag be overwritten.`],
    remedy: [
      'To mend: remove the filter, or narrow it to what must move:',
      // Any other filter that matches would let the tag move just the same.
      ...command(target, (repository) =>
        setFilters(
          repository,
          'IMMUTABLE_WITH_EXCLUSION',
          filters.filter((other) => !matchesFilter(other, target.tag)),
        ),
      ),
    ],
  }),
  ECR_NO_FILTER_PROTECTS: ({ filters }, target) => ({
    headline: wouldMove(target),
    cause: [`${settingOf(target)}, and none of its filters (${quoted(filters)}) protects this tag.`],
    remedy: [ONCE_SINGLE, ...command(target, setImmutable), AS_CODE],
  }),
  ECR_FILTER_UNCERTAIN: ({ mode, filter, filters, reading }, target) => ({
    headline: notKnown(target),
    cause: [
      `${settingOf(target)}. ${READING[reading](filter)}`,
      'AWS does not document whether it does, and what is uncertain is not passed.',
    ],
    remedy:
      mode === 'IMMUTABLE_WITH_EXCLUSION'
        ? [
            'Take the filter out, or write it so that no reading of it reaches the tag:',
            ...command(target, (repository) => setFilters(repository, mode, without(filters, filter))),
          ]
        : [ONCE_SINGLE, ...command(target, setImmutable), AS_CODE],
  }),
  ECR_UNKNOWN_MODE: ({ mode }, target) => ({
    headline: notKnown(target),
    cause: [
      mode === null
        ? 'ECR answered without a setting for tag mutability.'
        : `ECR answered with the tag mutability "${mode}", which this version does not know.`,
    ],
    remedy: [UPDATE, ...command(target, setImmutable)],
  }),
  ECR_UNKNOWN_FILTER: ({ filter, filterType }, target) => ({
    headline: notKnown(target),
    cause: [
      filter === ''
        ? `${settingOf(target)}, and ECR named no filter with it.`
        : `${settingOf(target)}, and this version does not know how its filter "${filter}" of type "${filterType}" matches.`,
    ],
    remedy: [UPDATE, ...command(target, setImmutable)],
  }),
  ECR_PUBLIC: (_, target) => ({
    headline: wouldMove(target),
    cause: ['Amazon ECR Public has no tag immutability: any tag there can be overwritten.'],
    remedy: ['Push to a private ECR repository, or have consumers pin the digest.'],
  }),
  REGISTRY_UNSUPPORTED: ({ host, fault }, target) => ({
    headline: notKnown(target),
    cause: [`The registry ${host} cannot be asked: ${fault ?? 'it is not Amazon ECR'}.`],
    remedy: [
      fault === null
        ? 'Take the reference out, or judge names alone: `registry-check: off`.'
        : 'Correct the host: 123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    ],
  }),
}

export const READING: { readonly [R in FilterReading]: (filter: string) => string } = {
  'case-insensitive': (filter) => `If ECR ignores case in filters, "${filter}" lets this tag be overwritten.`,
  unanchored: (filter) => `If ECR matches filters anywhere in a tag, "${filter}" lets this tag be overwritten.`,
  'case-insensitive-and-unanchored': (filter) =>
    `If ECR ignores case in filters and matches them anywhere in a tag, "${filter}" lets this tag be overwritten.`,
  'star-needs-a-character': (filter) =>
    `If the "*" of a filter cannot stand for nothing, "${filter}" does not protect this tag.`,
}

function without(filters: readonly string[], filter: string): string[] {
  return filters.filter((candidate) => candidate !== filter)
}
