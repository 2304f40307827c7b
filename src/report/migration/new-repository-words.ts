import type { NewRepositoryStep } from '../../domain/migration/migration-plan.ts'
import { clip } from '../../domain/text/clip.ts'
import { registryWords, whereabouts } from './place-words.ts'

/** What keeps new repositories from being mutable, a sentence each. Data stands in backticks. */
export function newRepositoryWords(step: NewRepositoryStep): readonly string[] {
  switch (step.kind) {
    case 'creation-template':
      return [
        `The creation template \`${clip(step.prefix)}\` of ${registryWords(step)} makes repositories in which tags move (${step.appliedFor.join(', ')}): set its image tag mutability to IMMUTABLE.`,
      ]
    case 'declaration':
      return [
        `\`${whereabouts(step.place)}\` declares repositories of more than one name without immutability: make IMMUTABLE what it gives them.`,
      ]
    case 'service-control-policy':
      return [
        'IAM has no condition key for the image tag mutability of ECR, so that no service control policy can look at the value. It can hold who may set it, and who may make repositories: the policy below leaves both to one role.',
        "What goes through CloudFormation is checked by Control Tower's CT.ECR.PR.3, or by a hook of your own. What was made otherwise the Config rule `ecr-private-tag-immutability-enabled` finds afterwards.",
      ]
  }
}

/** The same for a terminal, with the policy that they speak of below them. */
export function newRepositoryLines(step: NewRepositoryStep): readonly string[] {
  const policy = step.kind === 'service-control-policy' ? SERVICE_CONTROL_POLICY.split('\n') : []
  return [...newRepositoryWords(step), ...policy]
}

/** For the organisation: only the role named in it makes repositories, and changes what keeps their tags. */
export const SERVICE_CONTROL_POLICY = JSON.stringify(
  {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'KeepImageTagsImmutable',
        Effect: 'Deny',
        Action: [
          'ecr:CreateRepository',
          'ecr:PutImageTagMutability',
          'ecr:CreateRepositoryCreationTemplate',
          'ecr:UpdateRepositoryCreationTemplate',
          'ecr:DeleteRepositoryCreationTemplate',
        ],
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:*:iam::*:role/YOUR-REGISTRY-ADMINISTRATOR' } },
      },
    ],
  },
  null,
  2,
)
