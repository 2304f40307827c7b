/**
 * The part of JSON Schema (draft 7) that our files need. `patternErrorMessage` is the editors' own extension; a `format` beyond the
 * standard's is a check that only the code can make.
 */
export type JsonSchema = Annotations &
  (
    | { readonly type: 'boolean' }
    | {
        readonly type: 'string'
        readonly enum?: readonly string[]
        readonly minLength?: number
        readonly maxLength?: number
        readonly pattern?: string
        readonly patternErrorMessage?: string
        readonly format?: string
      }
    | {
        readonly type: 'array'
        readonly items: JsonSchema
        readonly minItems?: number
        readonly maxItems?: number
        readonly uniqueItems?: boolean
      }
    | {
        readonly type: 'object'
        readonly properties: Readonly<Record<string, JsonSchema>>
        readonly required?: readonly string[]
        readonly additionalProperties: false
      }
    | { readonly oneOf: readonly JsonSchema[] }
  )

interface Annotations {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
}

/** The type of what a schema accepts. */
export type Accepted<S> = S extends { readonly enum: readonly (infer Word)[] }
  ? Word
  : S extends { readonly type: 'string' }
    ? string
    : S extends { readonly type: 'boolean' }
      ? boolean
      : S extends { readonly type: 'array'; readonly items: infer Item }
        ? readonly Accepted<Item>[]
        : S extends { readonly oneOf: readonly (infer Option)[] }
          ? Accepted<Option>
          : S extends { readonly properties: infer P }
            ? { readonly [K in keyof P as K extends RequiredKey<S> ? K : never]: Accepted<P[K]> } & {
                readonly [K in keyof P as K extends RequiredKey<S> ? never : K]?: Accepted<P[K]>
              }
            : never

type RequiredKey<S> = S extends { readonly required: readonly (infer Key)[] } ? Key : never
