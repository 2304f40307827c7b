import type { Value } from '../value.ts'
import { optionTable, optionValues, parseArguments } from './arguments.ts'
import { valuesOfKey } from './embedded-values.ts'
import { type ToolReader, useOf, wordText } from './tool.ts'
import { keyAndValue } from './value-text.ts'

const KUBECTL_OPTIONS = optionTable(
  `image namespace=n filename=f selector=l output=o patch=p patch-file type context cluster user kubeconfig server=s token
  as as-group as-uid field-manager field-selector dry-run env labels port replicas restart overrides limits requests schedule
  from-literal timeout certificate-authority client-certificate client-key cache-dir request-timeout request password username
  subresource container=c revision to-revision template override-type annotations pod-running-timeout hostport
  serviceaccount expose-port profile log-file v`,
  'all-namespaces=A interactive=i tty=t recursive=R kustomize=k',
)
const RUNNING: ReadonlySet<string> = new Set(['run', 'create'])

export const readKubectl: ToolReader = (call) => {
  const args = parseArguments(call.words, KUBECTL_OPTIONS)
  const [command, ...operands] = args.operands
  const name = wordText(command)
  const program = call.program
  const workload = (what: string, value: Value) => useOf(call, 'workload', `\`${program} ${what}\``, value)
  if (name === 'set' && wordText(operands[0]) === 'image') {
    return operands.slice(1).flatMap(({ value }) => assigned(value).map((image) => workload('set image', image)))
  }
  if (name !== null && RUNNING.has(name)) return optionValues(args, 'image').map((value) => workload(name, value))
  if (name === 'patch') {
    return optionValues(args, 'patch').flatMap((value) =>
      valuesOfKey(value, ['image']).map((image) => workload(name, image)),
    )
  }
  return []
}

/** `container=image`. */
function assigned(value: Value): Value[] {
  return value.flatMap((alternative) => {
    const start = alternative.findIndex((part) => part.kind === 'text' && part.text.includes('='))
    const field = start < 0 ? null : keyAndValue(alternative.slice(start))
    return field && field.value.length > 0 ? [[field.value]] : []
  })
}

/** `kustomize edit set image app=repository:tag`; a name alone with a tag is put in the place of itself. */
export const readKustomize: ToolReader = (call) => {
  const [edit, set, image, ...operands] = parseArguments(call.words, optionTable('')).operands
  if (wordText(edit) !== 'edit' || wordText(set) !== 'set' || wordText(image) !== 'image') return []
  return operands.flatMap(({ value }) => {
    const found = assigned(value)
    return (found.length > 0 ? found : [value]).map((one) =>
      useOf(call, 'workload', `\`${call.program} edit set image\``, one),
    )
  })
}
