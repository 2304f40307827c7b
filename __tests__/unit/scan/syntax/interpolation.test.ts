import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { verbatim } from '../../../../src/scan/mapped-text.ts'
import { interpolate, type Interpolation } from '../../../../src/scan/syntax/interpolation.ts'
import { stretchOf } from '../../../../src/scan/stretch.ts'
import { withPlaceholders } from '../../../../src/scan/syntax/placeholders.ts'
import { known, textOf } from '../../../../src/scan/value.ts'
import { valueText } from '../../../support/scan-facts.ts'

const HELD: Interpolation = {
  variable: (name) => (name === 'SET' ? known('held', null) : name === 'EMPTY' ? [[]] : null),
  escape: '\\',
  quotes: true,
}

describe('variables are put in', () => {
  it.each([
    ['a', 'a'],
    ['$SET-${SET}', 'held-held'],
    ['$OTHER', '{opaque $OTHER}'],
    ['${SET:-x}${SET-x}', 'heldheld'],
    ['${EMPTY:-x}|${EMPTY-x}|', 'x||'],
    ['${OTHER:-x}', 'x | {opaque $OTHER}'],
    ['${SET:+x}', 'x'],
    ['${SET:?x}${OTHER?x}', 'held{opaque $OTHER}'],
    ['${A:-${B:-x}}', 'x | {opaque $B} | {opaque $A}'],
    ['${SET', '${SET'],
    ['${}', '{opaque }'],
    ['$', '$'],
    ['\\$SET', '$SET'],
    ['\'$SET\' "$SET"', '$SET held'],
    ['${a.b}', '{opaque a.b}'],
    ['${A%-*}', '{opaque A%-*}'],
  ])('%s', (text, value) => {
    expect(valueText(interpolate(verbatim(text, 0), HELD))).toBe(value)
  })
  it('what is nested without end, or never ends, is given up', () => {
    expect(interpolate(verbatim('${A:-'.repeat(500) + '}'.repeat(500), 0), HELD)).toHaveLength(16)
    expect(interpolate(verbatim('${A:-'.repeat(50_000), 0), HELD)).toHaveLength(1)
    expect(valueText(interpolate(verbatim('$A'.repeat(100), 0), HELD))).toBe('{opaque a very long text}')
  })
})

describe('placeholders are unknown', () => {
  it.each([
    ['{{ a }}', '{opaque {{ a }}}'],
    ['x{{- sha -}}y', 'x{commit {{- sha -}}}y'],
    ['<branch-name>', '{opaque <branch-name>}'],
    ['#{Branch}#', '{branch #{Branch}#}'],
    ['%%A%%-%B%', '{opaque %%A%%}-{opaque %B%}'],
    ['__A__', '{opaque __A__}'],
    ['a@sha256:b', 'a@sha256:b'],
    ['a__b', 'a__b'],
    ['a<b', 'a<b'],
    ['{{ env "TAG" "x" }}', 'x | {opaque $TAG}'],
    ["{{ a | default('x') }}", "x | {opaque {{ a | default('x') }}}"],
  ])('%s', (text, value) => {
    const mapped = verbatim(text, 0)
    expect(valueText(withPlaceholders(mapped, (slice) => stretchOf(slice, 0, slice.text.length)))).toBe(value)
  })
})

it('nothing that is no variable is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '{', '}', ' ', ':', '-', '/', 'é', '\n') }), (text) => {
      const value = interpolate(verbatim(text, 3), { ...HELD, quotes: false, escape: null })
      expect(value.map(textOf)).toEqual([text])
      expect(value.flat().every((part) => part.span && part.span.end - part.span.start === text.length)).toBe(true)
    }),
    { numRuns: 1000, seed: 5 },
  )
})
