import { concatOf, cut, type Part, type Value } from '../value.ts'
import { valuesOfKey } from './embedded-values.ts'
import { type ToolReader, useOf } from './tool.ts'

/** What CodePipeline's deployments to ECS take an image from. */
const KEYS = ['imageUri', 'ImageURI']

/** `printf '[{"name":"web","imageUri":"%s"}]' host/app:latest > imagedefinitions.json`. */
export const readPrinted: ToolReader = (call) => {
  const operands = call.words.map(({ value }) => value)
  const isWritten = (value: Value) =>
    value.some((one) => one.some((part) => part.kind === 'text' && KEYS.some((key) => part.text.includes(key))))
  const at = operands.findIndex(isWritten)
  if (at < 0) return []
  const format = operands[at]!
  const printed = call.program === 'printf' ? formatted(format, operands.slice(at + 1)) : format
  return valuesOfKey(printed, KEYS).map((image) => useOf(call, 'workload', 'image definition for ECS', image))
}

/** Each `%s` in turn is replaced by what follows the format. */
function formatted(format: Value, given: readonly Value[]): Value {
  return format.flatMap((alternative) => {
    let next = 0
    const values = alternative.flatMap((part): Value[] => {
      if (part.kind === 'unknown') return [[[part]]]
      const found: Value[] = []
      let from = 0
      for (const match of part.text.matchAll(/%s/g)) {
        found.push(whole(cut(part, from, match.index)), given[next] ?? [[]])
        next += 1
        from = match.index + match[0].length
      }
      return [...found, whole(cut(part, from, part.text.length))]
    })
    return concatOf(values)
  })
}

function whole(part: Part): Value {
  return part.kind === 'text' && part.text === '' ? [[]] : [[part]]
}
