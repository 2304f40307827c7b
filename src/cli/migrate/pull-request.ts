import { createPullRequests } from '../../adapters/github/pull-requests.ts'
import { createHistory } from '../../adapters/git-history.ts'
import { originUrl } from '../../adapters/git-remote.ts'
import { logLine } from '../../adapters/outputs-text.ts'
import { MAX_FILE_BYTES } from '../../adapters/tree.ts'
import type { Migration } from '../../commands/migrate/plan.ts'
import { editedFiles, proposalOf } from '../../commands/migrate/proposal.ts'
import { CodedError } from '../../domain/errors.ts'
import type { Environment } from '../../ports.ts'
import { VERSION } from '../../version.ts'
import type { TreePlace } from '../tree-place.ts'
import { waiting } from '../waiting.ts'
import { gitHubRepository } from './github-repository.ts'
import type { MigrateCliOptions } from './options.ts'

/** Proposes the plan's edits on GitHub, on top of what is checked out; its URL goes to standard error. */
export async function openPullRequest(
  migration: Migration,
  { tree, root, checkout }: TreePlace,
  { branch, base, githubRepository }: Pick<MigrateCliOptions, 'branch' | 'base' | 'githubRepository'>,
  env: Environment,
): Promise<boolean> {
  const files = editedFiles(migration, tree)
  if (files.length === 0) {
    console.error('No edit to propose: no pull request is opened.')
    return true
  }
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN']
  if (!token)
    throw new CodedError(
      'INPUT_INVALID',
      '--open-pull-request: there is no token, neither in GITHUB_TOKEN nor in GH_TOKEN.',
      {
        remedy: ['Set one that has `contents: write`, `pull-requests: write` and, for workflows, `workflows: write`.'],
      },
    )
  const repository = gitHubRepository(githubRepository, env, checkout && (await originUrl(root, env)))
  const history = createHistory({ root: checkout, env, fetch: false, maxFileBytes: MAX_FILE_BYTES })
  const { sha: parent } = await history.head()
  const readAt = (path: string) => history.readAt(parent, path)
  const proposal = await proposalOf(migration, files, { branch, base: base ?? null, parent, readAt })
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const gitHub = createPullRequests({ token, apiUrl, repository, userAgent: `immutable-tag/${VERSION}`, env })
  const { url } = await waiting(gitHub.open(proposal))
  console.error(logLine(`Opened ${url}`))
  return true
}
