/** Reads `git cat-file --batch-check`: a line an object, its name, its kind and its size. What is missing is left out. */
export function readSizes(output: string): Map<string, number> {
  const lines = output.split('\n').map((line) => line.split(' '))
  return new Map(
    lines.flatMap(([name, kind, size]) => (name && kind === 'blob' ? [[name, Number(size)] as const] : [])),
  )
}

/** Reads `git cat-file --batch`: for each object such a line, then its bytes, then the end of a line. */
export function* readBatch(output: Buffer): Generator<[name: string, content: Buffer]> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at)
    if (end === -1) return
    const [name = '', kind, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    yield [name, output.subarray(at, at + Number(size))]
    at += Number(size) + 1
  }
}
