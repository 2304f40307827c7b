import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { shellScript } from '../../../../src/scan/readers/shell-script.ts'
import { factLines, misplacedParts } from '../../../support/scan-facts.ts'

describe('a shell script', () => {
  it.each([
    ['push.sh', true],
    ['ci/push.bash', true],
    ['scripts/deploy', true],
    ['.ci/steps/push', true],
    ['bin/release', true],
    ['deploy', true],
    ['src/deploy.ts', false],
    ['scripts/deploy.py', false],
    ['README', false],
    ['Makefile', false],
  ])('is known by its path: %s', (path, expected) => {
    expect(shellScript.claims(path)).toBe(expected)
  })

  it.each([
    ['docker push app', true],
    ['make push', true],
    ['./push.sh', true],
    ['echo hello', false],
    ['kode', false],
  ])('is worth reading: %j', (text, expected) => {
    expect(shellScript.holds(text)).toBe(expected)
  })

  it.each([
    ['scripts/push', '#!/usr/bin/env bash\ndocker push app:latest\n', ['2 push docker push: app:latest']],
    ['scripts/push', '#!/bin/sh -e\ndocker push app:$1\n', ['2 push docker push: app:{opaque $1}']],
    ['scripts/push', '#!/usr/bin/env python3\ndocker push app:latest\n', []],
    ['scripts/push', 'docker push app:latest\n', []],
    ['a.sh', 'docker push app:latest\r\n', ['1 push docker push: app:latest']],
    ['ci/a.sh', 'D=$(cd "$(dirname "$0")" && pwd)\n"$D"/b.sh x', ['2 call ci/b.sh $1=x']],
    ['ci/a.sh', 'cd "$(dirname "${BASH_SOURCE[0]}")/.."\n./b.sh', ['2 call b.sh']],
  ])('is read: %s %j', (path, text, expected) => {
    expect(factLines(shellScript.read({ path, text }), { text })).toEqual(expected)
  })

  it('is one unit, in order', () => {
    const text = 'docker push a\ndocker push b'
    const { facts } = shellScript.read({ path: 'a.sh', text })
    expect(facts.map(({ order }) => order)).toEqual([0, 1])
    expect(facts.map(({ unit }) => unit)).toEqual([facts[0]!.unit, facts[0]!.unit])
    expect(facts[0]!.unit).toEqual({
      kind: 'script',
      id: 'a.sh',
      span: { start: 0, end: text.length },
      serialised: null,
      axes: [],
    })
  })

  it('tells what is broken', () => {
    const { notes } = shellScript.read({ path: 'a.sh', text: 'docker push "app' })
    expect(notes).toEqual([{ code: 'SYNTAX', path: 'a.sh', start: 12, detail: 'unterminated double quote' }])
  })

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(misplacedParts(shellScript.read({ path: 'a.sh', text }), { text })).toEqual([])
      }),
      { seed: 3, numRuns: 500 },
    )
  })
})
