import type { LooseFact, Word } from '../shell/words.ts'
import { concat, known, type Value } from '../value.ts'
import { readCreateRepository, readCreationTemplate, readPutMutability } from './aws-repositories.ts'
import { valuesOfKey } from './embedded-values.ts'
import { loginOf, lookOf, pushOf, type ToolCall, type ToolReader, useOf, wordText } from './tool.ts'
import { leadingText, opaque, skipText, withTag } from './value-text.ts'

/** The AWS command line: `aws [global options] service operation [options]`. */
export const readAws: ToolReader = (call) => {
  const { service, operation, operationWord, options } = readAwsCommand(call.words)
  const reader = operation === null ? undefined : OPERATIONS.get(`${service} ${operation}`)
  return reader && operationWord ? reader({ call, name: `aws ${service} ${operation}`, operationWord, options }) : []
}

export interface AwsCall {
  readonly call: ToolCall
  /** `aws ecr put-image`. */
  readonly name: string
  readonly operationWord: Word
  /** An option may take several words. */
  readonly options: ReadonlyMap<string, readonly Word[]>
}

const GLOBAL_FLAGS: ReadonlySet<string> = new Set([
  '--debug',
  '--no-verify-ssl',
  '--no-paginate',
  '--no-sign-request',
  '--no-cli-pager',
  '--no-cli-auto-prompt',
  '--cli-auto-prompt',
])

function readAwsCommand(words: readonly Word[]) {
  const operands: Word[] = []
  const options = new Map<string, Word[]>()
  let open: Word[] | null = null
  let index = 0
  for (; index < words.length; index += 1) {
    const word = words[index]!
    const [name, inline] = optionName(word)
    if (name !== null) {
      open = []
      options.set(name, open)
      if (inline) open.push(inline)
      if (inline || GLOBAL_FLAGS.has(`--${name}`)) open = null
      continue
    }
    if (open && (operands.length >= 2 || open.length === 0)) open.push(word)
    else operands.push(word)
  }
  return { service: wordText(operands[0]), operation: wordText(operands[1]), operationWord: operands[1], options }
}

function optionName(word: Word): [name: string | null, inline: Word | null] {
  const [alternative = []] = word.value
  const text = leadingText(alternative)
  if (!/^--[a-z]/.test(text)) return [null, null]
  const equals = text.indexOf('=')
  if (equals < 0) return [text.slice(2), null]
  const value = word.value.map((one) => skipText(one, equals + 1))
  return [text.slice(2, equals), { ...word, value }]
}

/** The registry that a call of the API goes to: as its host would be, as far as the command tells. */
function registryHost({ options }: AwsCall): Value {
  const account = options.get('registry-id')?.[0]?.value ?? opaque('aws account')
  const region = options.get('region')?.[0]?.value ?? opaque('aws region')
  return concat(account, known('.dkr.ecr.', null), region, known('.amazonaws.com/', null))
}

function putImage(host: (aws: AwsCall) => Value): (aws: AwsCall) => readonly LooseFact[] {
  return (aws) => {
    const name = aws.options.get('repository-name')?.[0]?.value ?? opaque('repository')
    const tag = aws.options.get('image-tag')?.[0]?.value
    const repository = concat(host(aws), name)
    return tag
      ? [pushOf(aws.call, aws.name, withTag(repository, tag))]
      : [pushOf(aws.call, aws.name, repository, { untagged: 'none' })]
  }
}

const look = ({ call, name }: AwsCall) => [lookOf(call, name)]

/** Takes the image from an option that holds nothing else. */
function imageOption(option: string): (aws: AwsCall) => readonly LooseFact[] {
  return ({ call, name, options }) =>
    (options.get(option) ?? []).slice(0, 1).map(({ value }) => useOf(call, 'workload', `\`${name}\``, value))
}

/** Takes images from the JSON or the shorthand of an option. */
function imageWithin(option: string, ...keys: readonly string[]): (aws: AwsCall) => readonly LooseFact[] {
  return ({ call, name, options }) =>
    (options.get(option) ?? []).flatMap(({ value }) =>
      valuesOfKey(value, keys).map((image) => useOf(call, 'workload', `\`${name}\``, image)),
    )
}

const login = ({ call }: AwsCall): readonly LooseFact[] => [loginOf(call, 'ecr')]

const OPERATIONS: ReadonlyMap<string, (aws: AwsCall) => readonly LooseFact[]> = new Map([
  ['ecr put-image', putImage(registryHost)],
  [
    'ecr-public put-image',
    putImage(() => concat(known('public.ecr.aws/', null), opaque('registry alias'), known('/', null))),
  ],
  ['ecr get-login-password', login],
  ['ecr get-login', login],
  ['ecr create-repository', readCreateRepository],
  ['ecr put-image-tag-mutability', readPutMutability],
  ['ecr create-repository-creation-template', readCreationTemplate],
  ['ecr update-repository-creation-template', readCreationTemplate],
  ...['batch-get-image', 'describe-images', 'list-images', 'wait'].flatMap((name) => [
    [`ecr ${name}`, look] as const,
    [`ecr-public ${name}`, look] as const,
  ]),
  ['lambda update-function-code', imageOption('image-uri')],
  ['lambda create-function', imageWithin('code', 'ImageUri')],
  ['ecs register-task-definition', imageWithin('container-definitions', 'image')],
  ['apprunner create-service', imageWithin('source-configuration', 'ImageIdentifier')],
  ['apprunner update-service', imageWithin('source-configuration', 'ImageIdentifier')],
  ['batch register-job-definition', imageWithin('container-properties', 'image')],
  ['lightsail create-container-service-deployment', imageWithin('containers', 'image')],
  ['sagemaker create-model', imageWithin('primary-container', 'Image')],
])
