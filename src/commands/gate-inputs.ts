import { isAccountId } from '../domain/ecr/ecr-registry.ts'
import { CodedError } from '../domain/errors.ts'
import type { RunMode } from '../domain/verdict/gate-result.ts'
import type { Environment } from '../ports.ts'
import type { GateInputs } from './gate.ts'
import {
  entries,
  isTrue,
  type InputReader,
  oneOf,
  POLICY_PATH,
  policyOf,
  revisionOf,
  shown,
  tagEntries,
} from './input.ts'

/** The defaults of action.yml; a test holds the two equal. */
export const GATE_DEFAULTS = {
  repository: '',
  tag: 'auto',
  tags: '',
  policy: POLICY_PATH,
  mode: 'enforce',
  'registry-check': 'require',
  existing: 'reuse',
  verify: 'auto',
  'check-replicas': 'false',
  revision: '',
  'aws-region': '',
  'registry-id': '',
  'github-token': '',
} as const

export type GateInputName = keyof typeof GATE_DEFAULTS

export interface GateActionInputs extends GateInputs {
  readonly mode: RunMode
  readonly verify: 'auto' | 'require' | 'off'
  readonly githubToken: string
}

/** Reads and checks the inputs of the root action. Throws a CodedError that names the input and what it takes. */
export function readGateInputs(getInput: InputReader<GateInputName>, env: Environment): GateActionInputs {
  const input = (name: GateInputName) => getInput(name).trim() || GATE_DEFAULTS[name]
  return {
    repositories: entries(input('repository')),
    tag: input('tag'),
    tags: tagEntries(input('tags')),
    policy: policyOf(input('policy')),
    mode: oneOf('mode', input('mode'), ['enforce', 'report']),
    registryCheck: oneOf('registry-check', input('registry-check'), ['require', 'auto', 'off']),
    existing: oneOf('existing', input('existing'), ['reuse', 'fail', 'ignore']),
    verify: oneOf('verify', input('verify'), ['auto', 'require', 'off']),
    checkReplicas: isTrue('check-replicas', input('check-replicas')),
    revision: revisionOf(input('revision')),
    // The environment's is held against the partitions once a bare name needs it; no URI does.
    region: regionOf(input('aws-region')) ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || null),
    registryId: registryIdOf(input('registry-id')),
    githubToken: input('github-token'),
  }
}

function regionOf(text: string): string | null {
  if (text === '' || /^[a-z]{2,5}(?:-[a-z0-9]{1,12}){1,4}$/.test(text)) return text || null
  throw new CodedError('INPUT_INVALID', `aws-region: \`${shown(text)}\` is not an AWS region.`, {
    remedy: ['A region reads like eu-west-1.'],
  })
}

function registryIdOf(text: string): string | null {
  if (text === '' || isAccountId(text)) return text || null
  throw new CodedError('INPUT_INVALID', `registry-id: \`${shown(text)}\` is not an AWS account id.`, {
    remedy: [
      'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: registry-id: "012345678901"',
    ],
  })
}
