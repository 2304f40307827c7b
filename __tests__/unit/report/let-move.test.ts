import { describe, expect, it } from '@jest/globals'
import { letMove } from '../../../src/report/let-move.ts'
import { aMovingTarget } from '../../support/targets.ts'

const MORE = 'docs/caches-and-signatures.md has the other ways, best first.'
const LISTED = (filter: string) => [
  'List it in the policy file, so that each run sees to it that it can move:',
  '  tags:',
  `    moving: ['${filter}']`,
]
const terraform = (...filters: string[]) => [
  'As Terraform:',
  '  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"',
  ...filters.flatMap((filter) => [
    '  image_tag_mutability_exclusion_filter {',
    `    filter      = "${filter}"`,
    '    filter_type = "WILDCARD"',
    '  }',
  ]),
]
const cloudFormation = (...filters: string[]) => [
  'As CloudFormation:',
  '  ImageTagMutability: IMMUTABLE_WITH_EXCLUSION',
  '  ImageTagMutabilityExclusionFilters:',
  ...filters.flatMap((filter) => [
    '    - ImageTagMutabilityExclusionFilterType: WILDCARD',
    `      ImageTagMutabilityExclusionFilterValue: '${filter}'`,
  ]),
]
const command = (...filters: string[]) => [
  '  aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\',
  '    --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION \\',
  `    --image-tag-mutability-exclusion-filters ${filters.map((filter) => `'filterType=WILDCARD,filter=${filter}'`).join(' ')}`,
]
const excluding = (...filters: string[]) => ({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters })

describe('what lets a tag move', () => {
  it.each([
    [
      'in a repository of which nothing is known',
      aMovingTarget(),
      'sha256-*',
      [
        ...LISTED('sha256-*'),
        'Let it move, and nothing else:',
        ...command('sha256-*'),
        ...terraform('sha256-*'),
        ...cloudFormation('sha256-*'),
        MORE,
      ],
    ],
    [
      'beside the filters that are there',
      aMovingTarget({ setting: excluding('latest') }),
      'buildcache',
      [
        ...LISTED('buildcache'),
        'Let it move, beside what moves there by a filter already:',
        ...command('latest', 'buildcache'),
        ...terraform('latest', 'buildcache'),
        ...cloudFormation('latest', 'buildcache'),
        MORE,
      ],
    ],
    [
      'in place of a filter that lets images move',
      aMovingTarget({ setting: excluding('sha-*') }),
      'buildcache',
      [
        ...LISTED('buildcache'),
        'Let it move, beside what moves there by a filter already:',
        ...command('buildcache'),
        'This leaves out "sha-*", which may let tags of images move.',
        ...terraform('buildcache'),
        ...cloudFormation('buildcache'),
        MORE,
      ],
    ],
    [
      'where it may move already',
      aMovingTarget({ setting: excluding('buildcache*') }),
      'buildcache',
      [...LISTED('buildcache'), MORE],
    ],
    [
      'without a repository',
      aMovingTarget({ place: { kind: 'nowhere' } }),
      'buildcache',
      [
        ...LISTED('buildcache'),
        'Let it move, and nothing else:',
        ...terraform('buildcache'),
        ...cloudFormation('buildcache'),
        MORE,
      ],
    ],
    [
      'where five filters are taken',
      aMovingTarget({ setting: excluding('u', 'w', 'x', 'y', 'z') }),
      'buildcache',
      ['No filter lets it move beside the tags of images: give it a repository of its own.', MORE],
    ],
    [
      'that looks like an image’s',
      aMovingTarget(),
      '1.2.3',
      ['No filter lets it move beside the tags of images: give it a repository of its own.', MORE],
    ],
    [
      'in another registry',
      aMovingTarget({ place: { kind: 'repository', uri: 'ghcr.io/o/app', name: 'o/app', repository: null } }),
      'buildcache',
      [MORE],
    ],
  ])('%s', (_, target, filter, expected) => {
    expect(letMove(target, filter)).toEqual(expected)
  })
})
