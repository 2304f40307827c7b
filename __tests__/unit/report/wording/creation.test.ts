import { describe, expect, it } from '@jest/globals'
import type { CreationReason, Fault, Reason, Untemplated } from '../../../../src/domain/verdict/verdict.ts'
import { explain } from '../../../../src/report/explain.ts'
import { whatDecides } from '../../../../src/report/target-words.ts'
import { CREATION_WORDING } from '../../../../src/report/wording/creation.ts'
import { aFault, aRepository, aSide, aTarget, protectedBy, withOutcome } from '../../../support/targets.ts'

const URI = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const WOULD_MOVE = 'team/app:sha-3f1c0a2…9a would not stay where it is pushed.'
const NOT_KNOWN = 'Whether team/app:sha-3f1c0a2…9a stays where it is pushed is not known.'
const CREATE = [
  'Create the repository as it should be, before the push:',
  '  aws ecr create-repository --region eu-west-1 --registry-id 123456789012 \\',
  '    --repository-name team/app --image-tag-mutability IMMUTABLE',
]
const BY_PUSH = `The repository ${URI} does not exist yet. The push makes it`
const BY_REPLICATION = `The repository ${URI} does not exist yet. Replication makes it`

const PUSHED = {
  cause: 'CREATE_ON_PUSH',
  prefix: 'team',
  appliedFor: ['REPLICATION', 'CREATE_ON_PUSH'],
  mode: 'IMMUTABLE_WITH_EXCLUSION',
  filters: ['sha-*', 'cache'],
} as const

function mend(causes: string): string[] {
  return [
    'and have the template make the next ones immutable:',
    '  aws ecr update-repository-creation-template --region eu-west-1 --prefix team \\',
    `    --image-tag-mutability IMMUTABLE --applied-for ${causes}`,
  ]
}

function said(reason: Reason, mode: string | null = null) {
  return explain(reason, withOutcome(aTarget({ registry: aSide({ mode }) })))
}

interface Sample {
  readonly reason: CreationReason
  readonly headline: string
  readonly cause: readonly string[]
  readonly remedy: readonly string[]
}

const SAMPLES: { readonly [C in CreationReason['code']]: Sample } = {
  ECR_TEMPLATE_PROTECTS: {
    reason: { code: 'ECR_TEMPLATE_PROTECTS', ...PUSHED, filters: ['cache'] },
    headline: `${BY_PUSH} by the creation template "team", IMMUTABLE_WITH_EXCLUSION with the filters "cache", which protects the tag.`,
    cause: [],
    remedy: [],
  },
  ECR_TEMPLATE_EXPOSES: {
    reason: { code: 'ECR_TEMPLATE_EXPOSES', ...PUSHED, mode: 'MUTABLE', filters: [] },
    headline: WOULD_MOVE,
    cause: [`${BY_PUSH} by the creation template "team", MUTABLE, which lets this tag be overwritten.`],
    remedy: [...CREATE, ...mend('REPLICATION CREATE_ON_PUSH')],
  },
  ECR_TEMPLATE_UNCERTAIN: {
    reason: {
      code: 'ECR_TEMPLATE_UNCERTAIN',
      ...PUSHED,
      filters: ['SHA-*'],
      uncertain: {
        code: 'ECR_FILTER_UNCERTAIN',
        mode: PUSHED.mode,
        filter: 'SHA-*',
        filters: ['SHA-*'],
        reading: 'case-insensitive',
      },
    },
    headline: NOT_KNOWN,
    cause: [
      `${BY_PUSH} by the creation template "team", IMMUTABLE_WITH_EXCLUSION with the filters "SHA-*".`,
      'If ECR ignores case in filters, "SHA-*" lets this tag be overwritten. AWS does not document whether it does.',
    ],
    remedy: [...CREATE, ...mend('REPLICATION CREATE_ON_PUSH')],
  },
  ECR_TEMPLATES_DISAGREE: {
    reason: { code: 'ECR_TEMPLATES_DISAGREE', cause: 'REPLICATION', prefixes: ['team', 'ROOT'] },
    headline: NOT_KNOWN,
    cause: [
      `${BY_REPLICATION}, and the creation templates that cover it ("team", "ROOT") would have it differ.`,
      'AWS does not document which of them ECR takes, and what is uncertain is not passed.',
    ],
    remedy: [...CREATE, 'or give the templates one setting.'],
  },
  ECR_REPLICA_EXPOSED: {
    reason: { code: 'ECR_REPLICA_EXPOSED', idle: null },
    headline: WOULD_MOVE,
    cause: [`${BY_REPLICATION}, and replicas are MUTABLE: the settings of the source are not replicated.`],
    remedy: [...CREATE, 'or give its registry a creation template that is IMMUTABLE and applied to REPLICATION.'],
  },
  ECR_REPLICA_UNKNOWN: {
    reason: {
      code: 'ECR_REPLICA_UNKNOWN',
      templates: {
        code: 'ECR_ACCESS_DENIED',
        action: 'ecr:DescribeRepositoryCreationTemplates',
        detail: 'not authorized',
      },
    },
    headline: NOT_KNOWN,
    cause: [
      `${BY_REPLICATION}, and its registry's creation templates could not be read (ecr:DescribeRepositoryCreationTemplates).`,
      'The error was: not authorized',
    ],
    remedy: [
      ...CREATE,
      "or add to the policy of the job's role:",
      '  {',
      '    "Effect": "Allow",',
      '    "Action": "ecr:DescribeRepositoryCreationTemplates",',
      '    "Resource": "*"',
      '  }',
    ],
  },
  ECR_PULL_THROUGH_CACHE: {
    reason: { code: 'ECR_PULL_THROUGH_CACHE', prefix: 'team', upstream: 'registry-1.docker.io' },
    headline: WOULD_MOVE,
    cause: [
      `The repository ${URI} is a pull-through cache: by the rule "team" ECR mirrors registry-1.docker.io in it, and moves its tags as they move there.`,
    ],
    remedy: ['Push your own images to a repository that no pull-through cache rule covers.'],
  },
}

