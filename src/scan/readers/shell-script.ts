import type { Unit } from '../facts.ts'
import { verbatim } from '../mapped-text.ts'
import { EMPTY_READING, type Reader, type Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import { readShell } from '../shell/evaluate.ts'
import type { LooseFact } from '../shell/words.ts'
import type { SourceFile } from '../source-file.ts'
import { spanOf } from '../span.ts'
import { IMAGE_WORDS } from '../tools/image-words.ts'
import { known, through, type Value } from '../value.ts'

const ENDING = /\.(?:sh|bash|zsh|ksh)$/i
/** Where scripts lie that have no ending. */
const FOLDERS =
  /(?:^|\/)(?:\.?bin|\.?scripts?|\.?ci|hack|tools?|build|deploy(?:ment)?|contrib|\.buildkite|\.github|\.husky|tasks?)(?:\/[^/]+)*\/[^/.]+$/
const NAMES = /(?:^|\/)(?:deploy|build|push|release|publish|entrypoint|docker-entrypoint|run|go|do)$/
/** What other scripts read in, besides those that do nothing but set variables. */
const SHARED =
  /(?:^|[/._-])(?:env|envs|environment|vars?|variables|config|configuration|common|settings|versions?|defaults|lib|utils?|shared)[^/]*$/i
const SHEBANG = /^#![^\n]{0,200}\b(?:bash|sh|zsh|dash|ash|ksh)\b/
/** A script that may run one of those, or that leaves to others what they are given. */
const WORDS =
  /\bmake\b|\b(?:ba|da|k|z)?sh (?:-\w+ ){0,4}[\w.$/"]|(?:^|\s)\.\/\w|(?:TAG|IMAGE|VERSION|REGISTRY|REPO|REPOSITORY)=/

export const shellScript: Reader = {
  kind: 'shell script',
  claims: (path) => ENDING.test(path) || FOLDERS.test(path) || NAMES.test(path),
  holds,
  read: (file) => (ENDING.test(file.path) || SHEBANG.test(file.text) ? readShellScript(file) : EMPTY_READING),
}

/** A file that is run: its name tells nothing, and its beginning tells of other languages. */
export const calledScript: Reader = {
  kind: 'shell script',
  claims: () => true,
  holds: (text) => (SHEBANG.test(text) || !text.startsWith('#!')) && holds(text),
  read: readShellScript,
}

function holds(text: string): boolean {
  return IMAGE_WORDS.test(text) || WORDS.test(text)
}

function readShellScript({ path, text }: SourceFile): Reading {
  const { facts, faults, variables } = readShell({
    script: verbatim(text, 0),
    holes: [],
    variable: (name) => ownPath(name, path),
    directory: '',
  })
  const unit: Unit = { kind: 'script', id: path, span: spanOf(0, text.length), serialised: null, axes: [] }
  return {
    facts: settle([...facts, ...(facts.length === 0 || SHARED.test(path) ? left(variables, path, text) : [])], unit),
    notes: faults.map(({ index, detail }) => ({ code: 'SYNTAX', path, start: index, detail })),
  }
}

const MAX_LEFT = 64

/** What those that source it find in their shell. */
function left(variables: ReadonlyMap<string, Value>, path: string, text: string): LooseFact[] {
  const names = [...variables].slice(0, MAX_LEFT).map(([name, value]): [string, Value] => {
    const span = value[0]?.[0]?.span ?? null
    return [`$${name}`, through(value, { name: `$${name}`, by: 'variable', span })]
  })
  if (names.length === 0) return []
  return [
    {
      kind: 'definition',
      by: 'shell',
      folder: path,
      names: new Map(names),
      force: 'set',
      span: spanOf(0, text.length),
    },
  ]
}

/** By what a script finds the files beside it. */
function ownPath(name: string, path: string): Value | null {
  return name === '0' || name === 'BASH_SOURCE' ? known(path, null) : null
}
