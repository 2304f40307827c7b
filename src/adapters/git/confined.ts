import { accessSync, constants } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import type { Environment } from '../../ports.ts'
import { type Answer, run, type RunBounds } from './run.ts'

/** Asks git about one repository, with nothing in its way but that repository. */
export type AskGit = (args: readonly string[], bounds: RunBounds & { readonly network?: true }) => Promise<Answer>

/** Null if there is no git on the PATH. */
export function confinedGit(root: string, env: Environment): AskGit | null {
  const program = findProgram('git', env)
  if (program === null) return null
  const offline = environment(env, dirname(root))
  return (args, { network, ...bounds }) =>
    run(program, [...CONFINED, '-C', root, ...args], {
      ...bounds,
      env: network ? { ...offline, GIT_ALLOW_PROTOCOL: TRANSPORTS } : offline,
    })
}

/**
 * A repository's own configuration is not trusted to name programs. One way is left open on purpose: the content filters of
 * `.gitattributes` (git-lfs), without which git would call every filtered file changed.
 */
const CONFINED = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'] as const

/** `ext`, which runs any program, is not among them. */
const TRANSPORTS = 'file:http:https:ssh'

/**
 * The program's full path. Windows would look in the current directory before the PATH, and so run what a repository
 * brings along; a relative entry of the PATH would too.
 */
function findProgram(name: string, env: Environment): string | null {
  const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? ''
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const candidates = path.split(delimiter).filter((directory) => isAbsolute(directory))
  return candidates.map((directory) => join(directory, file)).find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What would send git to another repository than the one in the directory; `git rev-parse --local-env-vars` names most. */
const MISLEADING = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
])

function environment(env: Environment, above: string): Environment {
  const kept = Object.entries(env).filter(([name]) => !MISLEADING.has(name.toUpperCase()))
  return {
    ...Object.fromEntries(kept),
    // A broken `.git` here must not let git climb to a repository above.
    GIT_CEILING_DIRECTORIES: above,
    GIT_OPTIONAL_LOCKS: '0',
    // The commit as it was made, not as `refs/replace` has it.
    GIT_NO_REPLACE_OBJECTS: '1',
    // In a partial clone git would fetch what is missing, by whatever transport the configuration names.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    // A path is a path, whatever it looks like.
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    LANGUAGE: '',
  }
}
