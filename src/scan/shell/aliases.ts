import { keyAndValue } from '../tools/value-text.ts'
import type { Value } from '../value.ts'
import type { Call } from './call.ts'
import { MAX_DEPTH } from './machine.ts'
import { spoken } from './printed.ts'
import { positionalOf } from './scope.ts'
import { sourceOfValues } from './source.ts'

/** `alias d="docker push"`: what follows the name is spoken behind what it stands for. */
export function defineAlias({ machine, span }: Call, name: string, value: Value): void {
  machine.functions.set(name, {
    name,
    isAlias: true,
    run(scope, io) {
      const words = spoken([[value], ...positionalOf(scope).map((word) => [word])])
      return machine.depth < MAX_DEPTH ? machine.runSource(sourceOfValues(words, span), scope, io) : 'either'
    },
  })
}

/** An alias may have a name that no variable can have. */
export function defineAliasWord(call: Call, [alternative = [], ...others]: Value): void {
  const pair = others.length === 0 ? keyAndValue(alternative) : null
  if (pair) defineAlias(call, pair.key, [pair.value])
}
