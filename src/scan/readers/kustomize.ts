import { verbatim } from '../mapped-text.ts'
import type { Reader } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../syntax/data.ts'
import { isTemplated } from '../syntax/template-mask.ts'
import { readTemplatedFile } from '../syntax/templated-yaml.ts'
import { valueFacts } from './helm/release-facts.ts'
import { templateNames } from './helm/template-names.ts'
import { imagesOfKustomize } from './kubernetes/kustomize-images.ts'
import type { NameScope } from './kubernetes/name-scope.ts'
import { jsonPatchFacts, patchFacts } from './kubernetes/patches.ts'

const KUSTOMIZATION = /(?:^|\/)kustomization(?:\.ya?ml)?(?:\.(?:tpl|tmpl|j2|template))?$/i
const PATCH = /(?:^|\/)[^/]*patch[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$/i

/** A kustomization, and JSON patches in files of their own. */
export const kustomize: Reader = {
  kind: 'Kustomization',
  claims: (path) => KUSTOMIZATION.test(path) || PATCH.test(path),
  holds: (text) => /image|newTag/i.test(text),
  read(file) {
    const text = verbatim(file.text, 0)
    const { roots, notes } = readTemplatedFile(file)
    const names = templateNames(text)
    const isKustomization = KUSTOMIZATION.test(file.path)
    const facts = roots.flatMap((root) =>
      isKustomization ? kustomizationFacts(root, names) : jsonPatchFacts(root, names),
    )
    return { facts: settle(facts, null), notes: isKustomization && !isTemplated(file.text) ? notes : [] }
  },
}

function kustomizationFacts(root: DataNode | null, names: NameScope): LooseFact[] {
  const patches = [
    ...itemsOf(at(root, 'patches')).map((patch) => at(patch, 'patch')),
    ...itemsOf(at(root, 'patchesStrategicMerge')),
    ...itemsOf(at(root, 'patchesJson6902')).map((patch) => at(patch, 'patch')),
  ]
  return [
    ...imagesOfKustomize(at(root, 'images'), 'the kustomization', names),
    ...patches.flatMap((patch) => patchFacts(patch, names)),
    ...itemsOf(at(root, 'helmCharts')).flatMap((chart) => chartFacts(chart, names)),
  ]
}

function chartFacts(chart: DataNode, names: NameScope): LooseFact[] {
  const values = at(chart, 'valuesInline')
  const name = scalarText(at(chart, 'name'))
  return values ? valueFacts({ owner: name === null ? 'a chart' : `chart \`${name}\``, values }, names) : []
}
