import { commitId } from '../../domain/commit/commit-id.ts'
import { at } from '../../domain/json-member.ts'
import { utcTime } from '../../domain/commit/timestamp.ts'
import type { Environment, GitHub } from '../../ports.ts'
import type { GitHubOptions, Question } from './asking.ts'

export type { GitHubOptions } from './asking.ts'

/** The API of the GitHub that this runs on, as the runner names it. `version` is this program's, for the user agent. */
export function gitHubOf(env: Environment, token: string, version: string): GitHub {
  return createGitHub({
    token,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    userAgent: `immutable-tag/${version}`,
    env,
  })
}

export function createGitHub(options: GitHubOptions): GitHub {
  return {
    async pullRequest(number) {
      const question = questionOf(`pull request #${number}`, 'pull-requests: read')
      const { ask, unusable } = await asking()
      const answer = await ask(options, question, { route: `GET /repos/{owner}/{repo}/pulls/${number}` })
      const headSha = commitId(at(answer, 'head', 'sha'))
      if (headSha === null) throw unusable(question)
      return { headSha, mergeSha: commitId(at(answer, 'merge_commit_sha')) }
    },
    async commitTime(sha) {
      const question = questionOf(`commit ${sha}`, 'contents: read')
      const route = `GET /repos/{owner}/{repo}/git/commits/${encodeURIComponent(sha)}`
      const { ask, unusable } = await asking()
      return utcTime(at(await ask(options, question, { route }), 'committer', 'date')) ?? fail(unusable(question))
    },
  }
}

/** Loaded when there is a question, and `node:https` with it: most runs have none. */
function asking(): Promise<typeof import('./asking.ts')> {
  return import('./asking.ts')
}

function questionOf(what: string, permission: string): Question {
  const remedy = [
    `Give the job \`permissions: ${permission}\`, and leave \`github-token\` at \`\${{ github.token }}\`.`,
  ]
  return { act: 'tell about', what, remedy }
}

function fail(error: Error): never {
  throw error
}
