import { createWriter } from '../../src/adapters/disk/writer.ts'
import { CodedError } from '../../src/domain/errors.ts'

/** Writes so many characters to a file, as another user if one is named, and prints what it is told then. */
const [root = '', path = '', size = '0', user] = process.argv.slice(2)
// Once all modules are loaded, which that user may not be able to read.
if (user !== undefined) {
  process.setgroups?.([])
  process.setgid?.(Number(user))
  process.setuid?.(Number(user))
}
try {
  await createWriter(root).write(path, pieces(Number(size)))
  process.stdout.write('written')
} catch (error) {
  process.stdout.write(error instanceof CodedError ? `${error.code} ${error.message}` : String(error))
}

/** Each longer than what is written at once. */
function* pieces(length: number): Generator<string> {
  for (let left = length; left > 0; left -= 70_000) yield 'x'.repeat(Math.min(left, 70_000))
}
