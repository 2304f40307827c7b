import type { MappedText } from '../../mapped-text.ts'
import type { Span } from '../../span.ts'

/** HCL as a tree whose every node knows where it stands. */
export interface HclBody {
  readonly attributes: readonly HclAttribute[]
  readonly blocks: readonly HclBlock[]
  readonly span: Span
}

export interface HclAttribute {
  readonly name: string
  readonly value: Expression
  readonly span: Span
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  /** What stands between its braces. */
  readonly body: HclBody
  /** From its type to its closing brace. */
  readonly span: Span
}

export type Expression =
  | { readonly kind: 'literal'; readonly text: string; readonly span: Span }
  | { readonly kind: 'null'; readonly span: Span }
  /** Its span holds its quotes, or a heredoc's markers. */
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Expression[]; readonly span: Span }
  | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[]; readonly span: Span }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'access'; readonly of: Expression; readonly steps: readonly Step[]; readonly span: Span }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[]; readonly span: Span }
  /** Its branches: that for true, and that for false. */
  | {
      readonly kind: 'conditional'
      readonly test: Expression
      readonly branches: readonly Expression[]
      readonly span: Span
    }
  | { readonly kind: 'for'; readonly loop: ForLoop; readonly span: Span }
  /** Arithmetic, comparisons and what could not be read. */
  | { readonly kind: 'other'; readonly span: Span }

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: MappedText }
  | { readonly kind: 'hole'; readonly value: Expression; readonly span: Span }
  /** `%{ if … }`, `%{ endif }`. */
  | { readonly kind: 'directive'; readonly span: Span }

export interface ObjectEntry {
  /** A bare word is a `literal`. */
  readonly key: Expression
  readonly value: Expression
  readonly span: Span
}

export type Step =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'index'; readonly index: Expression }
  | { readonly kind: 'splat' }

export interface ForLoop {
  /** Of the key and the value, or of the value alone. */
  readonly names: readonly string[]
  readonly over: Expression
  /** Null in a list. */
  readonly key: Expression | null
  readonly value: Expression
}

/** Where the text could not be understood, and why. */
export interface HclFault {
  readonly code: 'SYNTAX' | 'TOO_DEEP'
  readonly start: number
  readonly detail: string
}

/** The last attribute of a name. */
export function attributeOf(body: HclBody, name: string): HclAttribute | null {
  return body.attributes.findLast((attribute) => attribute.name === name) ?? null
}
