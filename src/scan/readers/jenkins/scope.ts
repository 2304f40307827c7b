import type { Span } from '../../span.ts'
import { either, type LinkKind, through, type Value } from '../../value.ts'
import type { Names } from './expression.ts'

/** A block of the pipeline that is open at a point of it. */
export interface Block {
  /** The word that it begins with: `environment`, `stage`, `if`. */
  readonly label: string
  readonly isConditional: boolean
  /** The registry that images within belong to. */
  readonly registry: Value | null
  readonly directory: string | null
}

const OUTSIDE: Block = { label: '', isConditional: false, registry: null, directory: '' }

/** What a pipeline has set, and the blocks that are open. */
export function createScope(text: string) {
  const variables = new Map<string, Value>()
  const environment = new Map<string, Value>()
  const blocks: Block[] = []
  const set = (held: Map<string, Value>, name: string, value: Value) => {
    const before = held.get(name)
    // In a block that may not run, what was there before may still be.
    const isUncertain = before !== undefined && blocks.some(({ isConditional }) => isConditional)
    held.set(name, isUncertain ? either(before, value) : value)
  }
  const names: Names = {
    text,
    environment: (name) => environment.get(name) ?? null,
    valueOf(name) {
      const [, context, rest = ''] = /^(?:(?:script|this|steps)\.)?(env|params)\.(.*)$/.exec(name) ?? []
      if (context === 'env') return environment.get(rest) ?? null
      if (context === 'params') return variables.get(`params.${rest}`) ?? null
      return variables.get(name) ?? environment.get(name) ?? null
    },
  }
  return {
    names,
    environment,
    block: () => blocks.at(-1) ?? OUTSIDE,
    open: (block: Block) => void blocks.push(block),
    close: () => void blocks.pop(),
    /** Sets a variable of Groovy. */
    assign: (name: string, value: Value, span: Span, by: LinkKind = 'variable') =>
      set(variables, name, through(value, { name: `$${name}`, by, span })),
    /** Sets a variable of the environment. */
    give: (name: string, value: Value, span: Span, by: LinkKind = 'env') =>
      set(environment, name, through(value, { name: `$${name}`, by, span })),
  }
}

export type Scope = ReturnType<typeof createScope>
