import type { LooseFact, Word } from '../shell/words.ts'
import { onlyText, type Value } from '../value.ts'
import { optionValues, parseArguments, switchOf } from './arguments.ts'
import { readBuildOutput, readCacheTarget } from './build-outputs.ts'
import { strongest, whenOf } from './docker-build.ts'
import { targetTexts } from './compose.ts'
import { BAKE_OPTIONS } from './docker-options.ts'
import { cacheOf, pushOf, type ToolCall } from './tool.ts'
import { treePath } from './tree-path.ts'
import { overridesIn, renamedBy } from './bake-overrides.ts'
import { leadingText, skipText } from './value-text.ts'

/** `docker buildx bake`: what it pushes is in its files, but for what `--set` puts there. */
export function readBake(call: ToolCall, words: readonly Word[], tool: string): readonly LooseFact[] {
  const args = parseArguments(words, BAKE_OPTIONS)
  if (switchOf(args, 'print') === 'on') return []
  const overrides = optionValues(args, 'set').flatMap(overridesIn)
  const setOf = (attribute: string) => overrides.filter(({ key }) => key === attribute).map(({ value }) => value)
  const outputs = ['output', 'outputs'].flatMap(setOf).map((value) => whenOf(readBuildOutput(value).pushes))
  const when = strongest([switchOf(args, 'push'), ...outputs])
  const caches = setOf('cache-to').flatMap((value) => readCacheTarget(value) ?? [])
  const cacheFacts = caches.map((reference) => cacheOf(call, tool, [reference]))
  const { line } = call
  const tags = when === 'off' ? [] : setOf('tags').map((value) => pushOf(call, tool, value, { when }))
  return [
    ...tags,
    {
      kind: 'push-built',
      by: 'bake',
      tool,
      files: optionValues(args, 'file').flatMap((value) => treePath(line.directory, onlyText(value) ?? '') ?? []),
      targets: targetTexts(args.operands),
      given: new Map([...line.assignments, ...optionValues(args, 'var').flatMap(variableOf)]),
      directory: line.directory,
      variable: line.variable,
      ...(overrides.length > 0 ? { renamed: renamedBy(overrides) } : {}),
      ...(when === 'off' ? { isBuildOnly: true } : {}),
      span: line.span,
    },
    ...cacheFacts,
  ]
}

function variableOf(value: Value): [string, Value][] {
  return value.flatMap((alternative): [string, Value][] => {
    const name = /^[A-Za-z_][A-Za-z0-9_]*=/.exec(leadingText(alternative))?.[0]
    return name ? [[name.slice(0, -1), [skipText(alternative, name.length)]]] : []
  })
}
