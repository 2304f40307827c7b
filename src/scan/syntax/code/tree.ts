import type { MappedText } from '../../mapped-text.ts'
import type { Span } from '../../span.ts'

/** As much of a program as it takes to see what is called with what. */
export type CodeExpression =
  | { readonly kind: 'text'; readonly parts: readonly TextPart[]; readonly span: Span }
  /** `this.repository.repositoryUri`, `process.env["TAG"]`. */
  | { readonly kind: 'path'; readonly names: readonly CodeName[]; readonly span: Span }
  /** Names behind something that is called: `fromRepositoryName(…).repositoryUri`. */
  | { readonly kind: 'member'; readonly of: CodeExpression; readonly names: readonly CodeName[]; readonly span: Span }
  | CodeCall
  | CodeObject
  | { readonly kind: 'list'; readonly items: readonly CodeExpression[]; readonly span: Span }
  /** Any of these: of a condition, of `??`, of `or`. */
  | { readonly kind: 'choice'; readonly branches: readonly CodeExpression[]; readonly span: Span }
  | { readonly kind: 'sum'; readonly items: readonly CodeExpression[]; readonly span: Span }
  | { readonly kind: 'nothing'; readonly span: Span }
  | { readonly kind: 'other'; readonly span: Span }

export type TextPart =
  { readonly kind: 'text'; readonly text: MappedText } | { readonly kind: 'hole'; readonly value: CodeExpression }

export interface CodeName {
  readonly name: string
  readonly span: Span
}

export interface CodeCall {
  readonly kind: 'call'
  /** What the names of the function stand behind, if not at the beginning. */
  readonly of: CodeExpression | null
  readonly names: readonly CodeName[]
  readonly arguments: readonly CodeArgument[]
  readonly span: Span
}

export interface CodeArgument {
  /** Of a keyword argument. */
  readonly name: string | null
  readonly value: CodeExpression
  readonly span: Span
  /** `...rest`, `**rest`. */
  readonly isSpread: boolean
}

export interface CodeObject {
  readonly kind: 'object'
  readonly entries: readonly CodeEntry[]
  /** Whether it takes in another object. */
  readonly hasSpread: boolean
  readonly span: Span
}

export interface CodeEntry {
  readonly key: string
  readonly value: CodeExpression
  readonly span: Span
}

export interface CodeTree {
  /** All of a program's, inner ones before those around them. */
  readonly calls: readonly CodeCall[]
  /** What is given to a name, `tag` or `this.tag`, wherever that is. */
  readonly bindings: ReadonlyMap<string, readonly CodeExpression[]>
  /** Whether some of it was too deep to be read. */
  readonly isTooDeep: boolean
}
