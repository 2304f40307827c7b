/** A file command as the runner reads it, line by line: `name<<delimiter` up to the delimiter's line, or `name=value`. */
export function parseFileCommand(text: string): Record<string, string> {
  const values = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', operator, rest = ''] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? []
    if (operator === undefined) throw new Error(`the runner does not read this line: ${line}`)
    if (operator === '=') {
      values.set(name, rest)
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`no end of the value of ${name}`)
    values.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return Object.fromEntries(values)
}
