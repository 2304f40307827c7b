import { at, textAt } from '../json-member.ts'

/** A repository's lifecycle policy. */
export interface LifecyclePolicy {
  /** In the order of their priorities: the lowest number is applied first. */
  readonly rules: readonly LifecycleRule[]
}

/** Words of ECR are kept as they are: of one that is not known nobody can say that it does no harm. */
export interface LifecycleRule {
  readonly priority: number
  /** `tagged`, `untagged`, `any`. */
  readonly tagStatus: string
  /** An image must have a tag for each of them. A prefix is `prefix*` here. */
  readonly patterns: readonly string[]
  /** `standard` or `archive`: a rule selects images of one storage class only. */
  readonly storageClass: string
  /** `imageCountMoreThan`, `sinceImagePushed`, `sinceImagePulled`, `sinceImageTransitioned`. */
  readonly countType: string
  /** `days`, of the types that count time. */
  readonly countUnit: string | null
  /** Null where it is no whole number of one or more. */
  readonly count: number | null
  /** `expire`, `transition`. */
  readonly action: string
}

/** Reads a policy's own JSON; null for what is not one as ECR takes it, of which nothing can be said. */
export function parseLifecyclePolicy(text: string): LifecyclePolicy | null {
  const list = at(parsed(text), 'rules')
  if (!Array.isArray(list)) return null
  const rules: LifecycleRule[] = []
  for (const entry of list) {
    const rule = ruleOf(entry)
    if (rule === null) return null
    rules.push(rule)
  }
  return { rules: rules.toSorted((a, b) => a.priority - b.priority) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function ruleOf(entry: unknown): LifecycleRule | null {
  const priority = at(entry, 'rulePriority')
  const tagStatus = textAt(entry, 'selection', 'tagStatus')
  const countType = textAt(entry, 'selection', 'countType')
  const action = textAt(entry, 'action', 'type')
  const patterns = patternsOf(entry, tagStatus)
  if (!isWhole(priority) || tagStatus === null || countType === null || action === null || patterns === null)
    return null
  const count = at(entry, 'selection', 'countNumber')
  return {
    priority,
    tagStatus,
    patterns,
    storageClass: textAt(entry, 'selection', 'storageClass') ?? 'standard',
    countType,
    countUnit: textAt(entry, 'selection', 'countUnit'),
    count: isWhole(count) ? count : null,
    action,
  }
}

/** Null for what ECR refuses: no list of texts, both lists at once, and `tagged` without any. */
function patternsOf(entry: unknown, tagStatus: string | null): readonly string[] | null {
  const patterns = textsOf(entry, 'tagPatternList')
  const prefixes = textsOf(entry, 'tagPrefixList')
  if (patterns === null || prefixes === null || (patterns.length > 0 && prefixes.length > 0)) return null
  const all = [...patterns, ...prefixes.map((prefix) => `${prefix}*`)]
  return tagStatus === 'tagged' && all.length === 0 ? null : all
}

function textsOf(entry: unknown, name: string): readonly string[] | null {
  const list: unknown = at(entry, 'selection', name) ?? []
  return Array.isArray(list) && list.every((text) => typeof text === 'string') ? list : null
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0
}
