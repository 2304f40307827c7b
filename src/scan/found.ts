import type { Fact } from './facts.ts'
import type { SourceFile } from './source-file.ts'
import type { Span } from './span.ts'
import type { Part } from './value.ts'

/** A fact in its file. */
export interface Found<F extends Fact = Fact> {
  readonly file: SourceFile
  readonly fact: F
  /** Where another file runs it from; it has the unit and the order of that place then. */
  readonly caller: { readonly file: SourceFile; readonly span: Span } | null
  /** What it is a copy of, with what its caller gives put in. */
  readonly original: Found | null
  /** Nothing in the tree is seen to run it. */
  readonly isIdle: boolean
}

export function foundIn<F extends Fact>(file: SourceFile, fact: F): Found<F> {
  return { file, fact, caller: null, original: null, isIdle: false }
}

/** Whether a part of a copy stood in its original already, and was not given by the caller. */
export function isOwnPart({ file, original }: Found, part: Part | null): boolean {
  if (!part || !original) return true
  if (part.span) return part.span.path === undefined || part.span.path === file.path
  const own = 'reference' in original.fact ? original.fact.reference.flat() : []
  return own.some((each) => each.span === null && textOf(each).includes(textOf(part)))
}

/** Where the caller writes what it gives: in its own file if any step of its way lies there. */
export function givenAt({ caller }: Found, { via }: Part, span: Span): Span {
  const path = caller?.span.path ?? caller?.file.path
  if (path === undefined || span.path === path) return span
  return via.find((link) => link.span?.path === path)?.span ?? span
}

function textOf(part: Part): string {
  return part.kind === 'text' ? part.text : part.name
}
