import type { GateNote } from '../domain/verdict/gate-result.ts'
import { MAX_FILTERS } from '../domain/ecr/exclusion-filters.ts'
import type { MustMoveBlocked } from '../domain/push/must-move.ts'
import { inOneLine, setFilters } from './ecr-command.ts'
import { quoted } from './wording/wording.ts'

export interface NoteWording {
  /** Whether it is worth an annotation of its own, or a line in the log. */
  readonly level: 'warning' | 'notice'
  readonly text: string
}

/** What is worth knowing of a run and decides nothing. */
export function noteWording(note: GateNote): NoteWording {
  switch (note.code) {
    case 'SHA_SHORT':
      return {
        level: 'warning',
        text: `The template "${note.template}" cuts the commit to ${note.length} digits. Any two of 10,000 images share them with a probability of ${collision(note.length)}; use 12 or more.`,
      }
    case 'READS_AS_NUMBER':
      return {
        level: 'warning',
        text: `YAML and Helm read the tag "${note.tag}" as a number. Put a letter before it: "sha-{sha}".`,
      }
    case 'BRANCH_REWRITTEN':
      return {
        level: 'notice',
        text: `The branch "${note.branch}" cannot stand in a tag as it is. It was written "${note.value}", ${note.partner === null ? 'so that no other branch reads the same' : `so that it is never taken for the branch "${note.partner}"`}.`,
      }
    case 'COMMIT_NOT_VERIFIED':
      return {
        level: 'notice',
        text: `There is no checkout to hold the commit of ${note.field} against. Put actions/checkout before this step to have it verified.`,
      }
    case 'DIRTY_TREE':
      return {
        level: 'warning',
        text: `The working tree differs from the commit in ${note.count} ${note.count === 1 ? 'place' : 'places'}: ${preview(note.paths, note.count)}. The image may hold what the commit does not.`,
      }
    case 'DIRTY_UNKNOWN':
      return {
        level: 'notice',
        text: 'Whether the working tree differs from the commit could not be found out in time.',
      }
    case 'REGISTRY_CHECK_SKIPPED':
      return {
        level: 'warning',
        text: 'The registry was not asked: a pull request from a fork has no credentials, and `registry-check` is `auto`. Only the names were judged.',
      }
    case 'CUSTOM_ENDPOINT':
      return {
        level: 'notice',
        text: `ECR was asked at \`${note.endpoint}\`, as AWS_ENDPOINT_URL_ECR or AWS_ENDPOINT_URL has it, and not at AWS's own endpoint. The answers are that address's.`,
      }
    case 'CACHE_WITHOUT_TAG':
      return {
        level: 'notice',
        text: `${JSON.stringify(note.entry)} under \`tags\` exports a cache that writes no tag. There is nothing to hold; leave it out.`,
      }
    case 'MUST_MOVE_BLOCKED':
      return { level: 'warning', text: mustMoveText(note) }
    case 'EXCEPTION_USED':
      return { level: 'notice', text: exceptionText(note) }
    case 'EXCEPTION_EXPIRING':
      return { level: 'warning', text: `${exceptionText(note)} ${daysText(note.daysLeft)}` }
  }
}

/** The birthday problem, for 10,000 images. */
function collision(digits: number): string {
  const probability = -Math.expm1(-(10_000 ** 2 / 2) / 16 ** digits)
  return `${(probability * 100).toPrecision(2)}%`
}

function mustMoveText({ uri, repository, tags, mode, filters, advice }: MustMoveBlocked): string {
  const setting = filters.length > 0 ? `${mode} (${quoted(filters)})` : mode
  const blocked = `${uri} is ${setting} and keeps in place what must move by the policy: ${quoted(tags)}. Once such a tag is there, ECR refuses the next export of the cache, or a second signature, with TAG_INVALID.`
  if (!advice.fits)
    return `${blocked} ECR takes ${MAX_FILTERS} filters a repository, and so many do not let it all move: give it a repository of its own. docs/caches-and-signatures.md`
  const command = inOneLine(setFilters(repository, 'IMMUTABLE_WITH_EXCLUSION', advice.filters))
  const dropped =
    advice.dropped.length > 0
      ? ` It leaves out ${quoted(advice.dropped)}: tags naming a commit or a version may move by it.`
      : ''
  const others = mode === 'MUTABLE_WITH_EXCLUSION' ? ' Every other tag of the repository is then kept in place.' : ''
  return `${blocked} To let it move, and no tag of an image: \`${command}\`${dropped}${others}`
}

function exceptionText(note: Extract<GateNote, { owner: string }>): string {
  return `${note.reference} may move: an exception of ${note.owner} lets it through until ${note.expires} ("${note.reason}").`
}

function daysText(days: number): string {
  if (days === 0) return 'This is its last day.'
  return days === 1 ? 'One day is left.' : `${days} days are left.`
}

function preview(paths: readonly string[], count: number): string {
  const shown = paths.slice(0, 3).map((path) => JSON.stringify(path))
  return count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : shown.join(', ')
}
