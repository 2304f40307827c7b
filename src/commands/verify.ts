import { type Claim, readClaim } from '../domain/verdict/claim.ts'
import { chooseCommit } from '../domain/commit/commit-choice.ts'
import { CodedError } from '../domain/errors.ts'
import { readGitEvent } from '../domain/commit/git-event.ts'
import type { AccountIds } from '../domain/policy/policy.ts'
import type { ProofTarget } from '../domain/verdict/proof.ts'
import type { Files, Git, Registry, Runner } from '../ports.ts'
import { prove } from './prove.ts'
import { type PolicyInput, readPolicy } from './read-policy.ts'

export interface VerifyInputs {
  readonly images: readonly string[]
  /** What the build reported; null if it is not to be held against anything. */
  readonly digest: string | null
  /** A full commit SHA, this run's commit, or whatever commit it may be. */
  readonly revision: { readonly kind: 'commit'; readonly sha: string } | { readonly kind: 'this-run' | 'any' }
  readonly policy: PolicyInput
}

export interface VerifyPorts {
  readonly runner: Runner
  readonly git: Git
  readonly registry: Registry
  readonly files: Files
}

export interface VerifyResult {
  readonly targets: readonly ProofTarget[]
  readonly accountIds: AccountIds
}

/** Holds pushed images against the registry before they are deployed. Here what cannot be found out is a finding. */
export async function verify(inputs: VerifyInputs, ports: VerifyPorts): Promise<VerifyResult> {
  if (inputs.images.length === 0)
    throw new CodedError('INPUT_INVALID', 'image: no image was given, so there is nothing to verify.', {
      remedy: ['Name it: `image: ${{ steps.tag.outputs.image }}`'],
    })
  const [policy, revision] = await Promise.all([readPolicy(inputs.policy, ports.files), revisionOf(inputs, ports)])
  const claims = inputs.images.map((image): Claim => readClaim(image, { digest: inputs.digest, revision }))
  const terms = { protectedBefore: false, requireRevision: policy.requireRevision, mustExist: true, strict: true }
  return { targets: await prove(claims, terms, ports.registry), accountIds: policy.accountIds }
}

async function revisionOf({ revision }: VerifyInputs, { runner, git }: VerifyPorts): Promise<string | null> {
  if (revision.kind === 'any') return null
  if (revision.kind === 'commit') return revision.sha
  const [facts, checkout] = await Promise.all([runner.facts(), git.checkout()])
  return chooseCommit({ event: readGitEvent(facts), checkout, revision: null, resolvedPullRequest: null }).sha
}
