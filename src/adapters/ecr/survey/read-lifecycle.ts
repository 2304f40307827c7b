import type { EcrRepository } from '../../../domain/ecr/ecr-registry.ts'
import { textAt } from '../../../domain/json-member.ts'
import { badAnswer, errorName } from '../faults.ts'
import { isOf, registryOf } from '../images.ts'
import { NotTaken } from './not-taken.ts'
import type { SurveyCalls } from './paced-calls.ts'

const ACTION = 'GetLifecyclePolicy'

/** The policy's JSON, null where there is none. */
export async function readLifecycle(
  repository: EcrRepository,
  calls: Pick<SurveyCalls, 'getLifecyclePolicy'>,
): Promise<string | null> {
  try {
    const answer = await calls.getLifecyclePolicy(registryOf(repository))
    const policy = textAt(answer, 'lifecyclePolicyText')
    if (policy === null) {
      throw new NotTaken(badAnswer(ACTION, 'ECR_EMPTY_ANSWER', 'the answer holds no lifecyclePolicyText'))
    }
    if (isOf(repository, answer)) return policy
    throw new NotTaken(badAnswer(ACTION, 'ECR_ANSWER_MISMATCH', `the answer is not that for ${repository.name}`))
  } catch (error) {
    if (errorName(error) === 'LifecyclePolicyNotFoundException') return null
    throw error
  }
}
