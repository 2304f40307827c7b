import { CodedError } from '../domain/errors.ts'
import { EMPTY_POLICY, type Policy } from '../domain/policy/policy.ts'
import type { Files } from '../ports.ts'

export interface PolicyInput {
  readonly path: string
  /** Whether the file was asked for: at its default path it may be absent. */
  readonly required: boolean
}

/** The policy of the workspace. Rejects with POLICY_MISSING, POLICY_UNREADABLE or POLICY_INVALID. */
export async function readPolicy({ path, required }: PolicyInput, files: Files): Promise<Policy> {
  const text = await files.read(path)
  if (text === null) {
    if (!required) return EMPTY_POLICY
    throw new CodedError('POLICY_MISSING', `policy: there is no file \`${path}\` in the workspace.`, {
      remedy: ['Correct the path, check the repository out before this step, or leave the input out.'],
    })
  }
  const { parsePolicy } = await import('../domain/policy/policy-file.ts')
  return parsePolicy(text, path)
}
