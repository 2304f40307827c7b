import { fileSpan, type MappedText } from '../../../mapped-text.ts'
import { readShell } from '../../../shell/evaluate.ts'
import type { LooseFact } from '../../../shell/words.ts'
import type { DataNode, DataScalar } from '../../../syntax/data.ts'
import { untagged } from '../../../tools/value-text.ts'
import { cut, type Value } from '../../../value.ts'
import { variableOf } from '../environment.ts'
import { holesIn, textAt, valueIn } from '../text.ts'
import { type ActionReading, NO_READING, type UsedAction } from './used-action.ts'

const SCHEME = 'docker://'

/** A step that is an image: a use of it, and of one that is a tool the command that its `args` make. */
export function dockerStep(uses: DataScalar, step: UsedAction): ActionReading {
  const reference = imageOf(uses, step)
  const name = uses.text.trim().slice(SCHEME.length)
  const use: LooseFact = { kind: 'use', role: 'ci', by: 'a step', reference, span: step.span }
  return { ...NO_READING, facts: [use, ...commandOf(name, step)] }
}

/** Behind `docker://`. */
export function imageOf(uses: DataNode, { scope }: Pick<UsedAction, 'scope'>): Value {
  return (valueIn(uses, scope) ?? []).map((alternative) => {
    const [first, ...others] = alternative
    const isNamed = first?.kind === 'text' && first.text.startsWith(SCHEME) && first.text.length > SCHEME.length
    return isNamed ? [cut(first, SCHEME.length, first.text.length), ...others] : others
  })
}

function commandOf(image: string, step: UsedAction): readonly LooseFact[] {
  const args = step.input('args')
  if (args?.kind !== 'scalar' || args.isNull) return []
  const path = untagged(image)
  const entrypoint = textAt(step.input('entrypoint'), step.scope)
  const program = entrypoint ?? (path.includes('kaniko') ? '/kaniko/executor' : path.slice(path.lastIndexOf('/') + 1))
  if (!/^[\w./-]+$/.test(program)) return []
  const before = `${program} `
  const script = shifted(args.mapped, before)
  const holes = holesIn(args, step.scope).map((hole) => ({
    ...hole,
    start: hole.start + before.length,
    end: hole.end + before.length,
  }))
  const { facts } = readShell({ script, holes, variable: variableOf(step.scope), directory: '' })
  const span = fileSpan(args.mapped, 0, args.text.length)
  return facts.map((fact) => ({ ...fact, span }))
}

/** With a text before it that stands nowhere; over several lines it is one command all the same. */
function shifted({ text, pieces }: MappedText, before: string): MappedText {
  return {
    text: before + text.replaceAll(/[\r\n]/g, ' '),
    pieces: pieces.map((piece) => ({ ...piece, index: piece.index + before.length })),
  }
}
