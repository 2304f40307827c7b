import { isCacheExport } from '../domain/push/cache-export.ts'
import { isCommitId } from '../domain/commit/commit-id.ts'
import { CodedError } from '../domain/errors.ts'
import { clipTo } from '../domain/text/clip.ts'
import type { PolicyInput } from './read-policy.ts'

/** Where a command's inputs come from: `with` of a step, or options of the command line. An absent one is the empty text. */
export type InputReader<Name extends string> = (name: Name) => string

export const POLICY_PATH = '.github/immutable-tag.yml'

/** One a line or comma-separated: neither a tag nor a repository can hold a comma. */
export function entries(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** As `entries`, but for the text of a build's `cache-to`, whose commas are its own and which takes a line. */
export function tagEntries(text: string): string[] {
  return text.split('\n').flatMap((line) => (isCacheExport(line.trim()) ? [line.trim()] : entries(line)))
}

/** Throws a CodedError for a value that is not among the allowed ones. */
export function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new CodedError('INPUT_INVALID', `${name}: \`${shown(value)}\` is not one of ${allowed.join(', ')}.`, {
    remedy: [`Write \`${name}: ${allowed[0]}\`, or leave it out.`],
  })
}

export function revisionOf(text: string): string | null {
  if (text === '') return null
  const revision = text.toLowerCase()
  if (isCommitId(revision)) return revision
  throw new CodedError('INPUT_INVALID', `revision: \`${shown(text)}\` is not a full commit SHA.`, {
    remedy: ['Give all of its 40 hexadecimal digits (64 in a SHA-256 repository): git rev-parse HEAD'],
  })
}

/** A boolean as the runner's own `core.getBooleanInput` reads it: YAML 1.2's spellings and no other. */
export function isTrue(name: string, value: string): boolean {
  return oneOf(name, value.toLowerCase(), ['false', 'true']) === 'true'
}

/** The policy file may be absent at its default path only. */
export function policyOf(path: string): PolicyInput {
  return { path, required: path !== POLICY_PATH }
}

/** Of an input that is refused, which may be a list of several; a refusal of many kilobytes helps nobody. */
const MAX_SHOWN = 300

/** An input as its refusal quotes it. */
export function shown(text: string): string {
  return clipTo(MAX_SHOWN, text)
}
