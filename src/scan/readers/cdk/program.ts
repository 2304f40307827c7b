import type { CodeCall, CodeExpression, CodeName, CodeTree } from '../../syntax/code/tree.ts'

/** How a language has what is called the same in all of them. */
export interface Dialect {
  /** The services that names stand for, by what is imported: `ecr` of `aws-cdk-lib/aws-ecr`. */
  readonly imports: (text: string) => ReadonlyMap<string, Import>
  /** Names of methods and properties as TypeScript has them. */
  readonly canonical: (name: string) => string
  /** What is written for a property that is put in. */
  readonly property: (name: string, value: string) => string
  readonly quote: string
  /** Whether properties are arguments of their own, by name. */
  readonly hasKeywords: boolean
}

export interface Import {
  /** `ecr`, `codepipelineactions`. */
  readonly service: string
  /** What is taken of it; null for all. */
  readonly member: string | null
}

/** A program of CDK's, and what its names stand for. */
export interface Program {
  readonly text: string
  readonly tree: CodeTree
  readonly dialect: Dialect
  readonly imports: ReadonlyMap<string, Import>
  /** What values of values may cost. */
  readonly budget: { left: number }
}

/** Takes from the budget; false once it is spent. */
export function spend({ budget }: Program): boolean {
  budget.left -= 1
  return budget.left > 0
}

/** `ecr` of `aws-cdk-lib/aws-ecr`, `@aws-cdk/aws-ecr` and `aws_cdk.aws_ecr`; null for what is no service. */
export function serviceOf(module: string): string | null {
  const name = /aws[-_]([a-z0-9_-]{1,60})$/.exec(module.slice(-80))?.[1]
  if (name === undefined || name === 'cdk' || name === 'cdk-lib') return null
  return name.replace(/[-_]alpha$/, '').replaceAll(/[-_]/g, '')
}

/** What is called, by its service and its name: `ecr.Repository`, `ecs.ContainerImage.fromRegistry`. */
export function calledName({ names, of }: CodeCall, { imports, dialect }: Program): string | null {
  const [first, ...rest] = names
  if (!first || of) return null
  const found = imports.get(first.name)
  if (found)
    return [found.service, ...(found.member === null ? [] : [found.member]), ...canonical(rest, dialect)].join('.')
  // `cdk.aws_ecr.Repository`.
  const [second, ...others] = rest
  const service = second ? serviceOf(second.name) : null
  if (service !== null) return [service, ...canonical(others, dialect)].join('.')
  return canonical(names, dialect).join('.')
}

function canonical(names: readonly CodeName[], dialect: Dialect): string[] {
  return names.map(({ name }) => dialect.canonical(name))
}

/** A property of a call: of the object at this place of its arguments, or a keyword argument. */
export function propertiesOf(call: CodeCall, index: number, program: Program): Properties {
  const keywords = call.arguments.filter(({ name }) => name !== null)
  const hasSpread = call.arguments.some(({ isSpread }) => isSpread)
  const given = call.arguments.filter(({ name }) => name === null)[index]
  const entries = keywords.map(({ name, value }) => [program.dialect.canonical(name!), value] as const)
  if (program.dialect.hasKeywords) return { values: new Map(entries), isHidden: hasSpread, hidden: null, object: null }
  if (!given) return { values: new Map(), isHidden: hasSpread, hidden: null, object: null }
  const object = followed(given.value, program)
  if (object.kind !== 'object') return { values: new Map(), isHidden: true, hidden: given.value, object: null }
  const values = new Map(object.entries.map(({ key, value }) => [program.dialect.canonical(key), value]))
  return { values, isHidden: object.hasSpread || given.isSpread, hidden: given.value, object }
}

export interface Properties {
  readonly values: ReadonlyMap<string, CodeExpression>
  /** Whether there can be others that are not seen. */
  readonly isHidden: boolean
  /** What hides them. */
  readonly hidden: CodeExpression | null
  readonly object: Extract<CodeExpression, { kind: 'object' }> | null
}

/** What a name is given in this file, if it is given one thing. */
export function followed(expression: CodeExpression, { tree }: Program): CodeExpression {
  let found = expression
  for (let hops = 0; hops < MAX_HOPS && found.kind === 'path'; hops += 1) {
    const bound: readonly CodeExpression[] = tree.bindings.get(pathName(found.names)) ?? []
    const [only] = bound
    if (!only || bound.length > 1) break
    found = only
  }
  return found
}

const MAX_HOPS = 8

export function pathName(names: readonly CodeName[]): string {
  return names.map(({ name }) => name).join('.')
}
