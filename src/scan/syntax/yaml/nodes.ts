import { verbatim } from '../../mapped-text.ts'
import { hull, spanOf } from '../../span.ts'
import { align } from '../aligned.ts'
import type { DataEntry, DataMap, DataNode, DataScalar } from '../data.ts'

/** With all aliases resolved: what a bomb of aliases may come to. */
export const MAX_NODES = 200_000

/** A scalar as YAML's parser tells of it. */
export interface ReadScalar {
  /** Without quotes, escapes and indentation. */
  readonly value: string
  readonly style: DataScalar['style']
  readonly tag: string | null
  readonly start: number
  readonly end: number
}

export function scalarOf({ value, style, tag, start, end }: ReadScalar, source: string): DataScalar {
  const isNull = style === 'plain' && (tag ?? NULL_TAG) === NULL_TAG && NULL.test(value)
  const text = isNull ? '' : value
  const [from, to] = contentOf(style, source, start, end)
  const mapped =
    text === ''
      ? verbatim('', from)
      : align(source, from, to, text, style === 'plain' || style === 'block' ? 'none' : style)
  return { kind: 'scalar', span: spanOf(start, end), tag, text, mapped, style, isNull }
}

/** As YAML's core schema has it. */
const NULL = /^(?:~|null|Null|NULL)?$/
const NULL_TAG = 'tag:yaml.org,2002:null'

/** Where the content lies in the source of a scalar: within its quotes, behind the line that opens a block. */
function contentOf(
  style: DataScalar['style'],
  source: string,
  start: number,
  end: number,
): [start: number, end: number] {
  if (style === 'single' || style === 'double') return [start + 1, Math.max(start + 1, end - 1)]
  if (style !== 'block') return [start, end]
  const newline = source.indexOf('\n', start)
  return [newline < 0 ? end : newline + 1, end]
}

export function emptyAt(at: number): DataScalar {
  return {
    kind: 'scalar',
    span: spanOf(at, at),
    tag: null,
    text: '',
    mapped: verbatim('', at),
    style: 'plain',
    isNull: true,
  }
}

/** A map's entries, of which a value that is left out is null. What is merged in comes first. */
export function entriesOf(pairs: readonly (readonly [key: DataScalar, value: DataNode | null])[]): DataEntry[] {
  const merged: DataEntry[] = []
  const own: DataEntry[] = []
  for (const [key, given] of pairs) {
    const value = given ?? emptyAt(key.span.end)
    if (key.text !== '<<' || key.style !== 'plain') {
      own.push({ key, value, span: hull(key.span, value.span.start < key.span.start ? key.span : value.span) })
    } else {
      const maps = (value.kind === 'list' ? value.items : [value]).filter((one): one is DataMap => one.kind === 'map')
      // Of several the first wins, and what is written here wins over all: the last of a name is what counts.
      for (const entry of maps.toReversed().flatMap(({ entries }) => entries)) merged.push(entry)
    }
  }
  return merged.length === 0 ? own : [...merged, ...own]
}
