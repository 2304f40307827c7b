import type { Span } from '../../../span.ts'
import type { DataNode } from '../../../syntax/data.ts'
import { csvFields, keyAndValue, leadingText } from '../../../tools/value-text.ts'
import {
  type Alternative,
  concat,
  eitherOf,
  known,
  type Link,
  NOTHING,
  textOf,
  through,
  type Value,
} from '../../../value.ts'
import { lines, type Result, textResult } from '../result.ts'
import type { Scope } from '../scope.ts'
import { byLine, entriesIn, type ListEntry } from '../text.ts'
import { type Flavor, readFlavor } from './flavor.ts'
import { possibleClasses, readRule, type RuleTag, type RunClass, text } from './rules.ts'

/** What docker/metadata-action is given. */
export interface MetadataInputs {
  readonly images: DataNode | null
  readonly tags: DataNode | null
  readonly flavor: DataNode | null
  /** The step's `uses`. */
  readonly span: Span
}

export interface Metadata {
  /** `image:tag` of each image and tag. */
  readonly references: readonly Value[]
  readonly tags: readonly Value[]
  /** The tag that comes first. */
  readonly version: Value
}

/** Every image gets every tag. */
const MAX_IMAGES = 20
const MAX_RULES = 50

const DEFAULT_RULES = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr']

export function readMetadata({ images, tags, flavor, span }: MetadataInputs, scope: Scope): Metadata {
  const names = entriesIn(images, scope, byLine).filter(isNoComment).flatMap(imagesOf).slice(0, MAX_IMAGES)
  const written = entriesIn(tags, scope, byLine).filter(isNoComment).slice(0, MAX_RULES)
  const entries = written.length > 0 ? written : DEFAULT_RULES.map((rule) => ({ value: known(rule, null), span }))
  const manner = readFlavor(entriesIn(flavor, scope, byLine).filter(isNoComment))
  const rules = entries
    .flatMap((entry) => rulesOf(entry, scope))
    .map((rule, index) => ({ rule: dressed(rule, manner), index }))
    .toSorted((one, other) => other.rule.priority - one.rule.priority || one.index - other.index)
    .map(({ rule }) => rule)
  const first = firstOfEachRun(rules, scope)
  const values = [...rules.map((rule) => linked([rule.tag], rule)), ...latestOf(rules, first, manner)]
  const references = names.flatMap((name) => values.map((tag) => concat(name, known(':', null), tag)))
  return {
    references: names.length === 0 ? values : references,
    tags: values,
    version: first.length > 0 ? eitherOf(first.map((rule) => linked([rule.tag], rule))) : NOTHING,
  }
}

/** A line that can be one text or another makes none of its tags for certain. */
function rulesOf({ value, span }: ListEntry, { triggers }: Scope): RuleTag[] {
  return value.flatMap((line) => {
    const rule = readRule(line, span, triggers)
    return rule ? [{ ...rule, certain: rule.certain && value.length === 1 }] : []
  })
}

/** An output of the action; null for one that has nothing to do with tags. */
export function metadataOutput({ references, tags, version }: Metadata, name: string): Result | null {
  switch (name) {
    case 'tags':
      return lines(references)
    case 'tag-names':
      return lines(tags)
    case 'version':
      return textResult(version)
    case 'bake-file':
    case 'bake-file-tags':
    case 'json': {
      const labels = new Map([['org.opencontainers.image.version', textResult(version)]])
      const members: [string, Result][] = [
        ['tags', lines(references)],
        ['tag-names', lines(tags)],
        ['labels', { kind: 'object', members: labels }],
      ]
      return { kind: 'object', members: new Map(members) }
    }
    default:
      return null
  }
}

/** What the action leaves in the environment of the steps behind it: variables, and the outputs that they hold. */
export const METADATA_VARIABLES: ReadonlyMap<string, string> = new Map([
  ['DOCKER_METADATA_OUTPUT_TAGS', 'tags'],
  ['DOCKER_METADATA_OUTPUT_TAG_NAMES', 'tag-names'],
  ['DOCKER_METADATA_OUTPUT_VERSION', 'version'],
  ['DOCKER_METADATA_OUTPUT_JSON', 'json'],
])

/** `name=ghcr.io/o/app,enable=false`, or names divided by commas. */
function imagesOf({ value }: ListEntry): Value[] {
  return value.flatMap((line) => {
    const fields = csvFields(line)
    const named = new Map(
      fields.flatMap((field) => {
        const found = keyAndValue(field)
        return found && /^(?:name|enable)$/.test(found.key) ? [[found.key, found.value] as const] : []
      }),
    )
    if (named.size === 0) return fields.map((field): Value => [field])
    const name = named.get('name')
    return name && textOf(named.get('enable') ?? []) !== 'false' ? [[name]] : []
  })
}

/** The rules of which one can be the first that fires, for each way in which a run can be started. */
function firstOfEachRun(rules: readonly RuleTag[], scope: Scope): readonly RuleTag[] {
  const firing = (one: RunClass) => {
    const candidates = rules.filter(({ fires }) => fires.includes(one))
    const sure = candidates.findIndex(({ certain }) => certain)
    return sure < 0 ? candidates : candidates.slice(0, sure + 1)
  }
  const first = new Set(possibleClasses(scope.triggers).flatMap(firing))
  return rules.filter((rule) => first.has(rule))
}

function latestOf(rules: readonly RuleTag[], first: readonly RuleTag[], flavor: Flavor): Value[] {
  if (rules.some(({ tag }) => textOf(tag) === 'latest')) return []
  const cause = flavor.latest.includes('true') ? rules[0] : first.find(({ isLatest }) => isLatest)
  if (!cause || (flavor.latest.length === 1 && flavor.latest[0] === 'false')) return []
  if (!flavor.latest.includes('true') && !flavor.latest.includes('auto')) return []
  const span = flavor.latestSpan ?? cause.span
  const link: Link = { name: `flavor latest=${flavor.latest.includes('true') ? 'true' : 'auto'}`, by: 'default', span }
  const prefix: Alternative = flavor.onLatest.prefix ? flavor.prefix : []
  const suffix: Alternative = flavor.onLatest.suffix ? flavor.suffix : []
  return [through(concat([prefix], [[text('latest', span)]], [suffix]), link)]
}

function dressed(rule: RuleTag, { prefix, suffix }: Flavor): RuleTag {
  const before = rule.own.prefix ? [] : prefix
  const after = rule.own.suffix ? [] : suffix
  return { ...rule, tag: [...before, ...rule.tag, ...after] }
}

function linked(value: Value, { name, span }: RuleTag): Value {
  return through(value, { name, by: 'output', span })
}

function isNoComment({ value }: ListEntry): boolean {
  return !value.every((line) => leadingText(line).startsWith('#'))
}
