import { type Reader, type Reading, unreadOf } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import type { SourceFile } from '../source-file.ts'
import { type DataNode, entryOf, itemsOf, scalarText } from '../syntax/data.ts'
import { readTemplatedData } from '../syntax/json-template.ts'
import { anyCase, containerUses, firstEntry, imageUse } from './aws/containers.ts'
import { ecrReference, UNTOLD_TAG } from './aws/ecr-source.ts'
import { templatedText } from './aws/templated-text.ts'

const DATA = /\.(?:json|ya?ml)(?:\.\w+)?$/i
const NAME =
  /(?:task|(?<![a-z])ecs|container[-_.]?def|image[-_]?def|image[-_]?detail|pipeline|job[-_]?def)[^/]*$|(?:^|\/)(?:[^/]*(?<![a-z])ecs[^/]*|[^/]*task[-_]?def[^/]*|container[-_]?def[^/]*|\.aws)\/|\.json\.(?:tpl|tmpl|tftpl|j2)$/i
const HOLDS = /containerDefinitions|containerProperties|\bessential\b|\bimageUri\b|\bImageTag\b|\bRepositoryName\b/i

export const ecsTaskDefinition: Reader = {
  kind: 'ECS task definition',
  claims: (path) => DATA.test(path) && NAME.test(path) && !path.includes('.github/workflows/'),
  holds: (text) => HOLDS.test(text),
  read: readDefinition,
}

function readDefinition(file: SourceFile): Reading {
  const { roots, notes } = readTemplatedData(file)
  const facts = roots.flatMap((root) => factsOf(root)).flatMap((fact) => settle([fact], null))
  return facts.length > 0 ? { facts, notes } : unreadOf(notes)
}

function factsOf(root: DataNode | null): readonly LooseFact[] {
  // CloudFormation's own reader takes what has resources.
  if (anyCase(root, 'resources')) return []
  return [...taskFacts(root), ...batchFacts(root), ...deploymentFacts(root), ...pipelineFacts(root)]
}

/** A task definition, as the answer of `describe-task-definition` holds one, or its list of containers alone. */
function taskFacts(root: DataNode | null): readonly LooseFact[] {
  const definition = anyCase(root, 'taskDefinition') ?? root
  const list = root?.kind === 'list' ? root : anyCase(definition, 'containerDefinitions')
  const family = scalarText(anyCase(definition, 'family'))
  return containerUses(list, ['image', 'Image'], family ? `task definition \`${family}\`` : 'a task definition')
}

function batchFacts(root: DataNode | null): readonly LooseFact[] {
  const entry = firstEntry(anyCase(root, 'containerProperties'), ['image', 'Image'])
  const name = scalarText(anyCase(root, 'jobDefinitionName'))
  return entry ? imageUse(entry, name ? `job definition \`${name}\`` : 'a job definition') : []
}

/** What CodePipeline hands to a deployment: `imagedefinitions.json` and `imageDetail.json`. */
function deploymentFacts(root: DataNode | null): readonly LooseFact[] {
  const detail = entryOf(root, 'ImageURI')
  return [
    ...containerUses(root, ['imageUri'], 'the image definitions'),
    ...(detail ? imageUse(detail, 'the image detail') : []),
  ]
}

/** A pipeline that begins with an image of ECR runs what its tag comes to mean. */
function pipelineFacts(root: DataNode | null): readonly LooseFact[] {
  const stages = itemsOf(anyCase(anyCase(root, 'pipeline') ?? root, 'stages'))
  const actions = stages.flatMap((stage) => itemsOf(anyCase(stage, 'actions')))
  return actions.flatMap((action): LooseFact[] => {
    if (scalarText(anyCase(action, 'actionTypeId', 'provider')) !== 'ECR') return []
    const configuration = anyCase(action, 'configuration')
    const repository = templatedText(anyCase(configuration, 'repositoryName'))
    if (!repository || !configuration) return []
    const reference = ecrReference(repository, templatedText(anyCase(configuration, 'imageTag')) ?? UNTOLD_TAG)
    return [{ kind: 'use', role: 'workload', by: 'CodePipeline source', reference, span: configuration.span }]
  })
}
