import type { PushFact } from '../facts.ts'
import type { TagVerdict } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import type { Part } from '../value.ts'
import { commandDraft, type PushCommand, pushCommands, referenceOf } from './push-command.ts'
import type { Rule } from './rule.ts'

const OF_MATRIX = /\bmatrix\.|strategy\.job-/
/** What is the same in every leg, though nobody knows what it is. */
const SAME_IN_EVERY_LEG =
  /^\$?\{?(?:secrets|vars|inputs|github|needs|env|amazon-ecr-login registry|ECR repository )|^\$[A-Za-z_]/
/** What holds a step to some legs, or its push. */
const CONDITION = /(?:^|[\s{,])(?:if|push):?\s/
/** In characters, before and behind the command: the rest of a longer step is not looked at. */
const MAX_STEP = 4096
const STEP_START = /^\s*-\s+(?:name|uses|run|id|if|env|with|shell)\s*:/

/** Every leg of a matrix pushes the same. */
export const matrixSameTag: Rule = {
  id: 'matrix-same-tag',
  judge: (tree) =>
    pushCommands(
      tree,
      (verdict, { fact }) =>
        (fact.unit?.axes.length ?? 0) > 0 && !isWithoutTag(verdict, fact) && isSameInEveryLeg(verdict),
    )
      .filter((command) => !isOfOneLeg(command) && !isGatedByLeg(command, tree))
      .map((command) => ({
        rule: 'matrix-same-tag',
        severity: 'error',
        ...commandDraft(command),
        subject: {
          kind: 'matrix',
          tool: command.found.fact.tool,
          reference: referenceOf(command),
          axes: command.unit.axes,
        },
      })),
}

/** A push by nothing but the digest, as each platform's has it before they are joined. */
function isWithoutTag({ place }: TagVerdict, { untagged }: PushFact): boolean {
  return place.tag === null && untagged === 'none'
}

function isSameInEveryLeg({ place, reference, identity, movement, registry }: TagVerdict): boolean {
  if (place.hasDigest || registry === 'local' || identity === 'unique') return false
  if (movement === null && identity === null) return false
  if (reference.some(isOfMatrix)) return false
  const { host, repository, tag, perhapsTag } = place
  if (tag?.some(isOpaque) || (tag === null && perhapsTag.some(isOpaque))) return false
  return [...host, ...repository].every((part) => !isOpaque(part) || SAME_IN_EVERY_LEG.test(part.name))
}

function isOpaque(part: Part): part is Extract<Part, { readonly kind: 'unknown' }> {
  return part.kind === 'unknown' && part.nature === 'opaque'
}

function isOfMatrix(part: Part): boolean {
  return (
    (part.kind === 'unknown' && OF_MATRIX.test(part.name)) ||
    part.via.some(({ by, name }) => by === 'matrix' || OF_MATRIX.test(name))
  )
}

/** The gate's outputs are the leg's own where its inputs are: they are read as text, since facts do not hold them all. */
function isGatedByLeg({ unit }: PushCommand, tree: Tree): boolean {
  return tree
    .ofKind('gate')
    .some(({ fact, file }) => fact.unit === unit && OF_MATRIX.test(file.text.slice(fact.span.start, fact.span.end)))
}

function isOfOneLeg({ file, span, unit }: PushCommand): boolean {
  const before = file.text.slice(Math.max(unit.span.start, span.start - MAX_STEP), span.start).split(/\r\n?|\n/)
  const first = before.findLastIndex((line, index) => index < before.length - 1 && STEP_START.test(line))
  const after = file.text.slice(span.start, Math.min(unit.span.end, span.start + MAX_STEP)).split(/\r\n?|\n/)
  const last = after.findIndex((line, index) => index > 0 && STEP_START.test(line))
  const current = `${before.at(-1) ?? ''}${after[0] ?? ''}`
  const isStart = STEP_START.test(current)
  const step = [
    ...(isStart ? [] : before.slice(Math.max(first, 0), -1)),
    current,
    ...after.slice(1, last < 0 ? undefined : last),
  ]
  return step.some((line) => OF_MATRIX.test(line) && CONDITION.test(line.slice(0, line.search(OF_MATRIX))))
}
