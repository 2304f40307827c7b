import type { LooseFact } from '../../shell/words.ts'
import type { Span } from '../../span.ts'
import { blocksOf } from '../../syntax/hcl/blocks.ts'
import { evaluate, valueOf } from '../../syntax/hcl/evaluate.ts'
import { entriesOf, itemsOf } from '../../syntax/hcl/resolve.ts'
import { type Scope, termOf } from '../../syntax/hcl/term.ts'
import { attributeOf, type HclBlock } from '../../syntax/hcl/tree.ts'
import { documentOf } from '../../syntax/hcl/values-tree.ts'
import { onlyText, type Value } from '../../value.ts'
import { imageInput, imageOf, imagesIn, isEmptyValue } from './image-inputs.ts'
import { repeatedScope } from './module-scope.ts'
import { useOf } from './workloads.ts'

interface Setting {
  readonly name: string
  readonly value: Value
  readonly span: Span
}

/** The images that a release of Helm is given: by `set` and by `values`. */
export function helmImagesOf(block: HclBlock, outer: Scope): readonly LooseFact[] {
  const [type = '', name = ''] = block.labels
  if (type !== 'helm_release') return []
  const scope = repeatedScope(block, outer)
  const address = `\`${type}.${name}\``
  const values = attributeOf(block.body, 'values')
  const documents = values ? (itemsOf(termOf(values.value, scope)) ?? []) : []
  return [
    ...documents.flatMap((one) => {
      const tree = documentOf(one)
      return tree ? imagesIn(tree).map((image) => useOf({ ...image, name: null }, address)) : []
    }),
    ...settingImages(settingsOf(block, scope), address),
  ]
}

function settingsOf({ body }: HclBlock, scope: Scope): Setting[] {
  const blocks = blocksOf(body, scope)
    .filter(({ type }) => SETTERS.has(type))
    .flatMap((one): Setting[] => {
      const name = attributeOf(one.body, 'name')
      const value = attributeOf(one.body, 'value')
      return name && value ? setting(evaluate(name.value, one.scope), evaluate(value.value, one.scope), value.span) : []
    })
  const listed = [...SETTERS].flatMap((attribute) => {
    const list = attributeOf(body, attribute)
    return (list ? (itemsOf(termOf(list.value, scope)) ?? []) : []).flatMap((item) => {
      const entries = entriesOf(item) ?? []
      const name = entries.findLast(({ key }) => key === 'name')
      const value = entries.findLast(({ key }) => key === 'value')
      return name && value ? setting(valueOf(name.value), valueOf(value.value), value.value.expression.span) : []
    })
  })
  return blocks.length > 0 ? blocks : listed
}

const SETTERS: ReadonlySet<string> = new Set(['set', 'set_sensitive'])

function setting(name: Value, value: Value, span: Span): Setting[] {
  const text = onlyText(name)
  return text === null ? [] : [{ name: text, value, span }]
}

/** `image.tag` with `image.repository` and `image.registry`, `imageTag`, and `image` as a whole. */
function settingImages(settings: readonly Setting[], address: string): LooseFact[] {
  const given = new Map(settings.map((one) => [one.name, one]))
  return settings.flatMap(({ name, value, span }): LooseFact[] => {
    if (isEmptyValue(value)) return []
    const parent = name.split('.').slice(0, -1).join('.')
    const beside = (key: string) => given.get(parent === '' ? key : `${parent}.${key}`)?.value ?? null
    const isTagOfImage = /(?:^|\.)tag$/.test(name) && (/image$/i.test(parent) || beside('repository') !== null)
    if (isTagOfImage) {
      const digest = beside('digest')
      if (digest && !isEmptyValue(digest)) return []
      const reference = imageOf(beside('registry'), beside('repository'), value)
      return [{ kind: 'use', role: 'workload', by: address, reference, span }]
    }
    const last = name.split('.').at(-1) ?? ''
    return imageInput(last, value, address, span)
  })
}
