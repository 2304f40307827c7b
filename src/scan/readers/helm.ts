import { verbatim } from '../mapped-text.ts'
import type { Reader, Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import type { SourceFile } from '../source-file.ts'
import { at } from '../syntax/data.ts'
import { isTemplated } from '../syntax/template-mask.ts'
import { readTemplatedFile } from '../syntax/templated-yaml.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import { chartDefinitions, valueDefinitions } from './helm/definitions.ts'
import { imageHelperFacts } from './helm/image-helpers.ts'
import { isChartFile, isChartTemplate, isChartValues, isHelmfile, isValuesFile } from './helm/paths.ts'
import { valueFacts } from './helm/release-facts.ts'
import { type GivenValues, valuesOfHelmfile } from './helm/releases.ts'
import { templateNames } from './helm/template-names.ts'
import { distinct } from './kubernetes/distinct.ts'
import { isManifest } from './kubernetes/manifest.ts'
import { readManifests } from './kubernetes/read-manifests.ts'

/** A chart's values and templates, and a helmfile's. Values within a manifest are read with it. */
export const helm: Reader = {
  kind: 'Helm chart',
  claims: (path) => isChartTemplate(path) || isValuesFile(path) || isHelmfile(path) || isChartFile(path),
  holds: (text) => /image|tag|^appVersion/im.test(text),
  read(file) {
    if (isChartFile(file.path)) return readChart(file)
    return isChartTemplate(file.path) ? readTemplate(file) : readValues(file)
  },
}

function readChart(file: SourceFile): Reading {
  const [root] = readYamlDocuments(file).roots
  return { facts: settle(chartDefinitions(at(root, 'appVersion'), file.path), null), notes: [] }
}

function readTemplate(file: SourceFile): Reading {
  const manifests = readManifests(file, true)
  if (!file.text.includes('define')) return manifests
  const text = verbatim(file.text, 0)
  const helpers = settle(imageHelperFacts(text, templateNames(text)), null, manifests.facts.length)
  return { ...manifests, facts: [...manifests.facts, ...helpers] }
}

function readValues(file: SourceFile): Reading {
  const text = verbatim(file.text, 0)
  const { roots, notes } = readTemplatedFile(file)
  const names = templateNames(text)
  const given = roots.flatMap((root): GivenValues[] => {
    if (!root || isManifest(root)) return []
    return isHelmfile(file.path) ? valuesOfHelmfile(root) : [{ owner: null, values: root }]
  })
  const facts = given.flatMap((one) => valueFacts(one, names))
  const defined = isChartValues(file.path) ? valueDefinitions(roots[0] ?? null, file.path) : []
  return { facts: settle([...distinct(facts), ...defined], null), notes: isTemplated(file.text) ? [] : notes }
}
