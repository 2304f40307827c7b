import type { CheckoutAnswer } from '../domain/commit/checkout.ts'
import { commitClaims } from '../domain/commit/commit-claims.ts'
import { chooseCommit, type CommitChoice } from '../domain/commit/commit-choice.ts'
import { type Derivation, deriveTag } from '../domain/tag/derive-tag.ts'
import type { GitEvent } from '../domain/commit/git-event.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { holds, parseTemplate } from '../domain/tag/tag-template.ts'
import type { GitHub } from '../ports.ts'

interface Run {
  readonly event: GitEvent
  readonly checkout: CheckoutAnswer
  readonly policy: Policy
}

/** The tag of this run. GitHub's API is asked only for what neither the event nor the checkout tells. */
export async function derive(
  inputs: { readonly tag: string; readonly revision: string | null },
  { event, checkout, policy }: Run,
  github: GitHub,
): Promise<Derivation> {
  const { pullRequestToResolve } = commitClaims(event)
  const resolvedPullRequest =
    pullRequestToResolve === null || inputs.revision !== null ? null : await github.pullRequest(pullRequestToResolve)
  const commit = chooseCommit({ event, checkout, revision: inputs.revision, resolvedPullRequest })
  const committedAt = await commitTime(inputs.tag, commit, event, checkout, github)
  return deriveTag({ template: inputs.tag, event, commit, committedAt, rules: policy.releases })
}

/**
 * The commit's own time, for the labels as far as the run knows it. A tag that shows it is worth a question to GitHub's API:
 * an event does not say whose time it gives, the author's or the committer's, and the two would make two tags.
 */
async function commitTime(
  template: string,
  { sha }: CommitChoice,
  event: GitEvent,
  checkout: CheckoutAnswer,
  github: GitHub,
): Promise<string | null> {
  if (checkout.kind === 'checkout' && checkout.head === sha) return checkout.committedAt
  return showsTime(template) ? github.commitTime(sha) : (event.commitTimes.get(sha) ?? null)
}

function showsTime(template: string): boolean {
  const parsed = parseTemplate(template)
  return holds(parsed, 'commit-time') || holds(parsed, 'date')
}
