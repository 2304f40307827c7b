import type { Span } from '../../../span.ts'
import type { DataNode, DataScalar } from '../../../syntax/data.ts'
import type { LooseFact } from '../../../shell/words.ts'
import type { Result } from '../result.ts'
import type { Scope } from '../scope.ts'
import type { Triggers } from '../triggers.ts'

/** A step that uses an action. */
export interface UsedAction {
  readonly id: string | null
  /** `owner/repository/path` in lower case, without its ref. */
  readonly name: string
  /** As it is written, without its ref. */
  readonly title: string
  /** `v3`; of one that is pinned to a commit what the comment behind it says. Empty if neither tells a version. */
  readonly version: string
  readonly input: (name: string) => DataNode | null
  readonly scope: Scope
  /** The value of `uses`. */
  readonly span: Span
}

/** What an action does, as far as a scan goes. */
export interface ActionReading {
  readonly facts: readonly LooseFact[]
  /** Null for what nothing is known of. */
  readonly output: (name: string, triggers: Triggers | null) => Result | null
  /** What it leaves in the environment of the steps behind it: variables, and the outputs that they hold. */
  readonly environment: ReadonlyMap<string, string>
}

export const NO_READING: ActionReading = { facts: [], output: () => null, environment: new Map() }

const COMMENT = /^['"]?[ \t]*#[ \t]*(?:[\w./-]*@|tag[=:][ \t]*)?(v?[0-9][\w.-]*)/

/** The action that a `uses` names, and its version; null for one of this repository, and for an image. */
export function usedName(uses: DataScalar, source: string): Pick<UsedAction, 'name' | 'title' | 'version'> | null {
  const text = uses.text.trim()
  if (text.startsWith('.') || text.startsWith('docker://')) return null
  const at = text.indexOf('@')
  const title = at < 0 ? text : text.slice(0, at)
  const ref = at < 0 ? '' : text.slice(at + 1)
  const isVersion = /^(?:v|release\/v)?[0-9]+(?:\.[0-9]+)*$/.test(ref)
  const comment = COMMENT.exec(source.slice(uses.span.end, uses.span.end + MAX_COMMENT))?.[1] ?? ''
  return {
    name: title.toLowerCase(),
    title,
    version: (isVersion ? ref.replace('release/', '') : comment).toLowerCase(),
  }
}

const MAX_COMMENT = 120

/** The first number of `v3.1.0`. */
export function majorOf(version: string): number | null {
  const found = /^v?([0-9]{1,4})(?:\.|$|-)/.exec(version)
  return found ? Number(found[1]) : null
}

/** `tools/x@v1` of any owner. */
export function repositoryOf(name: string): { readonly repository: string; readonly path: string } {
  const [, repository = '', ...path] = name.split('/')
  return { repository, path: path.join('/') }
}
