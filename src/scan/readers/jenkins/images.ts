import { spanOf } from '../../span.ts'
import { leadingText, opaque, withoutTag, withTag } from '../../tools/value-text.ts'
import { concat, display, known, type Value } from '../../value.ts'
import type { Job } from '../pipeline/job.ts'
import { evaluate } from './expression.ts'
import type { Token } from './groovy-tokens.ts'
import type { Scope } from './scope.ts'
import { argumentsAt, firstArgument } from './statements.ts'

const RUNNING: ReadonlySet<string> = new Set(['inside', 'withRun', 'run'])
/** A variable that is not known to hold an image, and is called so. */
const IMAGE_NAME = /image|img|docker|container/i

/** Images of the Docker Pipeline plugin: `docker.build(…)`, `docker.image(…)`, and the variables that hold them. */
export function createImageReader(tokens: readonly Token[], scope: Scope, job: Job) {
  const held = new Map<string, Value>()

  /** Reads at `docker` or at a variable, and says where that ends; does nothing where it is neither. */
  return (index: number): number => {
    const word = tokens[index]!
    const method = tokens[index + 1]?.text === '.' ? tokens[index + 2] : undefined
    if (!method || tokens[index - 1]?.text === '.') return index
    if (word.text === 'docker' && (method.text === 'build' || method.text === 'image')) {
      const { tokens: given, end } = argumentsAt(tokens, index + 3)
      const image = qualified(evaluate(firstArgument(given), scope.names), scope.block().registry)
      const span = spanOf(word.start, tokens[end - 1]?.end ?? word.end)
      if (method.text === 'build')
        job.add([{ kind: 'built', by: 'docker', target: '', reference: image, list: null, span }])
      if (tokens[index - 1]?.text === '=' && tokens[index - 2]?.kind === 'word')
        held.set(tokens[index - 2]!.text, image)
      const chained = tokens[end]?.text === '.' ? end + 1 : -1
      return chained > 0 ? readMethod(chained, image, word.start) : end
    }
    const image = held.get(word.text)
    const isPush = method.text === 'push' && tokens[index + 3]?.text === '('
    if (image) return readMethod(index + 2, image, word.start)
    const isNamedSo = isPush && word.text !== 'docker' && IMAGE_NAME.test(word.text)
    return isNamedSo ? readMethod(index + 2, opaque(word.text), word.start) : index
  }

  function readMethod(index: number, image: Value, start: number): number {
    const method = tokens[index]!
    const { tokens: given, end } = argumentsAt(tokens, index + 1)
    const span = spanOf(start, tokens[end - 1]?.end ?? method.end)
    if (RUNNING.has(method.text)) {
      job.add([{ kind: 'use', role: 'ci', by: `\`docker.image\` ${method.text}`, reference: image, span }])
    } else if (method.text === 'push') {
      const tag = evaluate(firstArgument(given), scope.names)
      const isGiven = tag.some((alternative) => alternative.length > 0)
      const reference = isGiven ? withTag(withoutTag(image), tag) : image
      job.add([{ kind: 'push', tool: 'image.push', reference, untagged: 'latest', certain: true, list: null, span }])
    }
    return end
  }
}

/** Within `docker.withRegistry` an image's name has the registry before it, unless it stands there already. */
function qualified(image: Value, registry: Value | null): Value {
  if (!registry) return image
  const hosts = registry.map(display)
  const hasHost = image.some((alternative) => hosts.some((host) => display(alternative).startsWith(`${host}/`)))
  const first = leadingText(image[0] ?? []).split('/', 1)[0] ?? ''
  return hasHost || (/[.:]/.test(first) && leadingText(image[0] ?? []).includes('/'))
    ? image
    : concat(registry, known('/', null), image)
}
