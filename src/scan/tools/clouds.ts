import type { LooseFact } from '../shell/words.ts'
import { concat, known } from '../value.ts'
import { optionTable, type OptionTable, optionValues, parseArguments } from './arguments.ts'
import { pushOf, type ToolReader, useOf, wordText } from './tool.ts'
import { withTag } from './value-text.ts'

const GCLOUD_OPTIONS = optionTable(
  `tag=t image config region project substitutions timeout machine-type platform service-account account configuration format
  gcs-log-dir gcs-source-staging-dir worker-pool port memory cpu set-env-vars update-env-vars set-secrets update-secrets
  max-instances min-instances concurrency vpc-connector ingress set-cloudsql-instances add-cloudsql-instances labels
  update-labels revision-suffix env-vars-file command args zone container pack suffix disk-size ignore-file`,
  'quiet=q',
)

/** Google Cloud's builds push, and so do its commands that add a tag. */
export const readGcloud: ToolReader = (call) => {
  const args = parseArguments(call.words, GCLOUD_OPTIONS)
  const channel = ['alpha', 'beta'].includes(wordText(args.operands[0]) ?? '') ? 1 : 0
  const words = args.operands.slice(channel)
  const path = words.map((word) => wordText(word) ?? '?')
  const starts = (...expected: readonly string[]) => expected.every((name, index) => path[index] === name)
  if (starts('builds', 'submit')) {
    return optionValues(args, 'tag').map((value) => pushOf(call, 'gcloud builds submit', value))
  }
  if (starts('container', 'images', 'add-tag')) {
    return words.slice(4).map(({ value }) => pushOf(call, 'gcloud container images add-tag', value))
  }
  if (starts('artifacts', 'docker', 'tags', 'add')) {
    return words.slice(5, 6).map(({ value }) => pushOf(call, 'gcloud artifacts docker tags add', value))
  }
  if (!starts('run')) return []
  return optionValues(args, 'image').map((value) => useOf(call, 'workload', '`gcloud run`', value))
}

const AZ_OPTIONS = optionTable(
  `registry=r image=t file=f build-arg secret-build-arg platform target resource-group=g name=n source force timeout agent-pool
  subscription auth-mode log-template username=u password=p environment env-vars set-env-vars cpu memory ports
  registry-username registry-password registry-server registry-login-server docker-custom-image-name container-image-name
  docker-registry-server-url docker-registry-server-user docker-registry-server-password query output=o ingress target-port
  min-replicas max-replicas revision-suffix container-name slot=s`,
)

export const readAz: ToolReader = (call) => {
  const args = parseArguments(call.words, AZ_OPTIONS)
  const [group, command] = args.operands.map(wordText)
  const images = optionValues(args, 'image')
  if (group === 'acr' && (command === 'build' || command === 'import')) {
    const [registry] = optionValues(args, 'registry')
    const host = registry ? concat(registry, known('.azurecr.io/', null)) : null
    return images.map((value) => pushOf(call, `az acr ${command}`, host ? concat(host, value) : value))
  }
  if (group === 'webapp' || group === 'functionapp') {
    const names = optionValues(args, 'docker-custom-image-name', 'container-image-name')
    return names.map((value) => useOf(call, 'workload', `\`az ${group}\``, value))
  }
  return group === 'containerapp' || group === 'container'
    ? images.map((value) => useOf(call, 'workload', `\`az ${group} ${command ?? ''}\``, value))
    : []
}

/** Programs that deploy the image of one option. */
export function imageDeployer(table: OptionTable): ToolReader {
  return (call) =>
    optionValues(parseArguments(call.words, table), 'image').map((value) =>
      useOf(call, 'workload', `\`${call.program}\``, value),
    )
}

export const readEcsDeploy = imageDeployer(
  optionTable(
    `image=i cluster=c service-name=n task-definition=d region=r profile=p aws-access-key=k aws-secret-key=s timeout=t min max
    desired-count=D max-definitions=m tag-env-var=e tag-only=to aws-instance-profile aws-assume-role=a task-definition-file`,
  ),
)
export const readFly = imageDeployer(
  optionTable('image=i app=a config=c env=e strategy region=r build-arg dockerfile org=o'),
)
export const readKn = imageDeployer(optionTable('image env=e namespace=n name port=p scale limit request label=l'))

const ECS_OPTIONS = optionTable(
  'tag=t env=e secret=s command=c timeout profile region role=r task exclude-env',
  'image=i',
)

/** `ecs deploy cluster service --image container repository:tag`, where the option takes two words; `--tag` changes all images. */
export const readEcs: ToolReader = (call) => {
  const at = call.words.findIndex((word) => ['-i', '--image'].includes(wordText(word) ?? ''))
  const command = wordText(call.words[0]) ?? ''
  if (!['deploy', 'run', 'update', 'cron'].includes(command)) return []
  const by = `\`ecs ${command}\``
  const image = at < 0 ? undefined : call.words[at + 2]
  const tags = optionValues(parseArguments(call.words, ECS_OPTIONS), 'tag')
  return [
    ...(image ? [useOf(call, 'workload', by, image.value)] : []),
    ...tags.map((tag): LooseFact => useOf(call, 'workload', by, withTag([[OTHER_IMAGE]], tag))),
  ]
}

const OTHER_IMAGE = { kind: 'unknown', nature: 'opaque', name: 'the image of the task', span: null, via: [] } as const
