import { withLock } from '../../src/adapters/disk/lock.ts'

/** Holds a lock, says so, and does not let go of it by itself. */
const [path = ''] = process.argv.slice(2)
await withLock(path, async () => {
  process.stdout.write('held')
  await new Promise((resolve) => setTimeout(resolve, 60_000))
})
