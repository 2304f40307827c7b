/** A line of a Makefile with those that continue it: `[start, end)`, its line end left out. */
export interface LogicalLine {
  readonly start: number
  readonly end: number
}

export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  let start = 0
  let from = 0
  while (from < text.length) {
    const found = text.indexOf('\n', from)
    const next = found < 0 ? text.length : found
    const end = text.charAt(next - 1) === '\r' ? next - 1 : next
    from = next + 1
    if (found >= 0 && isContinued(text, start, end)) continue
    lines.push({ start, end })
    start = from
  }
  if (start < text.length && (lines.at(-1)?.start ?? -1) < start) lines.push({ start, end: text.length })
  return lines
}

function isContinued(text: string, start: number, end: number): boolean {
  let at = end
  while (at > start && text.charAt(at - 1) === '\\') at -= 1
  return (end - at) % 2 === 1
}

/** Where a comment begins, or the end. */
export function commentStart(text: string, start: number, end: number): number {
  const line = text.slice(start, end)
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1))
    if (at === 0 || line.charAt(at - 1) !== '\\') return start + at
  return end
}
