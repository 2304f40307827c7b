import { concat, known, unknown, type Value } from '../../value.ts'

/** The tag that CodePipeline follows where it is told none. */
export const UNTOLD_TAG = known('latest', null)

/** An image in the private registry of the account that a template is for, which names the repository and the tag alone. */
export function ecrReference(repository: Value, tag: Value): Value {
  return concat(ECR_HOST, repository, known(':', null), tag)
}

const ECR_HOST = concat(
  unknown('opaque', 'AWS::AccountId', null),
  known('.dkr.ecr.', null),
  unknown('opaque', 'AWS::Region', null),
  known('.', null),
  unknown('opaque', 'AWS::URLSuffix', null),
  known('/', null),
)
