import { describe, expect, it } from '@jest/globals'
import { readVerifyInputs, VERIFY_DEFAULTS, type VerifyInputName } from '../../../src/commands/verify-inputs.ts'
import { CodedError } from '../../../src/domain/errors.ts'
import { DIGEST, REVISION } from '../../support/targets.ts'

type Given = Partial<Record<VerifyInputName, string>>

function readInputs(given: Given = {}) {
  return readVerifyInputs((name) => given[name] ?? '')
}

describe('the inputs of verify', () => {
  it('that are not given are the defaults', () => {
    expect(readInputs()).toEqual({
      images: [],
      digest: null,
      revision: { kind: 'this-run' },
      policy: { path: '.github/immutable-tag.yml', required: false },
      mode: 'enforce',
    })
  })

  it('that are given', () => {
    const given: Required<Given> = {
      image: 'a/b:1\n c/d:2, e/f:3',
      digest: ` ${DIGEST}\n`,
      revision: REVISION.toUpperCase(),
      policy: 'ops/tags.yml',
      mode: 'report',
    }

    expect(Object.keys(given)).toEqual(Object.keys(VERIFY_DEFAULTS))
    expect(readInputs(given)).toEqual({
      images: ['a/b:1', 'c/d:2', 'e/f:3'],
      digest: DIGEST,
      revision: { kind: 'commit', sha: REVISION },
      policy: { path: 'ops/tags.yml', required: true },
      mode: 'report',
    })
  })

  it('that are blank are not given', () => {
    expect(readInputs({ image: ' \n', digest: ' ', revision: '\t', policy: ' ', mode: ' ' })).toEqual(readInputs())
  })

  it('take any commit, where it is asked for', () => {
    expect(readInputs({ revision: 'any' }).revision).toEqual({ kind: 'any' })
  })

  it.each<[VerifyInputName, string, string]>([
    ['digest', 'sha256:abc', 'digest: `sha256:abc` is not a digest.'],
    ['digest', DIGEST.toUpperCase(), `digest: \`${DIGEST.toUpperCase()}\` is not a digest.`],
    ['digest', `${DIGEST}\n${DIGEST}`, `digest: \`${DIGEST}\n${DIGEST}\` is not a digest.`],
    ['revision', 'main', 'revision: `main` is not a full commit SHA.'],
    ['revision', 'Any', 'revision: `Any` is not a full commit SHA.'],
    ['mode', 'off', 'mode: `off` is not one of enforce, report.'],
  ])('that cannot be taken are named: %s %j', (name, value, message) => {
    expect(() => readInputs({ [name]: value })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', message }))
    expect(() => readInputs({ [name]: value })).toThrow(CodedError)
  })
})
