import type { Unread } from '../verdict/verdict.ts'

/** What was asked of a registry: its answer, why there is none, or that nobody asked, since nothing hung on it. */
export type Reading<T> =
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'unread'; readonly failure: Unread }
  | { readonly state: 'not-asked' }

export const NOT_ASKED = { state: 'not-asked' } as const satisfies Reading<never>
