import type { Value } from '../value.ts'
import { keyAndValue } from './value-text.ts'

/** What `--set` and the input `set` put in the place of what a bake file says, or beside it. */
export interface BakeOverride {
  /** A pattern; `*` where it is not known. */
  readonly target: string
  readonly key: string
  readonly adds: boolean
  readonly value: Value
}

/** `target.key=value`, also `target.key+=value`. */
export function overridesIn(value: Value): BakeOverride[] {
  return value.flatMap((alternative) => {
    // A target may be named by something unknown; the attribute stands right before the sign.
    const start = alternative.findIndex((part) => part.kind === 'text' && part.text.includes('='))
    const field = start < 0 ? null : keyAndValue(alternative.slice(start))
    const [, target = '', key, sign] = /^(.*?)((?<![a-z-])[a-z-]+)(\+?)$/.exec(field?.key ?? '') ?? []
    if (!field || key === undefined) return []
    const name = start === 0 ? target.replace(/\.$/, '') : ''
    return [{ target: name === '' ? '*' : name, key, adds: sign === '+', value: [field.value] }]
  })
}

/** The targets whose tags are no longer those of the file. */
export function renamedBy(overrides: readonly BakeOverride[]): string[] {
  return overrides.filter(({ key, adds }) => key === 'tags' && !adds).map(({ target }) => target)
}
