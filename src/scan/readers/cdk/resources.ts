import type { UseFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import type { CodeCall, CodeExpression } from '../../syntax/code/tree.ts'
import { onlyText } from '../../value.ts'
import { codeValue } from './code-value.ts'
import { calledName, followed, type Program, propertiesOf, spend } from './program.ts'

interface Place {
  /** Properties within properties; `*` are all items of a list. */
  readonly path: readonly string[]
  readonly role?: UseFact['role']
}

/** Constructs that are CloudFormation's resources as they are, and where they name an image. */
const RESOURCES: ReadonlyMap<string, readonly Place[]> = new Map<string, readonly Place[]>([
  ['apprunner.CfnService', [{ path: ['sourceConfiguration', 'imageRepository', 'imageIdentifier'] }]],
  ['ecs.CfnTaskDefinition', [{ path: ['containerDefinitions', '*', 'image'] }]],
  ['ecs.CfnExpressGatewayService', [{ path: ['primaryContainer', 'image'] }]],
  ['lambda.CfnFunction', [{ path: ['code', 'imageUri'] }]],
  ['batch.CfnJobDefinition', [{ path: ['containerProperties', 'image'] }]],
  ['sagemaker.CfnModel', [{ path: ['primaryContainer', 'image'] }, { path: ['containers', '*', 'image'] }]],
  ['lightsail.CfnContainer', [{ path: ['containerServiceDeployment', 'containers', '*', 'image'] }]],
  ['codebuild.CfnProject', [{ path: ['environment', 'image'], role: 'ci' }]],
])
/** Where the properties stand, behind the scope and the name. */
const PROPERTIES = 2
/** Images that AWS keeps for CodeBuild. */
const MANAGED = 'aws/codebuild/'

/** The images that a resource runs. */
export function resourceImages(call: CodeCall, program: Program): LooseFact[] {
  const name = calledName(call, program) ?? ''
  const places = RESOURCES.get(name)
  if (!places) return []
  const { values } = propertiesOf(call, PROPERTIES, program)
  return places.flatMap(({ path: [first = '', ...rest], role = 'workload' }) => {
    const property = values.get(first)
    const images = property ? walk(property, rest, program) : []
    return images.flatMap((image): LooseFact[] => {
      const reference = codeValue(image, program)
      if (onlyText(reference)?.startsWith(MANAGED)) return []
      return [{ kind: 'use', role, by: `\`${name.split('.').at(-1)}\``, reference, span: image.span }]
    })
  })
}

function walk(from: CodeExpression, path: readonly string[], program: Program): readonly CodeExpression[] {
  const [step, ...rest] = path
  if (step === undefined) return [from]
  if (!spend(program)) return []
  return childrenOf(followed(from, program), step, program).flatMap((child) => walk(child, rest, program))
}

/** Of an object, of Python's `CfnService.ImageRepositoryProperty(…)`, or of a list. */
function childrenOf(node: CodeExpression, step: string, program: Program): readonly CodeExpression[] {
  const { canonical } = program.dialect
  switch (node.kind) {
    case 'object':
      return node.entries.filter(({ key }) => canonical(key) === step).map(({ value }) => value)
    case 'call':
      return node.arguments.filter(({ name }) => name !== null && canonical(name) === step).map(({ value }) => value)
    case 'list':
      return step === '*' ? node.items : []
    case 'choice':
      return node.branches.flatMap((branch) => childrenOf(branch, step, program))
    default:
      return []
  }
}
