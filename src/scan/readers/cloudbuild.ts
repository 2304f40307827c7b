import type { Unit } from '../facts.ts'
import type { Reader } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import { at, type DataNode, entryOf, itemsOf } from '../syntax/data.ts'
import { readTemplatedFile } from '../syntax/templated-yaml.ts'
import { environmentOf, stepFacts } from './cloudbuild/steps.ts'
import { substituted, type Substitutions, substitutionsOf } from './cloudbuild/substitutions.ts'

const CLOUD_BUILD = /cloud[-_]?build[^/]*(?:\/.*)?\.(?:ya?ml|json)$|(?:^|\/)gcb[^/]*\.ya?ml$/i

/** Google Cloud Build's configuration. JSON is YAML too. */
export const cloudbuild: Reader = {
  kind: 'Cloud Build configuration',
  claims: (path) => CLOUD_BUILD.test(path),
  holds: (text) => text.includes('steps') && text.includes('name'),
  read(file) {
    const { roots, notes } = readTemplatedFile(file)
    const root = roots.find((one) => itemsOf(at(one, 'steps')).some((step) => at(step, 'name'))) ?? null
    // A workflow of another system, or a trigger that holds no build.
    if (!root || entryOf(root, 'jobs') || entryOf(root, 'apiVersion')) return { facts: [], notes: root ? [] : notes }
    const unit: Unit = { kind: 'ci-job', id: 'cloudbuild', span: root.span, serialised: null, axes: [] }
    return { facts: settle(buildFacts(root), unit), notes }
  },
}

function buildFacts(root: DataNode): LooseFact[] {
  const substitutions = substitutionsOf(at(root, 'substitutions'))
  const environment = environmentOf(at(root, 'options', 'env'), substitutions)
  return [
    ...itemsOf(at(root, 'steps')).flatMap((step, index) => stepFacts(step, index, { substitutions, environment })),
    ...imageFacts(at(root, 'images') ?? at(root, 'artifacts', 'images'), substitutions),
  ]
}

/** What is pushed once all steps are done. */
function imageFacts(images: DataNode | null, substitutions: Substitutions): LooseFact[] {
  const items = images?.kind === 'scalar' ? [images] : itemsOf(images)
  return items.flatMap((item): LooseFact[] => {
    if (item.kind !== 'scalar' || item.text.trim() === '') return []
    const reference = substituted(item.mapped, substitutions)
    const list = images?.kind === 'list' ? images.span : null
    return [
      { kind: 'push', tool: 'Cloud Build images', reference, untagged: 'all', certain: true, list, span: item.span },
    ]
  })
}
