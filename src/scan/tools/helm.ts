import type { LooseFact } from '../shell/words.ts'
import { concat, known, unknown, type Value } from '../value.ts'
import { optionTable, optionValues, parseArguments } from './arguments.ts'
import { pushOf, type ToolCall, type ToolReader, useOf, wordText } from './tool.ts'
import { afterPrefix, commaEntries, keyAndValue, leadingText, opaque, trailingText, withTag } from './value-text.ts'

const HELM_OPTIONS = optionTable(
  `set set-string set-file set-json set-literal values=f namespace=n version repo timeout description kube-context kubeconfig
  kube-apiserver kube-token kube-as-user kube-as-group username password ca-file cert-file key-file keyring output=o
  post-renderer post-renderer-args history-max registry-config repository-config repository-cache labels=l api-versions=a
  show-only=s name-template kube-version output-dir destination=d app-version`,
  'install=i',
)
const RELEASING: ReadonlySet<string> = new Set(['upgrade', 'install', 'template'])

export const readHelm: ToolReader = (call) => {
  const args = parseArguments(call.words, HELM_OPTIONS)
  const [command, ...operands] = args.operands
  const name = wordText(command)
  if (name === 'push') return operands[1] ? chartPush(call, operands[1].value) : []
  // As it was while OCI was an experiment.
  if (name === 'chart' && wordText(operands[0]) === 'push') {
    return operands.slice(1, 2).map(({ value }) => pushOf(call, 'helm chart push', value))
  }
  if (name === null || !RELEASING.has(name)) return []
  return releasedImages(optionValues(args, 'set', 'set-string', 'set-literal')).map((value) =>
    useOf(call, 'workload', `\`helm ${name}\``, value),
  )
}

/** A chart's name and version stand in its file. */
function chartPush(call: ToolCall, target: Value): LooseFact[] {
  const isUnknown = target.some((alternative) => leadingText(alternative) === '')
  const place = afterPrefix(target, 'oci://') ?? (isUnknown ? target : null)
  if (!place) return []
  const chart = concat(place, known('/', null), opaque('the chart'))
  return [pushOf(call, 'helm push', withTag(chart, unknown('version', 'the version of the chart', null)))]
}

/** `image.tag=x` with `image.repository=y` beside it, or `image=y:x`. */
function releasedImages(settings: readonly Value[]): Value[] {
  const fields = settings.flatMap(commaEntries).flatMap((value) => {
    const field = value[0] ? keyAndValue(value[0]) : null
    return field ? [field] : []
  })
  const repositories = new Map(
    fields.flatMap(({ key, value }) => {
      const match = REPOSITORY_KEY.exec(key)
      return match ? [[match[1]!, value] as const] : []
    }),
  )
  return fields.flatMap(({ key, value }): Value[] => {
    if (value.length === 0) return []
    const scope = TAG_KEY.exec(key)?.[1]
    if (scope !== undefined) {
      const repository = repositories.get(scope)
      return [withTag(repository ? [repository] : opaque(`${scope}repository`), [value])]
    }
    const isReference = /[:/]/.test(leadingText(value)) || trailingText(value).includes(':')
    return IMAGE_KEY.test(key) && isReference ? [[value]] : []
  })
}

const TAG_KEY = /^(|.*\.)(?:tag|\w*[Ii]mageTag)$/
const REPOSITORY_KEY = /^(|.*\.)repository$/
const IMAGE_KEY = /[Ii]mage$/
