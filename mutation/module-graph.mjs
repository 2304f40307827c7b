import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

const STAND_INS = new Map([
  ['@jest/globals', new URL('suite.mjs', import.meta.url).href],
  ['fast-check', new URL('properties.mjs', import.meta.url).href],
])

/**
 * Lets Node load the TypeScript below `root`, once for each generation: what is imported as `?1` imports its neighbours
 * as `?1`. A mutant in what runs while a module loads needs modules that nobody has loaded before.
 */
export function serveModules(root) {
  const sources = new Map()
  const imports = new Map()

  const isOwn = (url) => url.startsWith(root) && !url.includes('/node_modules/')

  function sourceOf(file) {
    const source = sources.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'))
    sources.set(file, source)
    return source
  }

  registerHooks({
    resolve(specifier, context, next) {
      const asker = context.parentURL ?? ''
      if (isOwn(asker) && STAND_INS.has(specifier)) return { url: STAND_INS.get(specifier), shortCircuit: true }
      const resolved = next(specifier, context)
      if (!isOwn(asker) || !isOwn(resolved.url)) return resolved
      const [parent, generation] = asker.split('?')
      imports.set(parent, (imports.get(parent) ?? new Set()).add(resolved.url))
      return generation ? { ...resolved, url: `${resolved.url}?${generation}` } : resolved
    },
    load(url, context, next) {
      const [file] = url.split('?', 1)
      if (!isOwn(file) || !file.endsWith('.ts')) return next(url, context)
      return { format: 'module', shortCircuit: true, source: sourceOf(file) }
    },
  })

  /** Whether the module loads the other, by whatever way round. Both must have been imported once. */
  return function reaches(from, to) {
    const seen = new Set([from])
    for (const file of seen) {
      for (const imported of imports.get(file) ?? []) seen.add(imported)
    }
    return seen.has(to)
  }
}
