import type { Unit } from '../facts.ts'
import { verbatim } from '../mapped-text.ts'
import type { Reader, Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import { readShell } from '../shell/evaluate.ts'
import type { SourceFile } from '../source-file.ts'
import { spanOf } from '../span.ts'
import { known, type Value } from '../value.ts'

const ENDING = /\.(?:sh|bash|zsh|ksh)$/i
/** Where scripts lie that have no ending. */
const FOLDERS =
  /(?:^|\/)(?:\.?bin|\.?scripts?|\.?ci|hack|tools?|build|deploy(?:ment)?|contrib|\.buildkite|\.github|\.husky|tasks?)(?:\/[^/]+)*\/[^/.]+$/
const NAMES = /(?:^|\/)(?:deploy|build|push|release|publish|entrypoint|docker-entrypoint|run|go|do)$/
const SHEBANG = /^#![^\n]{0,200}\b(?:bash|sh|zsh|dash|ash|ksh)\b/
/** What a command that has to do with images is called by, or a script that may be one. */
const WORDS =
  /docker|podman|buildah|\bcrane\b|skopeo|kaniko|\bko\b|jib|\becr\b|cosign|\boras\b|\bhelm\b|\bpack\b|nerdctl|\bmake\b|kubectl|\bregctl\b|\bdepot\b|\.sh\b/

export const shellScript: Reader = {
  kind: 'shell script',
  claims: (path) => ENDING.test(path) || FOLDERS.test(path) || NAMES.test(path),
  holds: (text) => WORDS.test(text),
  read: readShellScript,
}

function readShellScript({ path, text }: SourceFile): Reading {
  if (!ENDING.test(path) && !SHEBANG.test(text)) return { facts: [], notes: [] }
  const { facts, faults } = readShell({
    script: verbatim(text, 0),
    holes: [],
    variable: (name) => ownPath(name, path),
    directory: '',
  })
  const unit: Unit = { kind: 'script', id: path, span: spanOf(0, text.length), serialised: null, axes: [] }
  return {
    facts: settle(facts, unit),
    notes: faults.map(({ index, detail }) => ({ code: 'SYNTAX', path, start: index, detail })),
  }
}

/** By what a script finds the files beside it. */
function ownPath(name: string, path: string): Value | null {
  return name === '0' || name === 'BASH_SOURCE' ? known(path, null) : null
}
