import type { Fact } from '../facts.ts'
import { type Reader, type Reading, unreadOf } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import type { SourceFile } from '../source-file.ts'
import { at, type DataNode, entriesOf } from '../syntax/data.ts'
import { readTemplatedData } from '../syntax/json-template.ts'
import { serviceFacts } from './compose/facts.ts'
import { readServices, type Service } from './compose/service.ts'

const NAMES = /(?:^|\/)[^/]*(?:compose|stack)[^/]*\.ya?ml(?:\.(?:j2|tpl|tmpl|template|dist|example|sample))?$/i
const NAME_OF_COMPOSE = /compose[^/]*$/i
const WORKFLOWS = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\//

export const compose: Reader = {
  kind: 'Compose file',
  claims: (path) => NAMES.test(path) && !WORKFLOWS.test(path),
  holds: (text) => /\b(?:image|build)\b["']?\s*:/.test(text),
  read: readCompose,
}

function readCompose(file: SourceFile): Reading {
  const { roots, notes } = readTemplatedData(file)
  const facts = roots.flatMap((root) => factsIn(root, file.path))
  return facts.length > 0 || roots.some(isProject) ? { facts, notes } : unreadOf(notes)
}

function factsIn(root: DataNode | null, path: string): readonly Fact[] {
  const services = readServices(entriesOf(servicesIn(root, path)))
  return settle(factsOf(services), null).map((fact) => ({ ...fact, order: 0 }))
}

function factsOf(services: readonly Service[]): readonly LooseFact[] {
  const builtHere = new Set(services.flatMap(({ image, isBuilt }) => (image && isBuilt ? [image.text] : [])))
  return services.flatMap((service) => serviceFacts(service, builtHere))
}

/** The map of all services; that of Compose's first version is the file itself. */
function servicesIn(root: DataNode | null, path: string): DataNode | null {
  if (isProject(root)) return at(root, 'services')
  const isFirstVersion =
    NAME_OF_COMPOSE.test(path) &&
    ['services', 'version', 'jobs', 'apiVersion', 'Resources'].every((key) => at(root, key) === null) &&
    entriesOf(root).some(({ value }) => at(value, 'image')?.kind === 'scalar' || at(value, 'build') !== null)
  return isFirstVersion ? root : null
}

function isProject(root: DataNode | null): boolean {
  return at(root, 'services')?.kind === 'map' && at(root, 'jobs') === null && at(root, 'apiVersion') === null
}
