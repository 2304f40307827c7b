import type { Family } from './fault.ts'
import { OPTIONAL } from './cell-exceptions.ts'
import type { CellReport } from './matrix-report.ts'

/** The columns: what befalls a call, as somebody would tell it apart who has to mend it. */
const COLUMNS: readonly (readonly [title: string, families: readonly Family[]])[] = [
  ['The service refuses it', ['service error']],
  ['Credentials, clock', ['credentials', 'clock']],
  ['No connection', ['refused', 'DNS', 'TLS']],
  ['It breaks off', ['reset', 'closed']],
  ['It hangs, it drips', ['hang', 'slow']],
  ['Something else answers', ['redirect', 'not HTTP', 'not JSON', 'truncated']],
  ['The answer is wrong', ['empty', 'unknown', 'mismatch', 'pages']],
]

/** By `command · call`, the words of each column. */
export type Table = ReadonlyMap<string, readonly ReadonlySet<string>[]>

/** What a cell is written as where it does not end in a code. */
const MANNERS: Readonly<Record<CellReport['manner'], string | null>> = {
  refused: null,
  told: null,
  outlasted: 'asked again',
  same: 'no harm',
  believed: 'believed',
}

export function tableOf(cells: readonly CellReport[]): Table {
  const rows = new Map<string, Set<string>[]>()
  for (const cell of cells) {
    const key = rowOf(cell)
    const row = rows.get(key) ?? COLUMNS.map(() => new Set<string>())
    const column = COLUMNS.findIndex(([, families]) => families.includes(cell.family))
    for (const word of wordsOf(cell)) row[column]!.add(word)
    rows.set(key, row)
  }
  return rows
}

function rowOf({ command, operation }: CellReport): string {
  return `${command} · ${operation.replace('/repos/:owner/:repo', '…')}`
}

function wordsOf({ manner, codes }: CellReport): readonly string[] {
  const mark = MANNERS[manner]
  if (mark !== null) return [mark]
  return codes.length > 0 ? codes.map((code) => (manner === 'told' ? `${code}, told` : code)) : ['refused as before']
}

export function tableText(table: Table): string {
  const commands = [...new Set([...table.keys()].map((key) => key.split(' · ')[0]!))]
  return commands
    .map((command) => {
      const rows = [...table].filter(([key]) => key.startsWith(`${command} · `))
      return [
        `### ${command[0]!.toUpperCase()}${command.slice(1)}`,
        '',
        line(['Call', ...COLUMNS.map(([title]) => title)]),
        line(['---', ...COLUMNS.map(() => '---')]),
        ...rows.map(([key, row]) => line([`\`${key.split(' · ')[1]}\``, ...row.map(cellText)])),
      ].join('\n')
    })
    .join('\n\n')
}

function cellText(words: ReadonlySet<string>): string {
  return words.size === 0 ? '–' : [...words].toSorted().join('<br>')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The table as it was written. */
export function parseTable(text: string): Table {
  const rows = new Map<string, readonly ReadonlySet<string>[]>()
  let command = ''
  for (const each of text.split('\n')) {
    if (each.startsWith('### ')) command = each.slice(4).toLowerCase()
    const [, call, rest] = /^\| `([^`]+)` \| (.*) \|$/.exec(each) ?? []
    if (call === undefined || rest === undefined) continue
    rows.set(
      `${command} · ${call}`,
      rest.split(' | ').map((cell) => new Set(cell === '–' ? [] : cell.split('<br>'))),
    )
  }
  return rows
}

/**
 * What hangs on how fast a machine is: whether a throttle or its deadline comes first, and whether credentials that expire after
 * a call are asked for another. Of a wrong code each cell tells itself.
 */
const TIMELY = /^(?:asked again|no harm|refused as before)$|ECR_THROTTLED|NETWORK_TIMEOUT|AWS_CREDENTIALS_EXPIRED/

/** What came to be that is not written. */
export function unwritten(table: Table, written: Table): string[] {
  return [...table].flatMap(([key, row]) =>
    row.flatMap((words, column) =>
      [...words]
        .filter((word) => !TIMELY.test(word) && !written.get(key)?.[column]?.has(word))
        .map((word) => `${key}, ${COLUMNS[column]![0]}: ${word}`),
    ),
  )
}

/** The rows of the one, with what another run has written in them. */
export function merged(table: Table, written: Table): Table {
  return new Map(
    [...table].map(([key, row]) => [
      key,
      row.map((words, column) => new Set([...words, ...(written.get(key)?.[column] ?? [])])),
    ]),
  )
}

export function optionalText(): string {
  return [
    line(['Command', 'Call', 'Why it can be done without']),
    line(['---', '---', '---']),
    ...OPTIONAL.map(({ command, operation, why }) => line([command, `\`${operation}\``, why])),
  ].join('\n')
}
