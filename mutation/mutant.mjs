/**
 * What tells one mutant from another, and outlives edits elsewhere in the file: `line` is the source line that it
 * begins on, `original` what it replaces. White space counts once.
 */
export function mutantAt(source, { file, location, mutatorName, replacement, status, tests }) {
  const { start } = location
  return {
    file,
    line: flat(source.split('\n')[start.line - 1]),
    original: flat(slice(source, location)),
    replacement: flat(replacement),
    at: `${file}:${start.line}:${start.column}`,
    mutator: mutatorName,
    status,
    tests,
  }
}

export const isSame = (a, b) => ['file', 'line', 'original', 'replacement'].every((key) => a[key] === b[key])

const flat = (text) => text.replaceAll(/\s+/gu, ' ').trim()

/** Lines and columns count from one, and the end is not included. */
function slice(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}
