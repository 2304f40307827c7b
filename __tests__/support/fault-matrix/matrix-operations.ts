import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ADAPTERS = fileURLToPath(new URL('../../../src/adapters', import.meta.url))

/** Every call that the sources can make, as `nameCall` names it; of GitHub's the route alone. */
export function operationsInSources(): string[] {
  const sources = sourcesIn(ADAPTERS)
  const all = sources.map(({ text }) => text).join('\n')
  const github = sources.filter(({ path }) => path.includes('github')).map(({ text }) => text)
  return [
    ...matches(all, /\bnew (\w+)Command\(/g),
    ...matches(all, /\bjson(?:Rpc|Rest)\(\s*\w+,\s*'[a-z]+:(\w+)'/g),
    ...github
      .flatMap((text) => matches(text, /[`'](?:[A-Z]+ )?(\/(?:repos|git|pulls|compare)\b[^`'?]*)/g))
      .map(routeOf),
  ].toSorted()
}

/** The files that open connections themselves, rather than through an SDK. */
export function callersInSources(): string[] {
  return sourcesIn(ADAPTERS)
    .filter(({ text }) => /'node:(?:https?|net|tls|http2)'/.test(text.replaceAll(/^import type .*$/gm, '')))
    .map(({ path }) => path)
    .toSorted()
}

/** A route without its method, its repository and its data. */
export function routeOf(text: string): string {
  return text
    .replace(/^[A-Z]+ /, '')
    .replace(/^\/repos\/(?:\{owner\}|:owner)\/(?:\{repo\}|:repo)/, '')
    .replaceAll(/\$\{[^}]*\}(?:\.{3}\$\{[^}]*\})?|:\w+/g, ':data')
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))]
}

function sourcesIn(folder: string): { readonly path: string; readonly text: string }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: name.replaceAll('\\', '/'), text: codeOf(readFileSync(join(folder, name), 'utf8')) }))
}

/** Without what stands in comments. */
function codeOf(text: string): string {
  return text.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, '')
}
