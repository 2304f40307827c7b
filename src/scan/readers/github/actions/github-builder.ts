import type { LooseFact } from '../../../shell/words.ts'
import { at, type DataNode, type DataScalar } from '../../../syntax/data.ts'
import { switchOfValue } from '../../../tools/arguments.ts'
import { readMetadata } from '../metadata/metadata.ts'
import type { Scope } from '../scope.ts'
import { textAt, valueIn } from '../text.ts'
import { push } from './build-push.ts'

const BUILDERS = /^docker\/github-builder\/\.github\/workflows\/(?:build|bake)\.ya?ml(?:@|$)/i

/** Docker's reusable workflows, which hold docker/metadata-action and push what it says. */
export function builtByDocker(uses: DataScalar, inputs: DataNode | null, scope: Scope): LooseFact[] {
  if (!BUILDERS.test(uses.text)) return []
  const output = textAt(at(inputs, 'output'), scope)
  const given = valueIn(at(inputs, 'push'), scope)
  const when = given ? switchOfValue(given) : 'off'
  if (when === 'off' || (output !== null && output !== 'image')) return []
  const tags = at(inputs, 'meta-tags')
  const flavor = at(inputs, 'meta-flavor')
  const { references } = readMetadata({ images: at(inputs, 'meta-images'), tags, flavor, span: uses.span }, scope)
  const title = uses.text.split('@', 1)[0] ?? uses.text
  return references.map((reference) => push({ title }, reference, uses.span, when === 'on', tags?.span ?? null))
}
