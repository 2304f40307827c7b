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

/** The digest of what stands there; null where nothing does, or where that is not known. */
export function digestOf(existence: Existence | null): string | null {
  return existence?.state === 'present' ? existence.digest : null
}

/** Which commit the image that is there says it was built from. */
export type RevisionAnswer =
  | { readonly state: 'found'; readonly revision: string; readonly source: 'annotation' | 'label' | 'provenance' }
  | { readonly state: 'none' }
  | { readonly state: 'unknown'; readonly fault: Fault }
