import { CodedError } from '../../domain/errors.ts'
import type { Environment } from '../../ports.ts'

/** `owner/name`: what is given, or the job's, or where the checkout was cloned from. */
export function gitHubRepository(given: string | undefined, env: Environment, origin: string | null): string {
  const server = serverOf(env)
  const known = given || env['GITHUB_REPOSITORY'] || (origin === null ? null : repositoryIn(origin, server))
  if (known) return known
  const why = origin === null ? 'the checkout has no remote `origin`' : `its remote \`origin\` is not on ${server}`
  throw new CodedError('INPUT_INVALID', `--open-pull-request: it is not known for which repository, since ${why}.`, {
    remedy: [
      'Name it: --github-repository owner/name',
      'Another server than github.com is told by GITHUB_SERVER_URL and GITHUB_API_URL.',
    ],
  })
}

function serverOf(env: Environment): string {
  const url = env['GITHUB_SERVER_URL'] ?? ''
  return URL.canParse(url) ? new URL(url).host : 'github.com'
}

const REMOTES = [
  /^https?:\/\/(?:[^@/]+@)?([^/@]+)\/([^/]+\/[^/]+)$/,
  /^ssh:\/\/(?:[^@/]+@)?([^/@:]+)(?::\d+)?\/([^/]+\/[^/]+)$/,
  /^(?:[^@/:]+@)?([^/@:]+):([^/]+\/[^/]+)$/,
] as const

/** The repository that a remote names, if it is this server's. */
function repositoryIn(origin: string, server: string): string | null {
  const url = origin.replace(/\/$/, '').replace(/\.git$/, '')
  for (const form of REMOTES) {
    const [, host, repository] = form.exec(url) ?? []
    if (host !== undefined && repository !== undefined) return host === server ? repository : null
  }
  return null
}
