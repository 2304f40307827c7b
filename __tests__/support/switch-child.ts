import { createRecordFile } from '../../src/adapters/disk/record-file.ts'
import { apply } from '../../src/commands/migrate/apply.ts'
import { rollback } from '../../src/commands/migrate/rollback.ts'
import type { RecordFile } from '../../src/ports.ts'
import { estateOf, fastSwitch } from './switch-estate.ts'
import { NOW } from './switch-ports.ts'

/** Switches an estate, or takes that back, in a process of its own, which kills itself before or after one write of the record. */
const [command = '', run = '', path = '', point = '0'] = process.argv.slice(2)
let left = Number(point)

async function perhapsDie(): Promise<void> {
  left -= 1
  if (left !== 0) return
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
}

const file = createRecordFile(path)
const record: RecordFile = {
  ...file,
  async write(content) {
    await perhapsDie()
    await file.write(content)
    await perhapsDie()
  },
}
const ports = { registry: fastSwitch(process.env['AWS_ENDPOINT_URL_ECR'] ?? ''), record, now: () => NOW, say: () => {} }
await (command === 'apply' ? apply(estateOf(run), ports) : rollback(ports))
