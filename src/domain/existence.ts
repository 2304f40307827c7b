import type { Fault } from './verdict.ts'

/** What stands under a tag now. An error is `unknown`, never `absent`; an archived image still holds its tag. */
export type Existence =
  | { readonly state: 'absent' }
  | {
      readonly state: 'present'
      readonly digest: string
      readonly archived: boolean
      /** RFC 3339, if the registry told it. */
      readonly pushedAt: string | null
      readonly revision: RevisionAnswer
    }
  | { readonly state: 'unknown'; readonly fault: Fault }

/** Which commit the image that is there says it was built from. */
export type RevisionAnswer =
  | { readonly state: 'found'; readonly revision: string; readonly source: 'annotation' | 'label' | 'provenance' }
  | { readonly state: 'none' }
  | { readonly state: 'unknown'; readonly fault: Fault }
