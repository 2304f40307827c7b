import type { LooseFact, Word } from '../shell/words.ts'
import { onlyText, type Value } from '../value.ts'
import { optionValues, parseArguments, switchOf } from './arguments.ts'
import { readBuildOutput, readCacheTarget } from './build-outputs.ts'
import { strongest, whenOf } from './docker-build.ts'
import { targetTexts } from './compose.ts'
import { BAKE_OPTIONS } from './docker-options.ts'
import { cacheOf, pushOf, type ToolCall } from './tool.ts'
import { treePath } from './tree-path.ts'
import { keyAndValue, leadingText, skipText } from './value-text.ts'

/** `docker buildx bake`: what it pushes is in its files, but for what `--set` puts there. */
export function readBake(call: ToolCall, words: readonly Word[], tool: string): readonly LooseFact[] {
  const args = parseArguments(words, BAKE_OPTIONS)
  const overrides = optionValues(args, 'set').flatMap(readOverride)
  const setOf = (attribute: string) => overrides.filter(({ key }) => key === attribute).map(({ value }) => value)
  const outputs = ['output', 'outputs'].flatMap(setOf).map((value) => whenOf(readBuildOutput(value).pushes))
  const when = strongest([switchOf(args, 'push'), ...outputs])
  const caches = setOf('cache-to').flatMap((value) => readCacheTarget(value) ?? [])
  const cacheFacts = caches.map((reference) => cacheOf(call, tool, [reference]))
  if (when === 'off') return cacheFacts
  const { line } = call
  return [
    ...setOf('tags').map((value) => pushOf(call, tool, value, { when })),
    {
      kind: 'push-built',
      by: 'bake',
      tool,
      files: optionValues(args, 'file').flatMap((value) => treePath(line.directory, onlyText(value) ?? '') ?? []),
      targets: targetTexts(args.operands),
      given: new Map([...line.assignments, ...optionValues(args, 'var').flatMap(variableOf)]),
      directory: line.directory,
      variable: line.variable,
      span: line.span,
    },
    ...cacheFacts,
  ]
}

/** `target.key=value`, also `target.key+=value`. */
function readOverride(value: Value): { readonly key: string; readonly value: Value }[] {
  return value.flatMap((alternative) => {
    // A target may be named by a pattern or by something unknown; the attribute stands right before the sign.
    const start = alternative.findIndex((part) => part.kind === 'text' && part.text.includes('='))
    const field = start < 0 ? null : keyAndValue(alternative.slice(start))
    const key = field ? /([a-z-]+)\+?$/.exec(field.key)?.[1] : undefined
    return field && key ? [{ key, value: [field.value] }] : []
  })
}

function variableOf(value: Value): [string, Value][] {
  return value.flatMap((alternative): [string, Value][] => {
    const name = /^[A-Za-z_][A-Za-z0-9_]*=/.exec(leadingText(alternative))?.[0]
    return name ? [[name.slice(0, -1), [skipText(alternative, name.length)]]] : []
  })
}
