// For `node --import`: tells at the end the most memory that the process held, in bytes.
import { existsSync, readFileSync } from 'node:fs'

process.on('exit', () => process.stderr.write(`\npeak ${peakKilobytes() * 1024}\n`))

/** Linux hands `maxRSS` on from the process that started this one, which may have held more. */
function peakKilobytes() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}
