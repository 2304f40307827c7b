import type { Reading } from '../../reader.ts'
import type { SourceFile } from '../../source-file.ts'
import { at, itemsOf, scalarText } from '../../syntax/data.ts'
import { readTemplatedYaml } from '../../syntax/templated-yaml.ts'
import { through, type Value } from '../../value.ts'
import { readBuild } from '../buildspec.ts'
import { evaluate } from './evaluate.ts'
import { argumentsOf, intrinsicOf } from './intrinsic.ts'
import type { Resource, Template } from './template.ts'

/** What a CodeBuild project does that holds its specification itself. */
export function buildsOf({ type, properties }: Resource, template: Template, file: SourceFile): readonly Reading[] {
  if (type !== 'AWS::CodeBuild::Project') return []
  const written = at(properties, 'Source', 'BuildSpec')
  const substituted = written && intrinsicOf(written)
  const node = substituted?.name === 'Sub' ? argumentsOf(substituted.argument)[0] : written
  if (node?.kind !== 'scalar' || !node.text.includes('phases')) return []
  const { roots } = readTemplatedYaml(file.path, node.mapped)
  return [readBuild(roots[0] ?? null, file, environmentOf({ properties }, template))]
}

function environmentOf({ properties }: Pick<Resource, 'properties'>, template: Template): ReadonlyMap<string, Value> {
  return new Map(
    itemsOf(at(properties, 'Environment', 'EnvironmentVariables')).flatMap((variable) => {
      const name = scalarText(at(variable, 'Name'))
      const value = at(variable, 'Value')
      const isPlain = (scalarText(at(variable, 'Type')) ?? 'PLAINTEXT') === 'PLAINTEXT'
      if (name === null || !value || !isPlain) return []
      return [[name, through(evaluate(value, template), { name: `$${name}`, by: 'env', span: value.span })] as const]
    }),
  )
}
