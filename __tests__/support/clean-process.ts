import { delimiter } from 'node:path'

const NEEDED = new Set(['PATH', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'WINDIR', 'TEMP', 'TMP'])

/** What a process needs of this machine, and nothing that could steer it: no AWS_*, no proxy, no GITHUB_*. */
export function ofMachine(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => NEEDED.has(name.toUpperCase()))
  // npm puts the project's own programs first, which no runner has.
  return Object.fromEntries(
    kept.map(([name, value = '']) => [
      name,
      name.toUpperCase() === 'PATH'
        ? value
            .split(delimiter)
            .filter((entry) => !entry.includes('node_modules'))
            .join(delimiter)
        : value,
    ]),
  )
}

export async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
