import type { Found } from './found.ts'
import type { Tree } from './tree.ts'
import { type Alternative, type Part, textOf, type Value } from './value.ts'

/** Outputs of the gate that hold `repository:tag`. */
const OUTPUT = /^steps\.([\w-]+)\.outputs\.(?:tags|image)$/

/** What the gate's outputs stand for: its tag in each repository that it is given in the same job. */
export function asGiven(reference: Value, { file, fact }: Found, tree: Tree): Value {
  return reference.flatMap((alternative): Value => {
    const [part, ...others] = alternative
    const id = part?.kind === 'unknown' && part.nature === 'gate' ? OUTPUT.exec(part.name)?.[1] : undefined
    if (part === undefined || id === undefined || others.length > 0 || !fact.unit) return [alternative]
    const gate = tree
      .ofKind('gate')
      .find((one) => one.file === file && one.fact.unit === fact.unit && one.fact.id === id)
    const given = (gate?.fact.repository ?? []).flatMap(repositoriesIn)
    return given.length > 0 ? given.map((repository) => [...repository, COLON, part]) : [alternative]
  })
}

const COLON: Part = { kind: 'text', text: ':', span: null, via: [] }

/** One of each line; of what only a run tells no more than is there. */
function repositoriesIn(alternative: Alternative): Alternative[] {
  const text = textOf(alternative)
  if (text === null) return [alternative]
  return text.split(/[\n,]+/).flatMap((line) => (line.trim() === '' ? [] : [[{ ...COLON, text: line.trim() }]]))
}
