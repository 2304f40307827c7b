import { type Dialect, type Import, serviceOf } from './program.ts'

const ES_IMPORT =
  /\bimport\s+(?:type\s+)?(?:\*\s*as\s+([\w$]+)|([\w$]+)|\{([^}]{0,2000})\})\s*(?:from\s*|=\s*require\s*\(\s*)['"]([^'"\n]{1,200})['"]/g
const REQUIRE = /\b(?:const|let|var)\s+(?:([\w$]+)|\{([^}]{0,2000})\})\s*=\s*require\s*\(\s*['"]([^'"\n]{1,200})['"]/g
const PYTHON_FROM = /^[ \t]*from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+(?:\(([^)]{0,2000})\)|([^\n(]{1,4000}))/gm
const PYTHON_IMPORT = /^[ \t]*import[ \t]+([\w.]{1,200})(?:[ \t]+as[ \t]+(\w+))?/gm

export const TYPESCRIPT_DIALECT: Dialect = {
  imports: (text) => {
    const found = new Map<string, Import>()
    for (const [, all, single, members, module = ''] of text.matchAll(ES_IMPORT))
      add(found, module, all ?? single, members)
    for (const [, all, members, module = ''] of text.matchAll(REQUIRE)) add(found, module, all, members)
    return found
  },
  canonical: (name) => name,
  property: (name, value) => `${name}: ${value}`,
  quote: "'",
  hasKeywords: false,
}

export const PYTHON_DIALECT: Dialect = {
  imports: (text) => {
    const found = new Map<string, Import>()
    for (const [, module = '', listed, line] of text.matchAll(PYTHON_FROM))
      add(found, module, undefined, listed ?? line)
    for (const [, module = '', name] of text.matchAll(PYTHON_IMPORT)) add(found, module, name, undefined)
    return found
  },
  canonical: (name) =>
    /^[a-z]/.test(name) ? name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : name,
  property: (name, value) => `${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=${value}`,
  quote: '"',
  hasKeywords: true,
}

/** What one statement imports: a module under one name, or members of it. */
function add(found: Map<string, Import>, module: string, all: string | undefined, members: string | undefined): void {
  const service = serviceOf(module)
  if (all !== undefined && service !== null) found.set(all, { service, member: null })
  for (const listed of (members ?? '').replaceAll(/#[^\n]*/g, '').split(',')) {
    const [name, local = name] = listed
      .trim()
      .replace(/^type\s+/, '')
      .split(/(?<!\s)\s+as\s+|(?<!\s)\s*:\s*/)
    if (!name || !local) continue
    if (service !== null) found.set(local, { service, member: name })
    else {
      const inner = serviceOf(name)
      if (inner !== null) found.set(local, { service: inner, member: null })
    }
  }
}
