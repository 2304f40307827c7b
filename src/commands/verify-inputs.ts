import { CodedError } from '../domain/errors.ts'
import { isImageDigest } from '../domain/push/image-digest.ts'
import type { RunMode } from '../domain/verdict/gate-result.ts'
import { entries, type InputReader, oneOf, POLICY_PATH, policyOf, revisionOf, shown } from './input.ts'
import type { VerifyInputs } from './verify.ts'

/** The defaults of verify/action.yml; a test holds the two equal. */
export const VERIFY_DEFAULTS = {
  image: '',
  digest: '',
  revision: '',
  policy: POLICY_PATH,
  mode: 'enforce',
} as const

export type VerifyInputName = keyof typeof VERIFY_DEFAULTS

export interface VerifyActionInputs extends VerifyInputs {
  readonly mode: RunMode
}

/** Reads and checks the inputs of verify. Throws a CodedError that names the input and what it takes. */
export function readVerifyInputs(getInput: InputReader<VerifyInputName>): VerifyActionInputs {
  const input = (name: VerifyInputName) => getInput(name).trim() || VERIFY_DEFAULTS[name]
  return {
    images: entries(input('image')),
    digest: digestOf(input('digest')),
    revision: askedRevision(input('revision')),
    policy: policyOf(input('policy')),
    mode: oneOf('mode', input('mode'), ['enforce', 'report']),
  }
}

function askedRevision(text: string): VerifyInputs['revision'] {
  if (text === 'any') return { kind: 'any' }
  const sha = revisionOf(text)
  return sha === null ? { kind: 'this-run' } : { kind: 'commit', sha }
}

function digestOf(text: string): string | null {
  if (text === '') return null
  if (isImageDigest(text)) return text
  throw new CodedError('INPUT_INVALID', `digest: \`${shown(text)}\` is not a digest.`, {
    remedy: ['Give the `digest` output of docker/build-push-action: sha256: and 64 hexadecimal digits.'],
  })
}
