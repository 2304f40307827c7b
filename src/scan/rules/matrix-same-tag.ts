import type { PushFact } from '../facts.ts'
import type { TagVerdict } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { type Alternative, unknownParts, type UnknownPart } from '../value.ts'
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
const STEP_START = /^[ \t]*-[ \t]+(?:name|uses|run|id|if|env|with|shell)[ \t]*:/gm

/** Every leg of a matrix pushes the same. */
export const matrixSameTag: Rule = {
  id: 'matrix-same-tag',
  judge: (tree) =>
    pushCommands(
      tree,
      (verdict, { fact, unit }) => unit.axes.length > 0 && !isWithoutTag(verdict, fact) && isSameInEveryLeg(verdict),
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
  if (isOfMatrix(reference)) return false
  const { host, repository, tag, perhapsTag } = place
  if (unknownParts(tag ?? perhapsTag).some(isOpaque)) return false
  return unknownParts([...host, ...repository]).every((part) => !isOpaque(part) || SAME_IN_EVERY_LEG.test(part.name))
}

function isOpaque({ nature }: UnknownPart): boolean {
  return nature === 'opaque'
}

function isOfMatrix(reference: Alternative): boolean {
  return (
    unknownParts(reference).some(({ name }) => OF_MATRIX.test(name)) ||
    reference.some(({ via }) => via.some(({ by, name }) => by === 'matrix' || OF_MATRIX.test(name)))
  )
}

/** The gate's outputs are the leg's own where its inputs are: they are read as text, since facts do not hold them all. */
function isGatedByLeg({ unit }: PushCommand, tree: Tree): boolean {
  return tree
    .ofKind('gate')
    .some(({ fact, file }) => fact.unit === unit && OF_MATRIX.test(file.text.slice(fact.span.start, fact.span.end)))
}

function isOfOneLeg({ file, span, unit }: PushCommand): boolean {
  const from = Math.max(unit.span.start, span.start - MAX_STEP)
  const around = file.text.slice(from, Math.min(unit.span.end, span.start + MAX_STEP))
  return stepAt(around, span.start - from)
    .split(/[\r\n]/)
    .some((line) => CONDITION.test(line.slice(0, Math.max(line.search(OF_MATRIX), 0))))
}

function stepAt(text: string, offset: number): string {
  const starts = Array.from(text.matchAll(STEP_START), ({ index }) => index)
  return text.slice(
    starts.findLast((start) => start <= offset) ?? 0,
    starts.find((start) => start > offset),
  )
}
