import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import { actionsOf, isTemplated } from '../../syntax/template-mask.ts'
import { eitherOf, through, type Value } from '../../value.ts'
import { type NameScope, NO_NAMES } from '../kubernetes/name-scope.ts'
import { expressionValue } from './expression.ts'

const ASSIGNMENT = /^\s*(?:set\s{1,9})?(\$?\w{1,80})\s{0,9}:?=(?!=)/
const MAX_ASSIGNMENTS = 8
const MAX_NESTING = 8

/** The variables of a template, each with all that is ever assigned to it: `{{ $tag := .Values.tag | default "latest" }}`. */
export function templateNames(text: MappedText): NameScope {
  if (!isTemplated(text.text)) return NO_NAMES
  const assigned = new Map<string, MappedText[]>()
  for (const { body, bodyStart, isControl } of actionsOf(text.text)) {
    const found = isControl ? ASSIGNMENT.exec(body) : null
    const name = found?.[1]
    if (!found || !name) continue
    const expressions = assigned.get(name) ?? []
    if (expressions.length < MAX_ASSIGNMENTS)
      expressions.push(sliceMapped(text, bodyStart + found[0].length, bodyStart + body.length))
    assigned.set(name, expressions)
  }
  const values = new Map<string, Value | null>()
  let nesting = 0
  const scope: NameScope = (name) => {
    const expressions = assigned.get(name)
    if (!expressions || nesting > MAX_NESTING) return null
    const done = values.get(name)
    if (done !== undefined) return done
    // While it is worked out it is not known: `$tag = printf "%s-x" $tag`.
    values.set(name, null)
    nesting += 1
    const value = eitherOf(
      expressions.map((expression) =>
        through(expressionValue(expression, scope), {
          name,
          by: 'variable',
          span: fileSpan(expression, 0, expression.text.length),
        }),
      ),
    )
    nesting -= 1
    values.set(name, value)
    return value
  }
  return scope
}
