import type { Span } from '../../../span.ts'
import type { LooseFact } from '../../../shell/words.ts'
import { readBuildOutput, readCacheTarget } from '../../../tools/build-outputs.ts'
import { type Switch, switchOfValue } from '../../../tools/arguments.ts'
import { withoutTag } from '../../../tools/value-text.ts'
import { concat, known, type Value } from '../../../value.ts'
import { byLine, byLineOrComma, entriesIn, type ListEntry, underCondition, valueIn } from '../text.ts'
import { type ActionReading, majorOf, NO_READING, type UsedAction } from './used-action.ts'

/** docker/build-push-action, and those that do as it does. */
export function readBuildPush(step: UsedAction): ActionReading {
  if (majorOf(step.version) === 1 && step.input('repository')) return { ...NO_READING, facts: firstVersion(step) }
  const tags = step.input('tags')
  const entries = entriesIn(tags, underCondition(step.scope, step.input('push')), byLineOrComma)
  const outputs = entriesIn(step.input('outputs'), step.scope, byLine)
  const read = outputs.map((entry) => ({ entry, output: readBuildOutput(entry.value) }))
  const pushing = read.filter(({ output }) => output.pushes !== false)
  const byOutput: Switch = pushing.length === 0 ? 'off' : pushing.some(({ output }) => output.pushes) ? 'on' : 'perhaps'
  const named = pushing.flatMap(({ entry, output }) =>
    output.names.map((name) =>
      output.byDigest
        ? push(step, withoutTag(name), entry.span, output.pushes === true, null, 'none')
        : push(step, name, entry.span, output.pushes === true, null),
    ),
  )
  const isByDigest = pushing.some(({ output }) => output.byDigest)
  const when = strongest(switchIn(step, 'push'), isByDigest ? 'off' : byOutput)
  const list = tags?.span ?? null
  const tagged = entries.map(({ value, span }): LooseFact =>
    when === 'off'
      ? { kind: 'built', by: 'docker', target: '', reference: value, list, span }
      : push(step, value, span, when === 'on', list),
  )
  return { ...NO_READING, facts: [...tagged, ...named, ...cachesOf(step, 'cache-to')] }
}

function cachesOf(step: UsedAction, input: string): LooseFact[] {
  return entriesIn(step.input(input), step.scope, byLine).flatMap(({ value, span }) => {
    const reference = readCacheTarget(value)
    return reference ? [{ kind: 'cache' as const, tool: step.title, reference, span }] : []
  })
}

/** What an input that switches says; `off` where it is left out, unless told otherwise. */
export function switchIn(step: UsedAction, input: string, otherwise: Switch = 'off'): Switch {
  const value = valueIn(step.input(input), step.scope)
  return value && value.some((alternative) => alternative.length > 0) ? switchOfValue(value) : otherwise
}

export function strongest(...switches: readonly Switch[]): Switch {
  return switches.includes('on') ? 'on' : switches.includes('perhaps') ? 'perhaps' : 'off'
}

export function push(
  { title }: Pick<UsedAction, 'title'>,
  reference: Value,
  span: Span,
  certain: boolean,
  list: Span | null,
  untagged: 'latest' | 'none' = 'latest',
): LooseFact {
  return { kind: 'push', tool: title, reference, untagged, certain, list, span }
}

/** Its first version took the name and the tags apart, and pushed unless told otherwise. */
function firstVersion(step: UsedAction): LooseFact[] {
  const registry = valueIn(step.input('registry'), step.scope)
  const repository = valueIn(step.input('repository'), step.scope)
  const when = switchIn(step, 'push', 'on')
  if (!repository || when === 'off') return []
  const name = registry ? concat(registry, known('/', null), repository) : repository
  const tags = step.input('tags')
  const entries: ListEntry[] = [...entriesIn(tags, step.scope, byLineOrComma)]
  return entries.map(({ value, span }) =>
    push(step, concat(name, known(':', null), value), span, when === 'on', tags?.span ?? null),
  )
}
