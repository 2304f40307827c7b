import type { Reader } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../syntax/data.ts'
import { isTemplated } from '../syntax/template-mask.ts'
import { readTemplatedFile } from '../syntax/templated-yaml.ts'
import { concat, display, known, type Value } from '../value.ts'
import { scalarValue } from './helm/template-value.ts'
import { isTaggedImage } from './helm/image-text.ts'
import { NO_NAMES } from './kubernetes/name-scope.ts'
import { effectiveBuilds, type Build } from './skaffold/builds.ts'
import { tagOf } from './skaffold/tag-policy.ts'

const SKAFFOLD = /(?:^|\/)[^/]*skaffold[^/]*\.ya?ml(?:\.(?:tpl|tmpl|template))?$/i
const MAX_ARTIFACTS = 500

/** What Skaffold builds, under the tags that its policy makes. */
export const skaffold: Reader = {
  kind: 'Skaffold configuration',
  claims: (path) => SKAFFOLD.test(path),
  holds: (text) => text.includes('skaffold/') && text.includes('artifacts'),
  read(file) {
    const { roots, notes } = readTemplatedFile(file)
    const facts = roots
      .filter((root) => scalarText(at(root, 'apiVersion'))?.startsWith('skaffold/'))
      .flatMap((root) => distinct(effectiveBuilds(root).flatMap(buildFacts)))
    return { facts: settle(facts, null), notes: isTemplated(file.text) ? [] : notes }
  },
}

function buildFacts(build: Build): LooseFact[] {
  const tag = tagOf(build.tagPolicy)
  return itemsOf(build.artifacts)
    .slice(0, MAX_ARTIFACTS)
    .flatMap((artifact) => artifactFacts(artifact, tag, build))
}

function artifactFacts(artifact: DataNode, tag: Value, { push }: Build): LooseFact[] {
  const image = at(artifact, 'image') ?? at(artifact, 'imageName')
  const name = image?.kind === 'scalar' ? scalarValue(image, NO_NAMES) : null
  if (image?.kind !== 'scalar' || !name) return []
  const reference =
    isTaggedImage(image.text, name) && image.text.includes(':') ? name : concat(name, known(':', null), tag)
  const span = image.span
  const made: LooseFact =
    push === 'never'
      ? { kind: 'built', by: 'docker', target: '', reference, list: null, span }
      : { kind: 'push', tool: 'Skaffold', reference, untagged: 'latest', certain: push === 'always', list: null, span }
  return [made, ...cacheFacts(at(artifact, 'kaniko', 'cache', 'repo'))]
}

function cacheFacts(node: DataNode | null): LooseFact[] {
  const reference = node?.kind === 'scalar' && !node.isNull ? scalarValue(node, NO_NAMES) : null
  return node && reference ? [{ kind: 'cache', tool: 'kaniko', reference, span: node.span }] : []
}

/** A profile repeats what it does not change. */
function distinct(facts: readonly LooseFact[]): LooseFact[] {
  const seen = new Set<string>()
  return facts.filter((fact) => {
    const text = 'reference' in fact ? fact.reference.map(display).join('|') : ''
    const identity = `${fact.kind} ${fact.span.start} ${text}`
    return seen.has(identity) ? false : seen.add(identity)
  })
}
