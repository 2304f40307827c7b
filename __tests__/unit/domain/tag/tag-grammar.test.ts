import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import { readsAsNumber, TAG_MAX_LENGTH, tagFault } from '../../../../src/domain/tag/tag-grammar.ts'

describe('tagFault', () => {
  it.each(['a', '_', '1.2.3', '_x', 'A-b.c_d', 'sha-3f1c', '9', 'x--..__', 'a'.repeat(TAG_MAX_LENGTH)])(
    'finds none in %j',
    (tag) => {
      expect(tagFault(tag)).toBeNull()
    },
  )

  it.each([
    ['', { kind: 'empty' }],
    ['-a', { kind: 'bad-character', character: '-', index: 0 }],
    ['.a', { kind: 'bad-character', character: '.', index: 0 }],
    ['1.2.3+build.5', { kind: 'bad-character', character: '+', index: 5 }],
    ['feature/x', { kind: 'bad-character', character: '/', index: 7 }],
    ['a:b', { kind: 'bad-character', character: ':', index: 1 }],
    ['a ', { kind: 'bad-character', character: ' ', index: 1 }],
    ['a\n', { kind: 'bad-character', character: '\n', index: 1 }],
    ['日本', { kind: 'bad-character', character: '日', index: 0 }],
    ['a🐳', { kind: 'bad-character', character: '🐳', index: 1 }],
    /** The Kelvin sign and the long s, which `\w` takes for letters under `/iu`. */
    ['\u212A', { kind: 'bad-character', character: '\u212A', index: 0 }],
    ['a\u017F', { kind: 'bad-character', character: '\u017F', index: 1 }],
    ['a'.repeat(129), { kind: 'too-long', length: 129 }],
  ])('finds one in %j', (text, fault) => {
    expect(tagFault(text)).toEqual(fault)
  })

  it('agrees with the grammar of the specification on any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', '_', '.', '-', '/'), maxLength: 140 }),
    )
    fc.assert(
      fc.property(text, (tag) => {
        expect(tagFault(tag) === null).toBe(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag) && !tag.endsWith('\n'))
      }),
      { seed: 1 },
    )
  })
})

describe('readsAsNumber', () => {
  it.each([
    '1',
    '0123',
    '1e5',
    '12E7',
    '1e-5',
    '0x1f',
    '0XFF',
    '0o17',
    '0b101',
    '1_000',
    '1.2',
    '1.',
    '1.5e3',
    '1234567',
    '12.5e10',
    '1e-12',
  ])('takes %j for a number', (tag) => {
    expect(readsAsNumber(tag)).toBe(true)
  })

  it.each([
    '1.2.3',
    'v1',
    'sha-1234567',
    '1e5a',
    '0xfg',
    '_1',
    'e5',
    '2026-11-23',
    '3f1c9ab',
    '1e',
    '',
    '12-3',
    '10x1f',
    '10o17',
    '0o178',
    '10b1',
    '0b102',
  ])('takes %j for a text', (tag) => {
    expect(readsAsNumber(tag)).toBe(false)
  })
})
