import { commitId } from '../../domain/commit/commit-id.ts'
import { CodedError } from '../../domain/errors.ts'
import { at, textAt } from '../../domain/json-member.ts'
import { shellWord } from '../../domain/text/shell-quote.ts'
import type { PullRequestProposal, PullRequests } from '../../ports.ts'
import {
  ask,
  failed,
  type GitHubOptions,
  GitHubRefusal,
  type GitHubRequest,
  type Question,
  unusable,
} from './asking.ts'
import { fileModes, type Read } from './file-modes.ts'

const REPOSITORY = '/repos/{owner}/{repo}'

const PERMISSION = [
  'Give the token `contents: write` and `pull-requests: write`; with files below .github/workflows, `workflows: write` too, which the token of a job never has.',
]

/** The pull requests of a repository on GitHub. Only a branch is made that was not there: nothing is overwritten. */
export function createPullRequests(options: GitHubOptions): PullRequests {
  const read = (what: string, path: string) => told(options, { act: 'tell about', what, remedy: PERMISSION }, path)
  const make = (what: string, path: string, body: object) =>
    ask(options, { act: 'make', what, remedy: PERMISSION }, post(path, body))
  return {
    async open(proposal) {
      const { branch, parent, files, title, body, message } = proposal
      const base = proposal.base ?? (await defaultBranch(read))
      const tree = await treeOf(parent, read)
      await requireBehind(parent, base, read)
      const modes = await fileModes(
        tree,
        files.map(({ path }) => path),
        read,
      )
      const entries = await Promise.all(
        files.map(async (file) => ({
          path: file.path,
          mode: modes.get(file.path),
          type: 'blob',
          ...(file.encoding === 'utf8' ? { content: file.content } : { sha: await blobOf(file, make) }),
        })),
      )
      const changed = idOf(await make('the tree', '/git/trees', { base_tree: tree, tree: entries }), 'the tree')
      const commit = idOf(
        await make('the commit', '/git/commits', { message, tree: changed, parents: [parent] }),
        'the commit',
      )
      await makeBranch(branch, commit, make)
      try {
        const made = await make('the pull request', '/pulls', { title, head: branch, base, body })
        return { url: textAt(made, 'html_url') ?? fail(unusable(questionOf('the pull request'))) }
      } catch (cause) {
        throw leftBehind(branch, cause)
      }
    },
  }
}

type Make = (what: string, path: string, body: object) => Promise<object>

function told(options: GitHubOptions, question: Question, path: string): Promise<object> {
  return ask(options, question, { route: `GET ${REPOSITORY}${path}` })
}

function post(path: string, body: object): GitHubRequest {
  return { route: `POST ${REPOSITORY}${path}`, body }
}

async function defaultBranch(read: Read): Promise<string> {
  const what = 'the default branch'
  return textAt(await read(what, ''), 'default_branch') ?? fail(unusable(questionOf(what)))
}

/** The tree of the commit that the files are changed from. */
async function treeOf(parent: string, read: Read): Promise<string> {
  const what = `commit ${parent}, which must be pushed`
  const answer = await read(what, `/git/commits/${parent}`)
  return commitId(at(answer, 'tree', 'sha')) ?? fail(unusable(questionOf(what)))
}

/** A pull request would hold commits of others as well, if its commit did not stand on the base. */
async function requireBehind(parent: string, base: string, read: Read): Promise<void> {
  const question = questionOf(`what \`${base}\` has of ${parent}`)
  const status = textAt(
    await read(question.what, `/compare/${encodeURIComponent(base)}...${parent}?per_page=1`),
    'status',
  )
  if (status === 'identical' || status === 'behind') return
  if (status !== 'ahead' && status !== 'diverged') throw unusable(question)
  throw failed(
    { ...question, act: 'make', what: 'the pull request' },
    `\`${base}\` does not have the commit ${parent} that is checked out, so the pull request would hold more than the plan`,
    [`Check \`${base}\` out, or name the branch that this one is to go into: --base`],
  )
}

/** What is no UTF-8 cannot stand in JSON. */
async function blobOf({ path, content, encoding }: PullRequestProposal['files'][number], make: Make): Promise<string> {
  const body = { content: Buffer.from(content, encoding).toString('base64'), encoding: 'base64' }
  const what = `the content of \`${path}\``
  return idOf(await make(what, '/git/blobs', body), what)
}

async function makeBranch(branch: string, sha: string, make: Make): Promise<void> {
  const what = `the branch \`${branch}\``
  try {
    const made = await make(what, '/git/refs', { ref: `refs/heads/${branch}`, sha })
    if (textAt(made, 'object', 'sha') !== sha) throw unusable(questionOf(what))
  } catch (cause) {
    if (!(cause instanceof GitHubRefusal) || !/already exists/i.test(cause.said)) throw perhapsMade(branch, cause)
    throw failed(
      { ...questionOf(what), act: 'make' },
      'it is there already, and is not overwritten',
      [`See whether its pull request is open still. Otherwise delete it, or take another name: --branch ${branch}-2`],
      cause,
    )
  }
}

/** An answer that was not understood, or that did not come, tells nothing. */
function perhapsMade(branch: string, cause: unknown): unknown {
  if (!(cause instanceof CodedError) || isRefused(cause)) return cause
  return new CodedError(cause.code, `${cause.message}\nIt may have been made all the same.`, {
    remedy: [
      ...cause.remedy,
      `See whether it is there, and delete it to start over: git push origin --delete ${shellWord(branch)}`,
    ],
    cause,
  })
}

function isRefused({ cause }: CodedError): boolean {
  const status = at(cause, 'status')
  return typeof status === 'number' && status >= 400 && status < 500
}

function leftBehind(branch: string, cause: unknown): unknown {
  if (!(cause instanceof CodedError)) return cause
  return new CodedError(
    cause.code,
    `${cause.message}\nThe branch \`${branch}\` was made before, with the changes on it, and is left as it is.`,
    {
      remedy: [
        ...cause.remedy,
        `Open the pull request from it by hand; or delete it to start over: git push origin --delete ${shellWord(branch)}`,
      ],
      cause,
    },
  )
}

function idOf(answer: object, what: string): string {
  return commitId(at(answer, 'sha')) ?? fail(unusable(questionOf(what)))
}

function questionOf(what: string): Question {
  return { act: 'tell about', what, remedy: PERMISSION }
}

function fail(error: Error): never {
  throw error
}
