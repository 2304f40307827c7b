import { natureOfVariable } from '../../natures.ts'
import type { Nature } from '../../value.ts'
import { areTagsOnly, type Triggers } from './triggers.ts'

/** What the `github` context holds, by the path below it. */
const NATURES: ReadonlyMap<string, Nature> = new Map<string, Nature>([
  ['sha', 'commit'],
  ['workflow_sha', 'commit'],
  ['event.after', 'commit'],
  ['event.before', 'commit'],
  ['event.head_commit.id', 'commit'],
  ['event.head_commit.timestamp', 'unique'],
  ['ref', 'branch'],
  ['ref_name', 'branch'],
  ['head_ref', 'branch'],
  ['base_ref', 'branch'],
  ['event.ref', 'branch'],
  ['event.base_ref', 'branch'],
  ['event.pull_request.head.ref', 'branch'],
  ['event.pull_request.base.ref', 'branch'],
  ['event.pull_request.head.label', 'branch'],
  ['event.repository.default_branch', 'branch'],
  ['event.release.target_commitish', 'branch'],
  ['event.release.tag_name', 'version'],
  ['event.release.name', 'version'],
  ['run_id', 'run'],
  ['run_number', 'run'],
  ['run_attempt', 'run'],
  ['event.workflow_run.id', 'run'],
  ['event.workflow_run.run_number', 'run'],
  ['event.number', 'pull-request'],
  ['event.pull_request.number', 'pull-request'],
  ['event.issue.number', 'pull-request'],
  ['event.deployment.environment', 'environment'],
])

/** `head_sha`, `pull_request.head.sha`, `merge_commit_sha`, of whichever event. */
const COMMIT_FIELD = /(?:^|[._])sha$/
const BRANCH_FIELD = /(?:^|\.)head_branch$/
/** What holds the tag's name in a run that a tag started. */
const REF_FIELDS: ReadonlySet<string> = new Set(['ref', 'ref_name', 'event.ref', 'head_ref', 'base_ref'])
const REF_VARIABLE = /^GITHUB_(?:[A-Z_]+_)?REF(?:_|$)/
const SHA_VARIABLE = /^GITHUB_(?:[A-Z_]+_)?SHA(?:_|$)/

export function natureOfGithub(path: string, triggers: Triggers): Nature {
  const field = path.toLowerCase()
  if (REF_FIELDS.has(field)) return natureOfRef(triggers)
  const found = NATURES.get(field)
  if (found) return found
  if (COMMIT_FIELD.test(field)) return 'commit'
  return BRANCH_FIELD.test(field) ? 'branch' : 'opaque'
}

/** What a variable holds that the runner sets, or an action that makes slugs of such; null for one that neither does. */
export function natureOfDefault(name: string, triggers: Triggers): Nature | null {
  if (!name.startsWith('GITHUB_') && !name.startsWith('RUNNER_')) return null
  if (SHA_VARIABLE.test(name)) return 'commit'
  if (REF_VARIABLE.test(name)) return name.startsWith('GITHUB_REF_TYPE') ? 'opaque' : natureOfRef(triggers)
  return natureOfVariable(name)
}

function natureOfRef(triggers: Triggers): Nature {
  return areTagsOnly(triggers) ? 'version' : 'branch'
}
