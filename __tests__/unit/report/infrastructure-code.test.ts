import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { cloudFormationFilters, terraformFilters } from '../../../src/report/infrastructure-code.ts'
import { read, splitFences } from '../../support/markdown.ts'

describe('Terraform to paste', () => {
  it.each([
    [
      ['buildcache-*'],
      [
        'image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"',
        'image_tag_mutability_exclusion_filter {',
        '  filter      = "buildcache-*"',
        '  filter_type = "WILDCARD"',
        '}',
      ],
    ],
    [
      ['a', '*b'],
      [
        'image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"',
        'image_tag_mutability_exclusion_filter {',
        '  filter      = "a"',
        '  filter_type = "WILDCARD"',
        '}',
        'image_tag_mutability_exclusion_filter {',
        '  filter      = "*b"',
        '  filter_type = "WILDCARD"',
        '}',
      ],
    ],
  ])('%j', (filters, lines) => {
    expect(terraformFilters(filters)).toEqual(lines)
  })
})

describe('CloudFormation to paste', () => {
  it('one filter', () => {
    expect(cloudFormationFilters(['buildcache-*'])).toEqual([
      'ImageTagMutability: IMMUTABLE_WITH_EXCLUSION',
      'ImageTagMutabilityExclusionFilters:',
      '  - ImageTagMutabilityExclusionFilterType: WILDCARD',
      "    ImageTagMutabilityExclusionFilterValue: 'buildcache-*'",
    ])
  })

  it.each([[['a', '*b']], [['1.10']], [['yes']], [["it's"]]])('is YAML that keeps its texts: %j', (filters) => {
    expect(parse(cloudFormationFilters(filters).join('\n'))).toEqual({
      ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      ImageTagMutabilityExclusionFilters: filters.map((filter) => ({
        ImageTagMutabilityExclusionFilterType: 'WILDCARD',
        ImageTagMutabilityExclusionFilterValue: filter,
      })),
    })
  })
})

describe('docs/caches-and-signatures.md', () => {
  const blocks = splitFences(read('docs/caches-and-signatures.md')).blocks.map(({ text }) =>
    text.split('\n').map((line) => line.trim()),
  )

  it.each([
    ['Terraform', terraformFilters(['buildcache-*', 'sha256-*'])],
    ['CloudFormation', cloudFormationFilters(['buildcache-*', 'sha256-*'])],
  ])('shows the same %s', (_, lines) => {
    const shown = blocks.find((block) => block.includes(lines[1]!.trim()))

    expect(shown?.map((line) => line.replaceAll(/ +=/g, ' ='))).toEqual(
      expect.arrayContaining(lines.map((line) => line.trim().replaceAll(/ +=/g, ' ='))),
    )
  })
})
