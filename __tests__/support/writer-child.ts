import { createWriter } from '../../src/adapters/disk/writer.ts'
import { CodedError } from '../../src/domain/errors.ts'

/** Writes so many characters to a file, and prints what it is told then. */
const [root = '', path = '', length = '0'] = process.argv.slice(2)
try {
  await createWriter(root).write(path, 'x'.repeat(Number(length)))
  process.stdout.write('written')
} catch (error) {
  process.stdout.write(error instanceof CodedError ? `${error.code} ${error.message}` : String(error))
}
