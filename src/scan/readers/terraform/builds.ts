import type { Fact } from '../../facts.ts'
import type { SourceFile } from '../../source-file.ts'
import { allBlocks, type ScopedBlock } from '../../syntax/hcl/blocks.ts'
import { evaluate } from '../../syntax/hcl/evaluate.ts'
import { resolve } from '../../syntax/hcl/resolve.ts'
import { type Scope, termOf } from '../../syntax/hcl/term.ts'
import { attributeOf, type HclBlock } from '../../syntax/hcl/tree.ts'
import { readTemplatedYaml } from '../../syntax/templated-yaml.ts'
import { through, type Value } from '../../value.ts'
import { readBuild } from '../buildspec.ts'
import { repeatedScope, textOfAttribute } from './module-scope.ts'
import { scriptOf } from './provisioners.ts'

/** What a CodeBuild project does that holds its specification itself. */
export function buildsOf(block: HclBlock, outer: Scope, file: SourceFile): Fact[] {
  if (block.type !== 'resource' || block.labels[0] !== 'aws_codebuild_project') return []
  const scope = repeatedScope(block, outer)
  const blocks = allBlocks(block.body, scope)
  const source = blocks.find(({ type }) => type === 'source')
  const written = source && attributeOf(source.body, 'buildspec')
  if (!source || !written) return []
  const environment = environmentOf(blocks.filter(({ type }) => type === 'environment_variable'))
  return resolve(termOf(written.value, source.scope)).flatMap((head) => {
    if (head.kind !== 'term' || head.term.expression.kind !== 'template') return []
    const { script } = scriptOf(head.term.expression.parts, head.term.scope)
    if (!script.text.includes('phases')) return []
    return [...readBuild(readTemplatedYaml(file.path, script).roots[0] ?? null, file, environment).facts]
  })
}

function environmentOf(variables: readonly ScopedBlock[]): ReadonlyMap<string, Value> {
  return new Map(
    variables.flatMap(({ body, scope }) => {
      const name = textOfAttribute(body, 'name', scope)
      const value = attributeOf(body, 'value')
      const isPlain = (textOfAttribute(body, 'type', scope) ?? 'PLAINTEXT') === 'PLAINTEXT'
      if (name === null || !value || !isPlain) return []
      const link = { name: `$${name}`, by: 'env', span: value.span } as const
      return [[name, through(evaluate(value.value, scope), link)] as const]
    }),
  )
}
