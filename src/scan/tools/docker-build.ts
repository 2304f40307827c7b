import type { LooseFact, Word } from '../shell/words.ts'
import type { Value } from '../value.ts'
import { optionValues, parseArguments, type Switch, switchOf } from './arguments.ts'
import { readBuildOutput, readCacheTarget } from './build-outputs.ts'
import { BUILD_OPTIONS } from './docker-options.ts'
import { builtOf, cacheOf, pushOf, type ToolCall } from './tool.ts'

/** `docker build`, `docker buildx build` and their kin. */
export function readDockerBuild(call: ToolCall, words: readonly Word[], tool: string): readonly LooseFact[] {
  const args = parseArguments(words, BUILD_OPTIONS)
  const tags = optionValues(args, 'tag')
  const outputs = optionValues(args, 'output').map(readBuildOutput)
  const caches = optionValues(args, 'cache-to').flatMap((value) => readCacheTarget(value) ?? [])
  const when = strongest([switchOf(args, 'push'), ...outputs.map(({ pushes }) => whenOf(pushes))])
  // The names of an output count only without tags: those take their place.
  const names: readonly Value[] = tags.length > 0 ? tags : outputs.flatMap((output) => output.names)
  const untagged = outputs.some(({ byDigest }) => byDigest) ? 'none' : 'latest'
  return [
    ...names.map((value) => (when === 'off' ? builtOf(call, value) : pushOf(call, tool, value, { untagged, when }))),
    ...caches.map((value) => cacheOf(call, tool, [value])),
  ]
}

export function strongest(switches: readonly Switch[]): Switch {
  return switches.includes('on') ? 'on' : switches.includes('perhaps') ? 'perhaps' : 'off'
}

export function whenOf(pushes: boolean | null): Switch {
  return pushes === null ? 'perhaps' : pushes ? 'on' : 'off'
}
