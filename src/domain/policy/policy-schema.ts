import { EXCLUSION_FILTER } from '../ecr/exclusion-filters.ts'
import { REPOSITORY_GLOB, TAG_GLOB } from './glob.ts'
import type { JsonSchema } from './json-schema.ts'
import { TAG_MAX_LENGTH } from '../tag/tag-grammar.ts'

const tagPattern = {
  type: 'string',
  minLength: 1,
  maxLength: TAG_MAX_LENGTH,
  format: 'tag-pattern',
  pattern: TAG_GLOB,
  patternErrorMessage:
    'A tag, or a pattern of letters, digits, "_", ".", "-", "?", sets like "[0-9]" and at most three "*".',
} as const satisfies JsonSchema

const tagPatterns = { type: 'array', maxItems: 200, uniqueItems: true, items: tagPattern } as const satisfies JsonSchema

const gitTagPrefix = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  pattern: '^[^\\s~^:?*\\[\\\\]+$',
  patternErrorMessage: 'The beginning of a git tag: no blanks, and none of ~ ^ : ? * [ \\',
} as const satisfies JsonSchema

const sentence = {
  type: 'string',
  minLength: 1,
  maxLength: 500,
  pattern: '\\S',
  patternErrorMessage: 'Must not be blank.',
} as const satisfies JsonSchema

/** The policy file's shape. The file is checked against this very object, and `policy.schema.json` is its copy for editors. */
export const POLICY_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'policy.schema.json',
  title: 'immutable-tag policy',
  description: 'What a team decides about its image tags: .github/immutable-tag.yml',
  type: 'object',
  additionalProperties: false,
  properties: {
    tags: {
      description: 'Tags on which the policy has its own word. Where both lists match, deny wins.',
      type: 'object',
      additionalProperties: false,
      properties: {
        deny: {
          description: 'Tags that are refused whatever they look like.',
          examples: [['rc-*']],
          ...tagPatterns,
        },
        allow: {
          description: 'Tags that pass on your word that they do not move. The registry is still asked.',
          examples: [['base-*-[0-9]*']],
          ...tagPatterns,
        },
        moving: {
          description: 'Tags of the same repositories that a build must be able to overwrite: caches, signatures.',
          examples: [['buildcache-*', 'sha256-*']],
          type: 'array',
          maxItems: 20,
          uniqueItems: true,
          items: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            format: 'exclusion-filter',
            pattern: EXCLUSION_FILTER,
            patternErrorMessage: 'An exclusion filter of ECR: letters, digits, "_", "." and "-", and at most two "*".',
          },
        },
      },
    },
    releases: {
      description: 'Which git tags are releases of this image.',
      type: 'object',
      additionalProperties: false,
      properties: {
        prefix: {
          description: 'What stands before the version in a git tag, with its "v" if there is one. One, or a list.',
          examples: ['api-v', 'api/v', '@scope/pkg@'],
          oneOf: [gitTagPrefix, { type: 'array', minItems: 1, maxItems: 20, uniqueItems: true, items: gitTagPrefix }],
        },
        calendar: {
          description: 'Releases are named by the calendar, in this format of calver.org.',
          examples: ['YYYY.0M.MICRO'],
          type: 'string',
          minLength: 1,
          maxLength: 64,
          format: 'calendar',
        },
      },
    },
    exceptions: {
      description: 'Tags that may move for a while, each on the word of an owner.',
      type: 'array',
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tag', 'repository', 'owner', 'reason', 'expires'],
        properties: {
          tag: { description: 'The tag, or a pattern.', examples: ['latest', 'buildcache-*'], ...tagPattern },
          repository: {
            description: 'The name of the repository, or a pattern: "*" is every repository.',
            examples: ['team/legacy', 'team/*'],
            type: 'string',
            minLength: 1,
            maxLength: 256,
            format: 'repository-pattern',
            pattern: REPOSITORY_GLOB,
            patternErrorMessage:
              'A name without registry, or a pattern of lower-case letters, digits, "/", "_", ".", "-", "?", sets like "[0-9]" and at most three "*".',
          },
          owner: { description: 'Who answers for it.', examples: ['@octo-org/payments'], ...sentence },
          reason: {
            description: 'Why it is needed, and what ends the need.',
            examples: ['App Runner follows one tag; moves to ECS in Q1'],
            ...sentence,
          },
          expires: {
            description: 'The last day on which it holds (UTC), as YYYY-MM-DD.',
            examples: ['2027-03-31'],
            type: 'string',
            format: 'date',
            pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
            patternErrorMessage: 'A date as YYYY-MM-DD.',
          },
        },
      },
    },
    summary: {
      description: 'What the job summary shows.',
      type: 'object',
      additionalProperties: false,
      properties: {
        'account-ids': {
          description: 'How AWS account ids appear in the job summary.',
          type: 'string',
          enum: ['full', 'short'],
          default: 'full',
        },
      },
    },
    existing: {
      description: 'What counts as this commit’s image when the tag is there already.',
      type: 'object',
      additionalProperties: false,
      properties: {
        'require-revision': {
          description: 'false: an image that names no commit is taken for this commit’s by its tag alone.',
          type: 'boolean',
          default: true,
        },
      },
    },
  },
} as const satisfies JsonSchema
