import type { UseFact } from '../../facts.ts'
import type { LooseFact } from '../../shell/words.ts'
import { allBlocks, type ScopedBlock } from '../../syntax/hcl/blocks.ts'
import { evaluate } from '../../syntax/hcl/evaluate.ts'
import { type Scope, termOf } from '../../syntax/hcl/term.ts'
import { attributeOf, type HclBlock } from '../../syntax/hcl/tree.ts'
import { documentOf, treeOf } from '../../syntax/hcl/values-tree.ts'
import { concat, known, onlyText, unknown, type Value } from '../../value.ts'
import { type FoundImage, imagesIn, isEmptyValue } from './image-inputs.ts'
import { repeatedScope, textOfAttribute } from './module-scope.ts'

/** Which attributes of a resource hold an image. */
interface ImageAttributes {
  readonly types: RegExp
  readonly attributes: readonly string[]
  /** The blocks in which they do, at whatever depth; null for the resource itself. */
  readonly blocks: RegExp | null
  readonly role?: UseFact['role']
}

const IMAGES: readonly ImageAttributes[] = [
  { types: /^aws_lambda_function$/, attributes: ['image_uri'], blocks: null },
  { types: /^aws_apprunner_service$/, attributes: ['image_identifier'], blocks: /^image_repository$/ },
  { types: /^aws_sagemaker_model$/, attributes: ['image'], blocks: /^(?:primary_)?container$/ },
  { types: /^aws_batch_job_definition$/, attributes: ['image'], blocks: /container/ },
  { types: /^aws_ecs_express_gateway_service$/, attributes: ['image'], blocks: /^primary_container$/ },
  { types: /^aws_lightsail_container_service/, attributes: ['image'], blocks: /^container$/ },
  {
    types: /^aws_bedrockagentcore_agent_runtime$/,
    attributes: ['container_uri'],
    blocks: /^container_configuration$/,
  },
  { types: /^kubernetes_/, attributes: ['image'], blocks: /^(?:init_|ephemeral_)?container$/ },
  { types: /^docker_container$/, attributes: ['image'], blocks: null },
  { types: /^docker_service$/, attributes: ['image'], blocks: /^container_spec$/ },
  { types: /^google_cloud_run/, attributes: ['image'], blocks: /^containers$/ },
  { types: /^azurerm_container_(?:group|app)/, attributes: ['image'], blocks: /^(?:init_)?container$/ },
  { types: /^aws_codebuild_project$/, attributes: ['image'], blocks: /^environment$/, role: 'ci' },
]

/** Attributes that hold data, as text or as it is, in which are images. */
const DOCUMENTS: readonly { readonly types: RegExp; readonly attributes: readonly string[] }[] = [
  { types: /^aws_ecs_task_definition$/, attributes: ['container_definitions'] },
  {
    types: /^aws_batch_job_definition$/,
    attributes: ['container_properties', 'node_properties', 'ecs_properties', 'eks_properties'],
  },
  { types: /^kubernetes_manifest$/, attributes: ['manifest'] },
  { types: /^kubectl_manifest$/, attributes: ['yaml_body'] },
  { types: /^awscc_ecs_task_definition$/, attributes: ['container_definitions'] },
  { types: /^awscc_lambda_function$/, attributes: ['code'] },
  { types: /^aws_cloudformation_stack$/, attributes: ['template_body'] },
]

/** The images that a resource runs. */
export function workloadsOf(block: HclBlock, outer: Scope): readonly LooseFact[] {
  const [type = '', name = ''] = block.labels
  const scope = repeatedScope(block, outer)
  const address = `\`${type}.${name}\``
  const whole: ScopedBlock = { type, body: block.body, scope, block }
  const written = IMAGES.filter(({ types }) => types.test(type)).flatMap((images) => {
    const places = images.blocks ? allBlocks(block.body, scope).filter((one) => images.blocks!.test(one.type)) : [whole]
    return places.flatMap((place) => attributeUses(place, images, address))
  })
  const documents = DOCUMENTS.filter(({ types }) => types.test(type)).flatMap(({ attributes }) =>
    attributes.flatMap((attribute) => {
      const found = attributeOf(block.body, attribute)
      if (!found) return []
      const term = termOf(found.value, scope)
      return imagesIn(documentOf(term) ?? treeOf(term)).map((image) => useOf(image, address))
    }),
  )
  return [...written, ...documents, ...(SPECIAL.get(type)?.(whole, address) ?? [])]
}

