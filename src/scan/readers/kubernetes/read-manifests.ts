import { verbatim } from '../../mapped-text.ts'
import { EMPTY_READING, type Reading, unreadOf } from '../../reader.ts'
import { settle } from '../../settle.ts'
import type { SourceFile } from '../../source-file.ts'
import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'
import { isTemplated } from '../../syntax/template-mask.ts'
import { readTemplatedFile } from '../../syntax/templated-yaml.ts'
import { templateNames } from '../helm/template-names.ts'
import { distinct } from './distinct.ts'
import { imageLines } from './lines.ts'
import { fragmentFacts, isManifest, manifestFacts } from './manifest.ts'
import { patchFacts } from './patches.ts'

/** What other files in a folder named `templates` do not say. */
const HELM = /\{\{[^{}]{0,200}(?:\bdefine\b|\binclude\b|\.Values\b|\.Chart\b|\.Release\b)/
const MANIFEST = /^(?:apiVersion|kind):/m

/** Reads manifests, and templates of them. `isChart`: also what is only part of a manifest. */
export function readManifests(file: SourceFile, isChart: boolean): Reading {
  const text = verbatim(file.text, 0)
  const { roots, notes } = readTemplatedFile(file)
  const names = templateNames(text)
  const isBroken = notes.some(({ code }) => code === 'SYNTAX')
  const isHelm = isChart && HELM.test(file.text)
  // A template need not be YAML, nor is that a fault of it.
  if (isBroken && isTemplated(file.text))
    return !isHelm && !MANIFEST.test(file.text)
      ? EMPTY_READING
      : { facts: settle(imageLines(text, names), null), notes: [] }
  const facts = roots.flatMap((root) =>
    isHelm && root && !isManifest(root)
      ? fragmentFacts(root, names)
      : [...manifestFacts(root, names), ...patchesOf(root).flatMap((patch) => patchFacts(patch, names))],
  )
  return roots.some(isManifest) || facts.length > 0 ? { facts: settle(distinct(facts), null), notes } : unreadOf(notes)
}

/** Flux's Kustomization holds patches as a kustomization does. */
function patchesOf(root: DataNode | null): (DataNode | null)[] {
  const isKustomization = scalarText(at(root, 'apiVersion'))?.startsWith('kustomize.toolkit.fluxcd.io/')
  return isKustomization ? itemsOf(at(root, 'spec', 'patches')).map((patch) => at(patch, 'patch')) : []
}
