// Lets `node --import` run TypeScript on a Node that does not strip types by itself.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import amaro from 'amaro'

// oxlint-disable-next-line typescript/no-deprecated -- Node 20 has no registerHooks
if (isMainThread) register(import.meta.url)

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const { code } = amaro.transformSync(await readFile(fileURLToPath(url), 'utf8'), { mode: 'strip-only' })
  return { format: 'module', shortCircuit: true, source: code }
}
