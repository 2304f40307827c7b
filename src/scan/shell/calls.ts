import { type Alternative, onlyText, type Value } from '../value.ts'

/** What stands for the root of the tree where scripts name a file by it. */
const ROOTS =
  /^\$(?:\{?(?:GITHUB_WORKSPACE|CI_PROJECT_DIR|CODEBUILD_SRC_DIR|BITBUCKET_CLONE_DIR|WORKSPACE|TRAVIS_BUILD_DIR|CIRCLE_WORKING_DIRECTORY|BUILD_SOURCESDIRECTORY|REPO_ROOT|ROOT_DIR|PROJECT_ROOT)\}?|\(git rev-parse --show-toplevel\))$/
const HERE = /^\$\{?PWD\}?$/
const ROOT_EXPRESSIONS: ReadonlySet<string> = new Set(['github.workspace'])
const MAX_PATH = 400

/** A path of the tree, relative to its root; null for one that is not known or lies outside. */
export function treePath(value: Value, directory: string | null): string | null {
  const [alternative = [], ...others] = value
  if (others.length > 0) return null
  const fromRoot = belowRoot(alternative, directory)
  if (fromRoot !== null) return normalised('', fromRoot)
  const text = onlyText(value)
  if (text === null || text === '' || text.startsWith('/') || text.startsWith('~')) return null
  return directory === null ? null : normalised(directory, text)
}

/** Where `cd` leads: null where that is not known. */
export function changedDirectory(value: Value | null, directory: string | null): string | null {
  const [alternative = [], ...others] = value ?? []
  const [part] = alternative
  if (others.length === 0 && part?.kind === 'unknown' && alternative.length === 1 && isRoot(part.name)) return ''
  return value && treePath(value, directory)
}

function belowRoot(alternative: Alternative, directory: string | null): string | null {
  const [root, ...rest] = alternative
  if (root?.kind !== 'unknown') return null
  const start = isRoot(root.name) ? '' : HERE.test(root.name) ? directory : null
  const text = onlyText([rest])
  return start !== null && text !== null && (text === '' || text.startsWith('/')) ? start + text : null
}

function isRoot(name: string): boolean {
  return ROOTS.test(name) || ROOT_EXPRESSIONS.has(name)
}

export function normalised(directory: string, path: string): string | null {
  if (directory.length + path.length > MAX_PATH || /[\n\0*?]/.test(path)) return null
  const parts: string[] = []
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

const SCRIPT_ENDINGS = /\.(?:sh|bash|zsh|ksh)$/

/** Whether a word that is run as a program may be a script of the tree. */
export function isTreeScript(text: string): boolean {
  if (text.startsWith('/') || !/^[\w./@+-]+$/.test(text)) return false
  const name = text.slice(text.lastIndexOf('/') + 1)
  return text.includes('/') || SCRIPT_ENDINGS.test(name)
}

/** Arguments by the names that a script knows them by. */
export function argumentsOf(values: readonly Value[]): [string, Value][] {
  const numbered = values.slice(0, 9).map((value, index): [string, Value] => [`$${index + 1}`, value])
  const named = values.slice(0, MAX_OPTIONS).flatMap((value, index): [string, Value][] => {
    const [, option, joined] = /^(--?[A-Za-z][\w-]{0,60})(=?)/.exec(onlyText(value) ?? '') ?? []
    const next = values[index + 1]
    return option && joined === '' && next && !onlyText(next)?.startsWith('-') ? [[`$${option}`, next]] : []
  })
  return [...numbered, ...named]
}

const MAX_OPTIONS = 30

/** `make -C dir -f file target NAME=value`. */
export interface MakeCall {
  readonly directory: string | null
  readonly file: string
  readonly given: readonly [string, Value][]
  /** Empty where none is named, or one is not known. */
  readonly targets: readonly string[]
}

const MAKE_TAKES: ReadonlySet<string> = new Set('-C --directory -f --file --makefile -j -I -o -W'.split(' '))

export function readMake(
  words: readonly Value[],
  directory: string | null,
  assignment: (value: Value) => { name: string; value: Value } | null,
): MakeCall {
  let folder = directory
  let file = 'Makefile'
  const given: [string, Value][] = []
  const targets: (string | null)[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const pair = assignment(word)
    if (pair) {
      given.push([`$${pair.name}`, pair.value])
      continue
    }
    const text = onlyText(word) ?? ''
    if (!text.startsWith('-')) targets.push(text === '' ? null : text)
    const [, option = '', joined = ''] = /^(-C|--directory|-f|--file|--makefile)=?(.*)$/s.exec(text) ?? []
    const operand: Value | undefined =
      joined === '' ? words[at + 1] : [[{ kind: 'text', text: joined, span: null, via: [] }]]
    if (option === '-C' || option === '--directory') folder = changedDirectory(operand ?? null, folder)
    else if (option !== '') file = (operand && onlyText(operand)) ?? file
    if (MAKE_TAKES.has(text) && (text !== '-j' || /^[0-9]+$/.test((operand && onlyText(operand)) ?? ''))) at += 1
  }
  const isKnown = (target: string | null): target is string => target !== null
  return { directory: folder, file, given, targets: targets.every(isKnown) ? targets : [] }
}

/** What several commands give under one name. */
export function mergeGiven(...rows: readonly Iterable<readonly [string, Value]>[]): Map<string, Value> {
  const given = new Map<string, Value>()
  for (const row of rows) for (const [name, value] of row) given.set(name, value)
  return given
}
