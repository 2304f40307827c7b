import { natureOfVariable } from '../../natures.ts'
import { type Span, spanOf } from '../../span.ts'
import type { CodeCall, CodeExpression } from '../../syntax/code/tree.ts'
import { textOfExpression } from '../../syntax/code/parse.ts'
import { stretchOf } from '../../stretch.ts'
import {
  concat,
  concatOf,
  either,
  eitherOf,
  known,
  type Link,
  NOTHING,
  onlyText,
  through,
  unknown,
  type Value,
} from '../../value.ts'
import { calledName, pathName, type Program, propertiesOf, spend } from './program.ts'

const MAX_DEPTH = 24

/** What an expression of a program can come to as text. */
export function codeValue(expression: CodeExpression, program: Program, depth = 0): Value {
  const again = (one: CodeExpression) => codeValue(one, program, depth + 1)
  if (depth > MAX_DEPTH || !spend(program)) return opaque(expression, program)
  switch (expression.kind) {
    case 'text':
      return concatOf(
        expression.parts.map((part) =>
          part.kind === 'text' ? stretchOf(part.text, 0, part.text.text.length) : again(part.value),
        ),
      )
    case 'sum':
      return concatOf(expression.items.map(again))
    case 'choice':
      return chosen(expression.branches, program, depth)
    case 'path':
      return pathValue(expression, program, depth)
    case 'member':
      return memberValue(expression.of, expression.names.at(-1)?.name ?? '', expression, program, depth)
    case 'call':
      return callValue(expression, program, depth)
    case 'nothing':
      return NOTHING
    case 'list':
    case 'object':
    case 'other':
      return opaque(expression, program)
  }
}

/** Any of the branches; behind a variable of the environment stands its default. */
function chosen(branches: readonly CodeExpression[], program: Program, depth: number): Value {
  const [first] = branches
  const name = first ? variableName(first, program) : null
  const values = branches.map((branch, index) => {
    const value = codeValue(branch, program, depth + 1)
    return name !== null && index > 0 ? through(value, { name, by: 'default', span: branch.span }) : value
  })
  const told = values.flat().filter((parts) => parts.length > 0)
  // The default first: it is what is written.
  return eitherOf([told.filter((parts) => parts.every(isText)), told])
}

function isText({ kind }: { readonly kind: string }): boolean {
  return kind === 'text'
}

/** `$TAG` of `process.env.TAG`, `os.environ["TAG"]` and `os.getenv("TAG")`; the path of what nothing here sets. */
function variableName(expression: CodeExpression, program: Program): string | null {
  if (expression.kind === 'path') {
    const path = pathName(expression.names)
    const name = ENVIRONMENT.exec(path)?.[1]
    if (name !== undefined) return `$${name}`
    return program.tree.bindings.has(path) ? null : path
  }
  return expression.kind === 'call' ? environmentCall(expression) : null
}

const ENVIRONMENT = /^(?:process\.env|os\.environ|environ|env)\.(\w+)$/
const ENVIRONMENT_CALL = /^(?:os\.getenv|getenv|os\.environ\.get|environ\.get)$/

function environmentCall({ names, arguments: given }: CodeCall): string | null {
  const name = ENVIRONMENT_CALL.test(pathName(names)) && given[0] ? textOfExpression(given[0].value) : null
  return name === null ? null : `$${name}`
}

type Path = Extract<CodeExpression, { kind: 'path' }>

function pathValue(expression: Path, program: Program, depth: number): Value {
  const path = pathName(expression.names)
  const { span } = expression
  const name = ENVIRONMENT.exec(path)?.[1]
  if (name !== undefined) return unknown(natureOfVariable(name), `$${name}`, span)
  const bound = program.tree.bindings.get(path)
  if (bound) {
    return eitherOf(
      bound.map((one) => {
        const link: Link = { name: path, by: 'variable', span: one.span }
        return through(codeValue(one, program, depth + 1), link)
      }),
    )
  }
  const last = expression.names.at(-1)?.name ?? ''
  const owner = expression.names.slice(0, -1)
  const held = owner.length > 0 ? program.tree.bindings.get(pathName(owner)) : undefined
  const [only] = held ?? []
  if (only && held?.length === 1 && only.kind === 'object') {
    const entry = only.entries.findLast(({ key }) => key === last)
    if (entry) {
      const link: Link = { name: path, by: 'variable', span: entry.value.span }
      return through(codeValue(entry.value, program, depth + 1), link)
    }
  }
  const from: CodeExpression = {
    kind: 'path',
    names: owner,
    span: spanOf(span.start, owner.at(-1)?.span.end ?? span.end),
  }
  return memberValue(only ?? from, last, expression, program, depth, owner.length > 0 ? from : null)
}

