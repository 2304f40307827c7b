import { eitherOf, onlyText, type Value } from '../value.ts'
import { defineAlias, defineAliasWord } from './aliases.ts'
import { argumentTexts, type Call } from './call.ts'
import { bind } from './machine.ts'
import { bindingOf, type Scope } from './scope.ts'
import { assignmentOf } from './wrappers.ts'

/** `export A=b`, `local A`, `declare -a A`: what one of its words does. */
export function declare(call: Call, name: string, values: readonly Value[] | null, isList: boolean): void {
  const { machine, scope, span } = call
  const program = onlyText(call.fields[0]?.value ?? [])
  if (program === 'alias') return values ? defineAlias(call, name, eitherOf(values)) : undefined
  const texts = argumentTexts(call)
  const isLocal = (program === 'local' || program === 'declare' || program === 'typeset') && !texts.includes('-g')
  if (isLocal) localScope(scope)?.locals.add(name)
  const isExported =
    program === 'export' ? !texts.includes('-n') : texts.some((text) => /^-[a-zA-Z]*x/.test(text ?? ''))
  const before = bindingOf(scope, name)
  if (values) bind(machine, scope, name, values, { span, isList, ...(isExported ? { isExported } : {}) })
  else if (before) scope.bindings.set(name, { ...before, isExported: before.isExported || isExported })
  else if (isLocal) bind(machine, scope, name, [[[]]], { span })
  else if (isExported) {
    const given = machine.given(name)
    if (given) bind(machine, scope, name, [given], { span, isExported })
  }
}

/** The call in which a name is local; none at the top of a script. */
function localScope(scope: Scope): Scope | null {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.border === 'call') return at
  return null
}

/** A word of a declaration that is no assignment by its syntax: a name, or `"TAG=$X"`. */
export function declareWord(call: Call, value: Value): void {
  if (onlyText(call.fields[0]?.value ?? []) === 'alias') return defineAliasWord(call, value)
  const text = onlyText(value)
  if (text !== null && /^[A-Za-z_]\w*$/.test(text)) declare(call, text, null, false)
  const pair = text?.startsWith('-') ? null : assignmentOf(value)
  if (pair) declare(call, pair.name, [pair.value], false)
}

export const DECLARATIONS: ReadonlySet<string> = new Set(['export', 'local', 'declare', 'readonly', 'typeset', 'alias'])
