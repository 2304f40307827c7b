import type { Reader, Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import { readHcl } from '../syntax/hcl/parse.ts'
import { spentNotes } from '../syntax/hcl/term.ts'
import type { HclBody } from '../syntax/hcl/tree.ts'
import { readJson } from '../syntax/json.ts'
import { bakeScope } from './bake/bake-scope.ts'
import { targetsIn } from './bake/targets.ts'
import { jsonBody } from './terraform/json-body.ts'

const FILES = /(?:^|\/)(?:(?:docker-bake[^/]*|bake|[^/]*\.bake)\.json|(?:docker[^/]*|[^/]*bake[^/]*)\.hcl)$/

/** Files of `docker buildx bake`. */
export const bake: Reader = {
  kind: 'bake file',
  claims: (path) => FILES.test(path),
  holds: (text) => text.includes('target'),
  read: readBakeFile,
}

function readBakeFile(file: SourceFile): Reading {
  if (!file.path.endsWith('.json')) {
    const { body, notes } = readHcl(file)
    return factsOf(body, file, notes)
  }
  const { roots, notes } = readJson(file)
  const [root] = roots
  if (!root) return { facts: [], notes }
  const body = jsonBody(root, file.text, BAKE_LABELS)
  return factsOf(body, file, notes)
}

function factsOf(body: HclBody, { path, text }: SourceFile, notes: readonly ReadNote[]): Reading {
  const scope = bakeScope(body, text)
  const facts = settle(targetsIn(body, scope), null)
  return { facts, notes: [...notes, ...spentNotes(scope, path)] }
}

const BAKE_LABELS: ReadonlyMap<string, number> = new Map([
  ['target', 1],
  ['group', 1],
  ['variable', 1],
  ['function', 1],
])
