const MODE = 'IMMUTABLE_WITH_EXCLUSION'

/** What an `aws_ecr_repository` of Terraform holds for these exclusion filters (AWS provider 6.8 or later). */
export function terraformFilters(filters: readonly string[]): string[] {
  return [
    `image_tag_mutability = "${MODE}"`,
    ...filters.flatMap((filter) => [
      'image_tag_mutability_exclusion_filter {',
      `  filter      = ${JSON.stringify(filter)}`,
      '  filter_type = "WILDCARD"',
      '}',
    ]),
  ]
}

/** The properties of an `AWS::ECR::Repository` of CloudFormation. The quotes keep YAML from reading a leading `*` as an alias. */
export function cloudFormationFilters(filters: readonly string[]): string[] {
  return [
    `ImageTagMutability: ${MODE}`,
    'ImageTagMutabilityExclusionFilters:',
    ...filters.flatMap((filter) => [
      '  - ImageTagMutabilityExclusionFilterType: WILDCARD',
      `    ImageTagMutabilityExclusionFilterValue: '${filter.replaceAll("'", "''")}'`,
    ]),
  ]
}
