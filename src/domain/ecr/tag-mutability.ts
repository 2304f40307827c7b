import type { FilterReading, Judgement, Reason, Verdict } from '../verdict/verdict.ts'

/** A repository's mutability setting, as `DescribeRepositories` answers it. */
export interface MutabilitySetting {
  readonly mode: string | null | undefined
  readonly filters: readonly ExclusionFilter[]
}

export interface ExclusionFilter {
  readonly filterType: string
  readonly filter: string
}

/** `ImageTagMutabilityExclusionFilter.filter` of the API's model. */
const FILTER_GRAMMAR = /^[0-9a-zA-Z._*-]{1,128}$/

type Matcher = (filter: string, tag: string) => boolean

/** Whether an exclusion filter covers a tag: the whole tag, case-sensitively, `*` standing for zero or more characters. */
export const matchesFilter: Matcher = (filter, tag) => matchesPieces(filter, tag, 0)

const ignoringCase: Matcher = (filter, tag) => matchesFilter(filter.toLowerCase(), tag.toLowerCase())
const unanchored: Matcher = (filter, tag) => matchesFilter(`*${filter}*`, tag)
const ignoringCaseUnanchored: Matcher = (filter, tag) => unanchored(filter.toLowerCase(), tag.toLowerCase())
const starNeedsCharacter: Matcher = (filter, tag) => matchesPieces(filter, tag, 1)

/** The readings under which a filter matches more than we take it to, and so may let a tag move that looks protected. */
const WIDER: readonly (readonly [FilterReading, Matcher])[] = [
  ['case-insensitive', ignoringCase],
  ['unanchored', unanchored],
  ['case-insensitive-and-unanchored', ignoringCaseUnanchored],
]

/**
 * Whether ECR keeps this tag where it is.
 *
 * AWS documents neither the case nor the anchoring of exclusion filters, nor whether `*` may stand for nothing. Where another
 * reading would take a protection away, the verdict is `unknown`. A tag that is mutable as we read it stays mutable.
 * An unknown mode, a filter of an unknown type or grammar, and a mode with exclusions that names no filter (which the API
 * refuses to set, reported as the filter '' of type '') are `unknown` as well.
 */
export function judgeTag(setting: MutabilitySetting, tag: string): Judgement {
  switch (setting.mode) {
    case 'IMMUTABLE':
      return judgement('immutable', { code: 'ECR_IMMUTABLE' })
    case 'MUTABLE':
      return judgement('mutable', { code: 'ECR_MUTABLE' })
    case 'IMMUTABLE_WITH_EXCLUSION':
    case 'MUTABLE_WITH_EXCLUSION':
      return judgeByFilters(setting.mode, setting.filters, tag)
    default:
      return judgement('unknown', { code: 'ECR_UNKNOWN_MODE', mode: setting.mode ?? null })
  }
}

function judgeByFilters(
  mode: 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION',
  exclusions: readonly ExclusionFilter[],
  tag: string,
): Judgement {
  const stranger =
    exclusions.length === 0 ? { filterType: '', filter: '' } : exclusions.find((exclusion) => !isKnown(exclusion))
  if (stranger !== undefined) {
    return judgement('unknown', {
      code: 'ECR_UNKNOWN_FILTER',
      mode,
      filter: stranger.filter,
      filterType: stranger.filterType,
    })
  }
  const filters = exclusions.map(({ filter }) => filter)
  return mode === 'IMMUTABLE_WITH_EXCLUSION' ? judgeExcluded(mode, filters, tag) : judgeProtected(mode, filters, tag)
}

function judgeExcluded(mode: string, filters: readonly string[], tag: string): Judgement {
  const excluding = filters.find((filter) => matchesFilter(filter, tag))
  if (excluding !== undefined) {
    return judgement('mutable', { code: 'ECR_TAG_EXCLUDED', filter: excluding, filters })
  }
  for (const [reading, matches] of WIDER) {
    const filter = filters.find((candidate) => matches(candidate, tag))
    if (filter !== undefined) {
      return judgement('unknown', { code: 'ECR_FILTER_UNCERTAIN', mode, filter, filters, reading })
    }
  }
  return judgement('immutable', { code: 'ECR_NOT_EXCLUDED', filters })
}

/** Only a narrower reading can take this protection away, and `*` needing a character is the one there is. */
function judgeProtected(mode: string, filters: readonly string[], tag: string): Judgement {
  const protecting = filters.filter((filter) => matchesFilter(filter, tag))
  const [first] = protecting
  if (first === undefined) return judgement('mutable', { code: 'ECR_NO_FILTER_PROTECTS', filters })
  const certain = protecting.find((filter) => starNeedsCharacter(filter, tag))
  if (certain !== undefined) {
    return judgement('immutable', { code: 'ECR_FILTER_PROTECTS', filter: certain, filters })
  }
  const reading = 'star-needs-a-character'
  return judgement('unknown', { code: 'ECR_FILTER_UNCERTAIN', mode, filter: first, filters, reading })
}

function isKnown({ filterType, filter }: ExclusionFilter): boolean {
  return filterType === 'WILDCARD' && FILTER_GRAMMAR.test(filter)
}

/** Finds the pieces between the stars one after another, each at its earliest place, so that nothing is ever tried twice. */
function matchesPieces(filter: string, tag: string, starMinimum: 0 | 1): boolean {
  const pieces = filter.split('*')
  const first = pieces.shift()!
  const last = pieces.pop()
  if (last === undefined) return filter === tag
  if (!tag.startsWith(first)) return false
  let end = first.length
  for (const piece of pieces) {
    const start = tag.indexOf(piece, end + starMinimum)
    if (start < 0) return false
    end = start + piece.length
  }
  return tag.length - last.length >= end + starMinimum && tag.endsWith(last)
}

function judgement(verdict: Verdict, reason: Reason): Judgement {
  return { verdict, reason }
}
