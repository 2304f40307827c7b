import type {
  CreationCause,
  CreationReason,
  Reason,
  TemplateFacts,
  TemplateUse,
  Unread,
} from '../../domain/verdict/verdict.ts'
import { createImmutable, mendTemplate, setImmutable } from '../ecr-command.ts'
import { iamStatement } from '../iam-statement.ts'
import { READING } from './protection.ts'
import {
  command,
  notKnown,
  passes,
  pasted,
  quoted,
  type Subject,
  theRepository,
  type WordingOf,
  wouldMove,
} from './wording.ts'

const CREATE_IT = 'Create the repository as it should be, before the push:'
const MEND_TEMPLATE = 'and have the template make the next ones immutable:'

/** Words for the repositories that ECR makes by itself, or keeps as a mirror. */
export const CREATION_WORDING: WordingOf<CreationReason> = {
  ECR_TEMPLATE_PROTECTS: (facts, target) =>
    passes(`${toBeMade(target, facts.cause)} by ${templateOf(facts)}, which protects the tag.`),
  ECR_TEMPLATE_EXPOSES: (facts, target) => ({
    headline: wouldMove(target),
    cause: [`${toBeMade(target, facts.cause)} by ${templateOf(facts)}, which lets this tag be overwritten.`],
    remedy: createAndMend(target, facts),
  }),
  ECR_TEMPLATE_UNCERTAIN: (facts, target) => ({
    headline: notKnown(target),
    cause: [`${toBeMade(target, facts.cause)} by ${templateOf(facts)}.`, whyUncertain(facts.uncertain)],
    remedy: createAndMend(target, facts),
  }),
  ECR_TEMPLATES_DISAGREE: ({ cause, prefixes }, target) => ({
    headline: notKnown(target),
    cause: [
      `${toBeMade(target, cause)}, and the creation templates that cover it (${quoted(prefixes)}) would have it differ.`,
      'AWS does not document which of them ECR takes, and what is uncertain is not passed.',
    ],
    remedy: [CREATE_IT, ...command(target, createImmutable), 'or give the templates one setting.'],
  }),
  ECR_REPLICA_EXPOSED: ({ idle }, target) => ({
    headline: wouldMove(target),
    cause: [
      `${toBeMade(target, 'REPLICATION')}, and replicas are MUTABLE: the settings of the source are not replicated.`,
      ...(idle === null
        ? []
        : [
            `The creation template "${idle.prefix}" covers it and is not applied to REPLICATION, so it does not count.`,
          ]),
    ],
    remedy:
      idle === null
        ? [
            CREATE_IT,
            ...command(target, createImmutable),
            'or give its registry a creation template that is IMMUTABLE and applied to REPLICATION.',
          ]
        : createAndMend(target, { ...idle, appliedFor: [...idle.appliedFor, 'REPLICATION'] }),
  }),
  ECR_REPLICA_UNKNOWN: ({ templates }, target) => ({
    headline: notKnown(target),
    cause: [
      `${toBeMade(target, 'REPLICATION')}, and its registry's creation templates could not be read (${templates.action}).`,
      `The error was: ${templates.detail}`,
    ],
    remedy: [CREATE_IT, ...command(target, createImmutable), ...permission(target, templates)],
  }),
  ECR_PULL_THROUGH_CACHE: ({ prefix, upstream }, target) => ({
    headline: wouldMove(target),
    cause: [
      `${theRepository(target)} ${prefix === 'ROOT' ? 'may be' : 'is'} a pull-through cache: by the rule "${prefix}" ECR mirrors ${upstream} in it, and moves its tags as they move there.`,
    ],
    remedy: [
      'Push your own images to a repository that no pull-through cache rule covers.',
      ...(target.registry?.mode
        ? [
            'To make a mirror immutable may keep ECR from refreshing it. If this one holds none but your own images:',
            ...command(target, setImmutable),
          ]
        : []),
    ],
  }),
}

/** How a template's setting leaves the question open; other reasons are of no setting. */
function whyUncertain(uncertain: Reason): string {
  switch (uncertain.code) {
    case 'ECR_FILTER_UNCERTAIN':
      return `${READING[uncertain.reading](uncertain.filter)} AWS does not document whether it does.`
    case 'ECR_UNKNOWN_FILTER':
      return uncertain.filter === ''
        ? 'ECR named no filter with it.'
        : `This version does not know how its filter "${uncertain.filter}" of type "${uncertain.filterType}" matches.`
    default:
      return 'This version does not know that setting.'
  }
}

function toBeMade(target: Subject, cause: CreationCause): string {
  const by = cause === 'REPLICATION' ? 'Replication makes it' : 'The push makes it'
  return `${theRepository(target)} does not exist yet. ${by}`
}

function templateOf({ prefix, mode, filters }: TemplateFacts): string {
  const but = filters.length === 0 ? '' : ` with the filters ${quoted(filters)}`
  return `the creation template "${prefix}", ${mode}${but}`
}

function createAndMend(target: Subject, use: TemplateUse): string[] {
  return [
    CREATE_IT,
    ...command(target, createImmutable),
    MEND_TEMPLATE,
    ...command(target, (repository) => mendTemplate(repository, use)),
  ]
}

function permission({ place }: Subject, { code, action }: Unread): string[] {
  if (code !== 'ECR_ACCESS_DENIED' || place.kind !== 'repository' || place.repository === null) return []
  const lines = iamStatement({ action, repository: place.repository })
  return ["or add to the policy of the job's role:", ...pasted(lines)]
}
