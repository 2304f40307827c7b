import type { UseFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, entryOf } from '../../syntax/data.ts'
import { concat, known, onlyText, textOf } from '../../value.ts'
import { ecrReference, UNTOLD_TAG } from '../aws/ecr-source.ts'
import { evaluate } from './evaluate.ts'
import { isNoValue, walk } from './intrinsic.ts'
import type { Resource, Template } from './template.ts'

/** Where a resource names an image: a path under `Properties`, in which `*` are all items of a list. */
interface Place {
  readonly path: readonly string[]
  /** In words, what runs it. */
  readonly by: string
  /** The property that names one of several; then `by` is what they belong to. */
  readonly each?: 'Name' | 'ContainerName'
  readonly role?: UseFact['role']
}

const PLACES: ReadonlyMap<string, readonly Place[]> = new Map(
  Object.entries({
    'AWS::ECS::TaskDefinition': [{ path: ['ContainerDefinitions', '*', 'Image'], by: 'task definition', each: 'Name' }],
    'AWS::ECS::ExpressGatewayService': [{ path: ['PrimaryContainer', 'Image'], by: 'ECS service' }],
    'AWS::Lambda::Function': [{ path: ['Code', 'ImageUri'], by: 'function' }],
    'AWS::Serverless::Function': [{ path: ['ImageUri'], by: 'function' }],
    'AWS::AppRunner::Service': [
      { path: ['SourceConfiguration', 'ImageRepository', 'ImageIdentifier'], by: 'App Runner service' },
    ],
    'AWS::Batch::JobDefinition': [
      { path: ['ContainerProperties', 'Image'], by: 'job definition' },
      { path: ['NodeProperties', 'NodeRangeProperties', '*', 'Container', 'Image'], by: 'job definition' },
      {
        path: ['EcsProperties', 'TaskProperties', '*', 'Containers', '*', 'Image'],
        by: 'job definition',
        each: 'Name',
      },
      { path: ['EksProperties', 'PodProperties', 'Containers', '*', 'Image'], by: 'job definition', each: 'Name' },
    ],
    'AWS::SageMaker::Model': [
      { path: ['PrimaryContainer', 'Image'], by: 'model' },
      { path: ['Containers', '*', 'Image'], by: 'model' },
    ],
    'AWS::Lightsail::Container': [
      {
        path: ['ContainerServiceDeployment', 'Containers', '*', 'Image'],
        by: 'container service',
        each: 'ContainerName',
      },
    ],
    'AWS::EMRServerless::Application': [{ path: ['ImageConfiguration', 'ImageUri'], by: 'application' }],
    'AWS::BedrockAgentCore::Runtime': [
      { path: ['AgentRuntimeArtifact', 'ContainerConfiguration', 'ContainerUri'], by: 'agent runtime' },
    ],
    'AWS::CodeBuild::Project': [{ path: ['Environment', 'Image'], by: 'CodeBuild project', role: 'ci' }],
  } satisfies Record<string, readonly Place[]>),
)

/** Images that AWS keeps for CodeBuild: `aws/codebuild/standard:7.0`. */
const MANAGED = 'aws/codebuild/'

/** What a resource runs. */
export function usesOf(resource: Resource, template: Template): readonly LooseFact[] {
  if (resource.type === 'AWS::CodePipeline::Pipeline') return pipelineUses(resource, template)
  if (resource.type === 'AWS::Serverless::Function' && isBuiltBySam(resource)) return builtBySam(resource, template)
  return (PLACES.get(resource.type) ?? []).flatMap((place) => placeUses(resource, place, template))
}

/** What SAM gives to all functions that do not say otherwise. */
export function globalUses({ globals, ...template }: Template): readonly LooseFact[] {
  const entry = entryOf(at(globals, 'Function'), 'ImageUri')
  return entry ? useOf(entry.value, 'the functions of `Globals`', 'workload', entry.span, { globals, ...template }) : []
}

function placeUses(
  { id, properties }: Resource,
  { path, by, each, role = 'workload' }: Place,
  template: Template,
): readonly LooseFact[] {
  const owners = walk(properties, path.slice(0, -1))
  const family = entryOf(properties, 'Family')
  const owner = `${by} \`${(family && onlyText(evaluate(family.value, template))) ?? id.text}\``
  return owners.flatMap((node) => {
    const entry = entryOf(node, path.at(-1)!)
    if (!entry) return []
    const name = each && onlyText(evaluate(entryOf(node, each)?.value, template))
    return useOf(
      entry.value,
      each ? `${name ? `container \`${name}\`` : 'a container'} of ${owner}` : owner,
      role,
      entry.span,
      template,
    )
  })
}

function useOf(
  node: DataNode,
  by: string,
  role: UseFact['role'],
  span: UseFact['span'],
  template: Template,
): readonly LooseFact[] {
  const reference = evaluate(node, template).filter(
    (alternative) => alternative.length > 0 && !textOf(alternative)?.startsWith(MANAGED),
  )
  return reference.length === 0 ? [] : [{ kind: 'use', role, by, reference, span }]
}

/** A function that `sam build` makes an image for: from a Dockerfile beside the template. */
function isBuiltBySam({ node }: Resource): boolean {
  return ['Dockerfile', 'DockerContext', 'DockerTag'].some((key) => at(node, 'Metadata', key) !== null)
}

/** SAM calls the image by the function's name, and pushes it under a tag of its own making. */
function builtBySam({ id, node }: Resource, template: Template): readonly LooseFact[] {
  const tag = entryOf(at(node, 'Metadata'), 'DockerTag')
  if (!tag) return []
  const reference = evaluate(tag.value, template)
  const name = known(`${id.text.toLowerCase()}:`, null)
  return [
    {
      kind: 'built',
      by: 'docker',
      target: '',
      reference: concat(name, reference),
      span: tag.span,
      list: null,
    },
  ]
}

/** A pipeline that begins with an image of ECR runs what its tag comes to mean. */
function pipelineUses({ properties }: Resource, template: Template): readonly LooseFact[] {
  return walk(properties, ['Stages', '*', 'Actions', '*']).flatMap((action): LooseFact[] => {
    const configuration = walk(action, ['Configuration'])[0]
    const repository = entryOf(configuration, 'RepositoryName')?.value
    const provider = walk(action, ['ActionTypeId', 'Provider'])[0]
    if (!configuration || !repository || onlyText(evaluate(provider, template)) !== 'ECR') return []
    const tag = entryOf(configuration, 'ImageTag')?.value
    const told = tag && !isNoValue(tag) ? evaluate(tag, template) : UNTOLD_TAG
    const reference = ecrReference(evaluate(repository, template), told)
    return [{ kind: 'use', role: 'workload', by: 'CodePipeline source', reference, span: configuration.span }]
  })
}
