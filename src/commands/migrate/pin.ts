import type { AuditedRepository, TagInUse } from '../../domain/audit/audited-repository.ts'
import { judgeByPolicy, type Policy } from '../../domain/policy/policy.ts'
import { judgeName } from '../../domain/tag/mutable-tags.ts'
import type { Edit } from '../../domain/finding/finding.ts'
import type { SourceImage } from '../../scan/source-image.ts'
import { isLetMove } from './let-move.ts'
import { tagOf } from './readiness.ts'

/** What a consumer has to say instead of a tag that moves. */
export type Pin =
  | { readonly kind: 'none' }
  | { readonly kind: 'edit'; readonly edit: Edit; readonly to: string }
  | { readonly kind: 'by-hand'; readonly to: string | null }

const NONE: Pin = { kind: 'none' }

export interface PinContext {
  readonly policy: Policy
  /** What goes on moving in the repository. */
  readonly filters: readonly string[]
  readonly textOf: (path: string) => string | null
}

/** Pins a consumer to what its tag stands for today, as the registry tells it. */
export function pinOf(image: SourceImage, audited: AuditedRepository, context: PinContext): Pin {
  if (!image.moves || image.tagged === 'digest' || isLetMove(image, context.filters)) return NONE
  const tag = tagOf(image)
  if (tag === null) return { kind: 'by-hand', to: null }
  const today = tagsInUse(audited).find((one) => one.tag === tag)
  if (!today) return mayStay(tag, audited, context.policy) ? NONE : { kind: 'by-hand', to: null }
  const written = writtenIn(image, context)
  const to = pinText(image, today, audited, written?.isReference ?? image.tagged === 'nothing')
  if (startsBy(image)) return { kind: 'by-hand', to: null }
  if (to === null || !written || !isPinned(today, audited) || !isDeclared(image)) return { kind: 'by-hand', to }
  const { path, start, end } = written.span
  return { kind: 'edit', edit: { path, start, end, text: written.quoted(to) }, to }
}

function tagsInUse({ obstacles, notes }: AuditedRepository): readonly TagInUse[] {
  return [
    ...obstacles.flatMap((obstacle) => (obstacle.kind === 'moving-tags' ? obstacle.tags : [])),
    ...notes.flatMap((note) => (note.kind === 'still-tags' ? note.tags : [])),
  ]
}

/** A tag that nothing pins is that of one build, unless the registry cannot tell. */
function mayStay(tag: string, { obstacles }: AuditedRepository, policy: Policy): boolean {
  const { reason } = judgeByPolicy(policy, tag) ?? judgeName(tag, { revision: null, version: null, branches: [] })
  return (
    reason.code === 'TAG_UNPINNED' && !obstacles.some((one) => one.kind === 'unclear-tags' && one.tags.includes(tag))
  )
}

/** Whether the image is there to stay, under a tag that does. */
function isPinned({ pin, archived }: TagInUse, { obstacles }: AuditedRepository): boolean {
  const expires = obstacles.some((one) => one.kind === 'lifecycle-expires-pin' && one.pin === pin)
  return pin !== null && !archived && !expires
}

/** What takes a tag or a digest and not both, as Lambda does, or is not known to take both. */
const TAKES_BOTH =
  /^service `|\btask definition\b|aws_ecs_task_definition|`kubernetes_| of (?:[A-Z][A-Za-z]+ `|a task definition)|^container of job|\bECS service\b/

function pinText(
  image: SourceImage,
  { pin, digest }: TagInUse,
  { repository }: AuditedRepository,
  isReference: boolean,
): string | null {
  const takesBoth = isReference && (image.role === 'base' || TAKES_BOTH.test(image.by))
  if (pin !== null) return takesBoth ? `${pin}@${digest}` : pin
  return isReference ? `${repository.host === null ? '' : `${repository.host}/`}${repository.name}@${digest}` : null
}

/** CodePipeline starts by its tag: pinned, it would never start again. */
function startsBy({ by }: SourceImage): boolean {
  return /\bCodePipeline source\b|\bECR source of\b/.test(by)
}

/** A command that a pipeline runs is to be given what the same run has built, not the image of today for ever. */
const DECLARED = /^(?:container|service|image|build image)\b/

function isDeclared({ unit, by, role }: SourceImage): boolean {
  return unit === null || (role === 'ci' && DECLARED.test(by))
}

interface Written {
  readonly span: NonNullable<SourceImage['tagSpan']>
  /** Whether it is the end of `host/name:tag`, and not a tag by itself. */
  readonly isReference: boolean
  readonly quoted: (text: string) => string
}

function writtenIn({ tagSpan }: SourceImage, { textOf }: PinContext): Written | null {
  const text = tagSpan && textOf(tagSpan.path)
  if (!tagSpan || typeof text !== 'string') return null
  const before = text.charAt(tagSpan.start - 1)
  const isBare = before === '' || /\s/.test(before)
  const isYaml = /\.ya?ml$/i.test(tagSpan.path)
  return {
    span: tagSpan,
    isReference: before === ':',
    quoted: (pin) => (isBare && isYaml && isNumber(pin) ? `"${pin}"` : pin),
  }
}

/** What YAML would take for a number or a day, and not for the text that it is. */
function isNumber(text: string): boolean {
  return /^[0-9]/.test(text) && (!Number.isNaN(Number(text.replaceAll('_', ''))) || /^[0-9]{4}-[0-9]/.test(text))
}
