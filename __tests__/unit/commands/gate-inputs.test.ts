import { describe, expect, it } from '@jest/globals'
import { GATE_DEFAULTS, type GateInputName, readGateInputs } from '../../../src/commands/gate-inputs.ts'
import { entries } from '../../../src/commands/input.ts'
import { errorOf } from '../../support/coded-error.ts'

type Given = Partial<Record<GateInputName, string>>
type Environment = Readonly<Record<string, string | undefined>>

const SHA = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f6071829a'

function readInputs(given: Given = {}, env: Environment = {}) {
  return readGateInputs((name) => given[name] ?? '', env)
}

describe('the inputs', () => {
  it('that are not given are the defaults', () => {
    expect(readInputs()).toEqual({
      repositories: [],
      tag: 'auto',
      tags: [],
      policy: { path: '.github/immutable-tag.yml', required: false },
      mode: 'enforce',
      registryCheck: 'require',
      existing: 'reuse',
      verify: 'auto',
      checkReplicas: false,
      revision: null,
      region: null,
      registryId: null,
      githubToken: '',
    })
  })

  it('that are given', () => {
    const given: Required<Given> = {
      repository: 'team/app\nteam/worker',
      tag: ' {version}-{sha:12} ',
      tags: '1.2.3, 1.2.4',
      policy: 'ops/tags.yml',
      mode: 'report',
      'registry-check': 'auto',
      existing: 'fail',
      verify: 'require',
      'check-replicas': 'True',
      revision: SHA.toUpperCase(),
      'aws-region': 'us-gov-west-1',
      'registry-id': '012345678901',
      'github-token': 'token',
    }

    expect(Object.keys(given)).toEqual(Object.keys(GATE_DEFAULTS))
    expect(readInputs(given)).toEqual({
      repositories: ['team/app', 'team/worker'],
      tag: '{version}-{sha:12}',
      tags: ['1.2.3', '1.2.4'],
      policy: { path: 'ops/tags.yml', required: true },
      mode: 'report',
      registryCheck: 'auto',
      existing: 'fail',
      verify: 'require',
      checkReplicas: true,
      revision: SHA,
      region: 'us-gov-west-1',
      registryId: '012345678901',
      githubToken: 'token',
    })
  })

  it('that are blank are not given', () => {
    expect(readInputs({ mode: ' ', policy: '\t', tag: '\n' })).toEqual(readInputs())
  })
})

describe('a list', () => {
  it.each([
    ['nothing', '', []],
    ['blanks and commas alone', ' ,\n , \r\n', []],
    ['one', 'a', ['a']],
    ['one a line', 'a\nb\nc', ['a', 'b', 'c']],
    ['lines of Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['commas', 'a,b, c ,', ['a', 'b', 'c']],
    ['both, with blank lines', '\n  a , b\n\n\tc\n', ['a', 'b', 'c']],
    ['blanks within an entry', 'a b', ['a b']],
  ])('%s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected)
  })
})

describe('the region', () => {
  it.each<[string, string, Environment, string | null]>([
    ['of the input', 'eu-west-1', { AWS_REGION: 'us-east-1' }, 'eu-west-1'],
    ['of the job', '', { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-1'],
    ['of the job’s default', '', { AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
    ['past an empty one', '', { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
    ['of nobody', '', {}, null],
    ['of the job, whatever it is: a URI does not need it', '', { AWS_REGION: 'local' }, 'local'],
    ['of the EU’s sovereign cloud', 'eusc-de-east-1', {}, 'eusc-de-east-1'],
  ])('%s', (_, region, env, expected) => {
    expect(readInputs({ 'aws-region': region }, env).region).toBe(expected)
  })
})

describe('an input that cannot be taken is named, with what it takes', () => {
  it.each<[GateInputName, string, string, string]>([
    ['mode', 'enforced', 'mode: `enforced` is not one of enforce, report.', 'Write `mode: enforce`, or leave it out.'],
    ['mode', 'Report', 'mode: `Report` is not one of enforce, report.', 'Write `mode: enforce`, or leave it out.'],
    [
      'registry-check',
      'false',
      'registry-check: `false` is not one of require, auto, off.',
      'Write `registry-check: require`, or leave it out.',
    ],
    [
      'existing',
      '__proto__',
      'existing: `__proto__` is not one of reuse, fail, ignore.',
      'Write `existing: reuse`, or leave it out.',
    ],
    ['verify', 'on', 'verify: `on` is not one of auto, require, off.', 'Write `verify: auto`, or leave it out.'],
    [
      'check-replicas',
      'yes',
      'check-replicas: `yes` is not one of false, true.',
      'Write `check-replicas: false`, or leave it out.',
    ],
    [
      'revision',
      '3f1c0a2',
      'revision: `3f1c0a2` is not a full commit SHA.',
      'Give all of its 40 hexadecimal digits (64 in a SHA-256 repository): git rev-parse HEAD',
    ],
    [
      'revision',
      'main',
      'revision: `main` is not a full commit SHA.',
      'Give all of its 40 hexadecimal digits (64 in a SHA-256 repository): git rev-parse HEAD',
    ],
    ['aws-region', 'Ireland', 'aws-region: `Ireland` is not an AWS region.', 'A region reads like eu-west-1.'],
    [
      'aws-region',
      'eu-west-1.evil.test',
      'aws-region: `eu-west-1.evil.test` is not an AWS region.',
      'A region reads like eu-west-1.',
    ],
    [
      'registry-id',
      '12345678901',
      'registry-id: `12345678901` is not an AWS account id.',
      'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: registry-id: "012345678901"',
    ],
    [
      'registry-id',
      '1234-5678-9012',
      'registry-id: `1234-5678-9012` is not an AWS account id.',
      'It is twelve digits; in YAML, put it in quotes so that a leading zero survives: registry-id: "012345678901"',
    ],
  ])('%s: %s', (name, value, message, remedy) => {
    expect(errorOf(() => readInputs({ [name]: value }))).toEqual({ code: 'INPUT_INVALID', message, remedy: [remedy] })
  })

  it('and reads a SHA-256 repository’s commit', () => {
    expect(readInputs({ revision: 'A'.repeat(64) }).revision).toBe('a'.repeat(64))
  })
})
