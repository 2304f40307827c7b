import { natureOfVariable } from '../../natures.ts'
import { bind, budgetFor, type Head, headOf, type Scope, valueHead, writtenText } from '../../syntax/hcl/term.ts'
import { attributeOf, type Expression, type HclAttribute, type HclBlock, type HclBody } from '../../syntax/hcl/tree.ts'
import { itemsOf } from '../../syntax/hcl/resolve.ts'
import { termOf } from '../../syntax/hcl/term.ts'
import { unknown } from '../../value.ts'

/** What the names of a bake file mean: its variables, whose defaults the environment can replace, and its functions. */
export function bakeScope(body: HclBody, source: string): Scope {
  const variables = variablesIn(body)
  const functions = functionsIn(body)
  const scope: Scope = {
    source,
    budget: budgetFor(source),
    find: (path, names) => {
      const [name = ''] = path
      const target = name === 'target' ? attributeOfTarget(body, names) : null
      if (target) return { heads: [headOf(target.value, scope)], used: 3 }
      const written = variables.get(name)
      if (written && !isEmpty(written)) {
        const link = { name: `\${${name}}`, by: 'default', span: written.span } as const
        return { heads: [headOf(written, scope, link)], used: 1 }
      }
      // A default that is empty asks for a value from outside.
      return path.length === 1
        ? { heads: [valueHead(unknown(natureOfVariable(name), `$${name}`, null))], used: Infinity }
        : null
    },
    call: (name, given) => {
      const called = functions.get(name)
      if (!called) return null
      const { names, result } = called
      const bound = new Map(
        names.map((parameter, index): [string, Head[]] => {
          const term = given[index]
          return [parameter, term ? [{ kind: 'term', term }] : []]
        }),
      )
      return [headOf(result, bind(scope, bound), { name: `${name}()`, by: 'local', span: result.span })]
    },
  }
  return scope
}

function variablesIn(body: HclBody): ReadonlyMap<string, Expression> {
  const blocks = body.blocks.flatMap(({ type, labels, body: inner }): [string, Expression][] => {
    const fallback = type === 'variable' ? attributeOf(inner, 'default') : null
    return fallback ? [[labels[0] ?? '', fallback.value]] : []
  })
  // What stands outside of all blocks is a variable too.
  const loose = body.attributes.map(({ name, value }): [string, Expression] => [name, value])
  return new Map([...loose, ...blocks])
}

interface BakeFunction {
  readonly names: readonly string[]
  readonly result: Expression
}

function functionsIn(body: HclBody): ReadonlyMap<string, BakeFunction> {
  return new Map(
    body.blocks.flatMap(({ type, labels, body: inner }): [string, BakeFunction][] => {
      const result = type === 'function' ? attributeOf(inner, 'result') : null
      const params = attributeOf(inner, 'params')?.value
      const listed = params?.kind === 'list' ? params.items : []
      const names = listed.map((item) => (item.kind === 'name' ? item.name : (writtenText(item) ?? '')))
      return result ? [[labels[0] ?? '', { names, result: result.value }]] : []
    }),
  )
}

function attributeOfTarget(body: HclBody, [, target = '', attribute = '']: readonly string[]): HclAttribute | null {
  const block = body.blocks.findLast(({ type, labels }) => type === 'target' && labels[0] === target)
  return block ? attributeOf(block.body, attribute) : null
}

function isEmpty(value: Expression): boolean {
  return value.kind === 'null' || writtenText(value) === ''
}

/** The scopes in a target that a matrix makes several of: one, in which an axis can be any of its values. */
export function matrixScope({ body }: HclBlock, scope: Scope): Scope {
  const matrix = attributeOf(body, 'matrix')?.value
  if (matrix?.kind !== 'object') return scope
  const axes = matrix.entries.flatMap(({ key, value }): [string, Head[]][] => {
    const name = writtenText(key)
    const items = itemsOf(termOf(value, scope))
    if (name === null || !items) return []
    const link = { name, by: 'matrix', span: value.span } as const
    return [[name, items.map((term): Head => ({ kind: 'term', term: { ...term, links: [link, ...term.links] } }))]]
  })
  return bind(scope, new Map(axes))
}