/** A property of something that is known for what it is. */
function memberValue(
  of: CodeExpression,
  name: string,
  whole: CodeExpression,
  program: Program,
  depth: number,
  shown: CodeExpression | null = null,
): Value {
  const property = program.dialect.canonical(name)
  if (property === 'repositoryUri') return unknown('opaque', repositoryName(shown ?? of, program, depth), whole.span)
  if (property === 'account' || property === 'ACCOUNT_ID' || property === 'accountId')
    return unknown('opaque', 'aws account', whole.span)
  const isParameter = of.kind === 'call' && of.names.at(-1)?.name === 'CfnParameter'
  const fallback = isParameter ? propertiesOf(of, 2, program).values.get('default') : undefined
  if (fallback && property.startsWith('value')) {
    const id = of.kind === 'call' && of.arguments[1] ? (textOfExpression(of.arguments[1].value) ?? '') : ''
    return through(codeValue(fallback, program, depth + 1), { name: id, by: 'parameter', span: fallback.span })
  }
  return opaque(whole, program)
}

/** `ECR repository <expression>`, the repository by the name that it is given where there is one. */
export function repositoryName(expression: CodeExpression, program: Program, depth = 0): string {
  if (expression.kind === 'call' && depth < MAX_DEPTH) {
    const last = expression.arguments.at(-1)
    const text = last ? onlyText(codeValue(last.value, program, depth + 1)) : null
    if (text !== null && /from/i.test(expression.names.at(-1)?.name ?? '')) return `ECR repository ${text}`
  }
  return `ECR repository ${sourceOf(expression, program)}`
}

/** Methods that give what they are called on, but for blanks, case or length. */
const KEEPING: ReadonlySet<string> = new Set(
  'toString trim toLowerCase strip lower decode slice substring substr replace replaceAll rstrip'.split(' '),
)

function callValue(call: CodeCall, program: Program, depth: number): Value {
  const { names, of, span, arguments: given } = call
  const [first, second] = given
  const variable = environmentCall(call)
  if (variable !== null) {
    const unset = unknown(natureOfVariable(variable.slice(1)), variable, span)
    if (!second) return unset
    const standIn = codeValue(second.value, program, depth + 1)
    return either(through(standIn, { name: variable, by: 'default', span: second.value.span }), unset)
  }
  const method = program.dialect.canonical(names.at(-1)?.name ?? '')
  if (method.startsWith('repositoryUriForTag')) {
    const owner: CodeExpression = of ?? { kind: 'path', names: names.slice(0, -1), span: ownerSpan(call) }
    const tag = first ? codeValue(first.value, program, depth + 1) : known('latest', null)
    return concat(unknown('opaque', repositoryName(owner, program, depth), span), known(':', null), tag)
  }
  if (/^(?:execSync|checkOutput|run)$/.test(method) && first && isCommitCommand(first.value, program))
    return unknown('commit', 'git rev-parse', span)
  const owner: CodeExpression | null =
    of && names.length === 1
      ? of
      : names.length > 1
        ? { kind: 'path', names: names.slice(0, -1), span: ownerSpan(call) }
        : null
  if (owner && KEEPING.has(method)) {
    const value = codeValue(owner, program, depth + 1)
    const isUnchanged = value.every((parts) => parts.some((part) => part.kind === 'unknown')) || given.length === 0
    return isUnchanged ? value : opaque(call, program)
  }
  if (method === 'tryGetContext' && first) {
    const name = textOfExpression(first.value) ?? ''
    return unknown(natureOfVariable(name), `context ${name}`, span)
  }
  if (method === 'uuid4' || method === 'randomUUID' || calledName(call, program) === 'Date.now')
    return unknown('unique', sourceOf(call, program), span)
  return opaque(call, program)
}

function isCommitCommand(command: CodeExpression, program: Program): boolean {
  return /rev-parse|git.{1,20}log/.test(
    program.text.slice(command.span.start, Math.min(command.span.end, command.span.start + 200)),
  )
}

function ownerSpan({ names, span }: CodeCall): Span {
  return spanOf(span.start, names.at(-2)?.span.end ?? span.start)
}

function opaque(expression: CodeExpression, program: Program): Value {
  const names = expression.kind === 'path' || expression.kind === 'member' ? expression.names : []
  const nature = natureOfVariable(names.at(-1)?.name ?? '')
  return unknown(nature, sourceOf(expression, program), expression.span)
}

const MAX_SHOWN = 60

function sourceOf({ span }: CodeExpression, { text }: Program): string {
  const shown = text.slice(span.start, Math.min(span.end, span.start + MAX_SHOWN)).replaceAll(/\s+/g, ' ')
  return shown === '' ? 'an expression' : shown
}
