import { posix } from 'node:path'

export interface Import {
  /** As written: `./x.ts`, `node:fs`, `yaml`; null where an expression computes it. */
  readonly specifier: string | null
  readonly typesOnly: boolean
}

const TOKENS = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    // A slash after one of these starts a regular expression; elsewhere it divides.
    String.raw`(?<=(?:^|[(,=:[!&|?{};+\n]|=>|\breturn|\bcase)\s*)(?<regex>\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*)`,
    String.raw`(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")`,
    '(?<template>`(?:\\\\[\\s\\S]|[^`\\\\])*`)',
  ].join('|'),
  'gu',
)

/** The source without its comments. Templates keep their text, since they hold expressions. */
function withoutComments(source: string): string {
  return source.replaceAll(TOKENS, (token, ...rest) =>
    (rest.at(-1) as TokenGroups).comment === undefined ? token : ' ',
  )
}

/** What is left to run: comments, strings and regular expressions blanked. */
export function codeOf(source: string): string {
  return source.replaceAll(TOKENS, (token, ...rest) => {
    const groups = rest.at(-1) as TokenGroups
    if (groups.template !== undefined) return token
    return groups.string === undefined ? ' ' : "''"
  })
}

interface TokenGroups {
  readonly comment?: string
  readonly string?: string
  readonly template?: string
}

const STATIC =
  /^(?:import|export)\s+(?<type>type\s+)?(?:[\w$*{},\s]+?\s+from\s+)(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/gmu
const SIDE_EFFECT = /^import\s+(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/gmu
const DYNAMIC = /\b(?:import|require|createRequire)\s*\(\s*(?:(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>\s*[,)])?/gu

/** Every import of a module formatted by prettier: static, re-exported, for its effects, and dynamic. */
export function importsOf(source: string): Import[] {
  const text = withoutComments(source)
  const found = [...text.matchAll(STATIC), ...text.matchAll(SIDE_EFFECT), ...text.matchAll(DYNAMIC)]
  return found.map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? null,
    typesOnly: groups?.['type'] !== undefined,
  }))
}

/** The file a relative specifier names, from the same root as `importer`. */
export function resolveImport(importer: string, specifier: string): string {
  return posix.join(posix.dirname(importer), specifier)
}

/** The package of a bare specifier: `@aws-sdk/client-ecr` of `@aws-sdk/client-ecr/x`; a `node:` module as it is. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