function attributeUses(place: ScopedBlock, { attributes, role = 'workload' }: ImageAttributes, address: string) {
  return attributes.flatMap((attribute): LooseFact[] => {
    const found = attributeOf(place.body, attribute)
    const reference = found ? evaluate(found.value, place.scope) : null
    if (!found || !reference || isEmptyValue(reference)) return []
    // Images that CodeBuild itself provides.
    if (role === 'ci' && onlyText(reference)?.startsWith('aws/codebuild/')) return []
    const name = place.block.labels.length === 0 ? textOfAttribute(place.body, 'name', place.scope) : null
    return [
      {
        kind: 'use',
        role,
        by: name === null ? address : `container \`${name}\` of ${address}`,
        reference,
        span: found.span,
      },
    ]
  })
}

/** An image in data as a use of it. */
export function useOf({ name, reference, span }: FoundImage, address: string): LooseFact {
  return {
    kind: 'use',
    role: 'workload',
    by: name === null ? address : `container \`${name}\` of ${address}`,
    reference,
    span,
  }
}

/** A tag in an ECR repository that is given by its name. */
function ecrReference(repository: Value | null, tag: Value): Value {
  const name = repository ? onlyText(repository) : null
  const shown = repository?.[0]?.[0]
  const unnamed = shown?.kind === 'unknown' ? shown.name : 'of another file'
  const registry = unknown('opaque', `ECR repository ${name ?? unnamed}`, shown?.span ?? null)
  return concat(registry, known(':', null), tag)
}

const SPECIAL: ReadonlyMap<string, (whole: ScopedBlock, address: string) => readonly LooseFact[]> = new Map([
  ['aws_codepipeline', readCodePipeline],
  ['docker_image', readDockerImage],
  ['docker_registry_image', readRegistryImage],
])

function readCodePipeline({ body, scope }: ScopedBlock, address: string): LooseFact[] {
  return allBlocks(body, scope)
    .filter(({ type }) => type === 'action')
    .flatMap((action): LooseFact[] => {
      const provider = textOfAttribute(action.body, 'provider', action.scope)
      const configuration = attributeOf(action.body, 'configuration')
      if (!configuration || (provider !== 'ECR' && provider !== 'ECRBuildAndPublish')) return []
      const tree = treeOf(termOf(configuration.value, action.scope))
      const given = (name: string): Value | null => {
        const entry = tree.kind === 'map' ? tree.entries.findLast(({ key }) => key === name) : undefined
        return entry?.value.kind === 'scalar' ? entry.value.value : null
      }
      const { span } = action.block
      if (provider === 'ECR') {
        const reference = ecrReference(given('RepositoryName'), given('ImageTag') ?? known('latest', null))
        return [{ kind: 'use', role: 'workload', by: `ECR source of ${address}`, reference, span }]
      }
      const reference = ecrReference(given('ECRRepositoryName'), given('ImageTags') ?? known('latest', null))
      return [
        {
          kind: 'push',
          tool: 'CodePipeline `ECRBuildAndPublish`',
          reference,
          untagged: 'none',
          certain: true,
          list: null,
          span,
        },
      ]
    })
}

/** The `docker` provider: with `build` it builds an image, without it pulls one. */
function readDockerImage({ body, scope }: ScopedBlock, address: string): LooseFact[] {
  const name = attributeOf(body, 'name')
  if (!name) return []
  const reference = evaluate(name.value, scope)
  const isBuilt = body.blocks.some(({ type, labels }) => type === 'build' || labels[0] === 'build')
  if (!isBuilt) return [{ kind: 'use', role: 'workload', by: address, reference, span: name.span }]
  return [{ kind: 'built', by: 'docker', target: '', reference, list: null, span: name.span }]
}

function readRegistryImage({ body, scope }: ScopedBlock): LooseFact[] {
  const name = attributeOf(body, 'name')
  if (!name) return []
  const reference = evaluate(name.value, scope)
  return [
    {
      kind: 'push',
      tool: 'docker_registry_image',
      reference,
      untagged: 'latest',
      certain: true,
      list: null,
      span: name.span,
    },
  ]
}

/** `data "aws_ecr_image"`: what it finds under a tag changes with the tag. */
export function ecrImageOf(block: HclBlock, outer: Scope): LooseFact[] {
  const [type = '', name = ''] = block.labels
  const tag = type === 'aws_ecr_image' ? attributeOf(block.body, 'image_tag') : null
  if (!tag) return []
  const scope = repeatedScope(block, outer)
  const repository = attributeOf(block.body, 'repository_name')
  const reference = ecrReference(repository ? evaluate(repository.value, scope) : null, evaluate(tag.value, scope))
  return [{ kind: 'use', role: 'workload', by: `\`data.${type}.${name}\``, reference, span: tag.span }]
}