describe('what is said of a repository that ECR makes', () => {
  it('is there for every code', () => {
    expect(Object.keys(CREATION_WORDING).toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
  })

  it.each(Object.entries(SAMPLES))('%s', (code, { reason, headline, cause, remedy }) => {
    expect(said(reason)).toEqual({ code, headline, cause, remedy })
  })

  it.each<[Reason, string]>([
    [{ code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' }, 'This version does not know that setting.'],
    [
      { code: 'ECR_UNKNOWN_FILTER', mode: PUSHED.mode, filter: 'x', filterType: 'GLOB' },
      'This version does not know how its filter "x" of type "GLOB" matches.',
    ],
    [{ code: 'ECR_UNKNOWN_FILTER', mode: PUSHED.mode, filter: '', filterType: '' }, 'ECR named no filter with it.'],
  ])('tells why a setting is uncertain: %j', (uncertain, why) => {
    expect(said({ code: 'ECR_TEMPLATE_UNCERTAIN', ...PUSHED, uncertain }).cause[1]).toBe(why)
  })

  it('names the template that a replica is made without, and how to apply it', () => {
    const { cause, remedy } = said({
      code: 'ECR_REPLICA_EXPOSED',
      idle: { prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] },
    })
    expect(cause[1]).toBe(
      'The creation template "team" covers it and is not applied to REPLICATION, so it does not count.',
    )
    expect(remedy).toEqual([...CREATE, ...mend('CREATE_ON_PUSH REPLICATION')])
  })

  it('asks for no permission where none would help', () => {
    const templates = {
      code: 'ECR_OTHER_ACCOUNT',
      action: 'ecr:DescribeRepositoryCreationTemplates',
      detail: 'x',
    } as const
    expect(said({ code: 'ECR_REPLICA_UNKNOWN', templates }).remedy).toEqual(CREATE)
  })

  it('warns before a mirror is made immutable, where there is one', () => {
    const reason: Reason = { code: 'ECR_PULL_THROUGH_CACHE', prefix: 'ROOT', upstream: 'quay.io' }
    const { cause, remedy } = said(reason, 'MUTABLE')
    expect(cause[0]).toMatch(/ may be a pull-through cache: by the rule "ROOT" ECR mirrors quay\.io in it/)
    expect(remedy.slice(1)).toEqual([
      'To make a mirror immutable may keep ECR from refreshing it. If this one holds none but your own images:',
      '  aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\',
      '    --repository-name team/app --image-tag-mutability IMMUTABLE',
    ])
  })
})

describe('a missing repository that no template decides', () => {
  const failure = {
    code: 'ECR_ACCESS_DENIED',
    action: 'ecr:DescribeRepositoryCreationTemplates',
    detail: 'no',
  } as const

  function missing(untemplated: Untemplated) {
    return said({ ...aFault({ code: 'ECR_REPOSITORY_NOT_FOUND' }), untemplated } satisfies Fault)
  }

  it('says that the templates could not be read, and which permission is missing', () => {
    const { cause, remedy } = missing({ kind: 'unread', failure })
    expect(cause[2]).toBe(
      'Whether a creation template would make it at the push could not be read (ecr:DescribeRepositoryCreationTemplates): no',
    )
    expect(remedy.slice(3)).toEqual([
      "If a creation template is to make it, add to the policy of the job's role:",
      '  {',
      '    "Effect": "Allow",',
      '    "Action": "ecr:DescribeRepositoryCreationTemplates",',
      '    "Resource": "*"',
      '  }',
    ])
  })

  it('asks for no permission where another thing kept them from being read', () => {
    const { remedy } = missing({ kind: 'unread', failure: { ...failure, code: 'ECR_THROTTLED' } })
    expect(remedy).toHaveLength(3)
  })

  it.each([
    [['REPLICATION', 'PULL_THROUGH_CACHE'], ' (only to REPLICATION, PULL_THROUGH_CACHE)'],
    [[], ''],
  ])('says that a template covers it and does not count: %j', (appliedFor, only) => {
    expect(missing({ kind: 'idle', template: { prefix: 'team', appliedFor } }).cause[2]).toBe(
      `The creation template "team" covers it and is not applied to CREATE_ON_PUSH${only}, so a push makes no repository by it.`,
    )
  })
})

it('a call that a registry answers as a whole is allowed on everything', () => {
  const fault = aFault({ code: 'ECR_ACCESS_DENIED', action: 'ecr:DescribeRegistry', repository: aRepository() })
  const { cause, remedy } = said(fault)
  expect(cause[0]).toBe('ECR denied ecr:DescribeRegistry on *.')
  expect(remedy).toContain('    "Resource": "*"')
})

it.each<[CreationReason, string]>([
  [SAMPLES.ECR_TEMPLATE_EXPOSES.reason, 'the creation template "team"'],
  [SAMPLES.ECR_TEMPLATE_UNCERTAIN.reason, 'the creation template "team"'],
  [SAMPLES.ECR_PULL_THROUGH_CACHE.reason, 'the pull-through cache rule "team"'],
  [SAMPLES.ECR_REPLICA_EXPOSED.reason, 'ECR_REPLICA_EXPOSED'],
])('what decides is named: $code', (reason, words) => {
  expect(whatDecides(withOutcome(protectedBy({ verdict: 'mutable', reason })))).toBe(words)
})
