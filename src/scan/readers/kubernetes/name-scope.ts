import type { Value } from '../../value.ts'

/** What a name stands for: `TAG` of `${TAG}`, `params.tag` of `$(params.tag)`, `$tag` and `.Values.tag` of a template. */
export type NameScope = (name: string) => Value | null

export const NO_NAMES: NameScope = () => null
