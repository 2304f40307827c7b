import { describe, expect, it } from '@jest/globals'
import { readScanInputs, SCAN_DEFAULTS, type ScanInputName } from '../../../../src/commands/scan/inputs.ts'
import { errorOf } from '../../../support/coded-error.ts'

function read(inputs: Partial<Record<ScanInputName, string>> = {}) {
  return readScanInputs((name) => inputs[name] ?? SCAN_DEFAULTS[name])
}

it('reads the defaults', () => {
  expect(read()).toEqual({
    path: '.',
    policy: { path: '.github/immutable-tag.yml', required: false },
    mode: 'enforce',
    failOn: 'error',
    severities: new Map(),
    baseline: { path: '.github/immutable-tag-baseline.json', required: false },
    sarif: null,
    fetch: true,
  })
})

it('takes empty inputs as absent', () => {
  const empty = Object.fromEntries(Object.keys(SCAN_DEFAULTS).map((name) => [name, ' ']))
  expect(read(empty)).toEqual(read())
})

it('reads what is given', () => {
  expect(
    read({
      policy: 'p.yml',
      baseline: 'b.json',
      rules: 'base-image-mutable-tag = note, rerun-collision=off\nunproven-push=warning\n',
      'fail-on': 'warning',
      mode: 'report',
      fetch: 'False',
      sarif: 'out.sarif',
      path: 'services/a',
    }),
  ).toEqual({
    path: 'services/a',
    policy: { path: 'p.yml', required: true },
    mode: 'report',
    failOn: 'warning',
    severities: new Map([
      ['base-image-mutable-tag', 'note'],
      ['rerun-collision', 'off'],
      ['unproven-push', 'warning'],
    ]),
    baseline: { path: 'b.json', required: true },
    sarif: 'out.sarif',
    fetch: false,
  })
})

describe('an input that is none', () => {
  it.each<[Partial<Record<ScanInputName, string>>, string, string]>([
    [{ mode: 'off' }, 'mode: `off` is not one of enforce, report.', 'Write `mode: enforce`, or leave it out.'],
    [
      { 'fail-on': 'off' },
      'fail-on: `off` is not one of error, warning, note.',
      'Write `fail-on: error`, or leave it out.',
    ],
    [{ rules: 'rerun-colision=off' }, 'rules: there is no rule `rerun-colision`.', 'Did you mean `rerun-collision`?'],
    [
      { rules: 'rerun-collision' },
      'rules: `` is not one of error, warning, note, off for rerun-collision.',
      'Write `rules: rerun-collision=error`.',
    ],
    [
      { rules: 'rerun-collision=fatal' },
      'rules: `fatal` is not one of error, warning, note, off for rerun-collision.',
      'Write `rules: rerun-collision=error`.',
    ],
    [{ fetch: 'yes' }, 'fetch: `yes` is not one of false, true.', 'Write `fetch: false`, or leave it out.'],
  ])('%j', (inputs, message, remedy) => {
    expect(errorOf(() => read(inputs))).toEqual({ code: 'INPUT_INVALID', message, remedy: [remedy] })
  })
})
