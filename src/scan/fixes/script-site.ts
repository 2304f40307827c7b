import type { BuiltFact, PushFact } from '../facts.ts'
import type { Found } from '../found.ts'
import { placeOf } from '../image-place.ts'
import type { SourceFile } from '../source-file.ts'
import { type Span, spanOf } from '../span.ts'
import type { DataMap } from '../syntax/data.ts'
import type { Tree } from '../tree.ts'
import { type Alternative, display, type Link, type Part } from '../value.ts'
import type { GateStep } from './gate-step.ts'
import { repositorySource } from './named-repository.ts'
import { namesIn } from './names-in-unit.ts'
import type { PartialSite } from './site.ts'
import { conditionOf, stepAt, type WorkflowStep } from './workflow-step.ts'

/** What the runner or the shell puts in, from its first character to its last. */
const EXPANSION = /^(?:\$\w+|\$\{\w[^{}]*\}|\$\{\{[^{}]*\}\}|\$\([^()]*\))$/
const MAX_BLANKS = 40
const MAX_NAME = 400

/** The tag of a script's push, wherever the same one stands in the job: in the scripts, and in the steps' `env`. */
export function scriptSite(
  { unit }: PushFact,
  reference: Alternative,
  { steps }: WorkflowStep,
  file: SourceFile,
  tree: Tree,
): PartialSite | null {
  const tag = tagOf(reference)
  const repository = repositorySource(reference, file)
  if (!tag || repository === null || !writtenSpan(tag, file)) return null
  const name = nameOf(reference)
  const spans = new Map<number, Span>()
  for (const part of namesIn(unit, file, tree).all.flatMap((found) => sameTags(found, name, tag))) {
    const span = writtenSpan(part, file)
    if (!span) return null
    spans.set(span.start, span)
  }
  const all = [...spans.values()]
  const found = all.map(({ start }) => stepAt(file, start))
  // What stands above all steps cannot be given the output of one.
  const own = found.filter((step) => step !== null && step.steps === steps)
  if (own.length === 0 || own.length < all.length) return null
  if (isNamedElsewhere(all, steps, file)) return null
  const indexes = own.map((step) => step!.index)
  const index = Math.min(...indexes)
  const condition = conditionOf(steps[index]!, file)
  if (condition !== '' && indexes.some((one) => conditionOf(steps[one]!, file) !== condition)) return null
  const edits = ({ id }: GateStep) =>
    all.map(({ start, end }) => ({ path: file.path, start, end, text: `\${{ steps.${id}.outputs.tag }}` }))
  return { index, repositories: [repository], image: textOf(tag), edits }
}

/** Whether the job speaks of the image in another place too, which would not find it under its new name. */
function isNamedElsewhere(spans: readonly Span[], steps: readonly DataMap[], { text }: SourceFile): boolean {
  const starts = new Set(spans.map(({ start }) => start))
  const from = steps[0]?.span.start ?? 0
  const job = text.slice(from, steps.at(-1)?.span.end)
  return spans.some(({ start, end }) => {
    const lead = /[^\s"'=,]+:$/.exec(text.slice(Math.max(start - MAX_NAME, 0), start))?.[0]
    if (lead === undefined) return false
    const name = lead + text.slice(start, end)
    for (let at = job.indexOf(name); at >= 0; at = job.indexOf(name, at + name.length)) {
      const isWhole = !/[\w.-]/.test(job.charAt(at + name.length))
      if (isWhole && !starts.has(from + at + lead.length)) return true
    }
    return false
  })
}

function sameTags({ fact }: Found<PushFact | BuiltFact>, repository: string, tag: Part): Part[] {
  return fact.reference.flatMap((alternative) => {
    const other = tagOf(alternative)
    return other && textOf(other) === textOf(tag) && nameOf(alternative) === repository ? [other] : []
  })
}

/** The tag, if it is one text or one variable. */
function tagOf(reference: Alternative): Part | null {
  const { tag } = placeOf(reference)
  return tag?.length === 1 ? tag[0]! : null
}

function nameOf(reference: Alternative): string {
  const { host, repository } = placeOf(reference)
  return display([...host, ...repository])
}

function textOf(part: Part): string {
  return part.kind === 'text' ? part.text : part.name
}

/** Where a tag stands as a whole, so that another can take its place. */
function writtenSpan(part: Part, { text }: SourceFile): Span | null {
  const { span, via } = part
  if (span?.path !== undefined) return null
  if (part.kind === 'text') return span && text.slice(span.start, span.end) === part.text ? span : null
  return span ? expressionAround(span, text) : via.length === 1 ? assignedBy(via[0]!, text) : null
}

/** `${{ github.ref_name }}`, of which the part is what stands in it. */
function expressionAround({ start, end }: Span, text: string): Span | null {
  const lead = /\$\{\{[ \t]*$/.exec(text.slice(Math.max(start - MAX_BLANKS, 0), start))?.[0]
  const tail = /^[ \t]*\}\}/.exec(text.slice(end, end + MAX_BLANKS))?.[0]
  if (lead !== undefined && tail !== undefined) return spanOf(start - lead.length, end + tail.length)
  return EXPANSION.test(text.slice(start, end)) ? spanOf(start, end) : null
}

/** `BRANCH=${GITHUB_REF_NAME}`: what stands behind the sign. */
function assignedBy({ span, by }: Link, text: string): Span | null {
  if (!span || span.path !== undefined || by !== 'variable') return null
  const [, name = '', value = ''] = /^(\w{1,100}=)(.{1,500})$/.exec(text.slice(span.start, span.end)) ?? []
  return EXPANSION.test(value) ? spanOf(span.start + name.length, span.end) : null
}
